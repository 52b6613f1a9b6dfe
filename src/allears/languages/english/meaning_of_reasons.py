"""How people tell what it is for: what they want to gain, what they fear, what should change."""

from __future__ import annotations

ROWS = """
price, lower the bill, save on electricity, cheaper power, cut costs, lower cost, lower costs, cost, costs, cheaper,
save money, saving money, savings, reduce costs, lower price : the bill down, get that bill, bleeding money, bleeds
money, stop bleeding, cost comes before, pay less, paying less, spend less, what it costs, every cent, every penny,
each penny, margin, margins, lose 40 cents, cents on each, money we burn, burning money, throwing money, money down,
costs me a fortune, costs us a fortune, cost a fortune, too expensive, getting out of hand, down to 300, half the
bill, halve the, cheap second, cuts the bill, cut the bill, the cheapest, pays for itself, payback, budget is tight,
eats our margin, eats up, eating us, utility company

keep running in a power cut, backup, no downtime, reliability, uptime, reliable, keep running, security of supply,
emergency power : no interruption, no interruptions, blackout, blackouts, load-shedding, load shedding, when the line
goes down, when the grid goes, when the power goes, power goes off, power is gone, lights stay on, keep the lights on,
never stand still, never stops, must not stop, can't stop, fans stand still, without a break, outage, outages, lose a
batch, generator off, runs through, keep us running, stay on, not one minute off, can't afford to stop, dependable,
always on time, on the dot, turns up, someone who turns up

independence, off grid, autonomy, independent, self-sufficiency, own power : never need that cable, need that cable
again, cut the cable, off the grid, on my own feet, on our own feet, nobody can, not depend, don't depend, depend on
nobody, stand alone, free of the, free from the, rid of the utility, be my own, our own master, own master, without
the grid, without them, away from the utility, tell the grid to

export income, sell power, income, extra income, feed in, earn money, earning, revenue, new revenue, more revenue,
more sales : money coming in, the money coming in, sell the power, sell to the grid, earn from it, earn with it, make
money, bring in money, brings in money, a second leg, second harvest, feed-in, more customers, more turnover, turnover
per, more orders, fill the, fuller, more bookings, upsell

greener, green, climate, sustainability, environment, carbon, plastic-free, recycled, carbon footprint, eco, co2,
lower emissions : carbon number, carbon figure, the supermarket wants a, scope 3, footprint, styrofoam, all the
plastic, plastic out, compostable, planet, our grandchildren, grandchildren, net zero, emission, emissions, exhaust,
clean conscience, bad conscience, landfill, less waste, bees and, organic label

protection, less breakage, safer, protect, undamaged, damage protection, no damage, less damage, fewer returns :
arrives in pieces, in pieces, arrives broken, arrive broken, shards, glass everywhere, every tenth, breaks on the way,
cracked, smashed, dented, dents, returns, come back broken, survive the courier, survives the, in one piece, leaking
out, squashed, crushed

time, faster, speed, fast, faster packing, save time, saving time, quicker, shorter lead times, efficiency,
productivity : minutes a parcel, minutes each, minutes per, takes forever, takes ages, takes too long, takes us, hours
a day, hours a week, hours every, half a day, too slow, so slow, wait for, days late, queue, queues, bottleneck,
hurry, twice as fast, in half the time, time i don't have, evenings gone, overtime, double entry, typing it

quality, better quality, higher quality, good quality : sloppy, done properly, do it properly, done right,
craftsmanship, proper job, last for years, lasts, top notch, no rubbish, no junk, well made, complaints, customers
complain, scrap, rejects, scrapped, redo

safety, security, safe, secure, accident prevention, protection : gets hurt, get hurt, got hurt, accident, accidents,
burglar, broken into, break-in, hacked, hackers, ransomware, phishing, sleep at night, sleep well, fall off, fingers,
near miss, alone at night

compliance, law, legal requirement, regulation, audit, certification, certificate, rules : auditor, auditors,
inspector, the law says, law says, the law, fine, fines, fined, iso, haccp, gdpr, we have to by law, must by law,
deadline of the law, new rule, new rules, the authority, authority wants, osha, insurer demands

growth, grow, expansion, scale, growing : open a second, second shop, new market, new markets, double, doubling,
triple, twice as many, next level, new branch, abroad, outgrow, conquer, bigger than, go international, hire more

people stay, retention, fewer resignations, lower turnover, keep people, keep staff, staff retention, employee
retention, keep talent : don't walk, don't leave, people leave, leave us, leaves us, leaving us, they leave, if they
stayed, stayed longer, quit, quitting, resigned, resign, resigns, hand in their, notice on my desk, walk out, walk
away, leavers, went to the competitor, to the competition, poached, poach, revolving door, lose good people, losing
good people, lose my best, lose our best, stay longer, exit interviews, staff turnover, hold on to, keep my best, keep
our best, stop losing

better results, results, performance, targets, output, better performance, better numbers, profit : more turnover,
turnover per square, patents, per square meter, per square metre, hit the numbers, hit their numbers, hit our numbers,
make the numbers, quota, performance goes up, performance up, bottom line, ebit, beat last year, more per head,
deliver more, more done, more output, productivity up, win more, close more, meet the target, what counts in the end,
market share

successors are ready, succession, bench strength, handover, successors, succession planning, generation change : hands
over the keys, hand over the keys, hands over, hand over, handing over, takes over, take over from, take the chair,
take over, retire, retires, retiring, retirement, when i'm gone, when i am gone, when dad goes, step down, steps down,
stepping down, next generation, let go of the company, sit in my chair, fill my shoes, my shoes, big shoes, people who
can do it, without me, run it without me, two years on a beach

trust, working together better, collaboration, cooperation, silos, teamwork, work together, team spirit : hate each
other, hate one another, don't talk to each other, not talk to each other, talk to each other again, talk to each
other, plan one, together instead of, one team, as one, same rope, same direction, pull together, pulling together,
against each other, blame each other, finger-pointing, left hand, us and them, next door, across departments, separate
christmas parties, trust each other, walls between, share what they know, help each other, each for himself, kingdoms,
turf

surer leaders, self-confidence, stepping up, imposter syndrome, confidence, self-assurance, confident : impostor,
imposter, borrowed jacket, feel like a fraud, fraud, not good enough, believe in herself, believe in himself, believe
in myself, stand their ground, stand my ground, stand up to, stands up to, speak up, dares, dare to, afraid to decide,
afraid of her own, knees shaking, shaky, doubts herself, doubts himself, doubt myself, take the lead, spine, backbone,
insecure, unsure, shy, heart in my mouth, small in front of

feedback and hard conversations, difficult conversations, giving feedback, performance talks, feedback, hard
conversations, conversations, criticism : tell somebody, tell a person, tell people, tell someone, something
unpleasant, say no, saying no, how to say no, say no to, straight talk, speak plainly, clear words, bad news, be
honest, honestly with each other, appraisal, appraisals, annual review, annual reviews, criticise, criticize,
sugar-coat, beat around the, beating around, walking on eggshells, elephant in the room, tell them off, telling off,
dismissal talk, letting people go, fire somebody, firing people, praise, say thank you, avoid the talk, uncomfortable
truths, uncomfortable talk

delegating and time, letting go, prioritising, micromanagement, delegation, delegating, delegate, time management,
priorities : everybody's job, everyone's job, doing everybody's, do it all themselves, do everything themselves, do
everything myself, does everything himself, does everything herself, do it all myself, check every, checks every,
check each, every email, sign every, say yes to all, say yes to everything, says yes to, can't let go, hand things
over, hand over work, hand over tasks, on my desk, on his desk, on her desk, through my hands, go home at 10, home at
midnight, work till, diary full, no time for, drowning, drown, everything lands, lands on my, to-do, bottleneck is me,
i'm the bottleneck, urgent and important, control freak, breathe down, firefighting, putting out fires, back to back

conflict, mediation, disputes, tension in the team, conflicts, dispute, quarrel : make them speak, speak to each
other, speak with each other, speaking terms, not speaking, don't speak, fight over, fights, fighting, quarrel,
quarrels, quarrelling, shouting, shout at, yelling, at war, war between, cold war, making up, make up again, make
peace, peace between, bad blood, feud, grudge, slam doors, doors slam, argue, arguing, arguments, bullying, mobbing,
two camps, can't stand each other, clash, clashes, bicker, bickering, at each other's throats, at loggerheads, falling
out, fell out, the two of you, stand between, referee

strategic thinking, vision, big picture, decision making, strategy, strategic planning, direction : bigger picture,
wider picture, the whole picture, in 2030, in 2035, in 2040, ten years from, in ten years, in five years, five years
ahead, where the company should be, where we want to be, where we're going, where to go, where are we going, further
than the next, beyond the quarter, next quarter, think ahead, look ahead, stuck in operations, stuck in the daily,
stuck in day-to-day, day to day, horizon, long-term, long term, helicopter, up from the, above the weeds, in the
weeds, see the forest, woods for the trees, purpose, mission, north star, roadmap, decide faster, make decisions, take
decisions

leading through change, restructuring, merger, transformation, change, change management, reorganisation,
reorganization : merges with, merge with, merging, merges, merged with, taken over by, took us over, two cultures, two
companies, new system, new software for all, new structure, new owners, new owner, sold to, bought by, private equity,
reorg, reorganise, reorganize, layoffs, lay off, laid off, letting go of people, downsizing, closing a plant, closing
the plant, closing two, moving the plant, agile, ai is, artificial intelligence, digitalisation, everything is
different, nothing stays, over that bridge, carry their people, resist, resistance, we've always done

presence and speaking, public speaking, executive presence, board presentations, presence, presenting, presentation,
presentations, speaking, speech, rhetoric : mumble, mumbles, reads from, read from paper, slides, powerpoint, lost the
room, lose the room, on stage, stage fright, microphone, town hall, investors, in front of people, in front of the
board, in front of a hundred, in front of the, keynote, pitch, pitching, voice shakes, blushes, blush, stutter,
stutters, camera shy, talk to the press, journalists, tv, heard in meetings, body language, charisma, audience asleep,
fall asleep

pressure, health, stress and resilience, burnout, wellbeing, work-life balance, stress, resilience, mental health,
well-being : can't sleep, don't sleep, sleepless, up at 3, up at 4, up at three, awake, awake at night, lie awake, at
3 every night, exhausted, exhaustion, worn out, burnt out, burned out, burning out, on their knees, at the end of my,
end of my tether, doctor says, doctor said, doctor's, panic attack, panic attacks, sick leave, off sick, sick notes,
on sick, cry, crying, cries, tears, heart attack, blood pressure, switch off, never switch off, breathe, weekend
mails, overload, overloaded, overworked, too much on, cracks up, crack up, nerves, mindfulness, yoga

motivation, engagement, motivating people, employee engagement : don't care, couldn't care less, nine to five
mentality, bored, shrug, shrugs, inner resignation, clock watching, drag their feet, light the fire, enthusiasm, fire
in them

theft, stealing, stolen, thieves, shoplifting : gone every, walks out, walk out the door, walking out, out the door,
nicked, pinched, disappears, disappear, disappeared, cable gone, copper, diesel gone, siphon, siphoned, shrinkage,
pickpockets, light-fingered, helps himself, help themselves, vanish, vanishes, steal, steals, stole, burgled,
burglars, break in, broke in

vandalism, graffiti, damage, wilful damage : spray, spraying, sprays, spray cans, tags, smash, smash the windows,
smashed windows, broken windows, kids at night, kick in, kicked in, scratched, arson, stones through, bored teenagers,
set fire to bins, wreck the

fire, fire safety, smoke, burning : sparks, flames, burns, burn down, burned down, burnt down, smoke alarm, hot works,
overheat, lithium, embers, ignite

aggressive people, drunks, violence, aggression, assaults : had too many, too many drinks, start swinging, swinging,
punch, punches, punched, spit, spat, threatened, threaten, threatening, shouted at, drunk, drunken, fists, knife,
knives, hooligans, brawl, brawls, fights, molest, harass, harassed, junkies, gangs

water, flood, flooding, water damage, leak : under water, knee deep, burst pipe, burst pipes, river came, wet cellar,
soaked, puddles

for work, work, job, customers, meetings, career, business : clients, clients in, our clients, refuse english, boss
wants, my boss, new job, promotion, colleagues in, head office in, suppliers in, emails in, negotiations, negotiate,
at the office, interviews, the firm, sales calls, business trips, exports, patients who

exam, certificate, exams, certification, diploma : b1, b2, c1, a2, ielts, toefl, delf, dele, telc, goethe,
citizenship, the paper, a paper, university entry, to study, final exam, school leaving, a-levels, abitur, matura,
pass the, graduation, licence, visa requirement, permanent residence

travel, holiday, holidays, trip, travelling, tourism : backpacking, road trip, round the world, cruise, camper,
sightseeing, hiking, beaches, we fly to, flight, order a beer, order food, summer in

family, partner, relocation, relatives, love, private reasons : in-laws, mother-in-law, father-in-law, my wife is, my
husband is, my girlfriend, my boyfriend, grandchildren, grandson, granddaughter, my daughter married, son
married, wife's family, husband's family, moving to, moved to, we move to, emigrate, emigrating, my grandmother,
roots, my baby, wedding speech, grandparents

for myself, hobby, interest, fun, personal interest, pleasure : just for fun, always wanted, brain, keep my brain,
retired, out of curiosity, curiosity, for pleasure, i love the, films, songs, lyrics, novels, because i like

beginner, no knowledge, beginners, zero, absolute beginner, no experience, new to it, starter, never done it : never
had a lesson, never learned, never learnt, never tried, never did, never done, not a word, not one word, hola and,
bonjour and, hello and goodbye, please and thank you, that's it, that's about it, count to ten, from scratch, from
zero, first time, complete newbie, clueless, greenhorn, two left, no clue, can't even, nothing at all, below zero,
blank page

intermediate, school knowledge, some knowledge, medium, some experience, improver, basic knowledge : had it at school,
at school, in school, years of school, forgot half, forgot most, forgotten most, forgotten half, rusty, get by, gets
by, i get by, get along, bit rusty, understand more than, understand but, read it but, order in a restaurant, survive,
a bit of, b1, somewhere in the middle, in the middle, so-so, halfway, not bad, fell asleep in it, brush up, small talk

advanced, fluent, expert, experienced, professional, very good, proficient : lived in, grew up, grew up with, till i
was, until i was, studied there, years in madrid, years in paris, in my sleep, like my mother tongue, mother tongue,
native, bilingual, dream in, c1, c2, no problem with, for twenty years, for years and years, been doing it for, over
ten years, veteran, second nature, old hand, inside out, studied it, degree in

attendance, check-in, who is there, presence, time recording : which kids are in, are in the building, who's in, who
is in, who's here, who is here, who's there, who came, who's missing, who is missing, at a glance which, head count,
headcount in, sign in, signing in, sick today, drop-off and, clock in, fire drill

billing, invoices, fees, invoicing, payments, getting paid : chasing money, chase money, chase the, chasing parents
for, late payers, pay late, pays late, unpaid, reminders, dunning, money every month, overdue, who paid, who has paid,
haven't paid, hasn't paid, direct debit, get my money, collect the money, the bills

messages, talking to parents, photos, communication, talking to customers, newsletter, updates : send them pictures,
pictures and, send pictures, keep calling, moms keep, mums keep, phone all day, tell everybody, tell the parents, let
them know, the menu, group chat, whatsapp groups, notes in the bag, nobody reads, letters home, in touch, keep
everyone, ask the same, same questions

staff planning, rota, shifts, scheduling, roster, shift planning, planning : who covers, covers, cover for, no idea
who covers, who works when, who works, who's on, who is on, swap, swaps, swapping, girls are sick, two are sick, two
of my, call in sick, calls in sick, holidays clash, gaps in the, enough people on, double shift, next week's plan

no opinion, decide later, not decided, undecided, no preference, either : either is fine, all the same to me, don't
mind which, up to you, you tell me, surprise me

wedding, weddings, marriage : getting married, get married, tie the knot, bride, groom, i do, honeymoon, mother of the
bride, in white, said yes

funeral, funerals, memorial, mourning : passed away, died, burial, wake, ashes, coffin, grave, say goodbye to, laid to
rest

birthday, anniversary, jubilee, family celebration : turns 50, turning 50, turns 60, 100th, 50th, 40th, years old,
round birthday, golden wedding, silver wedding, 100 years, fifty years of, christening, communion

company party, company event, staff party, corporate event, business event : christmas do, summer do, our whole staff,
whole staff, team building, for the team, office party, our employees, kick-off, customer day, open day, product
launch, awards night, town hall
"""
"""One row a reason: what options are called, a colon, and what people say instead."""
