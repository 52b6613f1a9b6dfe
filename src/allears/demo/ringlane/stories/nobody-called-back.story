# Nobody called back
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Bartholomew Quaye
page: /pricing

lead: I asked for a call last week and nobody rang. can I talk to someone? we're 10 reps in London, mostly phone
person: That is on us, Bartholomew, and embarrassing for people who sell what we sell. {rep} here: may I ring you in ten minutes?
lead: in an hour please. we lose track of who called whom, 24 people altogether, and we'd like to start in January
person: In an hour, from my own number.
