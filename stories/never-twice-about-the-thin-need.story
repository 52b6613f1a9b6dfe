# It stays thin
# A need that stays thin is not dug into a second time.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: what does it cost?
  question “what does it cost?”
bot: answers, asks pain

lead: we need a better tool
bot: gives, asks what happened

lead: just something better
bot: gives, asks selling_style
