# A person, please
# Who asks for a person gets one.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: can I talk to a human please?
  question “can I talk to a human please?”
bot: hands over (asked for a person)
  not says “I don't know”
