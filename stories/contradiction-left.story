# Both, actually
# "Both" is an answer: nobody is made to choose, and the field is not asked about again.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: nobody ever follows up on our leads. we have 8 reps
  heard pain
  heard sales_reps 8
bot: gives, asks selling_style

lead: our 12 reps work by phone from the office
  heard sales_reps 12
  heard selling_style By phone and e-mail
  disputes sales_reps
bot: clarifies sales_reps

lead: both
bot: gives, asks employees
  says “Then I note both”
