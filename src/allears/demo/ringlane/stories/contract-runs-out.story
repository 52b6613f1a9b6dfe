# The contract runs out
# An owner whose tool is switched off gets a person before any question.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Marguerite Delacroix-Boyd
page: /pricing

lead: We need something running in two weeks, our CRM contract runs out and they want double. 11 of us on the phones in Halifax, Canada. I'm the owner, I decide.
person: Hi Marguerite, {rep} here. Two weeks is enough: a team of twelve moved in an afternoon last month. Can I ring you today at 3 and look at your export?
lead: 3 is good. what do you need from me before?
person: Only the export as a CSV, whatever columns it has. I'll do the mapping with you on the call.
