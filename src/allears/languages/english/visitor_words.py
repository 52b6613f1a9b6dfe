"""How visitors who are no leads give themselves away in English (for the notation see phrases.py)."""

from __future__ import annotations

CLASSES = {
    "filler": (
        "well|sorry|hi|hello|hey|just|only|this is|this is a|is this a|ok|a|please|hm|good morning|"
        "good afternoon|is this|it's"
    ),
    "job": (
        "job|jobs|position|positions|role|roles|vacancy|vacancies|internship|internships|intership|employment|"
        "apprenticeship|work placement|opening|openings|traineeship|career"
    ),
    "kind": (
        "a|an|the|your|my|some|any|new|open|junior|senior|remote|sales|part-time|part time|full-time|"
        "full time|summer|paid|"
        "entry-level|suitable|for|in|at|of|marketing|this"
    ),
    "trade": (
        "driver|drivers|technician|technicians|trainer|trainers|teacher|teachers|cleaner|cleaners|cook|cooks|chef|chefs|"
        "nurse|nurses|developer|developers|designer|designers|writer|writers|waiter|waiters|installer|installers|fitter|"
        "fitters|electrician|electricians|mechanic|mechanics|translator|translators|freelancer|freelancers|intern|interns|"
        "apprentice|apprentices|trainee|trainees|receptionist|receptionists|helpers|temps|instructor|instructors|"
        "photographer|photographers|tester|testers|packers|pickers|couriers|riders"
    ),
    "cv": "cv|cvs|resume|resumes|résumé|curriculum vitae|cover letter|job application|application",
    "offer": (
        "offer|provide|sell|supply|improve|increase|boost|generate|design|develop|audit|outsource|help|"
        "double|grow|optimise|"
        "optimize|rank|redesign|show"
    ),
    "yours": (
        "you|your company|your website|your site|your business|your team|your firm|your traffic|your ranking|"
        "your seo|"
        "your sales|your brand|your customers|your revenue|your reviews|your office"
    ),
    "thesis": (
        "thesis|dissertation|term paper|school project|university project|college project|uni project|"
        "class project|research project|seminar paper|coursework|bachelor thesis|master thesis|masters thesis|"
        "master's thesis|bachelor's thesis|phd|case study for school|case study for university|case study for class"
    ),
    "press": (
        "journalist|reporter|correspondent|columnist|podcaster|blogger|editor|freelance journalist|tech journalist"
    ),
    "story": "article|story|feature|piece|report|roundup|blog post|column",
    "client": "customer|customers|client|clients|user|users|subscriber|subscribers",
    "loyal": (
        "already|existing|current|paying|long-time|longtime|happy|unhappy|loyal|a|an|your|still|also|one of your"
    ),
    "ours": "my|our|the",
    "product": (
        "product|tool|crm|software|app|system|platform|licence|licences|license|licenses|plan|panels|package|"
        "service|dialer|"
        "export|sync|report|reports|dashboard|inverter|portal|login|integration|plugin|battery|wallbox|clock|rota"
    ),
    "broken": (
        "broke|stopped|crashed|is down|are down|keeps|deleted|lost|doesn't work|does not work|isn't working|"
        "is not working|"
        "never landed|never arrived|won't|failed|fails|ate|gives error|gives an error|shows error|"
        "shows an error|hangs|"
        "is broken|not loading|is stuck|freezes|is frozen"
    ),
}

