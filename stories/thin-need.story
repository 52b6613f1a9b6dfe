# Something better
# A thin need is followed once by what happened.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: what does it cost?
  question “what does it cost?”
bot: answers, asks pain

lead: we just want something better
  vague pain
bot: gives, asks what happened

lead: our best rep left in september and took all her notes with her
  heard pain
bot: gives, asks selling_style
