# An honest no
# What we don't do is said with who does it.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: does it work with Microsoft Teams? and do you do newsletters?
  question “does it work with Microsoft Teams?”
  question “and do you do newsletters?”
bot: answers, answers, asks pain
  says “Not yet”
  says “Mailchimp”

lead: does it have territories?
  question “does it have territories?”
bot: answers, asks selling_style
  says “Salesforce”
