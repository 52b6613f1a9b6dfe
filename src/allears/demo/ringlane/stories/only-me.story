# Only one
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Lucía Ferreyra

lead: hi! I'm a freelance translator, callbacks get forgotten every week. there is only 1 rep and that's me
lead: yes
lead: thank you!
