"""How English speakers say again, in passing, what they are, whom they sell to, where they sit (notation: phrases.py).

Only plain self-descriptions: they are held against what was said before.
"""

from __future__ import annotations

from allears.languages.word_list import word_list

CLASSES = {
    "we": (
        "we|we're|we are|i|i'm|our company|our business|our firm|our shop|our team|this company|the company|"
        "the business"
    ),
    "adverb": "only|just|really|basically|actually|mostly|now|all|a|an|the|one|after all|still|simply|in fact|also",
    "customers": "customers|clients|buyers|users|accounts|guests|consumers",
    "customers_each": "customer|client|buyer|user|account|guest|consumer|customers|clients|buyers",
    "about": "about|around|some|only|just|roughly|nearly|almost|over|close to|more than|well over|up to|maybe",
    "in_all": (
        "a month|a week|a day|per month|every month|each month|monthly|in total|in the company|in the house|today|now|"
        "on the payroll|on payroll|on staff|here|altogether|all told|under contract|at the moment|on board"
    ),
    "sellers": (
        "reps|sellers|salespeople|sales people|sales team|sales guys|team|people|guys|agents|colleagues|staff|sales"
    ),
}

IDENTITY = """
    {we} (are|is|'s) {adverb}* ~2 >>
    (we're|we are|i'm|i am) {adverb}* ~2 >>
    as {adverb}* ~2 >>
    (we|i|our company) [only|just|also|actually|mostly|basically] (produce|make|sell|build|run|develop|manufacture|\
        operate) ~2 >>
"""
"""What stands right before the words that say what somebody is: "as a …", "we are a …"."""

AUDIENCE = """
    (we|our company|my company|i) {adverb}* (sell|work|deal|serve|cater|supply|deliver|ship|target)
    (all|most|every one|none) [of] (our|my) ~1 {customers} (are|is|come)
    our ~1 {customers} are
    everybody we sell to
    everyone we sell to
    (no|not a single) ~1 {customers}
    (all|most|every|each|every one|any) [one] [of] [our|my] {customers_each} [of ours] (are|is|come|comes)
    (buy|buys|order|orders|purchase|come|comes) [it|them|things|everything|directly|online] (from us|at our|through us)
    (our|my) ~1 {customers} (come|buy|order|call|want|decide|pay|never|often|only)
"""
"""Says whom they sell to."""

MANNER = """
    (we|i|they) {adverb}* (sell|do|work|travel|visit|drive|call|phone)
    all of them
    (all|every one|most|none) of (our|my|the) {sellers}
    (our|my|the|all) ~1 {sellers} (are|is|sit|sits|sell|sells|work|works|travel|travels|visit|visits|do|does|call|\
        calls|phone|\
        drive|drives|dial|go|goes|knock|spend|spends)
    (everything|everybody|everyone|nobody|no one) (is|are|travels|visits|sells|sits|works|drives|goes|calls|phones|\
        dials|\
        runs|happens|gets sold)
"""
"""Says how they sell."""

THOROUGH = """
    (only|all|always|never|everything|everybody|everyone|nobody|no one|exclusively|entirely|purely|strictly|just|\
        none|every|whole|entire|complete)
"""
"""Words that leave nothing beside: with one of these a way of working is told in full."""

SEAT = """
    (we're|we are|our ~2 (is|are|sits|lies)|my ~1 is|company is|headquarters are|hq is|based|located|registered|\
        headquartered|incorporated|situated) ~2 in >>
    (we|i) {adverb}* (operate|work|sit|live) (in|from|out of) >>
    (here|down here|up here|over here) in >>
    (we|i|our company|our firm|the company|the firm|company|firm|business|head office|hq|office) {adverb}* (sits|\
        is|are|lies|operates|operate|sit|registered|based|headquartered) [based|registered|headquartered|located] in >>
"""
"""What stands right before the place where the company sits."""

ELSEWHERE = """
    # [people|reps|of us|more|others]* in (our|my|the|a) ~1 (office|branch|shop|warehouse)
    (for a|next week|this week|tomorrow|until|trip|fair|holiday|visiting|travelling|traveling|customers in|clients \
        in|sell in|\
        deliver|expanding|open in|opening|soon|branch|office in|warehouse|subsidiary|cousin|born|lived|grew up|\
            used to|before|once|studied|worked|also|sell to|selling to|ship to|shipping to)
"""
"""Words of trips, customers and branches: no seat of a company."""

