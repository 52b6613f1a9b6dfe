# Next week, please
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Chidinma Eze

lead: Saw you on Product Hunt. We start a call team of 5 on Monday in Manchester and have nothing to put their leads in. My call
lead: friday at 11
lead: chidi@ezetutors.example
person: Hello Chidinma, {rep} here. Friday at 11, I ring you. Bring the five names, and they can start on Monday at nine.
