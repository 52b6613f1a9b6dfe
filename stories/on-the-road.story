# A team on the road
# A field team hears that nothing in it helps them.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: our guys are on the road all day visiting farms and their notes never make it into the system
  heard selling_style On the road
  verdict disqualified
bot: recaps

lead: right
  verdict disqualified
bot: parts kindly (field-sales)

lead: thank you
  verdict disqualified
bot: acknowledges
