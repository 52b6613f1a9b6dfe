# Explain it once
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Wanjiru Kamau
page: /pricing

lead: Can I speak to somebody? I'd rather explain this once
person: Of course, Wanjiru. {rep} here. Go ahead, I'm reading.
lead: we sell office plants by phone, 7 reps, Ottawa, Canada. customers get called twice or never. we tried hubspot, too much. I decide, january
person: Then Team for 7 is yours: $343 a month, two weeks free. Most of what was too much for you isn't there. Shall I set it up and ring you once it's filled?
lead: yes do that
