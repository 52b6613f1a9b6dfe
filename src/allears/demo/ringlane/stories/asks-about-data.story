# Out again
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Annelie Roos
page: /pricing

lead: can we leave again with our data?
person: Always, Annelie: everything as CSV, any day, also after a trial. {rep} here. What made you ask?
lead: our last vendor kept it. we're 5 reps by phone in Perth, Australia, 12 people, callbacks got lost in the move
person: Then I'd import what you still have and show you the export button first. Monday at 9, Perth time?
lead: monday works. we keep losing track of our callbacks until then, so the sooner the better, December at the latest
