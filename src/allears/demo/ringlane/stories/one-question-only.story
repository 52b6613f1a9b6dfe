# Only a question
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: do you have a mobile app?
lead: great thanks bye
