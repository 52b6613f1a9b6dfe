"""What is a kind of what: a name for a kind, and things that are of that kind.

An answer that names a thing answers a question whose options name its kind: "we build pumps" to "parts, machines or
food?". Only the answer to the question just asked is looked at this way.
"""

from __future__ import annotations

from allears.languages.word_list import phrase_list

_KINDS = """
products, parts, machines, goods, discrete, assembly, machinery, engineering, mechanical, devices, hardware : pump,
valve, gear, gearbox, bearing, shaft, engine, motor, turbine, compressor, boiler, burner, crane, elevator, lift, robot,
drill, saw, press, tool, mould, mold, die, screw, bolt, nut, washer, spring, hinge, lock, bracket, casing, housing,
pipe, tube, hose, tank, vessel, frame, chassis, axle, brake, wheel, tyre, tire, seal, gasket, filter, fan, heater,
radiator, furnace, oven, fridge, freezer, cabinet, cupboard, door, window, gate, fence, ladder, chair, desk, table,
shelf, sofa, bed, mattress, lamp, light, bulb, sensor, switch, plug, cable, wire, connector, battery, charger, circuit,
board, chip, camera, scanner, printer, monitor, screen, meter, gauge, watch, clock, toy, doll, bike, bicycle, scooter,
motorbike, motorcycle, car, van, truck, trailer, tractor, bus, boat, ship, aircraft, drone, wagon, train, rail, knife,
blade, scissors, tap, faucet, sink, bathtub, shower, toilet, bottle, can, lid, cap, container, bag, instrument,
implant, prosthesis, syringe, hearing aid, spectacles, lens, guitar, piano, fitting, fixture, profile, sheet, coil,
casting, forging, spindle, conveyor, hull, cladding, panel, module, kit

metal, steel, machining, casting, foundry : iron, aluminium, aluminum, copper, brass, bronze, zinc, titanium, alloy,
stainless, milling, turning, welding, stamping, grinding, forging, lathe, sheet metal, wire

plastics, plastic, polymers, rubber : injection, moulding, molding, extrusion, film, foil, silicone, pvc,
polyethylene, packaging, caps, crates

chemicals, chemical, process, chemistry : paint, lacquer, varnish, coating, glue, adhesive, resin, solvent,
detergent, soap, cleaner, fertiliser, fertilizer, pesticide, acid, dye, ink, pigment, polymer, oil, lubricant, fuel,
gas, cosmetic, shampoo, perfume, cement, concrete, asphalt, glass, ceramics, explosives, wax, bleach

pharma, pharmaceutical, medicines : tablet, pill, vaccine, drug, syrup, ointment, cream, insulin, antibiotic

food, foods, groceries, foodstuffs, eat, kitchen : sauce, bread, roll, cake, biscuit, cookie, pastry, pizza, pasta,
noodle, rice, flour, cereal, muesli, cheese, yoghurt, yogurt, butter, milk, cream, egg, meat, sausage, ham, chicken,
beef, pork, fish, salmon, seafood, vegetable, fruit, berry, potato, crisps, chips, snack, chocolate, sweets, candy,
sugar, honey, jam, spice, herb, salt, oil, soup, salad, sandwich, burger, ready meal, tofu, nut, olive, frozen meals,
ketchup, mustard, mayonnaise, baby food, pet food, bakery, dairy, butchery, ice cream

beverages, drinks, drink, bar : beer, wine, juice, water, lemonade, cola, coffee, tea, smoothie, cider, gin, whisky,
whiskey, vodka, rum, spirits, liqueur, cocktail, champagne, prosecco, brewery, winery, distillery, soda

paper, print, printing, packaging : cardboard, carton, tissue, envelope, label, leaflet, flyer, brochure, book, poster,
box, magazine, newspaper, wallpaper, napkin, sticker

wood, timber, furniture, joinery : chair, table, desk, wardrobe, kitchen, stairs, staircase, plywood, pallet, parquet,
door, window frame, cabinet, bed, shelf, bench, bookcase, sofa, cupboard, sawmill, carpentry

clothes, clothing, fashion, textiles, apparel, garments, fabric : shirt, dress, jeans, trousers, jacket, coat,
uniform, workwear, sock, shoe, boot, hat, scarf, glove, underwear, swimwear, knitwear, yarn, curtain, carpet, towel,
linen, cotton, wool, silk, leather, skirt, jumper, sweater, hoodie, sportswear, lingerie, t-shirt

electronics, electrical, electronic : phone, laptop, computer, tablet, headphones, television, tv, camera, console,
circuit, sensor, chip, charger, battery, cable, speaker, router, server, drone, light, lamp

jewellery, jewelry, accessories : ring, necklace, bracelet, earrings, watch, handbag, wallet, belt, sunglasses

cosmetics, beauty, body care : cream, lotion, shampoo, soap, perfume, makeup, make-up, lipstick, nail, hair, skin care

trade, trading, distribution, wholesale, retail, resale, shop, store : resell, reseller, import, importer, merchant,
supermarket, dealer, distributor, boutique, market stall, web shop, shop, resells, buy and sell, stockist

services, service : consulting, advice, cleaning, repair, maintenance, training, marketing, accounting, legal,
insurance, design, translation, security, staffing, hosting, support

software, it, app, digital, tech : saas, platform, programming, coding, developers, website, web, cloud, data, apps,
code, games, game, plugin

construction, building, trades, trade, craft, contractor : builder, roofer, roofing, plumber, plumbing, electrician,
carpenter, painter, mason, bricklayer, scaffolding, plasterer, tiler, glazier, landscaping, groundworks, joiner,
demolition, renovation, refurbishment, heating, hvac, civil works, paving, drainage

health, healthcare, medical, medicine, care : doctor, dentist, dental, nurse, clinic, hospital, pharmacy, physio,
therapist, therapy, midwife, surgeon, vet, optician, psychologist, patients, ward, surgery, gp, orthodontist,
cardiologist, dermatologist, carer, hospice

education, school, schools, learning, teaching : teacher, pupil, student, university, college, kindergarten, nursery,
tutor, tutoring, academy, course, classroom, lecture, class, campus

public, government, authority, public sector, state : council, municipality, ministry, town hall, city hall, police,
fire brigade, army, court, library, parish, county, federal, agency of the state, tax office, civil service

finance, financial, banking : bank, insurer, insurance, broker, fund, investment, accountant, auditor, tax, mortgage,
loans, leasing, payments, pension, credit union, wealth, asset management

hospitality, gastronomy, catering, hotels : restaurant, hotel, cafe, bar, pub, bistro, hostel, canteen, food truck,
bakery, guest house, bed and breakfast, diner, pizzeria, club, takeaway, inn

agriculture, farming, farm : cows, cattle, pigs, chickens, sheep, goats, wheat, corn, maize, barley, crops, harvest,
vineyard, orchard, greenhouse, tractor, dairy, fields, grain, potatoes, vegetables, beekeeping, horses

logistics, transport, haulage, shipping : truck, lorry, van, courier, parcel, freight, warehouse, pallets, delivery,
forwarder, fleet, trailer, taxi, bus, coach, train, ship, removals

vehicles, vehicle, fleet, automotive : car, van, truck, lorry, bus, coach, motorbike, scooter, trailer, tractor,
excavator, digger, bike, taxi, ambulance, pickup, caravan, forklift, minibus, tipper

machinery, plant, heavy equipment : excavator, digger, bulldozer, crane, forklift, loader, roller, tractor, harvester,
generator, mixer, dumper, telehandler

animals, animal, pets, pet : dog, cat, horse, pony, rabbit, bird, parrot, hamster, cow, sheep, goat, pig, chicken,
fish, snake, puppy, kitten, guinea pig, tortoise, donkey, poodle, labrador

small animals, small pets, pets : dog, cat, rabbit, hamster, bird, guinea pig, puppy, kitten, budgie, ferret

large animals, farm animals, livestock : cow, cattle, horse, pony, sheep, goat, pig, herd, dairy, calves, bull, lamb

parents, family, relatives, household : mother, father, mum, mom, dad, mummy, daddy, in-laws, aunt, uncle, grandma,
grandpa, grandmother, grandfather, granny, brother, sister, son, daughter, cousin, mother-in-law, father-in-law, folks,
nephew, niece

partner, couple, two of us, spouse, both of us : wife, husband, fiancé, fiancée, fiance, fiancee, girlfriend,
boyfriend, hubby, missus, bride, groom, betrothed

children, kids, child, young people : son, daughter, baby, toddler, pupil, teenager, teen, boy, girl, grandchildren,
twins, infant, schoolkids, kindergarten

friends, friend, somebody else, on behalf : mate, pal, buddy, colleague, client, clients, boss, employer, neighbour,
neighbor

colleagues, team, staff, employees : coworker, co-worker, crew, workforce, workmates, people at work, department

managers, management, leadership, executives : boss, director, ceo, cfo, coo, cto, managing director, chief, head,
board, owner, partner, president, vp

board, shareholders, headquarters, owners : chairman, chairwoman, investors, supervisory board, head office, parent
company, hq, group

companies, businesses, firms, business, corporate, b2b : enterprise, shop, shops, hotels, restaurants, factories,
agencies, schools, hospitals, clinics, offices, retailers, wholesalers, manufacturers, startups, contractors, builders,
dealers, banks, municipalities, farms, dentists, lawyers, pharmacies, corporates, smes

consumers, private customers, households, individuals, private people, b2c : families, family, homeowners, tenants,
students, pensioners, couples, brides, patients, tourists, travellers, parents, people at home, kids, women, men,
joggers, cyclists, pet owners, dog owners, shoppers, end users, private buyers

phone, call, telephone : ring, dial, headset, mobile, landline, call centre, ringing, dialling, calling, cold calls,
whatsapp, voice, calls

e-mail, mail, written, in writing : email, newsletter, inbox, mailbox, letter, post, emails

visits, in person, on site, field, on the road, face to face : drive, driving, travel, travelling, car, meet, meeting,
doorstep, knock, fair, showroom, van, visit, trade fairs, handshake

online, remote, internet, virtual, web, digital : zoom, teams, webinar, video, video call, skype, website, screen,
webshop, google meet, livestream, browser

messenger, chat, messages : whatsapp, sms, text, telegram, signal, slack, facebook, imessage

social media, social : instagram, facebook, tiktok, linkedin, youtube, pinterest, influencer, influencers, twitter,
reels

paper, by hand, manual, handwritten : notebook, whiteboard, sticky notes, pen, pencil, folder, binder, clipboard,
post-its, diary, shift book, index cards, logbook, ledger, filing cabinet, notepad, envelope

spreadsheets, spreadsheet, excel, tables : sheet, google sheets, numbers, calc, csv, worksheet, workbook, xls, xlsx

accounting, bookkeeping : invoices, datev, quickbooks, xero, sage, ledger, taxes, books, vat, receipts

summer : june, july, august, may to september, sunshine
winter : december, january, february, christmas, snow, new year, ski season
spring : march, april, easter
autumn, fall : september, october, november, harvest, halloween
weekend : saturday, sunday, saturdays, sundays
weekday, weekdays, during the week, working day : monday, tuesday, wednesday, thursday, friday, mondays, tuesdays,
wednesdays, thursdays, fridays, mid-week, midweek
morning, mornings, early : before noon, breakfast, am, sunrise, before work, forenoon
evening, evenings, night : after work, dinner, tonight, late, pm, after six, after hours
midnight : twelve, zero hours
lunch, noon, midday : lunchtime, twelve

card, card payment : visa, mastercard, amex, credit card, debit card, apple pay
invoice, bank transfer, transfer : wire, sepa, bank, purchase order, direct debit
cash : coins, notes, bills, cash in hand
instalments, installments, financing, leasing, loan, credit : spread, pay off, rates, finance, bank loan,
mortgage, lease

music, band, live music : dj, singer, guitar, piano, quartet, orchestra, choir, jazz, rock, brass, strings, violin,
cello, playlist, karaoke, disco
quiet, calm, silence, no music : peaceful, acoustic, silent, hush, noiseless, whisper, unplugged
party, dance, dancing : disco, dj, dance floor, all night, bar, cocktails, club

wedding : bride, groom, marry, married, getting married, marriage, engaged, honeymoon
funeral : passed away, died, memorial, burial, grandfather's funeral, coffin
birthday : turns, turning, eighteenth, fortieth, fiftieth, sixtieth
company event, company party, business event : christmas party, team, staff, office, kick-off, offsite, summer party

house, home, private home, residential, detached : bungalow, villa, cottage, family home, semi-detached, terraced,
garden, attic, farmhouse, townhouse, chalet
flat, apartment, condo : studio flat, penthouse, block of flats, third floor, two-bed, maisonette, apartment block
office, offices, workplace, commercial : desk, meeting room, open plan, coworking, headquarters, law firm, practice
industrial, factory, warehouse, production, plant : hall, workshop, line, mill, depot, foundry, shop floor, assembly
garden, outdoors, outside, outdoor, open air : lawn, terrace, patio, field, yard, beach, park, meadow, marquee, tent,
balcony, rooftop, courtyard, orchard
indoors, inside, indoor : hall, barn, room, living room, basement, cellar, ballroom, conservatory, church, kitchen

roof : tiles, slate, gable, attic, flat roof, pitched
floor, floors, flooring : parquet, laminate, tiles, carpet, vinyl, boards, concrete slab
gas, oil, fossil : boiler, propane, lpg, heating oil, furnace
electric, electricity, heat pump : plug-in, battery, ev, electric car, tesla
solar : panels, photovoltaic, pv, sunshine

ground, concrete : slab, gravel, soil, sand, asphalt, clay

beginner, beginners, starter, new to it : first time, never done, never tried, zero, from scratch, newbie, rookie,
no experience, no idea how
advanced, expert, professional, experienced : pro, years of experience, fluent, certified, veteran, semi-pro
intermediate, medium, some experience : a bit, basics, school level, so so, halfway

english : british, american, london, uk, usa
german : germany, austria, berlin, deutsch
french : france, paris
spanish : spain, mexico, madrid

security, safety, protection : hackers, hacker, theft, burglary, break-in, firewall, virus, leak, breach, locks, alarm,
gdpr, privacy, guard
speed, fast, quick, time, productivity, efficiency : slow, minutes, faster, hurry, quicker, time-consuming,
double work, admin, typing
price, cost, costs, savings, cheap, money : euro, euros, dollars, pounds, expensive, penny, cheaper, budget, bill,
afford, bargain, discount
quality, good work : properly, thorough, reliable, durable, craftsmanship, careful, standards, well made
reliability, reliable, punctual, uptime, availability : outage, crash, downtime, late, no-show, dependable, on time,
breakdown, cancelled
reports, reporting, figures, dashboards, visibility, overview : numbers, chart, kpi, kpis, statistics, graphs, excel
export, see what, transparency
support, service, help, advice : hotline, answer, answers, somebody to call, human, person, callback, respond,
response, helpdesk
ease of use, easy, simple : clicks, grandma, training, intuitive, complicated, idiot-proof, foolproof, self-explanatory
environment, green, sustainability, eco, climate : co2, carbon, organic, recycled, recyclable, plastic-free, vegan,
emissions, planet, biodegradable
design, looks, image, style : beautiful, ugly, pretty, modern, elegant, fancy, stylish, colours, colors, branding
location, central, close by : tram, station, parking, car, bus stop, near, distance, walk, commute, underground, subway
comfort : warm, cosy, cozy, soft, temperature, draught, heating
community, people, network, networking : meet, together, contacts, like-minded
internet, wifi, connection : fibre, fiber, broadband, bandwidth, stream, streaming, video calls, megabit
flexibility, flexible, short notice : cancel, month to month, no contract, any time, change plans, commitment
privacy, discretion, confidential, quiet : silence, noise, noisy, thick walls, overhear, secret, discreet

tender, rfp, request for proposal, procurement : bid, bids, quotes, three offers, call for tenders, public tender,
rfq, purchasing, specification
pilot, trial, test, proof of concept, try : try it, test it, experiment, sample, demo, one line, poc, dry run, try out
business case, roi, budget request, calculation : payback, numbers for, return on, amortisation, cost-benefit, figures
for the board, savings calculation
research, looking around, market overview, just looking : browsing, comparing, shopping around, information, curious,
exploring, overview, window shopping
"""


def _rows(text: str) -> list[str]:
    """One row a kind: a line with a colon begins one, and the lines up to the next go on with it."""
    rows: list[str] = []
    for line in text.splitlines():
        if " : " in line:
            rows.append(line)
        elif line.strip():
            rows[-1] += f" {line}"
    return rows


KINDS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (phrase_list(kind), phrase_list(things)) for kind, _, things in (row.partition(" : ") for row in _rows(_KINDS))
)
"""(names of a kind, things of that kind), phrases in lower case."""
