# Bye for now
# A good-bye is no answer to be pressed.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: Is there a free trial?
  question “Is there a free trial?”
bot: answers, asks pain

lead: ok thanks, bye
bot: stays near
