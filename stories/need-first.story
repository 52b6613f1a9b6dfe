# The need comes first
# The need is heard before anything else is asked.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: we keep losing leads because nobody knows who promised to call back
  heard pain
bot: gives, asks selling_style

lead: by phone
  heard selling_style By phone and e-mail
bot: gives, asks sales_reps

lead: six reps
  heard sales_reps 6
bot: gives, asks employees

lead: 20 people altogether
  heard employees 20
bot: gives, asks country

lead: we're in Ohio
  heard country United States
bot: recaps

lead: yes
bot: recommends Team, offers a time
