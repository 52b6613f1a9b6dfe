# Three of us rang the same roofer
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Gethin Rhys-Pugh

lead: last tuesday three of my people rang the same roofer within an hour and he told us where to go. we're 8 reps on the phone in Cardiff, all in a shared excel sheet
lead: nobody knows who spoke to whom last, that is what happened
  heard pain
lead: 19 people with the yard and the drivers
  heard employees
lead: saving time, instead of searching who said what
  heard top_priority
lead: nobody, my decision
  heard authority
lead: yes that's right
lead: Thursday after 2
lead: gethin@rhysroofing.example
person: Hi Gethin, {rep} here, a person. I've put your three calls to one roofer on the first page, because that is exactly what you will see stop.
lead: ha, fair enough. talk thursday
