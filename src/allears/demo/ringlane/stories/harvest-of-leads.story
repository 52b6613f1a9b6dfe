# A fair full of leads
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Mehmet Yıldırım

lead: back from a trade fair with 400 business cards and 6 reps who already argue about who rings whom. we sell by phone from Chicago, I decide, we want to start next week
lead: tomorrow at 10
lead: mehmet@lakeshoretools.example
