# Twice the traffic
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: we help companies like yours double their traffic with SEO services. 15 minutes with your marketing lead?
