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
