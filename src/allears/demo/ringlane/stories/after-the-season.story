# After the season
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Aroha Ngata

lead: Kia ora, we keep losing track of our callbacks. 6 reps selling by phone, a kiwifruit packhouse in Tauranga, New Zealand. my call
lead: 45 people
  heard employees
lead: saving time
  heard top_priority
lead: not before the season is over, in about nine months
  heard timeline
lead: yes
lead: aroha@ngatapackhouse.example
