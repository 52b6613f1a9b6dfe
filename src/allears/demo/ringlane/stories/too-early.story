# Reading for next year
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Giulia Ferrante

lead: just looking around for next year
lead: how much does it cost?
lead: thanks, bye
