# Nine on the phone, all in one breath
# Five facts in the first message are all heard, and none of them is asked again.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: hey there. we're a roofing supplies company in Leeds, 9 reps on the phone all day. Everything lives in one giant google sheet. Callbacks slip through the cracks every week. I run the place so it's my call
  heard country United Kingdom “Leeds”
  heard sales_reps 9 “9 reps”
  heard selling_style By phone and e-mail “on the phone”
  heard pain
  heard authority I decide “I run the place so it's my call”
bot: gives, asks employees

lead: we're 24 people altogether
  heard employees 24 “24 people”
bot: recaps

lead: yes that's right
bot: recommends Team, offers a time

lead: Thursday after 2 would be good
bot: notes the time, hands over (qualified), asks for an address

lead: dan.okafor@pennineroofing.co.uk
  heard email dan.okafor@pennineroofing.co.uk “dan.okafor@pennineroofing.co.uk”
bot: thanks