VISITORS: dict[str, str] = {
    "job seeker": """
        are (you|u|ye|y'all) [guys|people|lot|currently|all|still|also] (hiring|recruiting)
        (if|whether) (you|u|your company|your firm|you guys|you people) (are|is) [currently|still] (hiring|recruiting)
        your (company|firm) is [currently] (hiring|recruiting)
        (looking|look|searching|search|apply|applying|applied|interested|application) [for|in] {kind}* {job} \
            (!board|site|description|descriptions|tracking|data|costing|management|of)
        (job|career) (opening|openings|offer|offers|opportunity|opportunities|vacancy|application|advert|posting|\
            page|opening)
        < (any|hi any|hey any|got any|have you any|have you got any|do you have any|are there any) [open|new|\
            current|more|paid|part-time|full-time|job|staff|summer|suitable] (vacancies|vacancy|jobs|job|positions|\
            internships|apprenticeships|openings|work) [going|available|open|free|left|there|here|with you|\
            at your company|at your place|in your company|at present] [now|right now|currently|at the moment|please|\
            pls|atm|today|these days] [for {trade}|for a {trade}|for me|for students] >>
        (open|vacant|available) (position|positions|role|roles|jobs|vacancy|vacancies)
        {job} [still] (open|available|vacant) (!source|in your app)
        (send|sent|attach|attached|forward|submit|drop|upload|sending|leave|accept|accepting|receives|reads|\
            handles) [you|in] [my|a|the|me] {cv}
        my {cv}
        (work|working) (for|at|with) (your company|your firm|you guys|you people|your team) (!as a)
        (do|would|could) (you|u) ~1 (take|accept|have|offer|need) ~1 (intern|interns|trainee|trainees|apprentices|\
            internship|internships|freelancers|writers)
        (seeking|need|want|find|get) [a|an] ~1 (job|employment|internship) (!management|board|costing|tracking|\
            ticket|tickets|site|number|order)
        (is|are) there [still|any] [still|any|a|an|the] {kind}* (internship|internships|intership|vacancy|vacancies|\
            traineeship|traineeships|apprenticeship|apprenticeships|work placement|trainee post|open position|\
            open positions)
        (have|has) (a|any|an|some) {kind}* (trainee post|vacancy|vacancies|internship|internships|traineeship|\
            apprenticeship)
        {cv} [is|are] (attached|enclosed|below|on request|available)
        (apply|applying|applied|application) for (the|your|a|an|this) ~3 {job} (!board|site|tracking|costing|\
            management|of)
        (offer|offering|offers) [you] my [freelance|professional] services
        my (day rate|hourly rate|word rate|rate per hour|rate per word|rate per day)
        {trade} (looking|searching|available) for (work|a job|shifts|hours)
        looking for work (here|with you|in your|nearby|at the moment|near|>)
        (i'm|i am) (a|an) ~3 (teacher|translator|writer|designer|developer|driver|cook|chef|nurse|cleaner|mechanic|\
            roofer|tutor|trainer|photographer|freelancer|accountant|guide|musician|dj|barman|bartender|waiter|carpenter|\
            electrician|plumber|painter) ~4 (i|and|who) can (do|work|take|start|offer|deliver|cover|teach|help you)
        unemployed
        hire me
        join your (team|company)
        (do|are|would) (you|u) [currently|still|also] (need|needing|looking for|short of|after|taking on|take on) \
            [any|more|new|good|some] ({trade}|people to|staff in|staff for|hands) (!for us|for our|licences|licenses)
        (job|vacancy|position|advert|post|ad) ~4 (still|yet) (going|open|on|there|free|vacant|available|up)
        (i've|i have|got|have|with) # (years|yrs) [of] [work|working|professional|relevant] (experience|exp) ~3 \
            (and|looking|apply|for you|in this|job|seeking)
        (i've|i have|i) (driven|worked as|been working as|worked for) ~6 for # (years|yrs)
        # (years|yrs) [of] (experience|exp) (as|in|behind) ~3 (looking|seeking|available|can start|apply)
        (i'm|i am) [a] ~2 (looking|searching|available) for [full time|part time|any|new|some] (work|employment|a post|\
            shifts)
        (i'm|i am) (a|an) (qualified|trained|certified|experienced) ~2 (looking|seeking|searching|available|and would \
            like to work)
        (what|how much) do (you|u) pay (your|a|the|as) ~2 (staff|workers|cleaners|drivers|trainers|techs|technicians|\
            teachers|hour for|starters)
        (where|how) (do|can|could|should) i apply (!for a demo|for a trial|for the grant|for a quote)
        (my|your) (job interview|application from|job application)
        """,
    "student": """
        (i'm|i am|we are|we're|as) ~3 (student|students|phd candidate|undergrad|undergraduate|schoolgirl|schoolboy|\
            pupil) (!travel|housing|union|services|management)
        (my|our|a|the|for|her|his) ~1 {thesis}
        for (my|a|our) (class|studies|university|uni course|seminar|mba|research|lecture|course)
        (only|just|purely) for (research|academic|my studies|learning)
        for research only
        (my|for my|for our|our) homework
        (our|my|a) (school|university|uni|college|class|student) (project|assignment|essay|presentation|survey)
        (writing|doing|preparing) ~2 {thesis}
        (survey|questionnaire) for (my|our|a|the) (!team|staff)
        """,
    "press": """
        (i'm|i am|as|we are|we're) ~3 {press}
        (writing|write|doing|working on|preparing|researching) [an|a|this|our|the] ~2 {story} (about|on|for|\
            covering|comparing)
        (press|media) (kit|enquiry|inquiry|request|release|department|pass|team|spokesperson)
        (interview|quote from|statement from|comment from) [with] your (ceo|founder|spokesperson|pr)
        for (our|my|the) (newspaper|magazine|podcast|readers|blog|radio)
        (i write|we write|writing|reporting) for ~2 (magazine|weekly|daily|times|news|gazette|herald|journal|post)
        (i|we) (host|run|record|produce) (a|the) ~3 (podcast|radio show|tv show)
        """,
    "vendor": """
        (we|i|we'd|i'd) (can|like to|love to|could|would like to|want to|would love to|help|are able to|will|\
            specialise in|\
            specialize in) [to] [also|help] {offer} {yours} (!a list|a reference|a figure|a number|out with what)
        (we|i) (help|offer|provide|boost|increase|improve) (companies|businesses|firms|brands|websites) [like|such \
            as] [you|yours] (!who|that want)
        (guest post|guest posts|backlink|backlinks|link building|link exchange|sponsored post|sponsored article|\
            lead list|lead lists|email database)
        (seo|web design|web development|outsourcing|virtual assistant) (service|services|expert|package|packages|\
            audit) (!page|is what)
        first page of google
        (business loan|business loans|merchant cash advance)
        who ~4 (responsible|in charge) (for|of) [your] (purchasing|procurement|buying|vendors|suppliers)
        (pitch|introduce|present|sell|show) [you|to you] (our|my) (product|service|services|solution|agency|\
            platform|tool|software|offer) to (you|your)
        (sell|pitch) [something] to your (company|team|people)
        become your (supplier|vendor)
        moq
        (price|prices) (per|a) (piece|pcs|unit) ~3 (moq|fob|ex works|factory|wholesale)
        (looking|look|searching) for (loads in your|work from you|jobs from you|orders from you|\
            subcontract work|subcontracting)
        (our|the) (factory|company) (can|could|is able to|wants to|would like to) (supply|offer|provide|deliver to) you
        (do you|are you|would you be) ~2 (need|interested in|looking for|open to) ~3 (leads|more leads|new suppliers|\
            suppliers|new website|more customers|more traffic|more patients|more bookings|new clients|funding)
        (could|can|may|would like to|want to) (send|show|present|introduce) ~2 our (catalog|catalogue|price list|\
            products|portfolio|brochure|company profile|rates)
        (who|whom) ~3 (handles|deals with|takes care of|does) your (marketing|seo|it|purchasing|procurement|cleaning|\
            insurance|energy|recruiting|logistics|payroll)
        (our|my) (agency|freelancers|va team|developers) (can|could|will) ~3 (your|you)
        your (supplier|vendor) (list|portal|registration)
        """,
    "partner": """
        (reseller|resellers|affiliate|referral|partner|partnership|distributor|distribution|channel|reselling) \
            (margin|margins|program|programme|programs|partner|partners|commission|commissions|deal|deals|\
            agreement|opportunity|opportunities|discount|discounts|contract|terms)
        (become|becoming|be) [a|an|your|one of your] ~1 (partner|partners|reseller|resellers|affiliate|\
            distributor) (!of mine|in the firm|in the business)
        (partner|partnering|teaming up|team up|cooperate|collaborate) (with you|with your|together)
        (resell|white-label|white label|whitelabel|distribute) (your|you|the|it)
        (looking|look|search|searching) for [a|an|new|local] ~1 (partner|partners) (for|in|to)
        (head|director|manager|vp|chief) of [strategic] partnerships
        (propose|proposal for|interested in|discuss|explore) [a|an|our] ~1 (partnership|cooperation|collaboration|\
            reselling)
        (recommend|refer) (you|your ~1) to (our|my) clients
        responsible for partners
        (become|be|becoming) [a|an|your|one of your] ~1 (dealer|dealers|partner dealer|stockist)
        (sell|offer|stock) your (product|products|software|service|services|machines|bikes|tool) (to|in) (our|my)
        """,
    "competitor": """
        (i|we) (work for|are|work at|run|am) [a|an|your|the] ~1 (competitor|competitors|rival)
        (i|we) (build|make|sell|develop) [a|an|our own] [rival|competing|similar] (crm|product|tool|software) \
            (ourselves|too|as well|like yours)
        (build|make|sell|develop) (a|an) (crm|rival product|competing product|rival tool)
        (up against|sell a rival)
        """,
    "existing customer": """
        (i'm|i am|we're|we are|as|been|being) {loyal}* {client} (of yours|of you|with you|here|already|since|for)
        (i'm|i am|we're|we are) (already|still) (a|an|your) {loyal}* {client}
        (i'm|i am|we're|we are) [a|an] (existing|current|paying|long-time|longtime|loyal) {client}
        < {filler}* (existing|current|paying) {client} (here|of yours|since|with)
        (existing|current) {client} here
        (we|i|we've|i've) [have] been [a|your] {loyal}* (customer|client|user|with you|using your|using you) (of|\
            since|\
            for|>|{product})
        (we|i) (already|now|currently) (use|have|pay for|run on) your {product}
        (we|i) (use|bought|have bought|pay you|subscribe to|signed up for) your {product} (since|for|and|last|already)
        we pay you
        account (number|no|nr|id) #
        (customer|client) (number|no|nr|id) #
        account #
        {client} (since|no|nr) #
        (your|the) invoice (has|is|was|shows|from|for|says) (!needed|important)
        (add|upgrade|downgrade|renew|extend|cancel) ~2 (my|our) ~1 (seat|seats|licence|licences|license|licenses|\
            plan|subscription|account)
        (extra|additional|more) (seat|seats|licence|licences|license|licenses) (for|on) our [existing|current] \
            (account|plan|subscription)
        (you|u) (installed|put|delivered|set up|sold us|built|fitted) ~4 (for us|on my|on our|on the|at our)
        your ~1 {product} ~1 {broken}
        (my|our) (account manager|account lead) (at|with) you
        (contract|order|booking|shipment|ticket|policy|membership|subscription|reservation|member|invoice|parcel) \
            (no|nr|number|id|ref) #
        your ~1 (technician|engineer|driver|fitter|installer|mechanic|guy|man|lady|crew|team|cleaner|trainer|people|\
            lads|men|boys|colleague) (left|came|broke|forgot|didn't|did not|never|was here|were here|was supposed|\
            damaged|scratched|has not|hasn't|promised us|was rude|took)
        (my|our) (last|latest|next|monthly|current|final) (invoice|bill|delivery|payment|instalment|statement) from you
        (i|we) (already|currently) (rent|lease|book|buy|order|have) ~4 (from|with|through|via) you
        (i|we) (rent|lease|subscribe|am insured|are insured|bank) ~3 (with you|through you|from you|to you)
        (my|our) (contract|subscription|plan|membership|account|lease) with you (!would|could|will)
        (cancel|pause) (my|our) (membership|order|booking)
        """,
    "support": """
        (can't|cannot|couldn't|unable to|not able to|won't let me|doesn't let me) (log in|login|sign in|export|\
            import|access|open|download|upload|reset|connect to your|save|print|see my|find my (invoice|account|\
            password)|get into my)
        (reset|forgot|forgotten|lost) [my|the] password
        (locked|logged) out (!the competition)
        error (code|message|#)
        (is|are|it's|been|went) (down|crashing|broken|not working|not loading|frozen|timing out) (since|again|\
            today|this morning|for me)
        (stopped|not) (working|syncing|loading|sending) (since|again|today|this|yesterday|after the)
        (ticket|case|incident|bug) (number|id|no|nr) #
        (give|gives|show|shows|throw|throws|getting|get) [me] [an|a|the] error
        (charged|billed|invoiced) [us|me] twice
        (invoice|payslip|payslips|bill) ~2 (wrong|twice|incorrect|old)
        since (the|your) [last] update
        (report|order|delivery|invoice|payslips) (never|hasn't|has not|did not|didn't) (landed|arrived|come|came|\
            show up|shown up)
        your ~1 {product} ~1 {broken}
        """,
    "spam": """
        (buy|cheap|order) (viagra|cialis|followers|likes|traffic|backlinks|pills|rolex|replica)
        (bitcoin|crypto|forex|nft) (investment|trading|signals|opportunity|profit|giveaway|wallet|mining)
        (make|earn|win) [up to] # (!calls|phone|dials|visits|sales|offers|quotes|parts|deliveries|appointments|\
            orders|pieces|trips) ~2 (from home|online|easily|guaranteed|daily|passive|a day|per day|every day|a \
            week|weekly)
        (casino|gambling|betting|jackpot) (bonus|site|online|free)
        free (spins|money|iphone|gift card|gift cards)
        congratulations ~1 (you|you've) [have] (won|been selected)
        click (here|this link|the link|below) (to|now|and|for)
        (hot|sexy|single) (girls|women|ladies|singles)
        (inheritance|next of kin|late mr) ~5 (fund|funds|transfer|million)
        (weight loss|penis|enlargement|adult dating|escort)
        (limited time offer|act now|100% guaranteed)
        whatsapp me (at|on|now)
        telegram (channel|group)
        """,
    "test": """
        < {filler}* (test|testing|tests) [#|one two|message|chat|only|ignore|please ignore|test|the bot|the chat|\
            this bot] [ignore|test|#|please ignore] >>
        < (asdf*|qwert*|lorem ipsum*|foo|foobar|foo bar|abc|abc123|blah blah|blah|hello world|xxx*|aaa*|123|1234|\
            12345)  >>
        < {filler}* (checking|testing|trying) [out] (if|whether|that|how) (this|the|your) (chat|bot|widget|thing|\
            form) (works|is working) >>
        """,
}
"""Kind of visitor -> the words that give it away."""

WANTS_MORE = """
    (want|like|need|love|looking|plan|planning|hoping|thinking|interested) ~6 (add|more|another|extend|expand|upgrade|\
        additional|extra|second|new|bigger|larger|also|as well)
    (add|upgrade|extend|expand|additional|extra|more|another) ~3 (seat|seats|licence|licences|license|licenses|site|\
        sites|user|users|location|locations|branch|branches|desk|desks|vehicles|machines|units|module|modules|order|\
        team|teams|office|offices|room|rooms)
    (quote|offer|price|prices|proposal) for
    (now|this time|next) (we|i) (want|need|would like|are looking|am looking)
    """
"""A customer who speaks so wants to buy again."""
