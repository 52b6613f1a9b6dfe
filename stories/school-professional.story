# Evenings, beside the job
# A person at work is told what that means.
policy: policies/online-school.yaml
today: 2026-11-21
company: Evening School

lead: I want to get better at marketing
  heard specialization Marketing Management
bot: gives, asks occupation

lead: I have a full-time job
  heard occupation Working Professional
bot: recaps

lead: yes
bot: hands over (a person should look)
