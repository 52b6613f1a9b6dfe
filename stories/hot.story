# Two weeks left
# Somebody in a hurry who decides gets a person at once.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: We need something running by December 5, our current CRM shuts down. I'm the owner, I decide.
  heard timeline by 5 December 2026
  heard authority I decide
bot: hands over (hot)
