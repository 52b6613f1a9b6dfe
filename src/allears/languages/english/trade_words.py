"""Words for lines of business, and for whom somebody sells to."""

from __future__ import annotations

from allears.languages.word_list import meanings, word_list

TRADES = meanings(
    """
saas: saas, software, software company, software house, accounting software, b2b software, app, mobile app, platform
saas: software as a service, web app, software startup, tech startup, developer tools, cloud software, martech
saas: fintech app
saas: we make software, we develop software, we build software, we write software, we sell software, software maker
saas: we make apps, we build apps, we develop apps, we make an app, software developer, software development
saas: we build a crm, software vendor, cybersecurity, cyber security, it security software, ai startup, game studio
ecommerce: ecommerce, e-commerce, online shop, online store, webshop, web shop, web store, online retailer, dropshipping
ecommerce: sell online, online retail, shopify store, amazon seller, etsy shop, d2c brand, dtc brand
ecommerce: direct to consumer brand
ecommerce: sell hampers online, mail order, internet shop, internet store, online boutique, marketplace seller
agency: agency, marketing agency, lead gen agency, advertising agency, ad agency, creative agency, digital agency
agency: pr agency, design agency, web agency, seo agency, media agency, branding agency, design studio, consultancy
agency: consulting firm, consulting company, management consulting, web design, performance agency, content agency
manufacturing: manufacturing, manufacturer, manufacture, factory, producer, maker of, machine builder
manufacturing: packaging machines
manufacturing: we make machines, plant engineering, metalworking, tool maker, toolmaker, industrial equipment, foundry
manufacturing: machinery, brewery, furniture maker, sawmill, injection moulding, injection molding, machine shop
manufacturing: components
manufacturing: mechanical engineering, produce machines, production of, plastics, packaging producer, textile mill
manufacturing: valves
real_estate: real estate, realty, brokerage, residential brokerage, realtor, realtors, estate agent, estate agents
real_estate: estate agency, property management, letting agent, lettings, lettings agency, property developer
real_estate: real estate agency
real_estate: commercial property, commercial real estate, property company, housing company, real estate brokerage
real_estate: home sales
finance: finance, insurance, insurance broker, insurance brokerage, insurance agency, bank, credit union
finance: financial advice
finance: financial adviser, financial advisor, financial services, financial planning, wealth management
finance: mortgage broker
finance: mortgages, mortgage brokerage, accounting firm, accountancy, accountants, tax advisory, tax adviser
finance: bookkeeping firm
finance: investment firm, asset management, lender, lending, leasing company, fintech, payments company
finance: private equity, loans
finance: investment advice, pension advice, broker dealer, factoring, pensions, venture capital, insurer, bookkeeping
healthcare: healthcare, health care, hospital, clinic, clinics, dental practice, dental clinic, dentist, home care
healthcare: home care agency
healthcare: nursing home, medical practice, doctor's office, pharmacy, physiotherapy, care home, medical devices
healthcare: telehealth
healthcare: veterinary clinic, vet practice, hospice, orthodontist, medtech, health tech, healthtech, home health
healthcare: med spa
healthcare: senior care, elderly care, nursing agency, mental health, therapy practice, rehab center, medical equipment
education: education, school, edtech, ed tech, university, college, language school, online courses, online school
education: academy
education: training provider, tutoring, driving school, training company, kindergarten, e-learning, elearning, bootcamp
education: coding bootcamp, test prep, tutoring company, course provider, business school, music school, tuition centre
logistics: logistics, freight, shipping, shipping company, haulage, haulier, trucking, freight forwarder
logistics: freight forwarding
logistics: forwarder, courier, courier company, warehousing, transport company, carrier, 3pl, fulfilment
logistics: fulfillment, moving company
logistics: freight broker, freight brokerage, spedition, delivery company, supply chain, transportation, removals
logistics: parcel delivery
recruiting: recruiting, recruitment, recruitment agency, recruiting agency, staffing, staffing firm, staffing agency
recruiting: executive search, executive search agency, headhunter, headhunters, headhunting, temp agency, recruiters
recruiting: recruiter
recruiting: talent agency, employment agency, recruitment firm, search firm, placement agency, staffing company
recruiting: recruitment company
nonprofit: nonprofit, non-profit, not-for-profit, charity, ngo, foundation, food bank, association, donor calls
nonprofit: donations
nonprofit: animal shelter, humanitarian organisation, humanitarian organization, relief organisation, church charity
nonprofit: fundraising organisation
other: law firm, roofing, pest control, construction, construction company, plumbing, plumber, electrician
other: restaurant, hotel
other: landscaping, cleaning company, hvac, heating and cooling, solar, solar installer, gym, fitness studio
other: travel agency
other: tour operator, event agency, wedding venue, photography, car dealership, car dealer, auto repair
other: security company
other: architecture firm, architects, farm, winery, hair salon, beauty salon, spa, museum, theatre, telecom, telecoms
other: utility, energy company, printing company, print shop, translation agency, catering, food truck
other: general contractor
other: lawyers, solicitors, notary, furniture store, supermarket, bakery, dealership, cleaning services, janitorial
other: locksmith, window cleaning, garden centre, painting contractor, home improvement, remodeling, flooring
other: facility services
other: events, event management, wholesale, wholesaler, distributor, hospitality, tourism, publisher
other: publishing house, newspaper
other: radio station, law office, legal services, fitness, gyms, golf club, sports club, yoga studio, coworking
other: co-working
"""
)
"""A phrase for a line of business -> the usual id of its kind. A longer phrase beats a shorter one inside it."""

