# Somebody sells to us
# Vendors are sent on kindly.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
send vendor: Write to purchasing@ringlane.example; if it fits, somebody answers.

lead: we help companies like yours double their traffic with SEO services
bot: sends on (vendor)
