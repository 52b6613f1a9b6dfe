# A full-time student
# Only a person may say this no, so a person does.
policy: policies/online-school.yaml
today: 2026-11-21
company: Evening School
person is: away

lead: I would like HR courses
  heard specialization Human Resource Management
bot: gives, asks occupation

lead: I'm studying at university
  heard occupation Student
  verdict disqualified
bot: recaps

lead: yes that's right
  verdict disqualified
bot: hands over (a person should look)

lead: ok
  verdict disqualified
bot: says nothing
