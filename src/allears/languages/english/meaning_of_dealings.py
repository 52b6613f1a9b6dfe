"""How people say whose it is, how it is paid, where and how often it happens, how soon, and who does it."""

from __future__ import annotations

ROWS = """
owned, own, ours, we own it, freehold, own property, family property, own building, own premises, owner occupied, our
own : belongs to us, belong to us, belongs to you, belong to you, own the, own it, own this, your own, is it yours,
are they yours, belongs to me, belong to me, it's mine, it is mine, all mine, all ours, it's ours, is ours, are ours,
been ours, we bought it, we bought the, i bought it, i bought the, bought and paid for, every brick, inherited,
inherited it, from my father, from my parents, from grandpa, from my grandfather, in the family, in our family,
family's, in my name, on my name, my name is on, paid off, mortgage, the deed, the deeds, i'm the landlord, i am the
landlord, we're the landlord, we are the landlord, we built it, built it ourselves, my own land, my own four walls,
own walls, freeholder, homeowner, homeowners, owner occupier, yes our own, our property, my property, since my mother
bought, since my father bought

rented, rent, leased, tenant, leasehold, we rent, renting, rented or leased, tenancy, rental : landlord, the
landlord's, landlady, pay rent, paying rent, pay them every, our lease, the lease on, the lease runs, lease runs
until, lease ends, lease until, on a lease, tenants, tenant farmer, sublet, sublease, subtenant, we're only tenants,
belongs to the, belong to the, belongs to a, the council's, the city's, the church's, we've taken for, taken on a
lease, let to us, lets it to us, letting it from, rent it from, rented from, not ours, not mine, isn't ours, isn't
mine, the bank's

being bought, in purchase, under contract, buying it now, in the process of buying, buying, about to buy : closing on
it, closing on the, we close on, closing in, completion is, completing in, exchange contracts, exchanged contracts,
letter of intent, still negotiating with the seller, signing at the notary, at the notary, notary appointment, offer
was accepted, offer accepted, in escrow, due diligence, handover of the keys, get the keys

managed, manage it for others, property manager, for an owner, managed for others : managing agent, managing agents,
on behalf of the owner, on behalf of the owners, owners' association, the owners hired us, facility manager,
facilities company, we look after it for, property management

buy, purchase, buying, own it, buy outright, bought : ours to keep, has to be ours, must be ours, want to own, keep it
forever, keep it for good, pay once, one payment and, once and it's mine, put it on the balance sheet, capex, on our
books

rent, rental, hire, renting, hiring, rent it, short-term hire : just for the weekend, for the weekend only, for one
weekend, only for the weekend, for a week only, then back to you, bring it back, give it back, return it after, we
return it, borrow, for the day, for a few days, only need it for, need it only for, take it back afterwards, you take
it back

lease, leasing, hire purchase, instalments, installments, monthly instalments, pay monthly, financing, in rates :
spread it over, spread over, spread the cost, a bit each month, so much a month, bit by bit, monthly payments, over
five years, over 5 years, over 3 years, over three years, over 5 yrs, over 3 yrs, keep title, equipment finance,
finance company, pay it off, pay off over, on tick, off the balance sheet, opex, leasing company

loan, bank loan, credit, bank, finance from the bank, bank finance, mortgage : the bank lends, the bank pays, lend us,
lends us, lending it, bank manager, branch manager, said yes to lending, borrow it, borrow from, borrow the money,
from the bank, our bank, house bank, line of credit, credit line, credit union, development bank, kfw, sba, barclays,
hsbc, sparkasse, raiffeisen, talking to the bank, bank will, interest rate, low interest

own money, own funds, cash, savings, from the account, self-funded, equity, own means, reserves : out of our own
pocket, out of my own pocket, own pocket, on the account, in the account, in the bank account, cash in the bank, lying
around, put aside, set aside, saved up, from savings, no bank, no loan, no credit, no debt, no debts, without a bank,
without the bank, don't borrow, never borrow, pay it outright, outright, straight from, from profits, from cash flow,
cashflow, my brother sends, my father pays, petty cash, we just pay it, pay it at once, all at once, in one go

insurance, the insurance pays, insurance claim, claim, insurer : the insurer, adjuster, allianz, axa, zurich, claim
number, loss adjuster, covered by the policy, the policy pays, policy covers, was the storm, damage report

grant, subsidy, funding, public money, subsidised, sponsored : the state pays, the state gives, eu money, eu funds,
government pays, government money, from the government, the ministry pays, co-funded, subsidized, foundation pays,
donations, donors, lottery money, stimulus, tax credit, grant money, scheme pays, crowdfunding

pay per use, pay as you go, pay per kilowatt hour, ppa, power contract, usage based, per use, per piece, per order,
metered : only for what we use, what we use, what we actually use, only what we take, per unit, by the unit, by the
piece, per click, by the meter, per kilo, by the kilo, per page, per trip, per head, someone else owns it, somebody
else owns it, you own it and, owns it and we, fixed price per, just take the electricity, just buy the, no investment,
without investing

fixed price, flat rate, flat fee, lump sum, package price : one price, all in, all-in, no surprises, know beforehand,
know in advance, always the same amount, same every month

hourly, by the hour, hourly rate, time and material, day rate : as long as it takes, clock it, per day, for the hours,
hours worked, what you work

commission, success fee, share of sales, revenue share, performance based : percentage of, a cut of, only if it works,
only when it works, if you sell, no cure no pay, no win no fee, when money comes in, profit share

per month, monthly, subscription, monthly fee, subscribe : every month, each month, month by month, cancel any time,
like netflix

per year, yearly, annual, annually : once a year, every year, each year, each january, for the whole year, one bill a
year, every spring, every autumn, every winter, every summer

daily, every day, each day : every single morning, every morning, each morning, every night, every evening, seven
days, 365, day in day out, morning and evening, monday to friday, mon-fri, weekdays, every working day

twice a week, two times a week : mondays and thursdays, tuesdays and fridays, mondays and wednesdays, tuesdays and
thursdays, mondays and fridays, wednesdays and saturdays, monday and thursday, tuesday and friday, two days a week,
every three days, every 3 days, every three or four days

weekly, once a week, every week : every monday, every tuesday, every wednesday, every thursday, every friday, each
friday, each monday, on fridays, on mondays, fridays only, one day a week, every seven days

monthly, once a month, every month, every four weeks : each month, every 4 weeks, first of the month, end of the
month, on the first, every fourth, at month end

fortnightly, every two weeks, every other week, biweekly : every 2 weeks, every second week, every second friday,
every second monday, second tuesday, every 14 days, every fourteen days

seasonal, in season, season only, summer only, in the season : only in summer, only in winter, summer months, april to
october, may to september, june to august, when the season, in the harvest, during harvest, from may to, holidays only

one-off, once, one time, single job, single order, just once, spot, single, one-time, occasional : a one time thing,
one time thing, just this once, just the once, only this once, only the once, only once, this time only, one job, a
one-timer, single trip, never again, for this event, one delivery, a single, one and done, and that's it then

regular, regularly, ongoing, recurring, permanent, long-term, long term, standing order, framework, time charter, by
the month, contract : for years, several years, for the long run, for good, steady, six months at least, a year at
least, at least a year, maybe the year, whole year, all year, all year round, year round, keep coming, on a contract,
rolling, again and again, over and over, as long as it goes well

standby, on call, on demand, when needed, as needed, call-off : when we need it, when we need you, when we call, we
ring when, we call when, when something happens, keep ready, keep a boat ready, be ready, just in case, at short
notice, if something breaks, whenever we shout, now and then, from time to time

at your place, on site, in person, face to face, at our office, in your office, in-house, on-site, at your premises,
we come to you, at home, home visit, mobile, at your location, on your premises, your office : come to us, come to me,
come here, come over, come by, you come, you'd come, come out to us, come out here, come round, at our place, at my
place, at ours, our place, our office, our offices, our building, our factory, our site, our canteen, our meeting
room, our boardroom, our conference room, our training room, break room, in our house, at his desk, at her desk, at my
desk, at our plant, in our plant, in the plant, on our shop floor, in the flesh, on the spot, drive out, visit us, my
kitchen, my living room, in my office, in my shop, in our shop, at work, face-to-face, under our roof, not on a
screen, no screen, no zoom, no video, same room, your trainer travels, pay the travel, pay your train

online, remote, virtual, video, zoom, teams, by video, remotely, digital : by camera, on camera, via camera, over the
internet, on a screen, on screen, screen share, by skype, google meet, video call, video calls, videocall, from home,
from their desks, from the desk, all over the country, all over the world, across the country, spread over, in
different countries, three time zones, nobody travels, no travel, no travelling, in pyjamas, over the web, webcam,
webex, headset

at our place, our school, at our school, in our classrooms, our workshop, in our workshop, in the shop, your academy,
at our premises, drop-off, bring it to us, at your school, our showroom, our studio, in the studio, in the clinic, at
the practice : come to you, come over to you, walk over to you, we'll come over, we come over, i'll come over, drop
by, at your end, at your school, at your office, in your rooms, bring it to you, bring it over, bring it in, drop it
off, drive to you, send it to you, we'd travel to you, at yours, your place, your house, your rooms, your workshop

venue, away from work, retreat, hotel, offsite, off-site, external venue, at a venue away from work, elsewhere : out
of the office, get away, away from the office, away from it all, somewhere else, somewhere with, somewhere nice, a
nice hotel, seminar hotel, conference hotel, mountain hut, cabin, castle, by the lake, by the sea, in the mountains,
in the woods, in the countryside, country house, trees, monastery, vineyard, anywhere but here, neutral ground, no
phones

indoors, inside, in, indoor : school gym, gym hall, gymnasium, sports hall, town hall, in the hall, in a hall, in the
basement, in the cellar, in the kitchen, in the warehouse, in a barn, in the barn, lobby, foyer, ballroom, under a
roof, dry and warm, not outside, four walls

outdoors, outside, outdoor, garden, open air, tent : marquee, meadow, in a field, in the park, on the lawn, on the
terrace, in the yard, on the beach, under the sky, under the trees, in the open, pavement, courtyard, festival ground,
in the vineyard, in the garden, fresh air

in a vehicle, food truck, mobile, trailer, van, on wheels : my van, citroen, transit, sprinter, caravan, on wheels,
pickup, in the back of, horse box, cargo bike, camper

on a roof, roof, rooftop, on the roof : top of the building, on top of the building, on top of the, on top, up there,
tiled, standing seam, trapezoidal sheet, corrugated, gable, ridge, roof surface, on the barn, on the barns, on the
sheds, on the hall, on the house, on the packhouse, on the stable, on the church

on the ground, ground, field, free-standing, free standing, ground mounted, ground level, in the field : acres,
hectare, hectares, meadow, pasture, hillside, on stands, on stilts, on poles, in a row, paddock, fallow, brownfield,
next to the creek, by the dam, along the fence, behind the barn, behind the packhouse, land doing nothing, grows
nothing, stony

canopy, carport, on a canopy, parking roof, over the yard, over the parking : over the parking, over the parking lot,
over the car park, over the cars, over the loading yard, over the yard, parking lot, parking spaces, above the cars,
shade for the cars, cars stay dry, asphalt, loading yard

wall, facade, on the wall, wall mounted : on the side of, south wall, front of the house, outside wall, fasade, façade

on the balcony, balcony, terrace : railing, balustrade, third floor

at night, night, nights, night shift, overnight : from dusk, dusk till dawn, after dark, when it's dark, till the
first crew, after midnight, while everybody sleeps, after closing, when we're closed, once we've closed, 10pm to 6, 10
pm to 6, ten to six, when the last one leaves, till sunrise, until sunrise, small hours

during the day, day, daytime, opening hours, business hours, office hours : while we're open, when we're open, nine to
five, 9 to 5, 9-5, eight to five, ten to eight, 7 to 7, between breakfast and, mornings and afternoons, during work,
while the shop is open

round the clock, 24/7, always, around the clock, day and night, non-stop, 24 hours : never leave it alone, not one
minute, all the time, at all times, any time, every minute, every hour, never sleeps, never stops, never close, never
closed, twenty-four seven, three shifts, three-shift, day and night, 24h, 24 hrs, 24 hours

weekends, weekend, at the weekend : saturday and sunday, saturdays and sundays, sat and sun, sat & sun, friday to
sunday, from friday night, when nobody works

morning, mornings, in the morning, early : before work, before nine, before 9, at dawn, first thing, before lunch,
before we open, before opening, breakfast time, crack of dawn, sixish

afternoon, afternoons, in the afternoon : after lunch, after school, around three, 2 to 5, two to five

evening, evenings, in the evening, after work : after six, after 6, after dinner, once the kids are in bed, after
hours, when the shop is shut, after closing time

now, at once, immediately, urgent, this week, this month, as soon as possible, emergency, asap, very urgent, right
away, immediate : yesterday, tonight, last week already, can't wait, cannot wait, on fire, burning, walked out, pay
day is, we're losing, losing money every, every day counts, each day counts, stands still, standing still, before
friday, by friday, by monday, before the weekend, days not weeks, days, not weeks, drop everything, the sooner the,
yesterday would have been, as we speak, right now, before it rains

within three months, three months, next quarter, this quarter, soon, in a few weeks, within weeks, next month, in a
month : in the next weeks, in the next few weeks, couple of weeks, few weeks, six weeks, eight weeks, couple of
months, two months, in two months, before summer, before the season, before easter, after the holidays, by spring

this year, before year end, within a year, six months, later this year, half a year, within six months : by christmas,
before christmas, by december, till december, end of the year, year's end, budget of this year, by new year, sorted by
christmas, six months

no hurry, just looking, open, not urgent, no rush, some day, no time pressure, next year, no fixed date, not sure yet,
flexible : take your time, no stress, no pressure, whenever, whenever suits, whenever you've got room, having a look,
having a nose, nose around, just curious, only curious, only asking, just asking, not in a hurry, not in a rush, some
time, one day, eventually, sometime, could wait, it can wait, can wait, let's see, not burning, there's time, plenty
of time, all the time in the world, when it's ready, next year maybe, not this year, dreaming

just an idea, idea, thinking about it, early, early stage, first thoughts, research, exploring : started talking about
it, only started, only talked about it, came up at lunch, heard about it, read about it, nothing concrete, nothing is
decided, nothing decided, no plans yet, sketch, back of an envelope, on a napkin, playing with the thought, toying
with, just thinking, informing ourselves, first step, very first

comparing offers, comparing, collecting quotes, quotes, shortlist, evaluating, getting quotes, tender, request for
quotes : got two quotes, two quotes, three quotes, have quotes, quote on my desk, on my desk, you'd be the third,
you're the third, you're the second, two others, two other offers, other offers, asked three, asked four, asked two,
three prices, three offers, second offer, beauty contest, pitch, longlist, side by side, finalists, down to two

ready to sign, decided, ready, ready to buy, ready to order, contract ready : send me the contract, send the contract,
where do i sign, where can i sign, i'll sign, sign it tonight, sign tomorrow, sign today, take my money, let's do it,
let's go, all approved, it's approved, board said yes, just need a date, need only a date, only need a date, we're in,
order today, want to order, made up our mind, made up my mind, go ahead

pilot, trial, try it first, test, test first, proof of concept, sample : try it out, try it with, try it on, one
machine first, one shop first, one site first, one branch first, start small, small first, see if it works, see how it
goes, a few of us first, single team first, before we roll, dip a toe, taster

renewal, contract ends, contract is ending, switching, change of provider : runs out, running out, expires, up for
renewal, notice period, cancelled our, gave notice, leaving our, fed up with, replace the current

in-house, ourselves, own staff, internal, do it ourselves, we do it ourselves, by ourselves, internally, our own
people, own team, self : my wife does it, my husband does it, my wife, my husband, my daughter does, my son does, my
sister does, my mother does, my mum does, me on sunday, i do it, i do it myself, do it myself, we do it, one of us
does, one of my, one of our people, one of our girls, our girls, our boys, our guys, our lads, the lads, our own, our
secretary, our bookkeeper, the office does, our it guy, myself at night, in the evenings, on sunday evenings, on
weekends, homemade, home-made, by ourselves, our own van, our own drivers

external, tax adviser, accountant, outsourced, provider, service provider, another company, agency, supplier,
contractor, external firm, adviser, outside company, freelancer, third party : steuerberater, a firm comes, a company
comes, a firm from, a company from, someone comes, somebody comes, an outfit, a guy comes, a man comes, a woman comes,
a lady comes, given away, gave it away, farmed out, subcontract, subbie, he charges, she charges, they charge, they
send an invoice, bureau, cpa, outsource, cousin's firm, our supplier, the current lot

software, program, system, a system, a program, app, cloud tool, tool, special software, software system : sap,
oracle, odoo, lexware, datev, sage, xero, quickbooks, famly, personio, salesforce, hubspot, zoho, dynamics, netsuite,
erp, crm, pos, it's in the cloud, we've got an app, a licence, log in, subscription for

on paper, paper, notebook, folders, by hand, pen and paper, handwritten : binder, red binder, ring binder, file
cabinet, the wall, on the wall, blackboard, fat book, in a book, calendar on the wall, wall calendar, planner on the
wall, post-it, sticky notes, index cards, whiteboard, pencil, drawer, shoebox, shoe box, slips of paper

spreadsheet, spreadsheets, excel, in excel, tables, google sheets : google sheet, tabs, with fourteen tabs, xls,
cells, a sheet, colour-coded, macro, macros, pivot table, open office, libreoffice

in the head, nothing, not at all, none, not yet, no system, nobody, nothing so far, no one : nothing so far, not so
far, nobody does, nobody yet, in my head, from memory, by memory, haven't got any, don't have any, never had one,
never had any, none yet, first one ever, first time ever, from zero, greenfield, no idea how, we wing it, by gut

full service, full, everything, all-inclusive, turnkey, complete, outsource it all, you do everything, all in one,
done for you, full package, complete package, hands-off, total : take the whole thing, the whole thing, the whole lot,
the lot, the full monty, from a to z, a to z, start to finish, soup to nuts, top to bottom, all of it, every bit of
it, don't want to lift a finger, without lifting a finger, not lift a finger, nothing to do with it, off my hands, off
my desk, off our hands, off my plate, take it over, never want to see, i never want to, don't want to think about,
don't want to deal, don't want to touch, you handle it, you do the, key in the door, turn the key, worry about
nothing, all inclusive, sit back

only the software, self-service, diy, tool only, do it yourself, only the tool, material only, only the material,
supply only, self-install, licence only, basic : we keep doing it, keep doing it ourselves, do the rest ourselves, the
rest we do, we do the rest, we'd do the, fit it ourselves, install it ourselves, put it up ourselves, assemble it
ourselves, my own people fit, our own fitters, our own electrician, only need a decent, just the program, just the
tool, just send the, just deliver, only deliver, only the parts, just the parts, only the kit, handy myself, handyman
myself

review, audit, second pair of eyes, second opinion, check, consulting, advice, advise, consultation : look over, look
it over, have a look at, look at what we do, over our shoulder, over my shoulder, tell us what's wrong, tell me what's
wrong, tell us what we, tell me if, find the mistakes, somebody who checks, someone who checks, proofread, honest
opinion, are we doing it right, health check, sparring

partly, part of it, partial, some of it, hybrid model : you do half, half of it, some of it, the tricky bits, only the
hard, the boring part, month end only, help out, extra hands, when it gets too much, overflow, peaks

one-to-one, private lessons, individual, individual coaching, personal coach, one on one, single, alone, individually,
one to one, personal : just me, only me, me alone, just me and, for myself, for me alone, to myself, all to myself, by
myself, on my own, alone with, someone for myself, one person, only one person, a coach for my, need a coach for, need
coach for, a coach for our, one teacher for me, just for me, him alone, only him, just him, just her, only her, no
group, no class, no classroom, not in a group, i get shy, tête-à-tête, behind closed doors, four eyes

pair, couple, two people, two of us : me and my wife, me and my husband, my wife and i, my husband and i, the two of
us, both of us, my friend and i, me and a friend, us two, my partner and i, my partner and me, a couple, my fiancé
and i, my fiancée and i, fiancé and i, fiancée and i, my fiancé and me, me and my fiancé, me and my fiancée, my
boyfriend and i, my girlfriend and i, me and my boyfriend, me and my girlfriend, my spouse and i

small group, up to six, small groups, few people, small : four of us, five of us, three of us, six of us, a handful,
handful of, couple of colleagues, couple of people, a few of us, three or four, four or five, half a dozen, five or
six, me and three, fits round one table, around one table

large group, class, big group, large, many people, large groups : whole department, entire department, whole company,
whole school, everybody at once, everyone at once, thirty of us, forty of us, fifty of us, twenty of us, the more the
merrier, a crowd, hundreds, full hall, auditorium, lecture hall

workshop, workshops, course, courses, seminar, training days, classroom, masterclass, training, workshops or courses,
group training : a day in class, in class, in a class, days in class, a classroom, a training day, one day together,
full day, two-day, flipchart, flipcharts, a trainer in front, with exercises, with a trainer, a session a month, a
lecture, a talk

team coaching, coaching a team as a team, team offsite, board facilitation, team development, facilitation,
moderation, mediation : the three of us, with the three of us, all together, all of us together, everybody together,
all in one room, in one room, in the room with, someone in the room, somebody in the room, as a team, the whole team
together, moderate, referee, moderator, facilitator, keep us from, around the table

both, mixed, blended, mix, hybrid, combination, courses and individual coaching together : and then each, each one
get, each gets, each one gets, after that each, hours each, coach hours, plus coaching, plus a coach, course plus,
class and, then one-to-one, first together then, and on top

by phone, phone, call, telephone : give me a call, give us a call, a ring, ring me, buzz me, on the line, talk to a
person, hear a voice, i don't type

by email, e-mail, in writing, email, written : write to me, write me, drop me a line, something in writing, black on
white, inbox, so i can forward, forward it, send a pdf, as a pdf

whatsapp, chat, text message, messenger, sms : text me, a text, ping me, on my mobile, with smileys, short message

by post, letter, post, mail : postman, stamp, envelope, printed and sent, in the letterbox

own delivery, pick-up, collection, pick up, collect, self collection : we fetch it, we'll fetch, fetch it ourselves,
come with the van, i come with, pick it up, picks it up, we collect, our own truck, our truck comes, get it ourselves,
collect it

delivered, delivery, shipping, courier, ship : bring it, brought to, bring it to us, to my door, to our door, to the
door, drop it at, dropped at, by truck, dhl, ups, fedex, send it, ship it, sent to us, to the site, kerbside
"""
"""One row a meaning: what options are called, a colon, and what people say instead."""
