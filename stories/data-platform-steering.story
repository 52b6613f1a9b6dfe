# Who wants the machines steered
# A closed loop is not what is sold: an honest no with who does it.
policy: policies/data-platform.yaml
today: 2026-11-21
company: Hallenblick

lead: our scrap rate doubled and nobody noticed for a week. 60 CNC machines
  heard pain
  heard machines 60
bot: gives, asks makes

lead: we want closed loop control, writing back to the PLC
  heard must_have Steering the machines
  verdict disqualified
bot: recaps

lead: yes
  verdict disqualified
bot: parts kindly (steering)
