# Neither ideal nor turned away
# Nobody outside is refused: they may try it, and hear for whom it is made.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: we keep losing track of our callbacks
  heard pain
bot: gives, asks selling_style

lead: 20 reps, phone and email, Munich, Germany
  heard sales_reps 20
  heard selling_style By phone and e-mail
  heard country Germany
bot: gives, asks employees

lead: we are 60 people altogether
  heard employees 60
  verdict outside
bot: recaps

lead: yes, that's us
  verdict outside
bot: lets them try
  says “You are welcome to try it yourself”

lead: ok
  verdict outside
bot: acknowledges

lead: thanks
  verdict outside
bot: says nothing
