# Are you hiring
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Kwabena Asante

lead: Are you hiring SDRs at the moment? I did two years of cold calling at an insurance broker
