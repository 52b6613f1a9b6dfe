# A person, but it is Saturday
# Nobody is there: it says when, asks where to write, and thanks for the address.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
person is: tomorrow at 9

lead: can i speak to someone?
  question “can i speak to someone?”
bot: hands over (asked for a person), asks for an address
  says “tomorrow at 9”

lead: sam@fernhill.io
  heard email sam@fernhill.io
bot: thanks
