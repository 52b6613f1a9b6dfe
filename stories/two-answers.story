# A question that may mean two things
# The bot offers both and gives the one that is chosen.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: how do I stop leads going cold?
  question “how do I stop leads going cold?”
bot: offers two answers

lead: the follow-ups one
bot: answers, asks pain
  says “The queue”
