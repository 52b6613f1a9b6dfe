# Eight, or fourteen?
# Two numbers that do not fit are asked about once, and the lead settles it.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: nobody ever follows up on our leads. we have 8 reps
  heard pain
  heard sales_reps 8
bot: gives, asks selling_style

lead: by phone. there are 14 salespeople
  heard selling_style By phone and e-mail
  heard sales_reps 14
  disputes sales_reps
bot: clarifies sales_reps

lead: 14, the other number was last year
  heard sales_reps 14
  corrects sales_reps
bot: gives, asks employees
