"""How English speakers say again, in passing, what they are, whom they sell to, where they sit (notation: phrases.py).

Only plain self-descriptions: they are held against what was said before.
"""

from __future__ import annotations

CLASSES = {
    "we": (
        "we|we're|we are|i|i'm|our company|our business|our firm|our shop|our team|this company|the company|"
        "the business"
    ),
    "adverb": "only|just|really|basically|actually|mostly|now|all|a|an|the|one|after all|still|simply|in fact|also",
    "customers": "customers|clients|buyers|users|accounts|guests|consumers",
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
"""
"""Says whom they sell to."""

MANNER = """
    (we|i) {adverb}* (sell|do|work|travel|visit|drive)
    (all|every one|most|none) of (our|my|the) {sellers}
    (our|my|the|all) ~1 {sellers} (are|is|sit|sits|sell|sells|work|works|travel|travels|visit|visits|do|does)
    (everything|everybody|everyone|nobody|no one) (is|travels|visits|sells|sits|works|drives|goes)
"""
"""Says how they sell."""

THOROUGH = """
    (only|all|always|never|everything|everybody|everyone|nobody|no one|exclusively|entirely|purely|strictly|just|\
        none|every)
"""
"""Words that leave nothing beside: with one of these a way of working is told in full."""

SEAT = """
    (we're|we are|our ~2 (is|are|sits|lies)|my ~1 is|company is|headquarters are|hq is|based|located|registered|\
        headquartered|incorporated|situated) ~2 in >>
    (we|i) {adverb}* (operate|work|sit|live) (in|from|out of) >>
    here in >>
"""
"""What stands right before the place where the company sits."""

ELSEWHERE = """
    (for a|next week|this week|tomorrow|until|trip|fair|holiday|visiting|travelling|traveling|customers in|clients \
        in|sell in|\
        deliver|expanding|open in|opening|soon|branch|office in|warehouse|subsidiary|cousin|born|lived|grew up|\
            used to|before|once|studied|worked)
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
    (only|all|is|are) ~1 (in|inside) my head
"""
"""Says that nothing is in use."""

IN_USE = """
    (our|my|the) >>
    (everything|it all|all our leads|all leads|our leads|all our customers|leads|everybody) (sits|is|are|lives|\
        live|lie|lies|sit) in >>
"""
"""What stands right before a product that is in use: "our Pipedrive", "everything sits in Salesforce"."""

SIZE_BEFORE = """
    (company|firm|business|shop|outfit|agency|organisation|organization|group|place|staff|workforce|headcount) of \
        [about|around|some] >>
    (we're|we are|we have grown to|we grew to) {adverb}* [about|around|over|nearly] >>
"""
"""What stands right before how many they are."""

MONEY_BEFORE = """
    (we|i|we've|i've|there's|there is) {adverb}* (have|got|get|set aside|put aside|can spend|can pay|can do|can \
        afford|spend up to|\
        budgeted|allocated|earmarked|approved|pay up to) [about|around|up to|some|maybe] >>
    (budget|sum|amount|pot) (is|of|stands at|would be|comes to) [about|around|up to|some] >>
    (happy|willing|prepared|ready|able) to (pay|spend|invest) [about|around|up to|some] >>
    (stays|stay|is|keep it|keep) (under|below) >>
"""
"""What stands right before an amount that may be spent."""

MONEY_AFTER = """
    < ~2 (approved|set aside|put aside|available|budgeted|allocated|earmarked|to spend|for this|for it|for that|\
        for software|for a tool|\
        is what we have|is our budget|is our limit|is the limit|is what i have)
"""
"""What follows right after an amount that may be spent."""

OF_ONESELF = """
    (we|we're|we've|i|i'm|our|us|my|ours|as)
    (everything|everybody|everyone|nobody|all of us|here)
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
    (nothing|not|no) ~3 before >>
"""
"""What stands right before the day when they want to be running."""

START_AFTER = """
    < [is] (at the earliest|at the latest|is when we start|is when it starts|is the start|is our deadline|or later|\
        not earlier)
"""
"""What follows right after it."""

ALLOCATED = """
    (budget|money|funds|sum|amount|cash) (is|are|was|has been|have been|'s) [already|now|all|finally] (approved|\
        allocated|set aside|\
        there|signed off|released|available|granted|in the plan|secured|earmarked)
    (got|have|has|we've got) the (budget|money|funds) (approved|signed off|set aside|allocated|released)
    (approved|released|signed off|set aside|allocated) the (budget|money|funds)
    (have|has|had) (budget|money|funds) (approved|set aside|allocated)
"""
"""Says that money is set aside."""

NOT_ALLOCATED = """
    (nobody|no one|they|he|she|we|i|board|finance|cfo|ceo|boss|management|council) (has|have|hasn't|haven't|has \
        not|have not|did not|\
        didn't) [yet|even] [not] (approved|released|signed|allocated|granted|given|set aside) [off|us] [any|a|the|\
            our] (budget|money|funds|cent|\
        penny|euro|dollar|thing)
    (budget|money|funds) (is|are|was|has|have|isn't|hasn't|haven't|aren't) [not] [yet|been] [not] [yet|been] \
        (approved|allocated|set aside|released|signed|\
        there|granted)
    no (budget|money|funds) [is|are|has been|was|yet|approved|allocated] [been] (approved|allocated|set aside|\
        released|available|yet|so far|for this)
    (there is|there's|have|has) no (budget|money|funds) [yet|for it|for this|so far|allocated|approved]
    (have|need|has) to ask for (the|a|any) (budget|money|funds)
"""
"""Says that it is not."""
