# Half here, half there
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Lars Emanuelsson

lead: hi from Portland, Oregon. 6 of us sell by phone and two drive out to see the bigger ones. every monday I put the pipeline together by hand
lead: 17 all in all
  heard employees
lead: saving time on mondays
  heard top_priority
lead: we decide together, my brother and me
  heard approver
lead: no date
  vague timeline
lead: yes
lead: no thanks, I'll read it first
