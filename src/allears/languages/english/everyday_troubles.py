"""The plain ways in which English tells what goes wrong at work: who forgets what, what comes late, what is missing.

Unlike a cry ("it's a nightmare"), most of these are told in a level voice, so each phrase names what it happens to or
says how often. For the notation see phrases.py.
"""

from __future__ import annotations

CLASSES = {
    "staff": (
        "reps|staff|team|guys|lads|girls|ladies|boys|drivers|managers|techs|technicians|sales guys|sales team|sales "
        "people|salespeople|sellers|people|colleagues|employees|workers|nurses|waiters|cooks|chefs|teachers|engineers|"
        "operators|crew|crews|callers|agents|partners|branches|departments|everyone|everybody|half of them|"
        "most of them"
    ),
    "folk": (
        "customers|clients|guests|patients|parents|tenants|residents|members|kids|children|pupils|students|visitors|"
        "buyers|passengers|users|families|shoppers|diners|neighbours|neighbors|people"
    ),
    "thing": (
        "orders|deliveries|invoices|leads|deals|calls|enquiries|inquiries|meals|meal|food|parts|goods|parcels|"
        "shipments|"
        "supplies|bookings|appointments|quotes|emails|e-mails|messages|tickets|jobs|requests|payments|documents|"
        "papers|"
        "reports|results|samples|follow ups|follow-ups|followups|stuff|things|stock|everything|data|boxes|plates"
    ),
    "vendor": (
        "support|vendor|supplier|suppliers|provider|landlord|hotline|helpdesk|help desk|agency|caterer|contractor|"
        "plumber|engineer|developer|accountant|installer|reseller|courier|couriers|mechanic|they"
    ),
    "often": "just|always|often|constantly|regularly|usually|mostly|sometimes|simply|all|still|really|also|keep|even",
    "metric": (
        "sales|signups|sign-ups|sign ups|leads|enquiries|inquiries|bookings|traffic|conversions|conversion|revenue|"
        "turnover|orders|demos|footfall|attendance|quality|morale|membership|registrations|visits|rankings|output|"
        "yield|yields|margins|margin|occupancy|reviews|ratings|applications|donations|repeat business"
    ),
    "expense": (
        "costs|bills|bill|rent|premium|premiums|fees|cpl|cpa|cac|cost per lead|cost per click|wages|"
        "energy prices|fuel|"
        "diesel|gas|oil|electricity|heating costs|food costs|labour costs|labor costs|overtime|spend|expenses"
    ),
    "task": (
        "type|typing|chase|chasing|do|doing|search|searching|write|writing|look|looking|fix|fixing|copy|copying|make|"
        "making|put|putting|prepare|preparing|enter|entering|correct|correcting|count|counting|explain|"
        "explaining|sort|"
        "sorting|wait|waiting|plan|planning|fill|filling|update|updating|ring|ringing|call|calling|log|logging|clean|"
        "cleaning|pull|pulling|put|check|checking|reconcile|reconciling|build|building|collect|collecting|on|with|"
        "driving|drive|print|printing|answer|answering|email|emailing|file|filing|phone|phoning"
    ),
    "nuisance": (
        "rats|rat|mice|mouse|cockroaches|cockroach|roaches|bedbugs|bed bugs|bedbug|bed bug|fleas|ants|termites|wasps|"
        "wasp nest|wasps nest|wasps' nest|wasp's nest|hornets|hornets nest|flies|maggots|moths|weevils|woodworm|lice|"
        "pigeons|seagulls|foxes|moles|droppings|mouse droppings|rat droppings|mould|mold|mildew|damp|rust|rot|leaks|"
        "leak|bad smell|smell|cracks|weeds|graffiti|vandals|burglars|thieves|shoplifters|hackers|virus|ransomware|"
        "vermin|rodents|insects|slugs|potholes"
    ),
    "some": (
        "a|an|some|lots of|loads of|a lot of|#|two|three|four|five|several|more|the|many|dead|live|huge|big|small|few|"
        "all these|so many|another|signs of|again"
    ),
    "supply": (
        "hot water|heating|heat|running water|power|electricity|internet|signal|phone signal|wifi|aircon|"
        "air con|lights|"
        "water|light|network|coverage"
    ),
}

