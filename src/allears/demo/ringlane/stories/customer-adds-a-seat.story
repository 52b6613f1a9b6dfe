# A customer adds a seat
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Sunniva Aas

lead: We are already a customer, how do I add a seat for our new colleague?
person: Hi Sunniva, {rep} here. Settings › People › Invite; the seat is added to the next invoice. Done it for you this time, she has the mail.
lead: you are the best
