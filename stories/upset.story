# Somebody is upset
# The matter first, then a person.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: you idiots, this chat is useless. what does it cost?
  question “what does it cost?”
bot: answers, hands over (upset)
  says “29 USD”
