"""Words with which English speakers answer only on the surface: "soon", "it depends", "a decent budget".

For the notation see phrases.py.
"""

from __future__ import annotations

from allears.languages.word_list import word_list

CLASSES = {
    "filler": (
        "well|hm|hmm|mmm|uh|um|er|oh|ah|so|like|i'd say|i guess|i think|maybe|probably|just|about|only|still|"
        "honestly|lol|"
        "haha|quite|pretty|really|very|we have|we've got|there's|there are|there is|it's|it is|we're|we are|"
        "somewhat|rather|"
        "at least|let's say|a|eish|ay|yes|yeah|but|and|i|we|basically|simply|actually|mostly|hi|hello|mainly|oh"
    ),
    "wants": (
        "need|needs|needing|needed|want|wants|wanting|would like|like|looking for|looking into|looking at|"
        "look for|looking|"
        "searching for|search|shopping for|shopping around for|after|improve|improving|find|finding|get|"
        "getting|try|trying|"
        "compare|comparing|evaluating|check out|checking out|interested in|curious about|see|exploring|to|"
        "have|has|be|out|for|"
        "my boss|our boss|the boss|my team|our team|the team|they|he|she|some|simply|just|really|also|"
        "currently|want to|"
        "a|an|the|our|my|of|in|with"
    ),
    "plain": (
        "new|better|good|nice|modern|simple|easy|easier|easy-to-use|proper|real|great|right|decent|best|"
        "cheaper|cheap|usual|"
        "normal|general|typical|standard|same|old|common|classic|different|various|many|lots of|a lot of|all|"
        "all kinds of|"
        "all sorts of|several|few|and|or|more|every|everyday|daily|little|bit|such|some"
    ),
    "thing": (
        "crm|tool|tools|system|systems|software|solution|solutions|platform|app|program|product|option|"
        "options|something|"
        "anything|things|thing|stuff|problem|problems|issue|issues|trouble|troubles|challenge|challenges|"
        "chaos|mess|headache|"
        "headaches|everything|nothing|efficiency|efficient|productivity|productive|sales|revenue|growth|grow|"
        "improvement|"
        "improvements|improve|leads|customers|results|process|processes|workflow|workflows|organised|"
        "organized|organisation|"
        "organization|overview|structure|automation|support|help|quality|performance|pain|pains|business|"
        "money|time|success|"
        "change|upgrade|alternative|alternatives|kinds|sorts|bits|lots|plenty|better|suspects|provider|"
        "supplier|vendor|"
        "agency|partner|service"
    ),
    "tail": (
        "in general|generally|really|of course|basically|overall|i guess|i think|for us|for me|for sales|"
        "for everyone|"
        "like everyone|like everybody|as usual|as always|like that|in particular|special|specific|better|"
        "faster|easier|"
        "more efficient|more organised|more organized|you know|and so on|etc|and stuff|lol|haha|tbh|now|today|here|"
        "at the moment|please|pls|to work|that works|to use|to grow|to improve|to get better|with everything|"
        "with sales|"
        "everyone has|everybody has|we all have|our sales|our processes|our process|things|for the team|for our team|"
        "for our company|management|to manage|stuff|for sales management|than excel"
    ),
}

