# Nguyễn and O'Brien
# Names are kept as people write them.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: Hi, I'm Thảo Nguyễn from O'Brien & Sons. we keep losing track of our callbacks
  heard name Thảo Nguyễn “Thảo Nguyễn”
  heard company_name O'Brien & Sons “O'Brien & Sons”
  heard pain
bot: gives, asks selling_style
