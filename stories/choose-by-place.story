# The first one, please
# Of two offered answers the lead chooses by place.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: how do I stop leads going cold?
  question “how do I stop leads going cold?”
bot: offers two answers

lead: the second one
bot: answers, asks pain
