"""How people tell what their house is: what they have there, whom they look after, what they make or grow."""

from __future__ import annotations

ROWS = """
hotel, hotel or guesthouse, guesthouse, inn, hostel, holiday flats, accommodation, b&b, bed and breakfast, lodging,
hospitality : rooms on the, overnight guests, overnight stays, weekend couples, check-in, front desk, half board,
breakfast room, guests sleep, dorm, dormitory, chalets, bungalows, campsite, camping, glamping, resort, pension,
aparthotel, airbnb, motel, youth hostel, pilgrims, skiers, lodge, gasthof, riad, ryokan, hacienda, agriturismo,
backpackers

hospital, clinic, care, hospital or care, nursing home, healthcare, surgery, medical, health, care home, practice,
medicine, health care : look after old people, old people, elderly, elderly people, old folks, residents, retirement
home, retirement village, dialysis, patients, ward, wards, nurses, nursing, doctors, dentist, dentists, dental, rehab,
hospice, physio, physios, therapists, midwives, ambulance, operating theatre, operating theatres, mri, x-ray,
maternity, paediatric, cardiology, carers, dementia, psychiatric, orthopaedics, veterinary, radiology, optician, blood
bank, polyclinic, day surgery

restaurant, cafe, gastro, bar, canteen, gastronomy, restaurant or cafe, food service, catering : pizzeria, bistro,
trattoria, taverna, tavern, pub, brasserie, steakhouse, sushi, kebab, burgers, tapas, ramen, noodle bar, ice cream
parlour, gelateria, tea room, coffee bar, espresso bar, covers a night, covers a day, lunch menu, lunches a day,
cooks, chefs, waiters, food truck, beer garden, snack bar, dining room, diner, eatery, wine bar, mensa, fish and
chips, drive-through, dark kitchen

sport, wellness, gym, spa, pool, sport and wellness, fitness, leisure : thermal bath, thermal baths, sauna, saunas,
swimming pool, swimming baths, yoga, pilates, crossfit, climbing hall, climbing wall, bouldering, tennis, padel,
squash, golf, golf course, martial arts, judo, karate, boxing, dance studio, ice rink, stadium, football club, rowing,
hammam, massage, treadmills, dojo

school, education, schools, university, kindergarten, nursery, college, training centre, academy : pupils, students,
teachers, classrooms, lessons, lectures, campus, faculty, boarding school, primary, secondary, high school, gymnasium,
montessori, waldorf, driving school, music school, language school, kids learn, undergraduates, semester, apprentices,
headteacher

nursery, creche, under threes, daycare, toddlers : babies, baby, toddlers, nappies, one-year-olds, two-year-olds,
childminder

kindergarten, preschool, three to six, pre-school : three-year-olds, four-year-olds, five-year-olds, before school,
forest kindergarten, playgroup

after-school care, schoolchildren, after school, after-school : after lessons, homework, after class, after the bell,
holiday club, afternoon care

several houses, group, chain, several sites, several branches, multi-site, branches, franchise, many sites, several
locations, more than one site : centres around, branches in, shops in, sites in, houses across, stores across, eleven
centres, a dozen shops, all over the, across the country, franchisees, subsidiaries, locations in, in five cities, in
three cities, each town, 31 shops

one site, single site, single, one location, one shop, one branch, single location : only this one, just the one, just
this one, only one shop, just one shop, one shop only, the only one, single shop

club, association, club or association, sports club, choir, volunteers, non-profit, charity, ngo, society, nonprofit,
church : volunteer, volunteers, volunteer fire brigade, fire brigade, fire brigade's, brass band, football club,
scouts, rotary, lions, foundation, members pay, membership, parents' association, food bank, red cross, animal
shelter, shelter, parish, congregation, mosque, synagogue, temple, orchestra, theatre group, carnival, allotment,
cooperative housing, community centre, youth centre, donors

public authority, public, authority, council, government, municipality, public sector, town hall, local authority,
public body, administration : city of, county, district, ministry, mayor, mayor's, city council, town council, village
council, police, court, army, tax office, job centre, public library, library, fire service, civil servants, citizens,
public works, state agency, embassy, prison, water board, school board, region, province, borough, parish council

private person, private, family, consumer, individual, private customer, household, privately, homeowner, private
household, person : getting married, my wedding, our wedding, my birthday, our house, my house, my flat, our flat, my
garden, my living room, my wife and i, my husband and i, at home, for myself, my daughter's, my son's, my mum's, my
mother's, my parents', my family, our kids, not a company, no company, don't have a company, just me and my, hobby,
retired, pensioner, bride, private individual

company, firm, business, office, corporate, business customer, b2b, employer, enterprise : employees, our staff,
colleagues, sales and marketing, department, headquarters, desks, ltd, gmbh, plc, inc, limited, llc, co-workers,
agency, consultancy, startup, start-up, our employees, the whole of sales

caterer, catering firm, catering : plates a week, plates a day, we do weddings, weddings and funerals, buffets,
canapés, party service, meals on wheels

shop, store, retail, retailer, own shop, high street, supermarket, mall, shops : counter, at the counter, checkout,
shoppers, shelves, shop window, boutique, walk in, walk-ins, off the street, aisle, fitting rooms, chemist, pharmacy,
drugstore, bookshop, florist, kiosk, petrol station, butcher, hardware store, garden centre, jeweller, toy shop, deli,
greengrocer, convenience store, department store, showroom, outlet, shoplifters, shoplifting, sneakers, changing
rooms, corner shop

online shop, webshop, web, online, e-commerce, ecommerce, own website, website : on our site, on our website, order on
our, shopify, woocommerce, magento, people order, orders come in online, through the site, parcels a day, instagram,
dropshipping, web store, internet shop, click and collect

marketplaces, marketplace, amazon, ebay : etsy, zalando, otto, allegro, bol, mercado libre, alibaba, vinted, kaufland,
walmart, rakuten, fba, temu

wholesale, to retailers, retailers, trade, dealers, resellers, distributors : drugstore chains, supermarkets,
supermarket chains, edeka, rewe, tesco, carrefour, lidl, aldi, stockists, shops buy, dealers, wholesalers, importers,
boutiques carry, grocers, pallets to, garden centres, resell

farm, agriculture, farming, on a farm, agricultural : cows, pigs, sheep, chickens, hens, wheat, barley, potatoes,
hectares of, acres of, harvest, milking, tractor, combine, orchard, vineyard, pasture, herd, maize, farmers, farmer,
apples, cherries, olive grove, beekeeper, hops, dairy, ranch

animals, farm animals, large animals, livestock, dairy, cattle, pigs, poultry, hens, animal farming, keeping animals :
cow, cows, milking, milking robots, milk the, parlour, heifers, calves, bulls, beef, herd, sheep, ewes, lambs, goats,
sows, sow, piglets, fattening, broiler, broilers, layers, eggs, turkeys, ducks, geese, chickens, chicks, horses,
stables, mares, ponies, tilapia, trout, salmon, carp, prawns, shrimp, fish pond, fish ponds, hatchery, alpacas,
ostriches, rabbits, bees, beehives, hives, buffalo, camels, mink, suckler

fields, orchards, vines, arable, vineyard, orchard, grain, vegetables, crops, field crops, crop farming, growing :
wheat, barley, rye, oats, maize, corn, rapeseed, canola, soy, soybeans, rice, sugar beet, sugar cane, cotton,
sunflowers, potatoes, onions, carrots, lettuce, cabbage, asparagus, leeks, beans, peas, melons, watermelons, apples,
pears, cherries, plums, peaches, apricots, citrus, oranges, lemons, grapes, vines, wine grapes, olives, olive trees,
almonds, hazelnuts, walnuts, pistachios, avocados, bananas, mangos, mangoes, pineapples, coffee plants, tea, cocoa,
hops, tobacco, berries, strawberries, blueberries, raspberries, hay, lucerne, alfalfa, hemp, lavender, dates, date
palms, kiwis, garlic, chillies, sorghum, cassava, sesame, lentils, flax, combine, combines

greenhouse, nursery, glasshouse, polytunnels, seedlings, cut flowers, horticulture, greenhouse or nursery : under
glass, under plastic, in pots, potted, pot plants, bell peppers, cucumbers, tomatoes under, tomatoes on, hydroponics,
hydroponic, aquaponics, tunnels, roses, orchids, tulips, chrysanthemums, gerbera, poinsettias, bedding plants, herbs
in, microgreens, vertical farm, mushrooms, saplings, propagation, shrubs, basil, cannabis

food plant, making food, making food or drink, food or drink, food production, food industry, food processing, bakery,
brewery, winery : we make cheese, make cheese, goat cheese, cheese and, yogurt, yoghurt, yogurts, cider, cider press,
press and bottle, bottling, bottling line, juice, distillery, gin, whisky, beer, brew, brews, small brewery, craft
beer, bread, bakes, bake, ovens for bread, pastries, sausages, butchery, abattoir, slaughterhouse, ham, smokehouse,
smoked fish, jam, chutney, sauces, honey, chocolate, sweets, ice cream, pasta, noodles, tofu, flour mill, olive mill,
oil mill, rice mill, sugar mill, mill in, roaster, roastery, coffee roaster, crisps, snacks, ready meals, cannery,
canning, fish processing, creamery, dairy plant, milk plant, soft drinks, mineral water, tea factory, spice, spices,
pet food, feed mill, winemaker, kombucha

workshop, making goods, making or repairing goods, repairing goods, metalwork, joinery, plastics, textiles, machine
shop, manufacturing, production, factory, making things, craft : carpentry, carpenter, carpenters, sawmill, saw mill,
cnc, lathes, lathe, welding, welders, weld, foundry, forge, blacksmith, sheet metal, injection moulding, moulders, we
blow, plastic bottles, extruder, extrusion, sewing, sewing machines, garment, garments, garment unit, stitching,
weaving, looms, knitting, dyeing, furniture, cabinets, table tops, stairs, windows and doors, pottery, ceramics,
glassblowing, printing press, print shop, garage, repair shop, car repair, body shop, engine repair, boat builder,
boatyard, shipyard, tannery, leather, shoes, toys, tools and dies, turning and milling, millwork, stonemason, stone
cutting, tiles, bricks, cement, packaging machines, electronics assembly, upholstery, galvanising, powder coating,
paint shop, bottles, tyre, tyres, pallet maker, cardboard boxes, candles, soap

storing, packing, storage, cold store, packhouse, warehouse, grain store, storing and packing, logistics centre,
warehousing : cold storage, chambers, silo, silos, pallet places, pallet spaces, docks, loading docks, distribution
centre, distribution center, fulfilment, fulfillment, we store, stores goods, picking and packing, sorting, grading,
packing line, packing shed, self-storage, storage units, archive, bonded, cross-dock, racking, forklifts

plant or warehouse, factory, warehouse, depot, plant, production, industrial, factory or warehouse, production hall :
distribution centre, distribution center, docks, assembly line, production line, production lines, machine hall, shop
floor, refinery, steel works, steelworks, paper mill, tank farm, container yard, logistics park, scrap yard,
scrapyard, conveyor, foundry, silos, power station, boiler house, workshops, racks, bus depot

office, offices, reception, office building, workplace, headquarters, desk job : front desk, receptionist, lobby, law
firm, insurers, open plan, desks, meeting rooms, coworking, bank branch, call centre, call center, tower, floors of,
floor of, notary, architects, accountants, software house, programmers, white collar, screens all day

building site, construction, construction site, site, building works : crane, scaffold, scaffolding, fence, excavator,
diggers, digger, walls aren't up, shell, foundations, groundworks, containers and tools, copper, cable drums,
formwork, foreman, concrete, half-built, half built, under construction, renovation, demolition, being built, we're
building, motorway

event, concert, festival, events, trade fair, fair : open air, open-air, rave, techno, gig, stages, headliner,
marathon, christmas market, street party, parade, opening night, premiere, gala, conference, congress, expo,
exhibition, tournament, derby, fireworks, wedding, carnival, dj, three days in, 3 days in, ticket holders, ticketed

logistics, transport, haulage, shipping, transportation, carrier, freight : trucks, lorries, parcels, couriers,
forwarder, forwarding, fleet, drivers, trailers, taxis, coaches, buses, trains, ferries, ships, barges, removals,
deliveries, last mile, airline, airport, port, harbour, containers, rail, trams, tolls

software, it, technology, tech, it company, saas, digital : developers, programmers, engineers who code, app, apps,
platform, code, coding, hosting, web agency, games, cybersecurity, machine learning, startup with

finance, bank, insurance, financial services, banking : insurer, brokers, broker, fund, funds, credit union,
accountants, tax advisers, wealth, asset managers, loan officers, loans, microfinance, mortgages, leasing, fintech,
pension fund, audit firm, stock exchange

construction, building, trades, craft, building trade, contractor, contractors : builders, roofers, plumbers,
electricians, painters, scaffolders, tilers, joiners, bricklayers, civil engineering, road works, heating engineers,
plasterers, glaziers, groundworks, general contractor, paving, drywall, hvac, landscapers, insulation, solar
installers

law, legal, law firm, lawyers, legal services : solicitors, attorneys, notary, notaries, barristers, paralegals,
litigation, patents

property, real estate, housing, property management, landlords : tenants, flats to let, apartments, lettings, estate
agents, estate agency, realtor, brokers, housing association, blocks of flats, leaseholders, developers of,
residential blocks, facility

consulting, consultancy, agency, professional services, consultants, marketing agency : advise companies, designers,
copywriters, clients pay us, architects, engineers, strategy, pr, recruiters, headhunters, translators, creative,
campaigns, auditors, surveyors

energy, utilities, utility, energy and water : power plant, wind farm, wind farms, grid, waterworks, sewage, district
heating, biogas, turbines, oil rigs, rigs, refinery, solar park, solar parks, substation, recycling, waste

pharma, chemicals, chemical, life sciences, laboratory : lab, labs, laboratories, vaccines, pills, tablets, reagents,
polymers, coatings, clean room, biotech, diagnostics, paint, resins, fertiliser, cosmetics, detergents

automotive, cars, car dealer, garage, vehicles, car repair : dealership, bodywork, tyres, used cars, showroom with,
mechanics, workshop with lifts, gearboxes, car parts, motorbikes, car wash, hydraulic lifts, leasing returns

media, publishing, press, newspaper, publisher, broadcasting : local daily, daily paper, the daily, copies a night,
magazine, magazines, radio station, tv station, newsroom, editors, journalists, podcasts, broadsheet, tabloid,
edition, weekly paper

art, culture, museum, theatre, arts, cultural : exhibition, exhibitions, gallery, paintings, opera, ballet, actors,
orchestra, concerts, archive, library, film, cinema, sculptures, collection of, curators, heritage, visitors a year

beauty, salon, hairdresser, cosmetics, hair salon, barber : haircuts, haircut, barbers, nails, lashes, stylists,
tattoo, waxing, facials, manicure, chairs and basins, colour and cut, makeup artist

home, house, detached house, family home, single-family house, residential, private home : bungalow, cottage, villa,
semi, semi-detached, terrace house, terraced, farmhouse, townhouse, log cabin, chalet, two storeys, attic and cellar,
with a garden, we live in

flat, apartment, block of flats, apartment block, apartments, multi-family, apartment building : third floor, second
floor, penthouse, one-bedroom, two-bedroom, maisonette, stairwell, neighbours above, neighbours below, flats in it,
tenants, staircases, high-rise, tower block, condo, loft

church, monument, listed building, historic building, heritage : chapel, monastery, abbey, castle, manor, cathedral,
built in 17, built in 18, from the 1800s, half-timbered, protected building, monument protection, stained glass,
palazzo

copy shop, walk-in, copies : theses, thesis, passport photos, photocopies, students come, printouts, laminating,
business cards while

commercial printer, commercial, brochures, flyers, catalogues : annual reports, leaflets, magazines, posters,
booklets, programmes, direct mail, calendars, menus, invitations

packaging printer, labels, cartons, packaging : wine labels, folding boxes, folding cartons, sleeves, pouches, shrink,
stickers, corrugated, medicine boxes, blister, bottle labels, flexo
"""
"""One row a kind of house: what options are called, a colon, and what people say instead."""
