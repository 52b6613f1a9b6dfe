# The third form today
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Dermot

lead: can I talk to a real person please? I've filled in three of these today and nobody calls back
person: Very real: this is {rep}. What can I answer for you?
lead: what it costs for 12 and whether it talks to Gmail. thats all
person: 12 × $49 a month, and yes, Gmail from the first day. No call needed.
lead: see, was that so hard. thanks, will try it
