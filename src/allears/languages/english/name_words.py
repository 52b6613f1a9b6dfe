"""How English introduces a person and a company, and capitalised words that are neither."""

from __future__ import annotations

from allears.languages.word_list import word_list

BEFORE_A_PERSON = (
    r"(?:\b(?=[a-z])(?:my (?:good |full |first |last )?name(?:'s| is|:)|the name(?:'s| is)|name(?:'s| is|:)|"
    r"names?(?= [A-ZÀ-Þ])|i'm|i am|im|this is|it's|its|it is|myself|call me|here is|here's|speaking with|ask for|"
    r"speak (?:to|with)|attention|attn\.?|contact(?: person)?(?: is|:)?|signed|regards,?|best,|cheers,|greetings,?|"
    r"yours,?|sincerely,?|reach|you can call me|everyone calls me|people call me|i go by|it's just|hi from|hello from|"
    r"greetings from|this here is|here)[,:]?\s+(?:dr\.?\s+|mr\.?\s+|mrs\.?\s+|ms\.?\s+|prof\.?\s+|ingenier[oa]\s+)?)"
)
BEFORE_A_COMPANY = (
    r"\b(?=[a-z])(?:(?:here )?(?:at|from|of|for|with)(?: the(?= [A-Z]))?|"
    r"(?:i (?:have|run|own|manage|opened)|we (?:have|run|own|manage|opened)|we are|we're) (?:the|a|an|our) (?:\w+ )?"
    r"(?:company|firm|business|shop|agency|studio|practice|restaurant|hotel|school|clinic|brewery|bakery|farm|"
    r"cafe|café|"
    r"bar|pub|guesthouse|hostel|gym|salon|charity|bookshop|pharmacy)|"
    r"company (?:is|name is|is called|called|name:|named)|"
    r"(?:firm|business|shop|agency|"
    r"startup|start-up|studio|practice|restaurant|school|outfit|place|brand|clinic|brewery|bakery|farm|"
    r"hotel) (?:is|is called|"
    r"called|named|name is)|we are|we're|were called|we are called|we're called|called|it's called|it is called|"
    r"(?:we )?go by|(?:we )?trade as|operate as|known as|represent(?:ing)?|on behalf of|invoice (?:on|to)|"
    r"trading as|name of the (?:company|business|"
    r"firm) is|"
    r"own|run|i run|i own|founded|started|work (?:at|for|with)|owner of|founder of|ceo of|head of \w+ at|"
    r"director of|here is|"
    r"this is|it's|it is|name is|under the name(?: of)?)\s+"
)
ANOTHER_FIRM = (
    r"\b(?:compet\w+|bids?|lost|losing|lose|buy|buys|buying|bought|supplied|supplies|order\w*|quote[ds]?|"
    r"customers?|clients?|"
    r"suppliers?|rivals?|audit\w*|done|made|built|installed|fitted|repaired|used|brother|sister|friend|wife|"
    r"husband|son|"
    r"daughter|nephew|niece|cousin|neighbou?r|against|unlike|versus|vs|than|tried|switched|left|worked|"
    r"sold to|belong\w*)\b"
    r"[^.;!?]{0,30}$"
)
"""Before the name of a firm that is not the lead's."""

LEGAL_FORMS = (
    r"(?:GmbH(?: & Co\.? KG)?|AG|KG|OHG|UG|e\.?K\.?|Ltd\.?|Limited|LLC|L\.L\.C\.|Inc\.?|Corp\.?|Corporation|"
    r"Co\.?(?:,? Ltd\.?)?|"
    r"PLC|plc|LLP|LP|SA|S\.A\.|SARL|S\.A\.R\.L\.|SAS|SRL|S\.r\.l\.|SpA|S\.p\.A\.|BV|B\.V\.|NV|N\.V\.|AB|A\.B\.|AS|"
    r"A/S|ApS|Oy|Oyj|"
    r"sp\. ?z ?o\. ?o\.|S\.L\.|SL|Lda\.?|Ltda\.?|Pty(?: Ltd)?|Pvt\.?(?: Ltd\.?)?|Sdn\.? Bhd\.?|K\.K\.|s\.r\.o\.|"
    r"a\.s\.|d\.o\.o\.|Kft\.?|"
    r"EOOD|OÜ|SIA|UAB|DMCC|FZE|FZ-LLC|Group|Holdings?|Partners|& Sons|& Co\.?|& Partners)"
)
LEGAL_FORM_BEGINS = r"(?:[A-Z&]|plc|e\.?K|sp\.|s\.r\.|a\.s\.|d\.o\.)"
"""How every legal form begins: a look at it spares most words the list of them."""

