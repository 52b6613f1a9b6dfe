# One person alone
# One person is told the truth and something better.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: I keep losing track of callbacks, there is only 1 rep
  heard pain
  heard sales_reps 1
  verdict disqualified
bot: recaps

lead: yes
  verdict disqualified
bot: parts kindly (single-user)
  says “HubSpot's free CRM”

lead: ok thanks
  verdict disqualified
bot: acknowledges

lead: bye
  verdict disqualified
bot: says nothing
