# Is there a Spanish version
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Itziar Etxeberria

lead: Is there a Spanish version? Half of my callers in Austin speak Spanish first
lead: callbacks get lost because each of them writes them down somewhere else
  heard pain
lead: by phone
  heard selling_style
lead: 9 of us sell
  heard sales_reps
lead: the United States
  heard country
person: Hi Itziar, {rep} here. The app is in Spanish for whoever wants it, and mixed teams are fine: everybody chooses for themselves. Shall I set up a trial for nine?
lead: yes please! 4 in spanish and 5 in english
person: Done, the invitations are on their way.
