# Too large, and told so
# After the recap comes an honest no with an alternative; who sees it differently gets a person.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: our managers can't see who called whom, we're a group with around 3500 employees
  heard employees about 3,500
  verdict disqualified
bot: recaps

lead: correct
  verdict disqualified
bot: parts kindly (enterprise)
  says “Salesforce”

lead: I see it differently
  verdict disqualified
bot: hands over (sees our no differently)
  says “Fair enough”