COMPANY_NOUNS = word_list(
    """
    realty roofing freight shipping supplies logistics foods bakery brewery cafe café kitchen hotel hospitality trust
    labs lab studio studios systems software solutions technologies tech digital media group partners consulting
    ventures capital bank insurance industries works motors auto plumbing electric electrical landscaping construction
    builders homes properties estates academy school college clinic dental pharmacy health care medical apps cloud
    analytics data networks energy solar farms farm winery vineyards house lodge inn resort grill bistro diner pizza
    pantry outfitters apparel fashion jewelers books press publishing agency associates advisers advisors legal law
    security services control management transport haulage express couriers moving storage imports exports trading
    textiles plastics packaging machines tools metals steel chemicals pharma biotech robotics games entertainment
    events catering restaurants coffee roasters tea spirits distillery fitness gym yoga wellness spa salon barbers
    church foundation charity institute university council society association federation cooperative nursery gardens
    institut restaurant ristorante trattoria gasthof gasthaus pension pub tavern arms parish abbey priory museum theatre
    theater cinema library hospital hospice surgery vets veterinary opticians garage joinery timber quarry dairy
    butchers
    bakers florist florists laundry cleaners printers signs ceramics potteries glass marine boats yachts tours travel
    cruises airlines aviation orchards vineyard distillers cellars mill mills forge foundry stables kennels riding
    nurseries daycare kindergarten preschool tutors tutoring driving taxis cabs coaches couriers removals scaffolding
    glazing flooring tiling decorators joiners carpentry carpenters builders surveyors architects engineers engineering
    contractors fabrication welding drilling mining petroleum oil gas utilities water waste recycling demolition
    furniture interiors kitchens bathrooms lighting windows doors fencing paving gates pools spas saunas hire rentals
    leasing finance financial brokers wealth accountants accountancy bookkeeping payroll recruitment staffing
    hairdressers hair nails beauty optics hearing physio physiotherapy orthodontics podiatry dermatology radiology
    podcasts records music sports outdoor cycles bikes surf ski toys gifts crafts textile mattresses leather shoes
    optician holding holdings jewellers watches antiques auctions auctioneers galleries gallery
    """
)
"""A capitalised name that ends with one of these is a company's, not a person's."""

PREMISES = word_list(
    "site office warehouse branch delivery meeting event wedding conference workshop kitchen party dinner depot "
    "yard shop"
)
"""What is at a place as a person is: "Site at Harbour Hotel"."""

DEPARTMENTS = word_list(
    "sales marketing operations finance purchasing procurement hr it support service services engineering production "
    "quality accounts administration development planning strategy communications facilities admissions"
)
"""What somebody is head of, not where they work: "manager of Overseas Sales"."""

NOT_A_NAME = word_list(
    """
        we're we've we'll we'd i'll that's they
    buongiorno namaste servus moin salam howdy howya secret confidential classified
    your yours their theirs his its whose each such
    he she you them him her they're he's she's you're i i'm i've i'd i'll hi hello hey hola bonjour ciao
        guten tag good morning afternoon evening day dear sir
    madam thanks     thank yes no yep yeah nope not we our my the a an and but or so if when what who how why
    where which is are was were     do does did can could would will should may might must this that these those
    it its it's there here just well ok okay     sure please sorry actually honestly maybe perhaps about around
    roughly currently today tomorrow yesterday now then     monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september     october november december jan feb mar
    apr jun jul aug sep sept oct nov dec spring summer autumn fall winter christmas     easter ramadan diwali q1
    q2 q3 q4 usd eur gbp chf inr aud cad nzd sek nok dkk pln crm erp api sms seo ppc roi kpi ceo     cfo cto coo
    cmo cio vp svp evp md hr it pr bd ae sdr bdr b2b b2c saas faq pdf vat gst google facebook linkedin
    instagram whatsapp slack gmail outlook excel zoom teams office microsoft salesforce hubspot pipedrive zoho
    sap oracle     quickbooks xero shopify stripe mailchimp zapier notion asana trello monday airtable english
    spanish french german     italian portuguese dutch chinese japanese god lord boss mom dad mum head director
    manager founder owner sales     marketing finance operations ops support team looking interested calling
    writing speaking trying working hoping     happy glad afraid fine good great nice sure ready curious new
    still also only already really very quite in on at     from for with by of to as back here half all both
    each every some any many most more less few total number price     budget cost reports reporting forecasting
    security integrations easy cheap because since while however therefore     although though once after before
    until let lets let's give send call mail email phone ring reach write tell say     ask need want have has
    had get got make made take use run go come see know think mean love like hate wish hope     kindly presently
    basically anyway alright right left last next first second third one two three four five six seven     eight
    nine ten eleven twelve dozen hundred thousand million nothing none nobody everything everyone somebody
    someone     being based located advising asking selling buying running responsible representing
    mr mrs ms miss sir madam dr
    wrong correct exactly true false pass skip private anonymous typo oops wait hmm um uh hold stop never ever always
    often again better worse best worst bad great awesome perfect cool amazing awful terrible thanks cheers apologies
    yours same different depends perhaps probably possibly definitely absolutely certainly obviously clearly sadly
    luckily unfortunately though enough whatever whenever wherever during soon later early late between among within
    without into onto over under above below near next past since till until via per plus minus except instead rather
    open closed done finished ready busy free available away gone coming going doing having getting making taking
    using buying paying our's company business shop firm agency school practice office team staff people customer
    customers client clients guys everybody anybody anyone anything nothing something question answer info
    information details demo trial quote offer contract deadline date time week month year morning evening night
    """
)
"""Capitalised words that begin sentences or name other things."""

NAME_LINKS = word_list("de da di do dos das del della der den van von zu zum zur la le el al bin ibn ter ten y e st o'")
"""Small words inside names: "Femke de Wit"."""
