# A factory that never sold single pieces
# A no that only a person may say.
policy: policies/marketplace-sellers.yaml
today: 2026-11-21
company: Feira

lead: We make ceramic tiles
bot: gives, asks lead_type

lead: we only sell offline, to builders
  heard lead_type In a shop of their own
bot: gives, asks business_type

lead: we make them ourselves, in our own factory
  heard business_type We make them
  verdict disqualified
bot: recaps

lead: yes
  verdict disqualified
bot: hands over (a person should look)

lead: ok
  verdict disqualified
bot: says nothing
