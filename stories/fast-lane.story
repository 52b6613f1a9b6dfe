# A named account
# A named account gets a person before any question.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: Hi, I'm Priya from Northwind Traders, we're looking at tools for our sales desk
  heard name Priya
  heard company_name Northwind Traders
bot: hands over (fast lane)
