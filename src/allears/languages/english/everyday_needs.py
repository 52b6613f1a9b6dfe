"""What people say when they need a thing without naming it: what they are afraid of, what it is for, what it must do.

"If it gets damp it's ruined" ranks dryness first; "someone to show the girls how it works" asks for training.
"""

from __future__ import annotations

from allears.languages.word_list import paragraphs, phrase_list

_NEEDS = """
price, low price, cheap, cost, costs, affordable, budget : expensive, can't afford, cannot afford, afford, tight
budget, budget is tight, tiny budget, budget is tiny, small budget, no money, not much money, every penny, every cent,
broke, on benefits, ripped off, rip off, too much money, costs a fortune, cheapest, costs least, can't cost much,
cannot cost much, what it costs, looks at the cost, within budget, watch every, thin margins, margins are thin

speed, fast, quick, quickly, fast delivery, deadline, turnaround, saving time, time : slow, wait, waiting, queue,
queues, in a queue, hurry, asap, tonight, tomorrow, in minutes, in seconds, too long, takes ages, forever, no time,
late again, can't be late, in time, on time, on air, straight away, right away, at once, the sooner, by friday, by
monday, lose hours

reliability, reliable, robust, uptime, does not break, no downtime, punctual : breaks, break down, breaks down,
breakdowns, broken, never breaks, stops working, standstill, stands still, fails, failure, let us down, let me down,
goes down, crashes, out of order, turn up, turns up, stand us up, no shows, works every time, always works, runs and
runs, day in day out

quality, good quality, high quality : sloppy, bad work, half done, properly, redo, do it twice, second best, looks
cheap, falls apart, fall apart

taste, flavour, taste of the coffee : bitter, bean, the bean, delicious, undrinkable, picky, coffee snobs, aroma,
roast, real espresso, proper espresso, tastes like, taste like, dishwater, good coffee, decent coffee

sound, sound quality : noise, crackle, crisp, like the radio, sounds like, sound like, hiss, echo

security, safety, safe, data protection, data security, supervision, safe for children : stolen, steal, theft,
thieves, break-in, break-ins, broken into, burglar, burglars, burgled, nicked, hacked, hackers, data leak, leaked,
leak, breach, locked up, under lock, accident, get hurt, gets hurt, injured, dangerous, danger, poison, chemicals
near, run away, eyes on, touch anything, looked after, alone at night, watched over, sleep at night, swallow

ease of use, easy to use, easy, simple, user friendly, easy cleaning, little work : manual, a manual, grandma, my
mother, idiot proof, not technical, computer people, computers, clicks, too many buttons, one button, complicated,
figure it out, can work it, can't work it, can use it, nobody reads, understands it, understand it, learn it, without
a course, no training, fool proof, clean anything, clean it, five minutes to learn, not engineers, hates computers,
year old, a child could, my kid could, they use it, people use it, actually use it, really use it, my
dad could

location, near, near by, close by, close, central, easy to reach, place : on foot, walk, walking distance, tram, bus
stop, by bus, by train, station, too far, far away, an hour away, hour, drive for, without a car, get there, can get
there, come by tram, by bike, around the corner, round the corner, on my way, on the way, neighbourhood, live nearby,
live near

flexibility, flexible, short notice, no long contract, flexible terms : get out, tied down, tied in, locked in, long
contract, walk away, month to month, can leave, leave again, stuck with, change my mind, change our mind, don't know
how long, next month, might grow, might shrink, if we grow, if we shrink

quiet, privacy, silence, discreet, discretion, confidential, quiet and privacy : overhear, overhears, hears, hear us,
hear me, through the wall, thick walls, walls, noise, noisy, neighbours know, nobody sees, must not see, sees your
van, notice anything, secret, gossip, nobody knows, whisper, find out, embarrassing

community, nice people, networking, a good team, people : meeting other people, meet other people, meet others, meet
people, lonely, on my own all day, like minded, atmosphere, feel comfortable, comfortable, nervous, get on with,
friendly, good vibe, talk to someone, exchange ideas

image, a good impression, representative, smart looking : impress, impression, dignified, shabby, posh, embarrassed,
ashamed, look professional, look serious, taken seriously, clients see, in front of clients

internet, fast internet, wifi, bandwidth : the line, the line is, upload, uploads, download, downloads, video calls,
lag, the connection, connection drops, megabits

dry, clean, dry and clean, hygiene, cleanliness : damp, mould, mold, mouldy, wet, moisture, dirt, dirty, dust, dusty,
smells, stinks, rats

sustainability, sustainable, environment, green, climate, eco, organic : plastic waste, plastic, waste, rubbish,
planet, co2, carbon, recycle, recycled, footprint, landfill, chemicals

service, support, good service, fast service, help desk, helpdesk, service and repair : somebody to call, someone to
call, pick up the phone, picks up the phone, answers the phone, answer the phone, nobody answers, nobody comes,
someone comes, somebody comes, comes out, come out, left alone, when i call, when we call, a human, ringing up, ring
up, when they're stuck, locked out, technician

lasting, durability, durable, for good, long lasting : never come back, come back, comes back, coming back, once and
for all, for ever, forever, for years, last for, lasts, won't last

compliance, certified, certificates, labour law, audit : auditor, auditors, inspector, inspectors, inspection, fined,
a fine, fines, the law, lawsuit, papers in order, prove it

health, fitness : bad back, bad backs, back pain, sick, sick days, sit all day, sits all day, overweight, stress

staff, recruiting, attract staff, keep staff, hiring : can't find, cannot find, no applicants, applicants,
apprentices, leave us, leaving us, people leave, quit on us, competition offers, nobody applies, hire anyone, keep
people, keep our people

accuracy, precision, correct, fit, no mistakes : mistakes, errors, wrong, to the millimetre, tolerance, doesn't fit,
precise, exact, down to the cent

overview, reporting, reports, visibility, overview of the figures : at a glance, one look, in one look, one page, on
one page, one screen, no clue what, no idea what, who does what, what everybody, what everyone, what we earn, see who,
see what, numbers every, in the dark, who did what

forecasting, forecast : predict, next quarter, trust the forecast, what will come in, show the bank, show to the bank,
plan ahead, surprises

integrations, integration : goes together, go together, one more island, another island, islands, what we have
already, fits in, fit in, talk to, talks to, connect to, connects to, connected with, plug into, sync, export to,
two systems, copy and paste, works with our

productivity, productive, efficiency, more calls, save time : type anything, typing, by hand, twice, double work,
paperwork, more calls, admin work, less admin, hours every, repetitive

less time on the phone, phone : never stops, rings all, ringing all, rings off the hook, phone all day

no shows, fewer no shows, reliability of guests : turn up, show up, don't come, forget their, stay away, not come

more customers, fuller diary, more sales, growth, new customers : empty, empty chairs, holes, are dead, is dead, gaps,
half full, slow days, quiet days, fill the

lower fees, saving money, lower costs, savings : too much, fees, commission, they charge, we pay, tax man, tax,
fortune

too few parking spaces, parking, parking spaces : car park, park, parked, spaces, bursting, nowhere to park, roof over

insurance, cover, insurance cover, insurance against theft : stolen, nicked, theft, burns down, fire, accident,
damaged, damage, if something happens, money back, if it breaks, liability, gets lost

repair, repairs, service, maintenance, repairs and inspection : breaks, broken, when it breaks, fix, fix it, check,
yearly check, check-up, inspection, stops working, puncture, flat tyre, keep it running, oil change

breakdown help, roadside assistance, breakdown : picks you up, pick you up, stranded, chain snaps, towed, by the road,
flat tyre

collection, pick-up, pickup, transfer, airport transfer, shuttle : come and get, comes and gets, fetch, collect,
collected, pick him up, pick her up, pick it up, pick them up, pick us up, get it from us, from the airport, at the
airport

delivery, delivered, beans delivered : bring it, brought to us, to the door, to our door, turn up, just turn up, drop
it off

training, training for the staff, instruction, onboarding : show how, show us, show the, show them, teach, explain,
how it works, learn how, never used one

reminders, reminders by text, reminder : forget, forgets, forgot, forget it, don't forget, the day before, text the
day

payments, card payment, deposits, deposit : up front, upfront, pay something, tap their card, tap a card, by card, in
advance, contactless

website, own page, home page : a page, a site, find us online, see our prices, show our prices

stock, inventory, products : how many are left, are left, run out, running out, on the shelf, reorder

reviews, google reviews, ratings : stars, google stars, five stars, what people say about us

access at night, 24/7, access day and night, around the clock, weekend access : get in late, late at night, at
midnight, at night, in the middle of the night, till two, at weekends, on sundays, any hour, kicked out, before six,
after eleven

climate control, heated, air conditioning, temperature : freeze, freezes, too hot, get hot, too cold, wine,
instruments, paintings

packing material, packing, cartons : boxes, boxes to pack, pack it, wrap, bubble wrap, tape

storage, lockers, locker, store room : somewhere to put, somewhere dry, put our, leave our, leave the, lock away,
overnight, samples, keep our stuff, keep my stuff

screens, video, projector, video conferencing : monitor, big screen, screen, beamer, tv, slides, presentation

catering, coffee and catering, food, kitchen : lunch, sandwiches, snacks, cake, breakfast, something to eat, hungry,
biscuits

phone booths, quiet booth, call boxes : close the door, private calls, take a call, call in peace, speak in private

no poison, without poison, non-toxic : toxic, nothing toxic, chemicals, natural, poisonous

at night, outside opening hours, after hours : after we close, before we open, when we're closed, after closing

unmarked van, discreet, unmarked : must not see, nobody sees, not see you, no logo, without a logo

pets in the house, pets : dog, dogs, cat, cats, hamster

small children, children : baby, toddler, toddlers, crawling, newborn, kids

accessories, helmets and locks : helmets, locks, lights, bell

camera operator, camera : film it, to film, films us, cameraman

cutting and editing, post production, editing, editor : put it together, put together, cut it, cutter, edit it

make-up, makeup : powder, look terrible, shiny

sound engineer, engineer : knows the buttons, sound guy, mixing desk, at the desk

presenter, host : ask the questions, interviewer, moderator

water filter, filter : hard water, chalk, limescale, tastes of chlorine

cups and sugar, cups : mugs, spoons, sugar, glasses

backup, backups : copies, copy of everything, lost everything, restore, lose everything

exam preparation, exam, certificate : pass the, the exam, the test, certificate

special diet, diet : nuts, allergic, no pork, vegetarian, gluten
"""


NEEDS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (phrase_list(names), phrase_list(told)) for names, _, told in (row.partition(" : ") for row in paragraphs(_NEEDS))
)
"""(what an option may be called, what people say who need that), phrases in lower case. Denied or supposed it tells the
same: "no break-ins", "if it gets damp"."""
