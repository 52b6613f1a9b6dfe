# A thesis
# Students are sent on kindly.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
send student: For a thesis write to press@ringlane.example; we answer a few questions in writing.

lead: I'm a student writing my thesis about how small teams choose a CRM, can I ask you some questions?
  question “can I ask you some questions?”
bot: sends on (student)
