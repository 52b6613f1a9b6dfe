# A team in vans
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Bob Tanaka-Wright

lead: G'day. 12 reps, all on the road visiting farms in Queensland, and their notes never make it back to the office
lead: yes that's right
lead: no worries, Badger it is. cheers for the honest answer
