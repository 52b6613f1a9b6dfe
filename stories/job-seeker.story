# Somebody looks for work
# Job seekers are sent on kindly.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
send job seeker: Good to hear from you. What is open stands at ringlane.example/jobs, and a person reads every application.

lead: are you hiring SDRs?
  question “are you hiring SDRs?”
bot: sends on (job seeker)
  not says “I don't know”