NOTHING_USED = """
    (don't|do not|doesn't) [really|currently|even] (use|have|run|own) (any|a|one) ~1 (crm|tool|tools|system|\
        systems|software)
    (have|has|use|with|there is|there's|got) no [real|proper] (crm|tool|system|software) (at all|whatsoever|yet|>|\
        in place|today|now|\
        at the moment)
    (work|working|manage|live|do) without (a|any) [real|proper] (crm|tool|system|software)
    nothing is (digital|in a system)
    (never|not ever) [really|actually] (had|used|owned) (any|a|one) ~1 (crm|tool|system|software)
    there is no [real|proper] (crm|tool|system|software)
    (only|all|is|are) ~1 (in|inside) (my|our) (head|heads)
    (it's|it is|everything's|everything is|that's|leads are) [still|just] [all] [just] (on|in|with) [a|an|my|our] \
        (paper|notebook|notebooks|pen and paper|whiteboard)
    (we|i) (do|keep|manage|track) (it|that|this) [all] (on|in|with) [a] (paper|pen and paper|notebook|notebooks)
    (nobody|no one|none of us|not one of us) ~4 (used|uses|worked with|works with|touched|seen|had) (a|any) ~1 \
        (crm|tool|system|software)
    there (is|'s) no (crm|system|tool|software)
    there's no (crm|system|tool|software)
    (all|everything) [that] [we have|we use|i have|we've got|there is|goes|is kept|is done] (is|are|on|in|into) ~1 \
        (paper|notebook|notebooks|post-its|sticky notes|whiteboard)
    (we|i) (do|keep|write|track|run|note) (everything|it all|all of it|them all) (on|in|with) ~1 (paper|notebook|\
        notebooks|pen|whiteboard|heads)
    (it|everything|all|leads|it all) [all|just|still] (lives|live|sits|is kept|are kept|is) [all|only|just] in \
        (people's|my|our|everybody's|everyone's|their|somebody's) (head|heads)
    (everything|it all|all of it|all of that|every step|all that) [is|gets|is still|still gets] (done|kept|written|\
        tracked|noted|recorded|handled|measured|read|run) (by hand|manually|on paper|with pen and paper|from memory|\
        in notebooks)
    (never|not ever) had (a|any) (system|tool|crm|software|computer)
"""
"""Says that nothing is in use."""

HAS_NO = r"\b(?:have|has|got|use|own|there's|there is|with|run) no (?:real |proper |such )?(?P<thing>[a-z]{4,})\b"
"""Says that something is not there; `thing` is what."""

TOO_DEAR = r"\b(?:expensive|dear|pricey|overpriced|overkill|over budget|too much money|costs?|price[sd]?)\b"
"""What is said of a product that was looked at, and perhaps never bought."""

BREAKS = """
    < [just|always|keeps|constantly] (is|gets|got|has become) (so|too|very|really|way too|awfully|terribly|\
        painfully|dead) (slow|clumsy|clunky|buggy|old|complicated|unreliable|confusing|messy|full)
    < [just|always|constantly|only] (crashes|breaks|hangs|freezes|loses|forgets|eats|goes down|falls over|duplicates|\
        drives (us|me|everybody)|keeps (crashing|breaking|hanging|freezing|losing|forgetting|asking|logging))
    < [just] (doesn't|does not|can't|cannot|won't|never) (work|sync|save|load|show|remember|let|tell|talk|\
        do|find|open|start)
"""
"""Says right after its name that a thing in use gives trouble. What is too dear may be one that nobody bought."""

IN_USE = """
    (our|my|the) >>
    (the|our|my) (crm|tool|system|software|database|app) [that] [we|i] [have|use|run|got|work with] (is|is called|\
        was) [still|now] >>
    (everything|it all|all our leads|all leads|our leads|all our customers|leads|everybody) (sits|is|are|lives|\
        live|lie|lies|sit) in >>
    (export|exports|import|migrate|move|copy|get|pull|type) ~4 (from|out of) >>
    (numbers|leads|list|lists|customers|contacts|half of it|most of it|all of it|rest) (is|are|sit|sits|live|\
        lives) in >>
"""
"""What stands right before a product that is in use: "our Pipedrive", "everything sits in Salesforce"."""