SELLING = meanings(
    """
inside: on the phone, on the phones, by phone, over the phone, phone only, calls only, calling leads, inside team
inside: inside reps
inside: inside sales, remote reps, cold calling, telesales, from the office, from home, at their desks
inside: from their desks, in the phone
inside: remote inside reps, all remote, phone and email, by email, zoom calls, video calls, from our desks
inside: on the line all day, call all day, calling all day, calls mostly, mostly calls, calls and email
inside: calls and emails
inside: calls and e-mail, calls and e-mails, phone and e-mail, phone and emails, phone mostly, mostly phone
inside: by telephone
inside: phone calls and emails, emails and calls, email and phone, email and calls, all by phone, sit in the office
inside: never leave the office, nobody travels, no visits, never visit anyone, never visit anybody, behind their desks
inside: at our desks, at a desk, from a desk, with a headset, with headsets, call people, ring people, ring people up
inside: on the telephone, over the telephone, by mail and phone, by phone and mail, from the call centre
inside: from the call center
field: visiting customers, on the road, door to door, at showings, outside team, field reps, field sales
field: outside sales
field: in the field, out in the field, visit customers, site visits, on site visits, face to face, travelling
field: traveling, customer visits
field: in the car, in their cars, driving around, out all day, at customers, knocking on doors, outside reps
inside: we call and, we call them, we call people, we call customers, we call clients, we call leads, we phone them
field: in person, on the doorstep, drive to customers, drive out to customers, drive to clients, drive out to clients
field: driving to customers, driving to clients, in the car all day, out visiting, visiting clients, visit clients
field: go and see people, go to see customers, go and see customers, see customers, meet customers, meet clients
field: meeting customers, at the customer's, at the client's, on their sites, drive around, drives around
field: travel a lot
field: from door to door, knock on doors, at the door, at trade fairs, at fairs, in their vans, in the van
field: at people's homes
field: in people's homes, at their homes, at the kitchen table, never in the office, nobody is in the office
"""
)
"""A phrase for how people sell -> the usual id of that style."""

