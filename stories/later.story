# A contract until next autumn
# Who fits, but not now, hears when we come back.
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

lead: 25 people
  heard employees 25
bot: recaps

lead: yes
bot: recommends Team, offers a time

lead: our contract with Pipedrive ends in September 2027, we would start in October 2027
  heard timeline 1 October 2027 to 31 October 2027
  verdict later
bot: recaps

lead: yes
  verdict later
bot: comes back later, asks for an address
  says “in time for 1 October 2027”

lead: kate@maplepeak.ca
  heard email kate@maplepeak.ca
  verdict later
bot: thanks
