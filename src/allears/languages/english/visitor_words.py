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
        "thesis|dissertation|term paper|school project|university project|college project|uni project|homework|"
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
        unemployed
        hire me
        join your (team|company)
        """,
    "student": """
        (i'm|i am|we are|we're|as) ~3 (student|students|phd candidate|undergrad|undergraduate|schoolgirl|schoolboy|\
            pupil) (!travel|housing|union|services|management)
        (my|our|a|the|for|her|his) ~1 {thesis}
        for (my|a|our) (class|studies|university|uni course|seminar|mba|research|lecture|course)
        (only|just|purely) for (research|academic|my studies|learning)
        for research only
        """,
    "press": """
        (i'm|i am|as|we are|we're) ~3 {press}
        (writing|write|doing|working on|preparing|researching) [an|a|this|our|the] ~2 {story} (about|on|for|\
            covering|comparing)
        (press|media) (kit|enquiry|inquiry|request|release|department|pass|team|spokesperson)
        (interview|quote from|statement from|comment from) [with] your (ceo|founder|spokesperson|pr)
        for (our|my|the) (newspaper|magazine|podcast|readers|blog|radio)
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
        (make|earn|win) [up to] # ~2 (from home|online|easily|guaranteed|daily|passive|a day|per day|every day|a \
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
