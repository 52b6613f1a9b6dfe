# Four who call all day
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Oddný Jónsdóttir

lead: 4 reps on the phone all day in Vancouver, about 2,500 calls a month. Whoever is ill takes all their callbacks with them, so callbacks get lost every week. I decide
lead: 9 people
  heard employees
lead: Canada
  heard country
lead: gmail
  heard needs_integration
lead: no date
  vague timeline
lead: yes
lead: tomorrow at 10
lead: oddny@harboursupply.example
person: Hi Oddný, {rep} here. Tomorrow at 10 your time. I've looked at your website: you'd want the ring list by area, I'll have it ready.
