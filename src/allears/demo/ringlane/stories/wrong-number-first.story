# Not forty, fourteen
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Mateus Albuquerque

lead: callbacks slip through the cracks here. 40 reps, on the phone, my decision
lead: sorry, 14 reps, all by phone, I mixed it up with everybody in the building
  heard selling_style
lead: 41 people
  heard employees
lead: we're in Dublin
  heard country
lead: more calls
  heard top_priority
lead: yes
