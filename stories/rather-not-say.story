# Rather not say
# Not saying is an answer, and is not asked again.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: Is there a setup fee?
  question “Is there a setup fee?”
bot: answers, asks pain

lead: rather not say
  declines pain
bot: does without, gives, asks selling_style

lead: 8 reps by phone
  heard sales_reps 8
  heard selling_style By phone and e-mail
bot: gives, asks employees

lead: I'd rather not say
  declines employees
bot: does without, lets them try
