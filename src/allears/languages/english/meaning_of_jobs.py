"""How people tell what they do, for whom something is, and what work is to be done."""

from __future__ import annotations

ROWS = """
hr or learning, hr, human resources, people team, l&d, talent manager, hr business partner, personnel, hr manager,
people : people & culture, people and culture, people operations, people ops, culture, i'm hr, i am hr, in hr, i do
hr, hiring, i recruit, recruiter, learning and development, training manager, training budget, talent, personnel
department, chief people officer, hrbp, onboarding, staff development, workforce, payroll and people, learning

owner, founder, ceo, chief executive, managing director, founder or chief executive, boss, proprietor, director
general : my company, my own company, my own firm, i founded, i started it, i started the, started it in, opened it
in, opened it myself, i opened, i own it, i own the, own boss, the boss, i'm the boss, i am the boss, my business, my
shop, it's my, founded it, co-founder, cofounder, sole trader, self-employed, self employed, freelance, one-man, one
man show, one-woman, my outfit, md, president, chief cook and, with my savings, my father's company, took over from my
father, took over from my dad, my name is on the, my name on the door, third generation, second generation, fourth
generation, principal, managing partner, partner in the firm, geschäftsführer, ceo, i run the company, i run the firm,
i run the business

head of a department, head of department, department head, team lead, department manager, manager, sales director,
plant manager, cfo, team leader, head of : i run the plant, took over the plant, i head, i head the, head up, i lead
the, i lead a, director of, finance director, technical director, operations director, marketing director, factory
director, head of, chief financial, chief technology, cto, coo, cfo, vp, vice president, supervise, supervisor,
foreman, forewoman, shift leader, branch manager, store manager, shop manager, regional manager, area manager, site
manager, production manager, works manager, chef de, controller, i manage the, i manage a, my department, my team, my
people, report to me, reporting to me, sales manager, ward sister, ward manager, head nurse, i answer for, warehouse
manager, kitchen manager

assistant, office manager, pa, executive assistant, secretary, office, assistant or office, administration, admin,
back office : his calendar, her calendar, his diary, her diary, the calendar, his coffee, the coffee, take the
minutes, pa to, ea to, assistant to, secretary to, assistant of, secretary of, front office, i book his, i book her, i
book the, receptionist, clerk, i type, right hand of, right hand, office mum, girl friday, team assistant, the phone
and the post, chief of staff, trainee, intern, apprentice

it, it department, it manager, technology, it person, technical, it lead : sysadmin, admin of the servers, system
administrator, network engineer, developer, programmer, software engineer, data engineer, i keep the servers, help
desk, the it guy, the it girl, it guy, passwords, devops, cio, ciso

purchasing, procurement, buyer, purchasing manager, purchase department : i buy, i do the buying, buying department, i
order, ordering, i negotiate, suppliers, i get the offers, category manager, tenders, sourcing, supply chain, i
collect the quotes

finance, accounting, accountant, controlling, bookkeeping, finance department : books, i keep the books, invoices,
bookkeeper, treasurer, i do the numbers, ledgers, i pay the bills, auditor, comptroller

sales, marketing, sales or marketing, sales manager : i sell, reps, key account, campaigns, brand manager, account
executive, business development, i bring in, pipeline, commercial director, social media, advertising, cmo

operations, production, operations manager, plant, technical manager : i keep it running, i keep things running,
maintenance, shifts, shop floor, engineer, plant engineer, i run the machines, chief engineer, facilities, facility,
caretaker, janitor, logistics manager, dispatcher, planner, quality manager, technician

teacher, educator, carer, trainer, tutor, teaching : i teach, change nappies, nappies, group leader, my class, my
pupils, my students, kindergarten teacher, lecturer, professor, instructor, i look after the kids, i look after the,
homeroom, nanny, nurse, nursery nurse

parent, mother, father, parents' board, mum, dad, parents : my daughter goes, my son goes, my kid goes, my kids go, my
little one, my girl goes, my boy goes, our daughter, our son, my daughter, my son, my twins, parents council, parents'
council, pta, school run, class rep, i'm a mum, i'm a dad, i'm the mum

head of the house, director, head teacher, principal, manager, head : i lead the, i lead it, i head it, i manage it, i
run the place, i run it, in charge, i'm in charge, headmistress, headmaster, matron, warden, the lead, i hire, put in
charge

student, pupil, apprentice, trainee, intern : i study, i'm studying, studying, semester, at uni, at university, in
school, thesis, my exams, phd, undergraduate, first year

doctor, physician, medical doctor : gp, surgeon, i treat, my patients, consultant at, cardiologist, paediatrician,
anaesthetist, registrar

nurse, nursing, carer : ward sister, night nurse, i'm on the ward, district nurse, scrub nurse, care assistant

consultant, adviser, external adviser, outside adviser, freelancer, something else, specialist, board member, on
behalf of others : on behalf of, my client, for a client, for my client, i advise, i chair, chairman, chairwoman,
chair the, supervisory board, board of, non-executive, interim, i broker, broker, i'm only helping, trustee,
shareholder, investor, works council, union rep, ombudsman, interpreter, retired

top team, c-suite, executive board, directors, management board, executives, top management, senior management,
leadership team : exec committee, executive committee, excom, exec team, exco, my board, own board, our board, the
board, board members, vorstand, partners, the chiefs, the bosses, c-level, the ceo and, senior leaders, senior
leadership, managing directors, people at the top, up top, the very top, the upstairs, vps, leadership circle,
management team, steering committee

middle managers, department heads, managers of managers, plant managers, middle management : branch managers, ward
leaders, clinic heads, heads of department, store managers, shop managers, site managers, country managers, regional
managers, area managers, hotel managers, head nurses, division heads, unit heads, project managers, heads of, deans,
principals, managers in the middle, sandwiched, those in between, layer in between, the layer below, second level,
operations managers, factory managers, school heads, restaurant managers

first-line and new managers, first-time managers, team leads, newly promoted, supervisors, first-line, first line, new
managers, team leaders, first-line managers, junior managers : foremen, foreman, forewomen, shift leaders, shift
leads, shift managers, gang leaders, gangers, charge hands, crew leaders, crew chiefs, just promoted, got promoted,
get promoted, been promoted, freshly promoted, promoted from the floor, first team, yesterday's mates, used to be
colleagues, from colleague to boss, squad leaders, line leaders, line managers, ward sisters, chefs de partie, duty
managers, assistant managers, supervisor, head cashiers, team captains, group leaders, bosses for the first time,
never led anybody, never led before, new bosses, new leads, tech leads, engineers get promoted, site foremen

high potentials, talents, successors, future leaders, rising stars, high potential, talent : the next generation, next
generation, ten years from now, in five years, will sit in our chairs, sit in our chairs, take the chair, take over
one day, one day take over, groom, grooming, crown princes, being groomed, most promising, promising, the bright ones,
brightest, the young ones with, people we want to keep, next in line, those who come after, selected already,
tomorrow's leaders, fast track, fast-track, stars of tomorrow, up and coming, trainees, graduates

everybody, all staff, whole team, all employees, everyone, entire staff, whole company, all : the whole house, every
single one, from the cleaner to, from the ceo to, from top to bottom, the entire, each of us, all of us, every
employee, all hands, no exceptions, the lot of us

salaried, monthly paid, office staff, white collar, salaried staff, fixed salary : clerks, a clerk, secretary,
secretaries, secretariat, monthly salary, same every month, engineers, designers, programmers, admin people, people at
desks, accountants, teachers, office people, managers

hourly paid, shift workers, factory hands, hourly, shift staff, blue collar, production staff : paid by the hour, by
the hour, per hour, packers, forklift drivers, lads in the warehouse, warehouse lads, cleaners, waiters, waitresses,
cooks, kitchen hands, cashiers, night shift, early shift, on the line, on the machines, on the floor, pickers and
packers, clock in, drivers, guards, bar staff, welders, seamstresses, operators, labourers, three shifts

seasonal and temps, harvest helpers, agency workers, seasonal, temps, temporary, seasonal workers, temporary staff,
casual : pickers, strawberry pickers, grape pickers, only in summer, summer only, from july to, from june to, from may
to, from april to, july to september, nobody else the rest, students in the holidays, holiday jobs, christmas help,
for the season, leave in october, ski instructors, zero hours, casuals, gig workers, day labourers, extra hands,
lifeguards

directors, owners, shareholders, partners : me as the owner, myself as owner, my own salary, me and my partner, board
members, managing partner, my dividend, the two owners, founders, me as managing

freelancers, contractors, self-employed, freelance : send us invoices, send invoices, on invoice, external people,
subs, subbies, day rate people, by the project

drivers, couriers, driving staff, field staff, on the road, mobile workers : behind the wheel, in the van, vans, in
their trucks, in the truck, at customers all day, technicians out, fitters, reps on the road, out and about, route,
routes, always out, service technicians

remote, from home, home office, remote workers, distributed : kitchen tables, work from home, working from home, all
over europe, three time zones, scattered, dispersed, nomads

apprentices, trainees, apprentice, young people : sixteen-year-olds, school leavers, lehrlinge, azubis, azubi, first
year of, learning the trade, vocational

customers, clients, guests, public, visitors, end customers : buyers, patients, shoppers, users, who buy from us, who
pay us, passengers, spectators, audience, diners

a new one, new, new build, replace, replacement, new roof, re-roof, new installation, exchange, brand new, install,
installation : rip everything off, rip everything out, rip it out, rip out, tear it down, tear down, tear off, start
over, start again, from scratch, swap it, swap the, swap out, take the old one out, old one out, throw out the, throw
it out, had its day, past saving, beyond repair, not worth repairing, end of life, done for, on its last legs, gets a
new, get a new, buy a new, put in a new, put a new, scrap the old, all new, in place of the old, bigger one, a second
one

repair, leak, storm damage, fix, fixing, breakdown, fault, broken, repairs, damage, emergency repair : it drips,
drips, dripping, leaks, leaking, water comes in, comes through, flew off, blew off, blown off, came off, fell off,
torn off, ripped off, cracked, crack, cracks, hole, holes, snapped, bent, burst, stopped dead, stopped working,
doesn't work, doesn't start, won't start, won't turn on, won't open, won't close, not working, is dead, died, broke,
broke down, jammed, stuck, smashed, burnt out, makes a noise, strange noise, rattles, squeaks, smokes, error code,
error message, patch, patch it, mend, smells burnt, shorted, lost power, overheats, trips the, tripped, in the middle
of a job, missing tiles, loose tiles

maintenance, service, yearly service, servicing, upkeep, regular maintenance, service contract : once over, oil
change, oil and, grease, once a year look, keep it going, keep it running, before the season, before winter, clean and
oil, check-up, adjust, calibrate, calibration, filter change, wear parts, tune-up, mot, tüv, looked after, somebody
who keeps, look after it

inspection, survey, check, assessment, inspect, report, expert opinion, condition report, measuring : tell me if it
lasts, lasts another winter, another winter, climb up and, have a look, take a look, look at it, look at the, how bad
it is, how long it will last, what shape it's in, certificate, sign it off, paper for the insurance, measure, measure
it, find out why, find out where, expert, what's wrong with it, come and see

insulation, warmer, energy, insulate, energy saving, heating costs : heating goes, goes straight through, upstairs is
freezing, freezing, cold feet, draughty, draught, drafty, ice cold, oven in summer, boiling in summer, too hot
upstairs, u-value, thermal, cold in winter, warm in winter, cavity

extension, extend, enlarge, expansion, add on, bigger, conversion : one more, another room, one more floor, add a
storey, add another, dormer, loft conversion, more space, need more room, outgrown, outgrew, too small, double the

moving, move, relocation, moving the machine, removal, transport : new hall, new premises, other hall, along with us,
come along, has to come along, going to a new, from a to b, change of address, up the stairs, down the stairs, load
it, unload, take it to the, to the other side of town, shift it, across town, to the new office, to the new house

spare parts, parts, components, accessories, consumables : rollers, rubber rollers, belt, belts, bearings, seal,
seals, gasket, gaskets, blades, cartridge, cartridges, filters, bulbs, screws, knob, hinge, valve, a replacement, part
number, pads, brushes, toner, nozzles, hose, hoses

demolition, removal, dismantling, disposal, clear out, clearance : get rid, get rid of it, take it away, away with it,
knock it down, knock down, pull it down, gone, skip, rubbish, haul away, dump, cart it off, remove it, clear the

cleaning, clean, washing, wash : dirty, filthy, dust, moss, algae, graffiti off, stains, scrub, mop, hoover, shine,
pigeons, grime, mud on

painting, paint, decorating, redecorate, coating : a fresh coat, coat of, colour on the walls, white walls, peeling,
flaking, lick of paint, wallpaper, varnish

planning, design, drawing, concept, plan, layout : sketch, drawings, draw it, draw us, what could be done, ideas for,
mood board, blueprint, how it could look

training, instruct, courses, onboarding, teach : show us how, show them how, teach us, teach them, teach the, how to
use it, learn how

translation, translate, documents, written translation : into german, into french, into spanish, into english,
manuals, contract in, word for word

harbour towage, berthing, mooring, harbour, port : ferries in and out, in and out, alongside, to the quay, off the
quay, berth, dock her, undock, into the lock, when it blows

sea towage, ocean tow, long distance, long haul, overseas : across the atlantic, across the north sea, across the bay,
to rotterdam from, across the ocean, thousand miles, 1000 miles, other side of the

salvage, grounded, aground, wreck, rescue, emergency : on the mud, on the rocks, on a sandbank, ran aground, taking
water, adrift, sinking, sunk, lost its engine, sits on, capsized, listing
"""
"""One row a job, a part or an audience: what options are called, a colon, and what people say instead."""
