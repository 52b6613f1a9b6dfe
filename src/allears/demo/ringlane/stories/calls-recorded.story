# May we record
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Rutger van Houten
page: /pricing

lead: Can I record calls?
lead: our notes get lost, so customers hear different things every time. 8 reps by phone in Rotterdam, Netherlands
  heard pain
lead: 30 people
  heard sales_reps
lead: ok thanks
