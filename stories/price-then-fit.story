# Price first, then a fit
# The price comes in the same message; the lead who fits hears what to take.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: how much is this per user?
  question “how much is this per user?”
bot: answers, asks pain

lead: we keep losing track of our callbacks, every week a deal dies because nobody rang back
  heard pain
bot: gives, asks selling_style

lead: 7 reps, all on the phone, we're in Leeds
  heard sales_reps 7
  heard selling_style By phone and e-mail
  heard country United Kingdom
bot: gives, asks employees

lead: it's my decision
  heard authority I decide
bot: recaps

lead: looks good
bot: recommends Team, offers a time

lead: Tuesday morning works
bot: notes the time, hands over (qualified), asks for an address

lead: thanks
bot: says nothing
