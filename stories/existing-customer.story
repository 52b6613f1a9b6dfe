# A customer already
# Customers are sent to those who can help them.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
send existing customer: You are a customer already, so my colleagues in support can help: support@ringlane.example sees your account.

lead: we're already a customer, I can't log in
bot: sends on (existing customer)
