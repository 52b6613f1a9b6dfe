# A pilot on one line
# A plant that fits hears what to begin with.
policy: policies/data-platform.yaml
today: 2026-11-21
company: Hallenblick

lead: our scrap rate doubled in May and nobody noticed for a week
  heard pain
bot: gives, asks must_have

lead: open interfaces
  heard must_have Open interfaces
bot: gives, asks makes

lead: 60 CNC machines, 300 employees, the plant is in Germany
  heard machines 60
  heard employees 300
  heard country Germany
bot: gives, asks next_step

lead: a pilot
  heard next_step A pilot
bot: gives, asks timeline

lead: I sign
  heard signs Mine
bot: recaps

lead: yes
bot: recommends Pilot, offers a time

lead: Monday at 9
bot: notes the time, hands over (qualified), asks for an address

lead: m.brandt@brandt-praezision.de
  heard email m.brandt@brandt-praezision.de
bot: thanks
