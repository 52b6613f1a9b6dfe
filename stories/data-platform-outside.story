# Outside, so a person looks
# Where the policy says so, a person looks at who fits no profile.
policy: policies/data-platform.yaml
today: 2026-11-21
company: Hallenblick

lead: we have 15 machines in Texas, 40 employees
  heard machines 15
  heard country United States
  heard employees 40
bot: gives, asks pain

lead: our shift reports are always wrong and last month a customer noticed before we did
  heard pain
bot: gives, asks makes

lead: metal parts
  heard makes Parts or whole products
bot: recaps

lead: that's right
bot: hands over (a person should look)
