# By the year
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Dimitris Papadakis
page: /pricing

lead: Is it cheaper if we pay by the year? 14 reps, all inside sales, Sydney, and I decide
lead: callbacks get lost whenever somebody is ill
  heard pain
lead: 50 people
  heard employees
lead: less typing
  heard top_priority
lead: no date
  vague timeline
lead: gmail
lead: yes
person: Hi Dimitris, {rep} here. By the year it is $490 a seat, two months free. Lower than that nobody gets, so you need not wonder.
lead: fair. send it over, 14 seats by the year
person: Good. The agreement comes tonight; the trial keeps running until you sign.
