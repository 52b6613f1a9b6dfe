# A bank that needs an audit trail
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Ingrid Solheim

lead: Hello, I look after sales systems at a bank, around 6,200 employees. We are comparing tools for our telephone advisers, about 340 of them
lead: that's right
lead: understood, thanks for being straight with me
