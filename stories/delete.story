# Delete what I said
# What was said is deleted, and nothing more is asked.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: we keep losing track of our callbacks. 7 reps
  heard pain
  heard sales_reps 7
bot: gives, asks selling_style

lead: please delete everything I told you
bot: forgets

lead: ok
bot: says nothing
