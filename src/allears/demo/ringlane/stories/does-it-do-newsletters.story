# Newsletters
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Nils Bergqvist

lead: do you do newsletters?
lead: ok thanks, bye
