# Late in the evening
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Zsófia Kertész

lead: writing this from the train, sorry. 9 reps by phone in Reading, UK, nobody types their notes so callbacks get lost. I'm the sales director, my decision
lead: the UK
  heard country
lead: 26 people
  heard employees
lead: less typing
  heard top_priority
lead: no date that forces us
  vague timeline
lead: Outlook
  heard needs_integration
lead: yes, all correct
lead: Friday at 11:30
lead: zsofia@thamespack.example
person: Good morning Zsófia, {rep} here. Friday 11:30 is booked. Nobody should type on a train either: ring me if anything is open before.