ANY_FIELD = """
    (hinges|hangs) on
    hard to single
    (we|i|one|you) can (talk|discuss|speak|negotiate|agree) [about|on] (it|that|this|everything)
    (we|you and i) (will|shall|can) (agree|find a way|sort it out|come to terms)
    (you're|you are) the (expert|experts|professional|specialist)
    however (they|we|you|it|he|she) (like|likes|want|wants|can|comes|suits)
    < {filler}* (possibly|conceivably|in principle|that's the question|good question) >>
    (is|are|being|still|under) [still|being] (considered|consideration|under review|being discussed|in discussion|\
        being worked out|worked out)
    < {filler}* not (sorted|settled|fixed|clear|finalised|finalized) [yet] >
    (we|i|you) (see|will see) (it|that) when
    (has|have|needs|got) to (be worth it|make sense|pay off|pay for itself|add up|fit)
    (no|not|aren't|isn't) [a|exactly|really]* (cheapskate|cheapskates|cheap|misers|stingy|made of money|millionaires|\
        a bank)
    (not|isn't) [all|only|just|really]* about [the] (money|price|cost)
    (an|some|the) (appropriate|adequate|suitable|reasonable|fair) (amount|sum|number|budget|price)
    < {filler}* something (normal|usual|reasonable|fair|sensible|in between|along those lines|like that)
    the usual (for|amount|price|sum|rate|number|thing)
    depends (!on the ~2 who|on my ~2 he|on the ~1 she|on the ~1 he|heavily on you)
    depending on
    depend (on|of|from) [the] (price|boss|season|what|how|weather|mood|offer|owner)
    (whatever's|whatever is) (cheapest|best|easiest|better|cheaper|quickest|simplest)
    (don't|do not|never) look at the (price|money|cost|costs|date)
    (it|that|this|number|numbers|team|size|they|which) ~1 (varies|vary|fluctuates|fluctuate)
    < {filler}* (varies|vary|varying|fluctuating|fluctuates)
    (varies|vary) (a lot|wildly|by|with|an|from|a bit|quite)
    (hard|difficult|tough|tricky|impossible|not easy) to (say|tell|estimate|predict|put|answer|pin)
    we'll see
    (we|i) (will|shall|have to|must|gotta) [just|wait and|first] see (how|what|when|where|it|>)
    let's [wait and] see
    (wait and see|remains to be seen)
    (to be|tb) (determined|decided|defined|discussed|confirmed|seen)
    (tbd|tbc|tba)
    still (open|unclear|undecided|figuring|thinking about)
    up in the air
    (set|carved|written) in stone
    (goes|go) up and down
    (come|comes) and (go|goes)
    (changes|change|changing) (all the time|constantly|every|daily|weekly|a lot|often)
    (always|keeps|constantly) changing
    (never|not) the same
    different every
    (it's|that's|this is|it is|that is|is|sounds) [a bit|quite|rather|very|a little|somewhat] (complicated|tricky|\
        political|messy)
    < complicated
    how long is a piece of string
    your guess is as good
    (who|god|nobody|heaven) knows >
    (we're|we are|i'm|i am|very|quite|totally|fairly|completely|pretty) flexible
    < flexible
    open-ended
    so-so
    as (much|many|little|few|low|cheap) as (needed|necessary|possible|it takes|we need|you|we can|i can|required)
    whatever (it takes|it costs|works|you|is|comes|fits|makes|they)
    you know how (it|these|this|that|things)
    you tell me
    (little|bit) difficult (at|to|for|right)
    [a] bit of (everything|both|this|all)
    (this and that|here and there|bits and pieces|odds and ends|bits and bobs)
    all over the (place|map|world|shop)
    in (the middle|between) somewhere
    somewhere (in|between|around there)
    more than (i|we|you) (would|want|can|could|like|care|think|know|need)
    more than [good] enough
    (too many|too much) (to count|if you ask|honestly|>)
    (less|fewer) than (i|we|you) (would|want|hoped|need|think|wish)
    within reason
    (not|no) (peanuts|small potatoes)
    break the bank
    sky is the limit
    (money|price|cost|budget) (is no|is not a|isn't a|is not an|isn't an|no) (issue|problem|object|obstacle|concern)
    (hard|difficult|impossible|not easy) to (count|choose|pick|decide|rank|quantify|name|pinpoint|narrow)
    (can't|cannot|couldn't) (choose|count|decide|pick|complain)
    (the|same) (usual|old) (suspects|story|thing|things|stuff)
    the whole (package|lot|nine yards|shebang|thing)
    same as (everyone|everybody|always|others|anyone|usual|most|anywhere)
    (no|without) [real|strong|particular|special] (preference|favourite|priority|idea)
    up and down
    (whatever|anything|something) that (helps|works|fits)
    whatever (helps|makes sense|is fair)
    nothing (fancy|special|crazy|concrete|fixed|definite|specific|set|decided|in particular|final)
    no (idea yet|fixed|particular|specific|set|clear|concrete|strict|exact) (budget|number|date|timeline|plan|\
        figure|amount|preference|deadline)
    (give|take) or take a few
"""
"""Words that make an answer a surface answer, whatever was asked (searched anywhere in the message)."""

