# Dancing until three
# Who wants to dance until the morning hears the truth, and where it is possible.
policy: policies/wedding-venue.yaml
today: 2026-11-21
company: Aldersley House

lead: Hello, we are getting married
bot: gives, asks wish

lead: that nobody sat down all night
bot: gives, asks music_until

lead: 80 guests, and until three in the morning
  heard guests 80
  heard music_until Until the morning
  verdict disqualified
bot: recaps

lead: yes
  verdict disqualified
bot: parts kindly (all-night)
  says “warehouse”
