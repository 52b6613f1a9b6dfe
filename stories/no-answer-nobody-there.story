# Nobody knows and nobody is there
# What is not known is said so; a person answers by e-mail, and the address is thanked for.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
person is: away

lead: Do you connect to Shopify?
  question “Do you connect to Shopify?”
bot: does not know, hands over (a question we could not answer), asks for an address
  says “I don't know about Shopify”

lead: jo@lindenmoor.com
  heard email jo@lindenmoor.com
bot: thanks
  says “I've noted jo@lindenmoor.com”

lead: we keep losing track of our callbacks by the way, there are 6 reps
  heard pain
  heard sales_reps 6
bot: thanks

lead: thanks
bot: says nothing
