# What moves over
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Saoirse Ní Bhriain

lead: Do our notes move over from Pipedrive?
lead: it's too slow and half the team went back to excel, so nobody knows who spoke to whom
  heard pain
lead: all by phone and email, 9 reps, I decide
  heard selling_style
lead: 22 people
  heard employees
lead: Ireland
  heard country
lead: that's right
person: Dia dhuit Saoirse, {rep} here. If you send me the Pipedrive export before, we import it together on a call and you leave with your own data in it. Tuesday at 3?
lead: tuesday is fine. sent. 4,300 rows, sorry
person: I've seen worse. See you Tuesday.
