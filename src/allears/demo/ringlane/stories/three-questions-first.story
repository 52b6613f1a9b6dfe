# Three questions before anything else
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Tomasz Wieczorek
page: /pricing

lead: what does it cost, is there a free trial, and does it work with Outlook?
lead: half our leads never get a second call. we sell insurance by phone from Limerick
  heard pain
lead: six of us sell
  heard sales_reps
lead: 14 people
  heard employees
lead: more calls a day
  heard top_priority
lead: I decide together with my partner
lead: yes
lead: no thanks, I'll read it first