AS_ONE_OF_SUCH = """
    < [and|but|so|well|because] (in|for|as|being|with|at|inside) (a|our|such a) ~1 (company|firm|business|shop|outfit|\
        agency|organisation|organization|group|place|team) (of|with) ~2 >>
"""
"""Begins what one would expect of a company of the lead's own size."""

SIZE_BEFORE = """
    (company|firm|business|shop|outfit|agency|organisation|organization|group|place|staff|workforce|headcount|office) \
        (of|with) [about|around|some|only|just] >>
    (we're|we are|we have grown to|we grew to) {adverb}* [about|around|over|nearly] >>
    (all|every one of|each of|none of|any of|one of|not one of) (the|our|us) >>
"""
"""What stands right before how many they are."""

MONEY_BEFORE = """
    (we|i|we've|i've|there's|there is) {adverb}* (have|got|get|set aside|put aside|can spend|can pay|can do|can \
        afford|spend up to|\
        budgeted|allocated|earmarked|approved|pay up to) [about|around|up to|some|maybe] >>
    (budget|sum|amount|pot) (is|of|stands at|would be|comes to) [about|around|up to|some] >>
    (with|on|for|at) (our|the) {about}* >>
    (can't|cannot|won't|not|never) (go|going|spend|pay|stretch) [any] [over|above|beyond|higher than|more than] >>
    (happy|willing|prepared|ready|able) to (pay|spend|invest) [about|around|up to|some] >>
    (stays|stay|is|keep it|keep|remains) (under|below|within) >>
    (with|for|on|of|at) [a|our|the] (budget|pot|limit|cap|max|maximum) of [about|around|up to|some] >>
    (with|for) [a|our|the|about|around|up to|some|max|under|less than|only|just|more than|at least] >>
    (invest|spend|pay|budget|afford|go for|go up to|go to|stretch to|live with) [about|around|up to|some|max|maximum|\
        maybe|only|just|no more than|not more than|at most|at least|more than|less than] >>
    (budget|limit|cap|ceiling|maximum|max|most) [we have|i have|for this|for it] (is|of|at|:|=|stands at|would be) \
        [about|around|up to|some|only|just] >>
    (more than|less than|over|under|above|below|beyond) >>
"""
"""What stands right before an amount that may be spent."""

MONEY_AFTER = """
    < (is|are|would be|will be|'s) [perfectly|totally|absolutely|really|just|about|quite] (ok|okay|fine|no problem|\
        doable|possible|the limit|the max|the maximum|all we have|what we planned|what we can|too much|not an issue|\
        realistic|the budget|our budget|within budget|in the budget|affordable|what we want)
    < ~1 (in|left in) (the|our) (pot|budget|plan|kitty|till|bank)
    < [max|tops] (we can (get|do|pay|buy|afford|have)|you get|should get|should buy|must be enough|has to be enough|\
        to play with|to invest|to burn|in the pot|in the budget)
    < ~2 (approved|set aside|put aside|available|budgeted|allocated|earmarked|to spend|for this|for it|for that|\
        for software|for a tool|\
        is what we have|is our budget|is our limit|is the limit|is what i have)
"""
"""What follows right after an amount that may be spent."""

OF_ONESELF = """
    (we|we're|we've|i|i'm|our|us|my|ours|as|being)
    (it's|it is|that's|this is) [still|just|only|always|really|nearly|almost]* all
    (everything|everybody|everyone|nobody|all of us|here)
    (it's|it is|this is) (a|an)
"""
"""Words of somebody who speaks of themselves."""

