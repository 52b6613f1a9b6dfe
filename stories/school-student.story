# A full-time student
# Only a person may say this no, so a person does.
policy: policies/online-school.yaml
today: 2026-11-21
company: Evening School
person is: away

lead: I'm studying at university and would like HR courses
  heard occupation Student
  heard specialization Human Resource Management
  verdict disqualified
bot: recaps

lead: yes that's right
  verdict disqualified
bot: hands over (a person should look)

lead: ok
  verdict disqualified
bot: says nothing
