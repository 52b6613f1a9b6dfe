# A partner
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Cheng Wei-Ling

lead: can I talk to a person? We advise small sales teams in Singapore and would like to resell Ringlane
person: Hi Wei-Ling, {rep} here. We don't have a programme for resellers yet, and I don't want to promise one. May I write to you when that changes?
lead: yes please. weiling@straitsadvisory.example
