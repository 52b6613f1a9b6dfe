# Just looking
# Who is just looking is left in peace; their question is answered and nothing is asked.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: just looking around
bot: stays near

lead: do you have a mobile app?
  question “do you have a mobile app?”
bot: answers
  says “iPhone and Android”

lead: thanks
bot: says nothing