START_BEFORE = """
    (start|starts|starting|switch|switching|launch|rollout|roll-out|go live|go-live|kickoff|kick-off|begin|move|\
        change) ~1 \
        (is|will be|comes|happens|stays|in|on|by|from|not before|before) [planned|set|scheduled|fixed] [for|in|on|\
            by|from|before] >>
    (start|begin|launch|switch|go live|be live|be running|be ready|be done|roll out|need it|have it|must have it|\
        want it) \
        [only|not|no sooner than] [in|on|by|from|before|not before|until|after|at] >>
    (nothing|not|no) ~3 [before|until|till] >>
    (has to|have to|must|needs to|need to|should|is to|are to) [be] (start|run|roll|go|begin|ready|live|running|there|\
        done|up|in place|open|work) [in|on|by|from|before|not before|until|after|at|the] >>
    (supposed|expected|scheduled|due|planned|meant|set|fixed|hoping|hope|aiming|aim|want|plan|intend) (to|for) ~2 \
        [start|launch|begin|go live|switch|run|running|live] [in|on|by|from|for|at|before] >>
    (kickoff|kick-off|launch|rollout|go-live|start) (is|will be|takes place|happens) ~2 [in|on|for|by] >>
"""
"""What stands right before the day when they want to be running."""

START_AFTER = """
    < [is] (at the earliest|at the latest|is when we start|is when it starts|is the start|is our deadline|or later|\
        not earlier)
    < [is|was|would be|will be|'s] [just|perfectly|totally|absolutely|quite] (fine|ok|okay|soon enough|early enough|\
        good enough) [for us|for me|with us|with me|too|>]
"""
"""What follows right after it."""

ALLOCATED = """
    (board|finance|cfo|ceo|boss|management|council|owner|partners|they) [has|have|just|now|finally|\
        already]* (released|approved|\
        granted|freed up|signed off on|set aside) (the|our|it|#|all)
    (budget|money|funds|sum|amount|cash) (is|are|was|has been|have been|'s) [already|now|all|finally] (approved|\
        allocated|set aside|\
        there|signed off|released|available|granted|in the plan|secured|earmarked)
    (got|have|has|we've got) the (budget|money|funds) (approved|signed off|set aside|allocated|released)
    (approved|released|signed off|set aside|allocated) the (budget|money|funds)
    (have|has|had) (budget|money|funds) (approved|set aside|allocated)
    # ~2 (set aside|put aside|earmarked|allocated|approved|budgeted|reserved|ring-fenced) (for|already|and|>)
    (set aside|earmarked|allocated|reserved|put aside) #
    (money|budget|cash) (is|'s) (there|available|ready|no problem|not the problem|waiting)
"""
"""Says that money is set aside."""

NOT_ALLOCATED = """
    nothing (is|has been|was|has) [yet|been|actually]* (approved|released|signed|signed off|set aside|granted|\
        allocated|earmarked)
    (nobody|no one|they|he|she|we|i|board|finance|cfo|ceo|boss|management|council) (has|have|hasn't|haven't|has \
        not|have not|did not|\
        didn't) [yet|even] [not] (approved|released|signed|allocated|granted|given|set aside) [off|us] [any|a|the|\
            our] (budget|money|funds|cent|\
        penny|euro|dollar|thing)
    (finance|board|cfo|ceo|boss|management|council|nobody|no one) (hasn't|haven't|has not|have not|didn't|did not|has|\
        have) [yet|even] (approved|released|signed off on|allocated|granted) (anything|it|a penny|a cent|any of it) \
        [yet|so far|>]
    (budget|money|funds) (is|are|was|has|have|isn't|hasn't|haven't|aren't) [not] [yet|been] [not] [yet|been] \
        (approved|allocated|set aside|released|signed|\
        there|granted)
    no (budget|money|funds) [is|are|has been|was|yet|approved|allocated] [been] (approved|allocated|set aside|\
        released|available|yet|so far|for this)
    (there is|there's|have|has) no (budget|money|funds) [yet|for it|for this|so far|allocated|approved]
    (have|need|has) to ask for (the|a|any) (budget|money|funds)
    (have|need|has|must|want|trying|waiting) [still|first] [to] (get|find|secure|free|free up|fight for|apply for|\
        for) \
        ~2 (budget|money|funds|funding|approval for the money)
    (still|first|yet|must|needs to|has to|have to|will have to|would have to) ~2 (approve|release|sign off|agree to|\
        allocate|grant|find|free up) ~1 (budget|money|funds|funding|spend|expense|cash)
    (budget|money|funds) (must|needs to|has to|still has to|still needs to|first has to) be (approved|released|found|\
        signed|allocated)
"""
"""Says that it is not."""

