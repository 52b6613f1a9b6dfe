# The board wants reports
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Fionnuala Mac Giolla

lead: We're 10 inside reps in Galway, 60 people. What matters most is proper reporting for the board
lead: our spreadsheet broke again on Friday and the board saw two different numbers
  heard pain
lead: by phone and email
  heard selling_style
lead: I decide
lead: ok thanks, I'll look at the trial then
