# Three in Wellington
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Yuki Shimizu

lead: 3 reps answer the phone in Wellington and call back everybody who asked for a quote. callbacks get forgotten.
lead: last month a school waited two weeks for us and bought elsewhere
  heard pain
lead: by phone
  heard selling_style
lead: 7 people
  heard employees
lead: New Zealand
  heard country
lead: about 1,600 calls a month
  heard monthly_calls
