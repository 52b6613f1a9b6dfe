# Nothing set aside
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Siddharth Kulkarni

lead: half our leads never get a second call. We have 8 callers in Leicester, all by phone, and no money set aside for this year
lead: one of our best customers waited two weeks for a call that nobody had noted
  heard pain
lead: 25 people
  heard employees
lead: that it's cheap
  heard top_priority
lead: our finance director has to agree
  heard approver
lead: yes