ANY_DATE = """
    (in|within|over) (the coming|the next|a few|some|several|a couple of|the next few) (days|weeks|months|quarters)
    not (too|so|very|that) (long|far) (from now|away|off)
    < {filler}* ideally (yesterday|last|already|now|ages ago)
    in good time
    (this|the next) (century|millennium|lifetime)
    (hinges|hangs) on
    (asap|a.s.a.p|a sap)
    (soon|sooner|soonest|soonish|shortly|immediately|urgent|urgently|pronto|whenever|eventually)
    as (soon|quick|quickly|fast|early|swiftly) as
    (quick|fast) as (you|your|possible)
    (right away|straight away|straightaway)
    (yesterday|now-ish|nowish)
    < {filler}* (now|right now) >
    (sometime|some time|someday|some day|one day|any time|anytime|any day)
    at some (point|stage|moment)
    sooner or later
    in due (course|time)
    when (the time|we can|we are|we're|we get|we feel|we have|i can|i'm|i feel|i have|i get|it suits|it fits|it is|\
        it's|it makes|things|you|possible|ready|everything|my boss|the boss|all|they)
    once (the dust|we're|we are|things|it|i|everything|all|my boss|they)
    no (rush|hurry|deadline|pressure|urgency|exact date|date)
    not in (a|any) (rush|hurry)
    not (urgent|any time soon|anytime soon|right away)
    in [the] [not too distant|not so distant] [near|foreseeable|distant|long] (future|run|term)
    in a (while|bit|moment)
    before long
    down the (line|road)
    after the [summer|christmas|easter|winter] (holiday|holidays|season|break) (or so|maybe|sometime|perhaps|ish|\
        somewhere)
    the (sooner|earlier|faster|quicker) the better
    at (your|our|the) [earliest] convenience
    (long-term|short-term|mid-term|long term|short term)
    (this|next) (year|decade) or (so|next|later)
    all in good time
    (in|at) our own (time|pace)
    time will tell
    (not|don't) (have|set|fixed|got) a (date|deadline|timeline)
"""
"""A time that is no date."""

EVENT = """
    < {filler}* (when|whenever|once|after|until|before|as soon as|as long as|if|by the time|depending on when|\
        sometime after|\
        shortly after|right after|only when|only after|not before)
"""
"""A time told by something that happens: with no day in it, it is no date."""

OF_ITS_TYPE = {
    "date_interval": word_list(
        "early late later quickly quick fast coming future short medium long notice term rush hurry season ready ahead"
    ),
    "money": word_list(
        "peanuts bucks market limits means rich poor pocket shoestring money funds within below fair others pays bank"
    ),
    "count": word_list("army hordes gang troop legion up down number hand hands crowd small growing"),
    "place": word_list("online remote road globe planet countries cities continents internet europe abroad locations"),
    "choice": word_list("politics upstairs hierarchy management above higher-ups"),
    "choices": word_list("old homemade homegrown random whichever"),
}
"""Type of field -> words that are a surface answer to such a question only."""

TELLS_SOMETHING = word_list(
    """
    none nobody nothing zero me myself everybody everyone all already never half dozen hundred thousand million couple
    double pair one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep oct nov dec monday tuesday wednesday thursday friday saturday sunday week weeks month months year quarter \
        spring
    summer autumn fall winter christmas easter today tomorrow tonight q1 q2 q3 q4 ramadan diwali thanksgiving
    ask boss colleague partner cfo ceo hr accounting finance owner manager director
    you your you're bot this that's terrible stupid hello hi thanks bye ok okay yes no yeah nope yep sorry what \
        why how
    same free
    """
)
"""A short answer with one of these in it says something, or is about something else."""

SUBJECTS = word_list("i we they he she it i'm we're they're it's im were my our his her their")
"""With one of these a short answer begins to tell something, if not what was asked."""

