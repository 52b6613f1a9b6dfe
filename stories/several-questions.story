# Three questions in one message
# Every question of a message is answered before anything is asked.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane

lead: Is there a free trial? is there a mobile app? and does it work with Gmail or Outlook?
  question “Is there a free trial?”
  question “is there a mobile app?”
  question “and does it work with Gmail or Outlook?”
bot: answers, answers, answers, asks pain
  says “14 days”
  says “iPhone and Android”
  says “Once a mailbox is connected”

lead: nobody knows who promised to call back, so nobody does
  heard pain
bot: gives, asks selling_style
