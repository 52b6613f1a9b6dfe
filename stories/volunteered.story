# Nothing is asked twice
# What the lead volunteers is never asked again.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: I'm Siobhan O'Brien, 6 reps in Boston selling by phone. callbacks slip through the cracks. My decision. siobhan@obriendental.com
  heard name Siobhan O'Brien “Siobhan O'Brien”
  heard sales_reps 6 “6 reps”
  heard country United States “Boston”
  heard selling_style By phone and e-mail “by phone”
  heard pain
  heard authority I decide “My decision.”
  heard email siobhan@obriendental.com “siobhan@obriendental.com”
bot: gives, asks employees

lead: 25 people
  heard employees 25 “25 people”
bot: recaps

lead: yes
bot: recommends Team, offers a time

lead: Wednesday at 10
bot: notes the time, hands over (qualified)