SURFACE = word_list(
    """
    enough some several many lots lot loads load tons ton plenty bunch few handful heap heaps couple dozens hundreds
    thousands countless numerous various multiple certain
    small smallish little tiny big biggish large largish huge medium middling mid mid-sized midsize midsized sized
    comfy comfortable cosy pretty
    decent reasonable fair normal usual typical average standard appropriate adequate sufficient suitable proper
    good nice ok okay fine alright healthy solid respectable modest moderate limited tight low high generous
    competitive affordable cheap cheaper cheapest sensible realistic acceptable right ordinary regular
    growing grow changing changes change varying flexible open unclear undecided mixed mix different
    same stuff things thing everything anything something whatever whichever wherever whoever all both
    everywhere anywhere somewhere around worldwide globally
    more less fewer most least much too over under within reason minimal minimum
    general generally basic basically overall various kinds sorts kind sort type types bits pieces odds ends
    important equally relevant complicated complex messy chaos chaotic mess problems problem issues issue troubles
    better best improve improvement efficiency efficient productivity success
    """
)
"""Words that tell an amount, a kind or a matter without telling which."""

EMPTY = word_list(
    """
    a an the of for to in on at by with from as and or but so than then per not no well oh ah hm hmm hmmm mmm eish
    um uh er eh ehm like just only really very pretty rather quite fairly somewhat bit say said guess think
    suppose believe probably maybe perhaps honestly frankly tbh lol haha hehe jeje imo imho i'd id i i'm im we
    we're were we've our my me us ours mine you your they them it it's its that that's thats this these those there
    there's is are am be been was has have had having do does did can could would will wouldn't want wants wanted need
    needs take takes took it'll what which who how where when why one ones once if still always now today currently
    please pls thanks thank sorry sir ma'am mate friend
    size budget number amount team people company business firm money price figure sum range level team's users user
    seats seat reps rep staff employees persons person folks guys teams group groups call calls tool tools system
    systems software crm program app apps place places office offices times time date timeline deadline day days week
    month year budget's spend pay cost costs work works sell selling way ways manage handle get gets got go goes use
    using used let's lets
    """
)
"""Words that add nothing to an answer; what is left must tell something."""

STARTS_ON_THE_SURFACE = """
    < {filler}* (whole|good|great|fair|decent) (bunch|lot|load|many|few|number)
    < {filler}* (enough|plenty|many|too many|lots|loads|tons|a lot|few|several|handful|bunch|some|more than|less \
        than|fewer than|not enough|good number|good many|lot|countless|hundreds|thousands|dozens|small|big|large|\
        tiny|huge|medium|mid)
    < {filler}* not [so|too|that|very] (many|much)
    < {filler}* couple of (!dozen|hundred|thousand)
"""
"""An amount without a number, at the start of the answer to "how many"."""

THIN_NEED = """
    < {filler}* (exploring|scouting|sounding out|surveying|checking|watching|testing) (the market|options|\
        our options|what's out \
        there|what is out there|the waters) >>
    < {filler}* [that|it|things|everything|all|work|processes|our ~1]* (could|should|can|must|would) (run|go|be|work|\
        get) [a bit|a \
        little|much|more]* (smoother|smoothly|better|easier|faster|quicker) {tail}* >>
    < {filler}* {wants}* {plain}* {thing} [of] {plain}* [{thing}] [{thing}] {tail}* >>
    < {filler}* [our|the|my] {plain}* {thing} (could be|should be|must be|needs to be|has to be|can be|should get|\
        must get) {plain}* \
        (better|faster|easier|improved|efficient|simpler|optimised|optimized|higher|smoother) {tail}* >>
    < {filler}* [just] (shopping around|looking around|comparing|browsing|shopping|digitalisation|digitalization|\
        digitization|modernisation) >>
    < {filler}* (we are|i am|we're|i'm) not [really|too|very] (happy|satisfied) [with (it|what we have|our ~1|the \
        current ~1|that)] >>
    < {filler}* not [really|too|very] (happy|satisfied) [with (it|what we have|our ~1|the current ~1|that)] >>
    < {filler}* [we|i] [just] (want|need|have|like|would like) to (sell more|grow|improve|be better|do better|save \
        time|save money|be more efficient|get organised|get organized|get better|earn more|make more money|upgrade|\
        change|modernise|modernize) {tail}* >>
"""
"""A need that names no trouble and no reason: "we need a better tool", "the usual problems" (the whole message)."""

NO_DAY = r"(?:from|as of|until) now(?: on)?|(?:this|the next) (?:century|millennium)|(?:our|the|my) (?:fiscal|\
    financial) year"
"""Words that can be read as a time, and tell no day when to begin."""
