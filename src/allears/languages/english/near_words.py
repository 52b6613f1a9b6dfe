"""Groups of words that people use for the same thing, across trades; and the words that say nothing by themselves."""

from __future__ import annotations

from allears.languages.word_list import phrase_list, word_list

_GROUPS = """
rota, roster, schedule, shift plan, duty plan, shift schedule, work schedule, scheduling, shift planning, rostering
wages, salary, payslip, payroll, pay slip, paycheck, pay check
holiday, vacation, leave, time off, absence, day off, days off, pto
time clock, time recording, clocking in, clock in, punch clock, timesheet, attendance, time tracking, time sheet
tips, gratuity, service charge, tronc, tip jar, tip pool
price, cost, cheap, affordable, low price, inexpensive, budget friendly, cheapest, low cost
ease of use, easy to use, simple, user friendly, simplicity, intuitive, ease, easy, usability, without training
speed, quick, fast, quickly, rapid, faster
no downtime, downtime, standstill, no standstill, no interruption, interruption
no downtime, disruption, disturbance, keep working, keeps running, don't stop, without stopping, do not stop
no training, without training, without a course, no course, easy to learn, quick to learn
saving time, save time, saves time, time saving, less admin, less paperwork, fewer hours
compliance, legal, labour law, labor law, regulations, audit, audit proof, inspection, regulatory, by law, the law
accuracy, accurate, without mistakes, no mistakes, no errors, error free, without errors, correct
security, data protection, privacy, secure, gdpr, safe, hipaa, data security
reporting, reports, report, dashboards, analytics, insight, insights, visibility into numbers
forecasting, forecast, forecasts, predictable revenue, pipeline forecast
integrations, integration, integrates, connects with everything, plays well with
productivity, productive, efficiency, more calls, efficient
battery, storage, accumulator, batteries, backup battery
outages, power cuts, blackouts, load shedding, loadshedding, power failures, backup power, outage, blackout, brownouts
emissions, carbon, co2, green, net zero, climate, sustainability, footprint, carbon neutral
warranty, guarantee, guarantees, warranties, durability
financing, leasing, lease, instalments, installments, installment plan, instalment plan, loan, credit, hire purchase
payback, return on investment, roi, amortisation, amortization, pays for itself
bills, bill, savings, electricity cost, energy cost, cheaper power
maintenance, cleaning, washing, servicing, upkeep, service contract, service plan
monitoring, dashboard, portal, app
permits, paperwork, planning permission, permit, approvals, grid application
training, onboarding, courses, instruction, coaching
delivery, shipping, transport, haulage
installation, fitting, set up, setup, mounting, install
support, help desk, helpdesk, hotline
cleaning, janitorial, housekeeping
repair, repairs, fix, mending
search ads, google ads, paid search, ppc, adwords, sem, search campaigns, google campaigns, search advertising
social ads, paid social, facebook ads, linkedin ads, instagram ads, meta ads, tiktok ads
seo, organic, organic search, rankings, search rankings, organic traffic, google rankings
content, blog, articles, case studies, white papers, whitepapers, blogging, copywriting
review sites, g2, capterra, trustpilot, listings
brand, awareness, visibility, be known, brand awareness, get known
trials, free trials, trial accounts, trial signups, sign ups, signups
demos, demo requests, pipeline, sales meetings
restaurant, bistro, diner, eatery, trattoria, pizzeria, steakhouse, grill, taqueria, brasserie, osteria
cafe, coffee shop, coffee house, tearoom, bakery, tea room, espresso bar
hotel, guesthouse, inn, lodge, motel, hostel, resort, b&b, bed and breakfast, boutique hotel, pension, guest house
warehouse, depot, distribution center, cold store, logistics hall, fulfilment center, fulfillment center, storage hall
factory, plant, mill, workshop, production hall, foundry, manufacturing plant, production site, joinery
school, college, academy, kindergarten, campus, nursery school, primary school, secondary school, boarding school
office, offices, headquarters, office block, office building
shop, store, supermarket, retail, boutique, grocery
farm, dairy, orchard, greenhouse, ranch, dairy farm, vineyard
hospital, clinic, surgery, medical center
church, chapel, parish, mosque, temple
house, home, family home, single family home, detached house
flat, apartment, condo, condominium
van, vans, delivery van, transporter
truck, lorry, trucks, lorries, hgv
car, cars, passenger cars, sedans
monthly, every month, per month, each month
weekly, every week, per week, each week
daily, every day, per day, each day
quarterly, every quarter, per quarter
yearly, annually, every year, annual, per year, once a year
alone, myself, on my own, by myself
together, jointly, both of us
new, brand new, from scratch
used, second hand, pre owned, secondhand
kids, children, kid
guests, participants, attendees, delegates, visitors, diners
telephone, by phone, phone, phone calls
doctor, physician, gp
dentist, dental practice, dental clinic, dental surgery
vet, veterinary, veterinary practice, animal clinic
physio, physiotherapy, physical therapy, rehab
lawyer, attorney, solicitor, law firm, legal practice
accountant, bookkeeper, tax adviser, tax advisor, payroll bureau, accounting firm, cpa
insurance, cover, coverage, policy
cloud, hosted, saas
on premise, on premises, own server, self hosted, own servers
english, in english
reliability, reliable, punctual, punctuality, on time, dependable, show up, shows up, turn up, turns up, always come
quality, well made, good quality, high quality, thorough, top quality
eco, ecological, organic, environmentally friendly, biodegradable, gentle products, no chemicals, chemical free
discretion, discreet, confidential, confidentiality, trust, trustworthy
flexibility, flexible, adaptable
speed, turnaround, lead time, fast delivery
reputation, references, track record, experience
support, service, good service, somebody to call, a person to call
buy, purchase, own, buying, purchasing, buy outright
rent, rental, renting, hire, lease, leasing
try, trial, pilot, test run, proof of concept, try out, try first
wedding, marriage, getting married, get married, gets married, bride
birthday, anniversary, jubilee, turns fifty, turning fifty, turns forty, turning forty, turns sixty
baptism, christening, communion, confirmation party
funeral, wake, memorial, burial
conference, congress, convention, symposium, summit
seminar, workshop, training day
company party, staff party, christmas party, xmas party, office party, team event, summer party, xmas do
buffet, self service, help themselves
plated, served, at the table, waiters, table service
finger food, canapes, canapés, standing, flying buffet, bites
delivery, drop off, delivered, bring it
vegetarian, veggie, no meat, without meat, vegetarians
vegan, plant based, vegans
gluten free, gluten, coeliac, celiac
halal, muslim, muslims
nut allergy, nuts, peanuts, nut
clothes, clothing, apparel, garments, fashion, sneakers, shoes, footwear, textiles
food, groceries, grocery, beverages, drinks, frozen, perishables, fresh produce, fruit, vegetables
medicine, medicines, drugs, pharmaceuticals, pharma, medical supplies
electronics, phones, computers, laptops, appliances, lamps
furniture, sofas, tables, wardrobes
spare parts, parts, components, screws, bolts
chemicals, paint, acids, hazardous, dangerous goods, hazmat, adr
sea, ocean, by sea, by ship, vessel, sea freight, ocean freight, container ship, by boat
air, by air, plane, air freight, by plane, airfreight, flight
road, by road, by truck, by lorry, truck, lorry
rail, by rail, train, by train
container, containers, full container, fcl
pallet, pallets, palletised, euro pallets
parcel, parcels, packages, boxes, cartons
import, imports, importing, incoming, inbound
export, exports, exporting, outgoing, outbound
customs, customs clearance, clearance, duties
storage, warehousing, storing
tracking, live map, where they are, track and trace, live location, position
theft, stolen, steal, burglary, alarm
speeding, harsh braking, driving style, drive too fast, reckless
courses for beginners, beginners, from zero
beginner, beginners, no experience, from scratch
advanced, experienced, fluent
group, groups, group class, group lessons, in a group
individual, one to one, one on one, private lessons, single
aws, amazon, amazon web services
azure, microsoft cloud, microsoft azure
gcp, google cloud, google
own servers, on prem, on premise, bare metal, data center, data centre, basement, colocation
mobile app, ios, android, iphone, phone app
website, web site, web app, homepage, webpage, portal, web application
wifi, network, internal network, lan, vpn
phishing, fake mails, fake emails, social engineering
windows, glass, window cleaning
carpet, carpets, rugs
kitchen, dishwasher, fridge, tea kitchen
plants, flowers, watering
waste, rubbish, garbage, bins, trash, recycling
salon, hairdresser, hair salon, barber, beauty salon
gym, fitness studio, fitness club, fitness
bank, banks, credit union
nursery, daycare, day care, creche, crèche, kindergarten
care home, nursing home, retirement home
museum, gallery, theatre, theater
bar, pub, club
solo, on my own, just me, one man, one person
family, relatives, parents
adult, adults, grown ups
teenager, teenagers, teens, youth
remote, online, virtual, from home
on site, in person, face to face, onsite, at our place
"""

NEAR: tuple[tuple[str, ...], ...] = tuple(phrase_list(line) for line in _GROUPS.splitlines() if line.strip())
"""Each group holds phrases (lower case) that mean about the same when somebody names a thing they have or want."""

FUNCTION_WORDS = word_list(
    """
    a an the this that these those some any each every all both either neither no not none nobody nothing and or but
    nor so yet if then than as at by for from in into of off on onto out over per to under up upon with within without
    about above across after against along among around before behind below beneath beside between beyond down during
    except inside near outside since through throughout till toward towards until via i me my mine myself we us our
    ours ourselves you your yours he him his she her hers it its they them their theirs one ones who whom whose which
    what when where why how am is are was were be been being do does did done have has had having will would shall
    should can could may might must ought i'm i've i'd i'll we're we've we'd we'll it's that's there's there here
    isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't just only also too very really
    quite more most much many few less least lot lots other another else same such now today currently already
    still yes yeah yep no nope ok okay please thanks thank hi hello hey well oh ah right like want need get got make
    something anything everything someone somebody anyone anybody everyone thing things way kind sort bit think say
    said know see use used using let lets mean going go come take give put us ok would'd y'all ye even ever
    """
)
"""Words that carry no topic."""
