# The new head of sales
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Amara Nwosu

lead: I've just taken over a team of 15 that sells by phone from Birmingham. I can't see what anybody did last month, there are five spreadsheets
lead: 70 people in the company, I recommend and our CEO Helen signs
  heard employees
lead: mostly that people stop typing things twice
  heard top_priority
lead: no date
  vague timeline
lead: slack and outlook
  heard needs_integration
lead: yes that's right
lead: Wednesday morning
lead: amara.nwosu@brumfixings.example
person: Hi Amara, {rep} here. Wednesday at 9:30? I'd show you the first week of a team that had four spreadsheets; five will be a record.
lead: 9:30 works. Helen joins for the last ten minutes
