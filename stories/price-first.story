# What does it cost
# Somebody asks for the price before anything else, and hears it in the same message.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

bot: greets
  says "a bot"
lead: what does it cost?
  question “what does it cost?”
  verdict undecided
bot: answers, asks pain
  says "29 USD"