AUDIENCES = meanings(
    """
b2b: b2b, business to business, to businesses, to companies, to small firms, to firms, to other companies
b2b: to other businesses
b2b: corporate clients, corporate customers, business customers, business clients, to enterprises, to smes, to smbs
b2b: to retailers
b2b: to hospitals, for clinics, to clinics, to restaurants, to hotels, to manufacturers, to factories, to agencies
b2b: to schools
b2b: to small businesses, for small businesses, for businesses, for companies, for agencies, to startups, to law firms
b2b: to dealers, to distributors, to wholesalers, to the trade, trade customers, commercial clients
b2b: commercial customers
b2b: for law firms, for restaurants, for hotels, for hospitals, for schools, for manufacturers, for retailers
b2b: other firms
b2b: to contractors, to builders, for builders, for contractors, for dentists, to dentists, to banks, for banks
b2b: to utilities
b2b: business only, only businesses, only companies, companies only, businesses only, corporates, corporate only
b2b: to shops
b2b: for corporates, to corporates, for smes, for enterprises, for factories, to municipalities, to farms, for farms
b2b: to pharmacies
b2c: private people, private persons, for private persons, to private people, customers are private
b2c: customers are families
b2b: customers are firms, customers are companies, customers are businesses, clients are companies
b2b: clients are businesses
b2c: b2c, business to consumer, to consumers, to private customers, private customers, consumers, private clients
b2c: end customers
b2c: to parents, to families, for families, families call us, to homeowners, homeowners, to individuals
b2c: to private people
b2c: private individuals, to students, to patients, to end users, to private households, households
b2c: retail customers, to the public
b2c: d2c, dtc, direct to consumer, to people at home, for parents, for individuals, for homeowners, private buyers
b2c: home owners, general public, the general public, members of the public, b to c, b 2 c, private clients only
b2c: private individuals only, ordinary people, normal people, regular people, to the general public
b2b: b to b, b 2 b, trade only, other businesses, business people, professionals only, small businesses only
b2c: to pensioners, to brides, to couples, for couples, to travellers, to tenants, first time buyers, home buyers
b2c: hobbyists
"""
)
"""A phrase for whom somebody sells to -> the usual id of that business model."""

SELLS_THINGS = (
    r"\b(?:(?:we|i|who|which|that)(?:'re|'m)?(?: (?:now|only|also|mainly|mostly|basically|just|still|are|am|do|"
    r"have been))* "
    r"(?:sell|flog|import|export|distribute|supply|retail|wholesale|rent out|hire out|deal in|trade in|"
    r"trade(?! shows?\b| fairs?\b| counter)|install|"
    r"importing|exporting|distributing|supplying|trading(?: of| in| with)?|flogging|installing)|selling)\s+"
    r"(?:(?:the|some|all sorts of|all kinds of|only|mainly|mostly|used|second-hand|new)\s+)*"
    r"(?P<what>[a-z][\w'’-]+(?:\s+(?!(?:to|for|in|from|on|over|and|or|by|at|with|but|so)\b)[a-z][\w'’-]+){0,3}?)"
    r"(?=\s*(?:$|[.,;!?(–—]|\b(?:to|for|in|from|on|over|around|all|across|into|by|at|with|and|or|mostly|mainly|only|"
    r"out|"
    r"direct|round|when|because|but|so|since)\b))"
)
"""Says what somebody trades in."""

NO_THINGS = word_list(
    """
    more less lots lot any anything everything nothing things thing stuff it them this that these those what which
    whatever our my your their his her us me you online offline direct directly well better best again same too
    about around through via products product services service goods solutions solution packages contracts deals
    less much many most few both leads software saas apps app licences licenses subscriptions platform platforms
    tools systems system hosting cloud websites website ads advertising campaigns marketing branding seo design
    insurance policies mortgages loans pensions funds accounts investments houses homes flats apartments property
    properties land plots estates courses lessons classes training education freight shipping transport containers
    staff candidates temps people nurses medicine medicines drugs treatments medical implants therapy machines
    machinery components parts equipment tickets time ideas ourselves phone phones door remotely abroad locally
    worldwide internationally consulting advice condos villas offices to for in by with holidays trips tours condo
    """
)
"""What tells no line of business by itself, or one that most lists have."""

MAKES_IT = r"\b(?:factory|factories|we (?:make|produce|build|manufacture)|manufacturer|production)\b"
"""Whoever said so before makes what they sell."""

TELLS_ANOTHER_TRADE = (
    r"\b(?:make|makes|making|made|manufactur\w+|produc\w+|build|builds|factory|factories|web ?shop|online|e-?commerce|"
    r"amazon|"
    r"etsy|shopify|agency|clients'|platform|software|school|clinic|hospital|bank|broker\w*)\b"
)
"""In a sentence with one of these the line of business is told otherwise."""
