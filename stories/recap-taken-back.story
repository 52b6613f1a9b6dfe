# Not quite
# A recap that is not right is asked about, line by line.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: our managers can't see who called whom, we're a group with around 3500 employees
  heard employees about 3,500
  verdict disqualified
bot: recaps

lead: not quite
  verdict disqualified
bot: asks what to change

lead: we have 350 employees
  heard employees 350
  corrects employees
bot: shows the change, gives, asks pain
