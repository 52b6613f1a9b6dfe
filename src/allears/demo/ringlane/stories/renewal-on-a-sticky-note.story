# A renewal on a sticky note
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Hamish Buchanan
page: /pricing

lead: we lost track of a £14k renewal because the reminder was on a sticky note. 7 reps, inside sales only, Edinburgh. my co-founder and I decide together
lead: in October a customer waited nine days for a call that nobody had written down
  heard pain
lead: 31 people
  heard employees
lead: less typing
  heard top_priority
lead: no date
  vague timeline
lead: outlook
lead: yes
lead: Monday morning is best
lead: hamish@buchananboilers.example
person: Morning Hamish, {rep} here. Monday 9:30 is in your calendar. I'll show you one thing only: how a promise becomes a call on the right list.
lead: perfect. could my co-founder join? moira@buchananboilers.example
person: Invited.
