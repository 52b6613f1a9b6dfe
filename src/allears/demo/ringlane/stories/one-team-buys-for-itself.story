# One team buys for itself
# A large company whose one office buys for itself becomes an exception with a reason.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
visitor: Folasade Ogunbanjo
exception: Their Leeds desk buys from its own budget and needs none of what we leave out; said on the phone.

lead: nobody here sees who promised to call back. we are 2,400 people in the group
lead: that's right
lead: I see it differently
person: Hi Folasade, {rep} here. You see it differently: tell me what we got wrong.
lead: it is only for our desk in Leeds, 9 people on the phone, own budget, my signature. group IT has nothing to do with it
person: Then you're right and our rule was too blunt for you. I've made an exception and written down why. The trial for nine comes this afternoon.