EVERYDAY = """
    (hard|difficult|tough|tricky|impossible|a struggle|a hassle|a pain|painful|a headache|no way|no easy way|not \
        easy) (to|for us to|for me to|for them to) (tell|see|know|track|keep|find|manage|plan|measure|compare|follow|\
        understand|stay|control|hire|recruit|forecast|coordinate|schedule|prove|heat|maintain|organise|organize|\
        monitor|get (good|new|decent|enough|people|staff|everyone|an overview|them|hold of (anyone|people|staff))) \
        (!yet|now|right now|at this|a time|time for a|you|if you|whether you|in touch|without)
    (have|having|has|had|got|getting|face|facing) [a|an|real|big|huge|such|some|constant|a lot of|lots of|many|\
        serious|terrible|major|recurring|regular|massive|ongoing|endless]* (hard time|tough time|trouble|troubles|\
        difficulty|difficulties|problem|problems|issue|issues) (!with you|with your|to log|logging in|signing in)
    (struggle|struggles|struggling|struggled) (with|to|for|at|on) (!your)
    {staff} {often}* (forget|forgets|forgot|forgetting) (to|about|who|what|when)
    (miss|misses|missed|missing|skip|skips|lose|loses|losing) (follow ups|follow-ups|followups|follow up calls|\
        callbacks|\
        call backs|deadlines|appointments|track of)
    {staff} {often}* (miss|misses|skip|ignore|mix up|mess up) (the|their|calls|shifts|deadlines|appointments|things|\
        orders|everything|half)
    (slip|slips|slipping|slipped|fall|falls|falling|fell|fallen|drop|dropping|disappear|go|going|get lost) (through|\
        between|down) the (cracks|crack|net|gaps|nets)
    {thing} ~2 (go|goes|going|went|gone|get|gets|getting) (cold|stale|missing|astray|unanswered|unnoticed|off|bad|\
        mouldy|\
        out of date|lost|mixed up|forgotten|delayed|damaged|stolen|wasted|stuck|ignored)
    (go|goes|going|went|gone) (out late|out wrong|out of date|to waste|in the bin|into the bin|in the trash|down the \
        drain|off before|\
        unread|unanswered|unnoticed) (!with)
    ({thing}|{folk}) (sit|sits|sitting|wait|waits|waiting|lie|lies|hang|pile up|are waiting|are sitting) [around|\
        there|\
        in the inbox]* (for|up to|about|over|hours|days|weeks|ages|forever|#|too long|until)
    (our|my) ~2 (wait|waits|waited) [about|around|up to|for|over]* (#|two|three|four|five|six|hours|days|weeks|ages|\
        forever|half)
    (have to|has to|had to|having to) wait [about|around|up to|for|over]* (#|two|three|four|five|six|hours|days|weeks|\
        ages|forever|too long|months) (!if|should)
    (no|zero|little|hardly any|without any|without|not any) (visibility|overview|insight|oversight|transparency|\
        control over|way of knowing|way of seeing|way to (see|tell|know|track|check|measure)|record of|hot water|\
        running water|structure|traceability|consistency)
    (no|not a|zero) (clue|idea) (who|what|where|which|whether|if|why|when|how) (!much|many|long|it costs|it works|\
        this|\
        you|your|~1 you|to spend|the price|we need|i need|we would|it would|budget|to answer|that is|that means|to \
        say|what im|what i'm|what we're|im doing|i'm doing|i am doing|we're doing)
    no (proper|clear|real|single|central|good|common) (handover|hand over|process|structure|tracking|system|overview|\
        records|follow up|follow-up|reporting|visibility|view|planning|communication|documentation|training|backup)
    (no|without|have no|'ve no|got no) {supply} (since|from|for|every|at|in the|again|all|today|now|upstairs|half|on|\
        when|anymore) (!the moment)
    (no|without|have no|'ve no|got no) (hot water|heating|internet|signal|phone signal|wifi) >
    (way|far|much|just|simply|really|a bit) too (complicated|complex|slow|old|clunky|confusing|loud|noisy|hot|cold|\
        much \
        (work|admin|paperwork|paper|typing|time)|many (systems|spreadsheets|mistakes|steps|clicks|tools|lists|people \
        leaving)|rigid|limited|basic|unreliable|manual|fiddly|heavy|stressful)
    (it's|its|it is|is|are|has become|became|has got|have become|got|getting) (getting|becoming|become|gotten|got) \
        [too|\
        very|really|so|more and more|out of]* (expensive|dear|pricey|slow|slower|worse|hand|harder|hard|difficult|\
        messy|\
        complicated|old|unreliable|unmanageable|chaotic|tight|ridiculous|cold|tired)
    (never|rarely|hardly ever|seldom) (on time|logged|updated|up to date|gets done|gets logged|fits|warm|\
        gets warm|get warm|in stock|arrive|arrives|deliver|delivers)
    (always|often|constantly|regularly|frequently|usually|half the time) (late|wrong|off|delayed|understaffed|out of \
        stock|running behind|behind|incomplete|short staffed|short-staffed|out of date|outdated|empty|chaotic|dirty|\
        freezing|missing|unreliable) (!in the evening)
    {thing} ~1 (come|comes|came|arrive|arrives|arrived|turn up|turns up|show up|are delivered|get delivered|land) [in|\
        too|very|often|always|half|hours|days|again|back]* (late|cold|damaged|broken|wrong|empty|incomplete|dirty|\
        smashed|melted|wet|spoiled|lukewarm)
    ({staff}|{folk}) {often}* (don't|doesn't|do not|does not|won't|never|refuse to|hardly|rarely|barely|didn't|can't \
        be \
        bothered to|hate to|hate) [really|ever|properly|want to|bother to|bother|like to]* (log|logging|update|\
        updating|\
        enter|entering|fill|follow up|followup|answer|reply|respond|show up|turn up|listen|read|eat|pick up|record|\
        stick|write|register|communicate|talk to|share|finish|clean|sign up|come back|return|pay on|pay their|get the|\
        trust|understand|like) (!whatsapp|your|yet)
    {vendor} [just|often|usually|always|simply]* (never|doesn't|don't|does not|do not|hardly ever|rarely|won't|takes \
        ages to|takes days to|takes forever to|takes weeks to|take ages to|take days to) [even|ever]* (answer|answers|\
        reply|replies|respond|responds|call back|calls back|ring back|pick up|picks up|come|comes|show up|shows up|\
        turn \
        up|turns up|deliver|delivers|fix|fixes|listen|listens|help|helps|get back|gets back|answer the)
    (never|can't|cannot|hardly ever|rarely|don't|couldn't) (get|getting) (through|hold of|an answer|a reply|a \
        straight \
        answer|any answer|anyone) (!of me|to you|from you)
    (keep|keeps|kept) (sending|delivering|charging|billing|cutting|shutting|overcharging|switching off|turning off|\
        making mistakes|getting (lost|it wrong|things wrong|delayed|blocked|stuck|worse|ill)|putting (prices|the)|\
        going (down|off|out|wrong|up|missing)|stealing|eating|blocking|putting up|raising|giving us) (!me your|us your)
    (costing|costs|cost) (us|me) (a lot|time|money|stock|customers|deals|sales|clients|dearly|hours|days|business|\
        members|guests|orders|a big|a customer|a client|a deal|thousands|too much|so much|an arm|sleep|staff|leads|\
        jobs|\
        contracts|the)
    (got|were|have been|being|get|getting) (fined|sued|hacked|burgled|robbed|scammed|overcharged|penalised|penalized|\
        caught out|stung|ripped off|let down|shut down by|messed about|messed around)
    (fined|ripped off|let down|messed about|messed around|overcharged) by
    (our|the|my) ~3 (pulled out|dropped out|backed out|bailed|bailed on us|cancelled on us|canceled on us|stood us up|\
        went bust|went bankrupt|walked out|gave up on us|has pulled out|has dropped out)
    (stopped|stops|quit|quits) (working|cooling|heating|delivering|charging|coming)
    (breaks|breaking|broke|broken|packs|packed|packing|conked|conks|cuts|cut) (down|in|out) (every|all|again|twice|\
        constantly|regularly|in|on|last|this|when|while|at) (!half)
    (broke|broken|packed|conked) (down|in|out) >
    {metric} ~3 (falling|fell|fallen|dropped|dropping|declining|going down|gone down|went down|down|shrinking|dried \
        up|\
        flat|stagnating|plummeted|halved|collapsed|tanked|stalled|suffering|slipping|dipped)
    {expense} ~3 (rising|going up|gone up|went up|climbing|exploded|exploding|out of control|rocketed|skyrocketed|\
        through the roof|killing|too high|shot up|eating|doubled|tripled)
    (hardly|barely|scarcely) (anyone|anybody|any of them|any|a single|half) ~1 (sign|use|come|turn|call|reply|\
        answer|read|eat|book|buy|log|follow|signs|uses|comes|turns|calls|replies|answers|reads|eats|books|buys)
    (nobody|no one|no-one|noone) [really|ever|actually|here|there]* (finds|wants to|has time|turns up|shows up|\
        listens|\
        dances|eats|reads|notices|hears|takes|does|understands|trusts|sticks|picks up|believes|talks|reports|\
        writes|calls|follows|logs|updates|knows|remembers|uses|sees|answers|replies|is responsible|feels responsible|\
        cleans|fills|owns|buys|books) (!me|yet|else|but|except|>>)
    (spend|spends|spending|waste|wastes|wasting) ~3 (time|hours|days|day|evenings|evening|weekends|weekend|nights|\
        night|week|sundays|sunday|mornings|fridays|friday|ages) {task}
    (spend|spends|spending) (more|too much|so much|way too much) time
    (everyone|everybody|each|all|managers|reps|branches|teams|sites|they|drivers) ~3 (do|does|log|logs|work|works|\
        keep|\
        keeps|has|have|use|uses|write|writes|handles|handle|make|makes) ~3 (differently|their own way|his own way|\
        own thing|own system|own spreadsheet|own list|own excel|own version|own notebook|different systems|\
        different spreadsheets)
    [main|biggest|only|real|number one|no 1|key|core|top|worst|current|major]* (problem|issue|headache|pain point|\
        challenge|frustration|struggle|trouble|bottleneck|bugbear|gripe) (is|was|being|at the moment|right now) \
        (!solved|\
        fixed|your|gone|you|resolved|that i|that we need)
    (have|have got|'ve got|we've|i've|got|found|find|finding|seen|saw|seeing|spotted|caught|hear|heard|noticed|\
        there's|\
        theres|there is|there are|getting|discovered|infested with|overrun with|overrun by|full of) {some}* \
        {nuisance} \
        (!gone|trap|traps|control|detector|detection|free|proof|repellent|insurance|scanner|spray|mat|mats|pad|pads|\
        treatment|cages|food)
    {nuisance} (is|are|keep|keeps) (back|nesting|everywhere|in|on|under|behind|getting|coming|dripping|growing|eating|\
        all|spreading)
    (had|have had|was|got|have) (an|a|two|three|several|2|3) [bad|nasty|serious|severe|minor|big]* (allergic reaction|\
        allergic reactions|accident|accidents|injury|injuries|flood|break-in|break in|burglary|outage|outages|power \
        cut|\
        near miss|food poisoning|breakdowns) (!cover|insurance|plan)
    ({folk}|staff|reps|drivers|animals|cows|teachers|nurses) (are|is|were) [all|literally|constantly|always|really|\
        getting|very]* (freezing|sweating|shivering|complaining|moaning|leaving|unhappy|angry|furious|annoyed|\
        frustrated|sick of|bored|hungry|exhausted|overworked|confused|fed up|stressed|swamped|overloaded|drowning)
    ({folk}|staff|reps|drivers|teachers|nurses) {often}* (complain|complains|complaining|complained|moan|moans|\
        moaning|\
        grumble) (about|that|all|every|constantly|of|when|because)
    (hours|prices|numbers|figures|wages|payslips|pay slips|sizes|quantities|forecasts|forecast|stock levels|addresses|\
        times|totals|reports|invoices|bills|records) (is|are|were) [always|often|usually|still|all|constantly]* \
        (wrong|\
        off|out of date|outdated|inaccurate|incorrect|inconsistent)
    (throw|throwing|throws|thrown|bin|binning|chuck|chucking) (away|out|it all|half|most|so much|a lot|loads|too much)
    (always|keep|keeps|constantly|often|regularly) (run|runs|running) (out of|out|behind|late|over)
    (burn|burns|blow|blows|blew|fry|fries|fried|kill|kills) (our|the|out|up) (!hands|fingers)
    (eats|eating|drinks|guzzles|swallows|gobbles up) (diesel|fuel|petrol|money|our|power|electricity|time|paper)
    {supply} (goes|went|keeps|gets|cuts|drops|is always|is often) [always|often|again|constantly]* (out|off|down|cut|\
        gone|going|dropping|unstable|unreliable|cutting|slow)
    (nothing|none of it) (is|gets|ever gets|was) (logged|tracked|recorded|written|updated|documented|connected|\
        integrated|followed|measured|linked|synced)
    (half|most|some|many|a third|lots|too many|part) of (the|our|my|them|these|it) ~2 (never|get|gets|don't|are|is|go|\
        goes|come|comes) [get|gets]* (lost|missing|wrong|late|called|logged|answered|empty|broken|unread|waste|wasted|\
        out of date|on back order|used|cold)
    (two|2|three|3|several|both|different) ~2 (call|called|calling|ring|rang|contact|contacted|email|emailed|visit|\
        visited|quoted|chasing|chase|working on) the same
    get (nothing|hardly anything|almost nothing|next to nothing|only #|just #|#|two|three|one) ~2 (out of it|out of \
        them|from it|from them|back|in return)
    (traffic|visitors|clicks|plenty of ~1|lots of ~1|loads of ~1) but (no|few|hardly|not enough|nobody|none|barely)
    (not enough|too few|lack of|lacking|shortage of|short of|a lack of) (leads|calls|bookings|staff|drivers|nurses|\
        space|hot water|data|stock|traffic|customers|guests|visibility|control|transparency|chefs|cooks|waiters|\
        teachers|hands|parking|parts|communication)
    (understaffed|short-staffed|short staffed|overworked|overstretched|overloaded|swamped with|snowed under|drowning \
        in)
    (made|make|making|makes|with) (too many|so many|lots of|a lot of|many|constant|silly|stupid) (mistakes|errors|\
        typos)
    (leads|deals|customers|calls|orders|jobs) (we|i) (lose|lost|miss|missed|forget|forgot)
    (keep|keeps|kept) [on|just]* (vanishing|disappearing|breaking|failing|crashing|cancelling|canceling|leaving|losing|\
        missing|forgetting|stopping|freezing|dying|jamming|tripping|leaking|flooding|bouncing|dropping) (!you)
    {folk} {often}* (cancel|cancels|cancelled|canceled|walk out|walk away|walked out|jump ship|jumped ship|go \
        elsewhere|went elsewhere|give up|gave up|ghost us|leave us) (!with you|the|a|an|their free|any time)
    ({thing}|post|approval|approvals|onboarding|payroll|paperwork|every paper|every change) (take|takes|took) [us|me|\
        them|about|over|nearly|almost|up to|around|at least|#|a|two|three|four|five|six|eight|ten|several|whole|full]* \
        (weeks|months|month|week) (!if|for you|normally)
    (dropped|ditched|dumped|abandoned|stranded) us [two|three|a|last|#|in|this]* (week|weeks|month|months|year|days|\
        again|overnight|just|because|when|after|>)
    (power cuts|power cut|outages|outage|storms|storm|heat|damp|moisture|surges|voltage|load shedding) {often}* (fry|\
        fries|fried|kill|kills|killed|ruin|ruins|ruined|destroy|destroys|destroyed|spoil|spoils|stop|stops) (my|our|the)
    {thing} {often}* (break|breaks|crack|cracks|get damaged|gets damaged|melt|spoil|rot) (on the way|in transit|during|\
        in the post|in the heat|every|all the time|before)
"""
"""A sentence with one of these tells a trouble, whatever else it says."""
