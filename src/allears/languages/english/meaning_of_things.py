"""What people name when they are asked what it is: machines, materials, wares, cargo, animals."""

from __future__ import annotations

ROWS = """
cooling and freezing, cold room, chiller, chillers, freezers, refrigeration, cooling, freezing, cold, milk tank : cold
storage, cold store, coolers, cooler, vacuum coolers, fridges, fridge, freezer, deep freeze, ice machine, ice maker,
ice, ammonia, ripening, cellars, cellar, at 4 degrees, at 2 degrees, at 11 degrees, minus 18, minus 20, compressors
of, blast chiller, milk cooling, cool the milk, keep it cold, kept cold, walk-in, refrigerators, glycol, cold chain

pumps and irrigation, borehole, water pump, sprinklers, irrigation, pumping, pumps, watering, water : pivot, pivots,
centre pivot, drip, drip lines, wells, well, deep well, borewell, fill the ponds, pump to fill, aerators, aerator,
circulation pumps, slurry, sewage pumps, water up the hill, submersible, drainage, raise water, canals, sluices,
paddle wheels, recirculation

machines and motors, presses, saws, lathes, compressor, mixers, milking robots, machines, motors, machinery, equipment
: the saw, cnc, mills, milling, the press, press, robots, robot, conveyors, conveyor, grinders, grinder, crusher,
hammer mill, feed mixer, mixer, moulders, moulding machines, extruders, sewing machines, looms, packing machines,
packing line, filling line, bottling line, sorting line, compressors, hydraulics, hydraulic, welders, welding, cranes,
lifts, drills, planer, shredder, centrifuge, separator, auger, augers, blowers, decanter, the line, servers, parlour,
milking machine, production line, planers

heat and drying, ovens, dryer, heat pump, kiln, boiler, heat, heating, drying, hot water, steam : oven, the roaster,
roaster, roasters, pasteuriser, pasteurizer, boilers, kilns, drying chamber, drying, dryers, grain dryer, furnace,
furnaces, incubators, incubator, heat lamps, brooders, kettles, steamers, steam, autoclave, ironing, ironer, mangle,
tumble, tumblers, hot plates, fryers, deep fryers, underfloor, infrared, smelter, annealing, distilling, still,
evaporator, blanching, sauna, paint booth, curing, hobs, stoves

light and ventilation, fans, grow lights, lamps, air conditioning, lighting, ventilation, light, air : fan, lights,
aeration, air con, aircon, ac units, floodlights, leds, hps, extractor, extraction, air handling, exhaust fans, tunnel
fans, bulbs, spotlights, the ventilation, air exchange, dehumidifiers

charging vehicles, forklifts, electric trucks, ev chargers, vehicles, charging, electric cars : chargers, charging
the, wallbox, wallboxes, electric vans, e-vans, pallet trucks, stackers, electric tractor, golf carts, teslas,
e-bikes, reach trucks, our vans, electric buses, charge the

metal roof, sheet, trapezoidal, standing seam, metal, sheet metal, steel roof : corrugated iron, corrugated, tin roof,
tin, zinc, copper, aluminium, steel sheets, sandwich panel, sandwich panels, rusty, rust, iron sheets, colorbond

flat roof, flat, membrane, bitumen, felt : tar and gravel, tar, gravel, roofing felt, epdm, pvc, puddles, walk on it,
football on it, roof terrace, concrete deck

pitched roof, pitched, tiles, slate, tiled roof, gable roof : clay tiles, concrete tiles, shingles, thatch, thatched,
steep, attic, ridge, dormers, hip roof, gable

green roof, planted, vegetation, grass roof : sedum, grass on it, moss and, bees on it, plants on it, meadow on,
flowers on

brick, masonry, stone, concrete, solid : bricks, blocks, sandstone, granite, limestone, plaster, rendered, breeze
blocks, prefab concrete, walls a foot

timber, wood, timber frame, wooden : beams, log, logs, oak, pine, larch, planks, boards, clapboard, clt, cedar, spruce

dry bulk, grain, coal, ore, bulk, dry goods : wheat, barley, maize, corn, soy, soya, fertiliser, fertilizer, gravel,
sand, cement, salt, sugar, scrap, iron ore, wood chips, pellets, rice, bauxite, gypsum

liquids, oil, chemicals, fuel, liquid, tank, tanker : diesel, heating oil, petrol, gasoline, kerosene, crude, lng,
lpg, acid, acids, methanol, bitumen, vegetable oil, palm oil, wine in tanks, milk, water, ethanol, molasses, ammonia

containers, boxes, container, boxed : teu, reefers, forty footers, 40 footers, twenty footers, stacks of boxes,
feeder, box ship

passengers, ferry, cruise, people, passenger transport, tourists : tourists, commuters, whale watching, sightseeing,
islanders, pilgrims, day trippers, foot passengers, guests, school children, water taxi, sunset trips, travellers,
holidaymakers

vehicles, cars, ro-ro, vehicle transport : lorries, trucks, trailers, new cars, tractors, diggers, buses, caravans

chilled goods, refrigerated, temperature controlled, frozen, fresh goods, chilled : fish, meat, vegetables, flowers,
ice cream, vaccines, yoghurt, berries, fruit, medicines, at two degrees, dairy

dangerous goods, hazardous, adr, hazmat : acid, batteries, gas bottles, fireworks, explosives, solvents, paint,
chlorine, lithium, radioactive, infectious

barges and pontoons, crane barge, platforms, barge, pontoon, pontoons : dredger, dredging, hopper, hoppers, jack-up,
floating crane, floating dock, rig, lighters

bed linen, sheets, duvet covers, bedding, bedclothes : pillow cases, pillowcases, pillows, duvets, blankets, mattress,
everything the guests sleep in, sleep in, sleep on, quilts, bedspreads, fitted sheets, covers for the beds, beds

table linen, tablecloths, napkins, tablecloth : table cloths, cloth napkins, serviettes, runners, banquet cloths, on
the tables, table runners

work clothes, uniforms, aprons, workwear, clothing : chefs' jackets, chef's jackets, chef jackets, jackets, trousers,
overalls, scrubs, coats, lab coats, gowns, shirts, hi-vis, boiler suits, gloves, what the staff wear, whites,
dungarees, kitchen clothes

terry, towels, bathrobes, towelling : bath mats, bath towels, hand towels, pool towels, robes, flannels, beach towels,
sauna towels, bathmats, face cloths

food, groceries, fresh goods, foodstuffs, edibles, eating : sourdough, bread, pastries, pastry, cakes, cake, biscuits,
cookies, chocolate, chocolates, sweets, sauce, sauces, hot sauce, jam, honey, cheese, meat, sausages, fish, fruit,
vegetables, veg, eggs, spices, tea, coffee, coffee beans, pasta, noodles, oil, olive oil, muesli, granola, snacks,
nuts, ready meals, pizza, soup, ice cream, frozen, pickles, kimchi, baby food, dog food, cat food, crisps, juice,
rice, flour, tofu

drinks, beverages, drink, beer, wine, juices : lemonade, cola, cider, gin, spirits, whisky, vodka, rum, kombucha,
mineral water, smoothies, brew, lager, ale, ales, champagne, prosecco, liqueur, energy drinks, iced tea

cosmetics, care products, beauty products, personal care, body care : face cream, face creams, creams, cream, lotion,
lotions, shampoo, soap, soaps, perfume, perfumes, make-up, makeup, lipstick, lipsticks, serum, serums, sunscreen,
deodorant, bath bombs, toothpaste, hair dye, nail polish, balm, beard oil

electronics, devices, tech, electronic goods, electrical goods, computers : phones, phone, smartphones, laptops,
tablets, chargers, cables, headphones, earphones, keyboards, cameras, lamps, sensors, circuit boards, game consoles,
monitors, printers, drones, smart watches, routers, batteries, hearing aids, speakers, toasters

books, print, magazines, books and print, printed matter, paper goods : novels, children's books, textbooks,
notebooks, calendars, posters, postcards, comics, greeting cards, journals, prints, sheet music, maps, stationery,
diaries, leaflets, catalogues

clothes, clothing, fashion, textiles, garments, apparel : t-shirts, shirts, jeans, dresses, socks, shoes, sneakers,
jackets, coats, hats, caps, scarves, underwear, lingerie, bikinis, baby clothes, knitwear, jumpers, hoodies, bags,
handbags, yarn, fabric, curtains, leggings, wool

furniture, home goods, household goods, interior, homeware : sofas, sofa, chairs, tables, wardrobes, beds, shelves,
mattresses, desks, lamps, rugs, cushions, vases, mugs, plates, crockery, pots, pans, candles, candle holders, mirrors,
kitchens, cupboards

toys, games, children's goods, toys and games : dolls, puzzles, board games, lego, teddy bears, plush, prams,
pushchairs, wooden trains, model cars, card games

medicines, pharmaceuticals, medical devices, medical goods, health products, medical : pills, tablets, vaccines,
syringes, bandages, supplements, vitamins, masks, test kits, implants, hearing aids, wheelchairs, drugs, catheters,
insulin, stents, prosthetics, scalpels

metal parts, machine parts, parts, metal goods, mechanical parts, industrial goods, hardware : screws, bolts, gears,
gearboxes, shafts, springs, brackets, valves, fittings, castings, pumps, bearings, tools, hinges, brake discs,
pistons, flanges, profiles

plants, flowers, flowers and plants, garden goods : bouquets, roses, tulips, seeds, bulbs, cacti, shrubs, saplings,
succulents, christmas trees, wreaths, pot plants, orchids

offset press, offset, heidelberg, sheet-fed : speedmaster, four colour, five colour, roland, komori, plates, gto, kba,
b1 sheets, blankets and

digital press, digital, toner, inkjet : indigo, hp indigo, xerox, ricoh, konica, canon, versafire, laser

large format, plotter, banner printer, wide format, large-format : posters, banners, 3 meters wide, three metres wide,
roland dg, mimaki, latex, vinyl, the one for posters, billboards, car wraps, roll to roll

finishing, cutter, folder, binding, post-press : guillotine, polar, stitcher, saddle stitcher, perfect binder, folding
machine, laminator, creasing, die cutter, stahl, muller martini, hole punch, trimmer, book binder

plain, unprinted, brown, no print, neutral, blank : naked, nothing on it, no printing, without print, kraft, no logo,
white box, simple as can be, bare

one colour, logo only, stamp, logo, one-colour : just our name, our name on it, only our name, name in black, in
black, black only, just the logo, only the logo, rubber stamp, single colour, a sticker, our stamp, initials

full print, photos, all colours, full colour, full-colour, printed all over : like a magazine, wall to wall, pictures
all over, pictures, colourful, glossy, rainbow, inside and out, every side, all four sides, cmyk, pantone colours

gas, propane, bottles, natural gas, lpg : cylinders, gas bottle, gas bottles, butane, gas line, gas main, gas tank,
bottled gas

electricity, mains, socket, electric, power, grid : plug, plugs, 16 amp, 32 amp, 16a, 32a, 63a, sockets, three-phase,
three phase, 230 volts, 400 volts, 230v, 400v, extension lead, cable drum, amp, amps

diesel, generator, oil, fuel, diesel generator : genset, gensets, heating oil, jerry cans, oil tank, fuel tank,
caterpillar

none, nothing there, no power, nothing : middle of nowhere, bare field, off in the woods, not even a

used, second-hand, refurbished, pre-owned, secondhand : something refurbished, reconditioned, not new, needn't be new,
doesn't have to be new, ex-demo, ex demo, a few scratches, with a history, overhauled, from the nineties

new, brand new, factory new : never used, straight from the factory, still in the box, with warranty, factory fresh,
latest model

small, compact, little, tiny, mini : fits on a desk, in the corner, one room, shoe box, size of a fridge, small one,
smallest

big, large, huge, xl : biggest, the biggest, size of a house, football field, football pitch, enormous, massive, giant

dog, dogs, puppy : labrador, poodle, terrier, shepherd, dachshund, beagle, retriever, spaniel, bulldog, husky, collie,
chihuahua

cat, cats, kitten : tomcat, siamese, persian, maine coon, tabby, moggy

horse, horses, pony : mare, gelding, stallion, foal, warmblood, thoroughbred, haflinger, hanoverian, colt

small animals, rodents, small pets : rabbit, guinea pig, hamster, ferret, mice, rats, canary, chinchilla, tortoise

bird, birds : budgie, budgies, parrot, parrots, canary, canaries, cockatoo, hens, finches, parakeet, owl, pigeons

windows, glass, glazing, window : panes, double glazing, skylight, skylights, shop window, conservatory, sashes,
triple glazing

floor, floors, flooring : parquet, laminate, lino, linoleum, tiles, vinyl, carpet, carpets, floorboards, screed, resin

kitchen, kitchens : sink, hob, worktop, cupboards, dishwasher, island, extractor hood

bathroom, bathrooms, bath : shower, toilet, tub, basin, wet room, washbasin, taps

heating, heating system : boiler, radiators, heat pump, underfloor, furnace, burner, chimney

garden, gardens, grounds, outdoor areas : lawn, hedge, hedges, trees, beds, patio, pond, playground, grass, weeds,
terrace, fence

car, cars, passenger car, saloon : golf, polo, corsa, hatchback, estate, suv, bmw, audi, mercedes, toyota, tesla,
sedan, fiesta

van, vans, transporter, small truck : sprinter, transit, ducato, vito, master, vivaro, crafter, white van

truck, trucks, lorry, lorries, heavy vehicles, hgv : scania, volvo fh, daf, iveco, actros, tippers, articulated,
artics, semis, 18 wheelers, forty tonners, 40 tonners, tankers

bus, buses, coach, coaches, minibus : 50 seater, 50-seater, double decker, double-decker, school bus, setra, shuttle

motorbike, motorbikes, motorcycle, scooter : harley, ducati, vespa, yamaha, honda cb, moped, two wheels

bicycle, bicycles, bike, bikes : e-bike, e-bikes, gravel bike, cargo bike, racer, tandem, mountain bike

boat, boats, yacht, ship : sailing boat, dinghy, catamaran, trawler, canoe, kayak, sloop, motor boat, cutter, schooner

employment law, employment, labour law, dismissal : sacked, fired, my boss, redundancy, redundant, warning letter,
unpaid wages, severance, works council

family law, divorce, family, custody : separated, separation, custody of, alimony, ex-wife, ex-husband, my ex, prenup,
maintenance for

tenancy law, rent law, tenancy, landlord and tenant : eviction, evicted, deposit back, landlord won't, mould in, rent
increase, notice to quit

inheritance, wills, probate, estate, succession law : my will, a will, heirs, inherit, inherited, passed away,
siblings fight, contested will

contract law, contracts, commercial law, agreements : supplier didn't, nda, terms and conditions, breach, breached,
supply agreement, t&c, shareholders' agreement

traffic law, accidents, traffic, car accident : speeding, crash, crashed, rear-ended, licence gone, lost my licence,
whiplash, drink driving

help desk, support, it support, user support : passwords, printer doesn't, people call me, laptops don't, tickets, how
do i, users who

backup, data backup, backups, disaster recovery : lost all our files, lost files, restore, tapes, copy of our data,
nas

security, it security, cyber security, cybersecurity : hacked, hackers, ransomware, phishing, virus, firewall,
two-factor, pen test, malware

network, wifi, networks, internet : wi-fi, router, routers, access points, cabling, dead spots, slow internet,
switches, lan

cloud, hosting, migration, cloud migration : azure, aws, move our servers, office 365, microsoft 365, off the old
server, virtual machines

website, web site, web design, online presence : homepage, landing page, wordpress, relaunch, our site looks
"""
"""One row a kind of thing: what options are called, a colon, and what people name of it."""
