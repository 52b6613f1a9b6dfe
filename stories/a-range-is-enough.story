# Between five and fifteen
# Ranges stand as buttons; a tap on one is an answer.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: we keep losing track of our callbacks
  heard pain
bot: gives, asks selling_style

lead: by phone
  heard selling_style By phone and e-mail
bot: gives, asks sales_reps

lead: 5-15
  heard sales_reps 5 to 15
bot: gives, asks employees
  says “That is the size it was built for”

lead: 11-50
  heard employees 11 to 50
bot: gives, asks country

lead: in Ireland
  heard country Ireland
bot: recaps

lead: correct
bot: recommends Team, offers a time