ALL_BEFORE = """
    (our|my|all|all our|all of our|all my|all the|all of the) {about}* >>
    (every one|each one|none|not one|any|one|half|most|some|a few|many|which|two|three|#) of (our|the|my|all our|all \
        the) {about}* >>
    (every one|each one|each|none|not one) of [the|our] >>
    (total of|sum of|altogether|in total|all in all|all in|all told) [we|it's|there are|are|have|get|got|make|do]* \
        {about}* >>
    (for|with|from|by|across|between|among|train|equip|insure|feed|drive|move|pay) the {about}* >>
"""
"""Right before a number with its noun: it is all of them."""

WITH_BEFORE = """
    with [only|just|all|some] {about}* >>
    (for|to) (a|our) (team|company|crew|shop|firm|business|place) (of|with) {about}* >>
"""
FOR_BEFORE = """
    < [and|but|so|well|because|since|hm|honestly|enough|is enough|one is enough] (for|being|as) {about}* >>
    (enough|fine|ok|okay|too much|too little|plenty|expensive|cheap) (for|with) {about}* >>
"""
"""Before a number of people for whom something is enough: "for 20 people you don't need two"."""

GOES_ON_AFTER = """
    < {in_all}* (you|we|i|nobody|no one|it|one|that|that's|it's|there|there's|everybody|everyone|can't|cannot|can|how|\
        this)
"""
"""After "with 70 employees": a new thought, so that the number stands for itself."""

THAT_WE_ARE = """
    < (that|who|which) we (are|have|employ|run|make)
    < (we|i) (have|employ|run|make|are)
"""
"""After "the eighteen persons": all there are, and not some of them that are told apart."""

NONE_OF_THEM = """
    < [a month|a week|a day|in total] (and|but) (not one|none|nobody|no one|not a single one|every one|each one|\
        each of \
        them|all of them|not a one|no two|nobody of them|everyone|everybody)
"""
"""After a number that begins a sentence: it is all of them."""

HAVING = """
    (have|has|got|need|needs|require|requires|want|wants|use|uses|employ|employs|must have|keep|bring|\
        brings|take|takes) [{adverb}|own|this|that|our|my|their|two|three|some|such]* ~1 >>
"""
"""Right before a thing: it is there, or wanted."""

LACKING = """
    (have|has|got|there is|there's|with|need|needs|use|take|want|wants) no [real|proper|own|such]* ~1 >>
    without [{adverb}|any|own|our|such]* ~1 >>
    (don't|do not|doesn't|does not|haven't|hasn't|never|won't|nobody) [have|has|need|needs|got|had|want|\
        use|take|require|employ] [{adverb}|any|own|our|such]* ~1 >>
"""
"""Right before a thing: it is not there, or not wanted."""

NOT_THERE_YET = """
    < [{adverb}|council|board]* (still|first|yet) (has to|have to|must|needs to|need to) (vote|agree|approve|decide|\
        grant|sign|answer|say)
    < [{adverb}]* (hasn't|haven't|has not|have not|didn't|did not|isn't|is not) [yet|been|even]* (approved|\
        agreed|granted|signed|decided|answered|voted|there|ready|done|said)
    < (said no|refused|was refused|was rejected|fell through)
"""
"""Right after a thing: what it was asked for has not come about."""

NO_THINGS = word_list(
    "today there their would should could which already company people people's place about other using works"
    " working needed wanted happen somebody anybody anything something everything purchase money budget"
)
"""Words of a question that name no thing."""

DONE = """
    (has|have|was|were|is|are|been|got) [now|just|already|finally|been|all]* >>
    (they|he|she|it|board|council|<) [now|just|already|finally|all]* >>
"""
"""Right before "granted" or "agreed": it has come about."""

NOT_DONE = """
    (has|have|was|were|is|are|did|been) not [now|just|yet|been|even]* >>
    (hasn't|haven't|wasn't|weren't|isn't|aren't|didn't|never|not|nothing|nobody) [yet|been|even|has|is|have]* >>
"""
"""Right before such a word: it has not."""
