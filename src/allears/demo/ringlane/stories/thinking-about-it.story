# It depends
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Joaquín Vidal

lead: hello, we need something more modern
lead: depends really
