# No, we are twelve
# A change to the recap is shown before anything goes on.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: we keep losing track of our callbacks. 7 reps who sell by phone and email, we're in Canada. my call.
  heard pain
  heard sales_reps 7
  heard selling_style By phone and e-mail
  heard country Canada
  heard authority I decide
bot: gives, asks employees

lead: 20 people
  heard employees 20
bot: recaps

lead: no, we are 12 reps
  heard sales_reps 12
  corrects sales_reps
bot: shows the change, recommends Team, offers a time
  says “salespeople: 12”

lead: Friday morning
bot: notes the time, hands over (qualified), asks for an address

lead: owen@cedarfreight.ca
  heard email owen@cedarfreight.ca
bot: thanks
