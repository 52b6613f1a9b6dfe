# Recruiters who call all day
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Priyanka Raghunathan

lead: hello, we are a staffing firm in Toronto. we have 13 reps calling all day. nobody knows who promised to call back, and our old system is so slow that nobody opens it. I only recommend, our director Mr Osei decides
lead: 40 employees
  heard employees
lead: all by phone and email
  heard selling_style
lead: people must actually use it
  heard top_priority
lead: no date
  vague timeline
lead: yes
person: Hi Priyanka, {rep} here. Shall I prepare one page for Mr Osei? He will want to know what moves over and what it costs for 13.
lead: yes please, that would help me much
person: It's in your inbox. Two pages became one.
