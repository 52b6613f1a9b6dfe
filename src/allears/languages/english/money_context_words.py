"""Whose money, and for what: the words around an amount in English."""

from __future__ import annotations

TO_SPEND = (
    r"\b(?:budget\w*|spend(?:ing)?|invest\w*|afford|(?:put|set|putting|setting|have|got|keep|kept|planned?|plan|"
    r"laid|lay) (?:\w+ ){0,4}?(?:aside|away|by)|aside|earmark\w*|sanctioned|reserv\w+|allocat\w+|approved|ring-?fenced|"
    r"(?:i|we|they|he|she|boss|board|company|budget) (?:can|could|would|will|might) (?:\w+ ){0,2}?do|(?:i'd|we'd) do|"
    r"(?:can|can't|cannot|could|would|will|won't|may|might|able to|ready to|willing to|prepared to|want to|"
    r"like to|happy to|i'd|we'd|"
    r"(?<=')d) (?:\w+ ){0,2}?(?:pay|go|stretch|swing|spend|manage|put|invest|afford|live with|be ok|be okay|be fine|"
    r"give|justify|work with|commit|get away with)|"
    r"(?:go|stretch|pay) (?:up ?to|to|as high as)|up ?to|max(?:imum)?|tops|at most|no more than|not more|"
    r"cannot more|stay (?:under|below|within)|keep it (?:under|below)|under|below|ceiling|cap|limit|"
    r"comfortable|ok with|okay with|fine with|would be (?:ok|okay|fine|good|acceptable)|raised|in the (?:plan|"
    r"budget)|cleared|okayed|"
    r"signed off|voted|in mind|money-?wise|price-?wise|for (?:this|it|the whole thing|everything|the tool|"
    r"the project|the system|agency side|the solar)|"
    r"you (?:can|could|may|might|would|will|'d) (?:have|get)|our (?:number|figure|budget|ceiling|price)(?: is|'s)|"
    r"(?:i|we) (?:put (?:in|down)|budgeted|pencilled|penciled|submitted|applied for|requested|proposed)|"
    r"what (?:i|we) (?:asked for|planned|wrote down|wrote in)|"
    r"all[ -]in|all inclusive|to spend|thinking\b|hoping\b|planning on|looking at|get (?:[\w,.]+ )?(?:signed off|"
    r"approved|through)|ballpark|range|somewhere (?:between|around)|envelope|"
    r"pot|kitty|good for|has to cover|must cover|should cover|granted us|gave us|gave me|granted me|(?:want|get|"
    r"like|have|"
    r"keep) it (?:under|below|for)|hoping for|target|the boss (?:said|says)|spoke of|offers?|worth it)\b"
)
"""Says that an amount is what may be spent."""

WAS_BEFORE = (
    r"[^.;!?\d]{0,24}\b(?:that|this|it|which) was (?:the (?:number|figure|budget|amount) )?(?:of |for |in )?(?:the )?"
    r"(?:last|before|previous|old|\d{4})"
)
"""After an amount: it was that of another time."""

PAID_TODAY = (
    r"\b(?:(?:we|i|they|he|she|each(?: one)?|everyone|everybody|every \w+|one) "
    r"(?:already |currently |now |presently |today |still )?(?:pays?|paid|are paying|"
    r"'re paying|spend|spent|are spending|burn|are burning|am burning|shell out)|(?:we're|i'm|im|we are|"
    r"i am) (?:currently |now |already )?(?:paying|spending|burning)|"
    r"(?:currently|already|presently|still|at the moment|right now),? (?:paying|spending)|"
    r"(?:today|currently|presently|at the moment|right now|now) (?:we |i |it )?(?:pay|spend|cost)s?|costs? us|"
    r"costing us|"
    r"(?:old|other|present|current|existing|previous) (?:\w+ )?(?:takes|charges|costs|bills us|asks|"
    r"is (?:taking|charging|costing|billing|asking))|"
    r"(?:vendor|supplier|provider|agency|agent|contractor) (?:is )?(?:takes|taking|charges|"
    r"charging|costs|costing|bills|billing)|"
    r"(?:my|our|the|last|monthly|this month's|electricity|power|phone|energy) "
    r"(?:bills?|invoice)|"
    r"is going to|goes to|"
    r"cost(?:s)? (?:me|us) (?:about|around)?|current(?:ly)? (?:\w+ )?(?:costs?|price|contract|spend|"
    r"plan|total|bill|fee|rate|invoice)|"
    r"the old (?:one|"
    r"tool|system) (?:is|was|costs?|cost)|for diesel|in fees|fee (?:is|was)|salary|salaries|wage|rent is|losing|"
    r"we lose|lost)\b"
)
"""Says that an amount is paid today, for something that exists."""

OTHER_MONEY = (
    r"\b(?:revenue|turnover|arr|mrr|sales of|closed|funding|seed|series [a-d]|(?:funding|investment) round|investors|"
    r"valued|valuation|profit|margin|fine of|penalt\w+|fined|deal size|average (?:deal|order|contract)|"
    r"insured|insurance|fined|worth of (?:orders|sales|goods)|per (?:order|deal|click|lead)|"
    r"quote(?:d|s)?|offer(?:ed)? (?:was|came|said)|wanted|asked for|charges?|charged|list price|their price|"
    r"cheaper|(?:an?|one|each|every) (?:[a-z-]+ ){1,2}costs?|"
    r"(?:my|his|her|the) (?:contract|salary|pay|wages?|pension|pay ?check|stipend) "
    r"(?:here |there |now )?(?:is|pays|was)|"
    r"(?:he|she|they) (?:gets?|earns?|makes?|takes? home) (?=\W*[\d$€£])|"
    r"(?:he|she) gets\b|(?:i|we) (?:told|said to) (?!you\b|u\b)|"
    r"(?:may|can|could|am allowed to|(?<=')m allowed to|are allowed to) (?:sign|approve|decide|release|authori[sz]e|"
    r"order|buy)(?: (?:it|that|this|for|off))* (?:alone|myself|on my own|by myself|without)|"
    r"sign-?off (?:until|till|up to|to|limit)|signing (?:limit|authority)|"
    r"sign (?:for|off) (?:up to|anything)|anything (?:over|above|under|up to|"
    r"below)|everything (?:over|above)|"
    r"company card|without asking|card fees|kickback|invoice has|refund|deposit|owe|discount|"
    r"(?<!plus )(?<!ex )(?<!incl )(?<!excl )(?<!inc )(?<!including )(?<!excluding )(?<!before )(?<!after )(?<!with )"
    r"(?<!without )(?<!\+ )(?<!incl\. )(?<!excl\. )(?:vat|tax)|subsidy|"
    r"grant of|bonus|commission|prize|ticket price|cost per|rent is|a night|an hour|per hour|per night|"
    r"earn(?:s|ing)?|sold for)\b"
)
"""Says that an amount is something else: income, a rival's price, a signing limit, a fee."""

PERIODS = {
    "month": r"\b(?:(?:a|per|each|every|the|by the|by|in|for|and|/) ?month|monthly|p\.?m\.?\b|per mo\b|/mo\b|"
    r"mtl|month to month)",
    "year": r"\b(?:(?:a|per|each|every|the|by the|by|for|for the|and|/|for this|this|last|first|whole|full|fiscal|"
    r"financial) ?(?:\w+ )?year|for (?:all (?:of )?|the whole of |calendar |fiscal |fy ?)?20\d\d|"
    r"yearly|annual(?:ly)?|per annum|p\.?a\.?(?!\w)|/yr\b|on the year)",
    "once": r"\b(?:one[- ]?time|once(?: only)?|one[- ]?off|one payment|up ?front|lump sum|single payment|in one go|"
    r"outright|cash down)\b",
}
"""Words of a period that stand apart from the amount."""

_SO_FAR = r"(?:\s*(?:at all|so far|today|now|right now|at the moment|currently|really|actually|for now|yet))*\s*"
NOTHING_PAID = (
    rf"\W*(?:(?:we (?:pay|spend)|currently|at the moment|right now|so far|today|well|honestly|actually|um+|still|it's|"
    rf"just)\W+)*(?P<none>nothing|none|zero|nil|0|not a cent|not a penny|zilch|nada){_SO_FAR}"
    r"(?:$|[.;!,(–—-](?! ?(?:but|except|until|000|0)))"
)
"""What is paid today is nothing."""

NOTHING_THERE = rf"\W*(?P<none>none|zero|nil|nought){_SO_FAR}[.!]?\s*$"
"""There is no money; the whole answer."""

TURNED_ROUND = (
    r"\s*(?:is|would be|'s|are)\s*(?:not|n't|im)\s?(?:possible|on|in it|feasible|there|available|okay|ok|realistic)\b|"
    r"\s*(?:is|would be|'s) (?:too much|out of the question|over our limit|too expensive)\b|\s*(?:isn't|"
    r"won't be|wouldn't be) "
    r"(?:possible|on|feasible|okay|ok)\b|,? (?:we|i) (?:can't|cannot|won't|can not|couldn't|could not)\b|,? no way\b"
)
"""After "more than 15,000": it is the most."""

REACHES_TO = (
    r"\b(?:stretch(?:ed|ing)?|go|going|climb|push(?:ed)?|get|pay|went|rise|extend)(?: myself| ourselves|"
    r" it)? (?:up |as high |as "
    r"far )?(?:to|as|till|until) (?:about |around )?$|"
    r"\b(?:can't|cannot|can not|won't|don't|not|never)(?: want to| like to)? (?:exceed|go past|go beyond|pass|cross)"
    r" (?:about |around )?$"
)
"""Before an amount: the most they would pay."""

FOR_EACH_BEFORE = (
    r"\b(?:(?:for|per) (?:one|a|each|every|1|a single) |per |each |every )(?:person|head|user|seat|employee|child|"
    r"pupil|student|guest|participant|rep|member|licen[cs]e|desk|place|driver|nurse|teacher|pax|delegate|learner|"
    r"operator|"
    r"trainee|patient|resident|room|vehicle|van|truck|car|bed|machine)\W*(?:is |it's |we pay |i'd say |about |"
    r"around |max |maximum |at most |up to |[a-z]{3} |usd|eur|idr|inr)*[€$£₹]?$"
)
"""Before an amount: so much for each of them."""

ONCE_FOR_ALL = (
    r"\s*(?:euros?|dollars?|pounds?|francs?|[a-z]{3}|[€$£])?\s*(?:for the whole thing|in one go|all at once)\b"
)
"""After an amount: it is paid once."""

_ALL_IN = (
    r"(?:\s*,?\s*(?:all[- ]in(?:clusive)?|in total|altogether|all told|all together|"
    r"(?:plus|ex|excl\.?|excluding|\+) vat|net|gross)\b)?"
)
"""After an amount: what it holds."""

SECOND_GUESS = (
    rf"{_ALL_IN}"
    r"(?P<gap>\s*,?\s*(?:or )?(?:maybe|perhaps|possibly|up to|max|at most|sometimes|or) |\s*,\s*)(?P<n>\d+(?:[.,]\d+)?)"
    r"(?P<k> ?k\b)?(?P<after>(?:\s*,)?\s*(?:(?:if|when|max|tops|at (?:the )?most|at a push|at a stretch|maximum|"
    r"with)\b)?)"
    r"(?=$|[\s.,;!?)])(?!\s*(?:%|percent|years?|months?|weeks?|days?|people|users|persons|each|per|a\b))"
)
"""After an amount: what it may become at most, in the scale of the first: "5k, 6 if it has to be"."""

I_HAVE = r"\b(?:i|we)(?:'ve| have|'ve got| have got| got| only have| just have)(?: only| just| about| around| some)? $"
WHAT_FOR = r"\s*(?:for (?!free|each|every|the (?:old|last))|to (?:spend|invest|play|work))"
"""Around an amount: "I've got 450 bucks for a hundred shirts"."""

WINDFALL = (
    r"\bif (?:we|i|they|the|our|this|that|a) (?:[\w-]+ ){0,3}?(?:comes? (?:through|in)|goes through|"
    r"(?:win|land|close|get) "
    r"(?:the|that|this|a|our) (?:[\w-]+ )?(?:contract|tender|grant|funding|loan|deal|bid|round))\b"
)
"""Says that an amount waits on money that may never come: if the contract comes through, maybe 1,500."""

NOT_MORE_AFTER = (
    rf"{_ALL_IN}[\s.,;!–—-]{{1,4}}(?:and |but )?(?:(?:not|no) (?:an? (?:cent|penny|euro|dollar|pound|rupee) )?"
    r"(?:more|above|over)\b(?! than\b)|nothing (?:more|above|over|beyond|higher)\b(?! than\b))"
)
"""Behind an amount: it is the most."""

PUTS_THE_BUDGET_RIGHT = (
    r"\bbudget\b(?=.*\b(?:sorry|correct\w*|wrong|mistake|mistyped|meant|actually)\b)|"
    r"\b(?:sorry|correct\w*|wrong|mistake|meant|actually)\b.*\bbudget\b"
)
"""A sentence that puts an amount right: what it does not say anew, such as the period, holds on."""

IN_TOTAL = (
    r"\s*(?:euros?|dollars?|pounds?|francs?|quid|[a-z]{3}|[€$£])?,?\s*"
    r"(?:in total|altogether|all told|all together|total|all[- ]in(?:clusive)?|turn[- ]?key|key in hand|complete|"
    r"everything included|(?:[a-z]+ ){0,6}?for the (?:whole|entire|complete) (?:thing|"
    r"exercise|project|job|lot|package|program(?:me)?|order|event|course|works?|installation|renovation|move|series|"
    r"refit|refurb\w*|rebuild|conversion|makeover|engagement|assignment|contract|training|seminar|trip|stay|shoot|show|"
    r"wedding|campaign|audit|translation|document|book))\b(?! (?:a|per|each|every) )"
)
"""After an amount: so much for all of it, paid once where no period is named."""

SUMS_UP = (
    r"(?:^|[.,;:–—-]|\b(?:and|or|but|so|average))\s*(?:so )?(?:let's say|lets say|say|call it|make it|put down|write|"
    r"take|(?:so )?(?:on|in|the) (?:the )?average(?: it's| is| it is)?|it averages|averaging|average(?: is|:)?|"
    r"normally|usually|typically)\s*(?:it's |about |around |roughly )?$"
)
ON_AVERAGE = r"\s*(?:on average|average|in an average|in a (?:normal|usual|typical)|normally|usually|typically)\b"
"""Before and behind the amount that sums up the ones before it: "2,900, in spring 3,400, say 3k on average"."""

PART_OF_IT = r"\s*(?:out )?of (?:it|that|this|them|which)\b"
"""Behind an amount: a part of the one told before it."""

TO_SPEND_OF_IT = (
    r"\b(?:spend|use|give|put|have|pay|invest|take|for (?:you|this)|want|touch|commit|reserve)(?: you| up to| about|"
    r" in| maybe| max| only| just)*\s*[€$£]?$"
)
"""Before such a part: it is what may be spent."""

_AT_THE_START = (
    r"(?:set[- ]?up|onboarding|install(?:ation|ing|s)?|fitting|implement(?:ation|ing)|up ?front|migrati(?:on|ng)|"
    r"initial(?:ly)?|one[- ]?(?:off|time)|joining|activation|launch|kick-?off|getting started)"
)
FOR_THE_START = (
    r"\s*(?:euros?|dollars?|pounds?|quid|bucks|[a-z]{3}|[€$£])?\s*(?:for |as |in |on |of |to cover |to pay for )?"
    rf"(?:the |a |an |our |your |any )?(?:initial |first )?(?:{_AT_THE_START}\b|training\b|"
    r"to (?:start|begin|get (?:going|started|set up)|set (?:it |everything )?up|kick (?:it )?off)\b|at first\b|"
    r"at the (?:start|beginning|outset)\b|down\b)"
)
FOR_THE_START_BEFORE = (
    rf"\b{_AT_THE_START}(?: (?:fee|costs?|payment|charge|budget|price|of|is|for|about|around|maybe|at|:))*:? ?[€$£]?$"
)
"""Around an amount: it is paid at the start, before what is paid again and again."""

LIVE_WITH = (
    r"\s*(?:(?:is|would be|as) )?(?:(?:something |what )?(?:i|we) (?:can|could|might) (?:still |just |also )?"
    r"(?:live with|stomach|swallow|defend|justify|manage|stretch to)|if (?:i|we) (?:must|have to|really must|need)|"
    r"at a (?:push|stretch|pinch)|(?:would|will) hurt|in the worst case|(?:is )?the pain (?:point|threshold))\b"
)
"""Behind a second, larger amount: it is the most."""

RATHER_LESS = r"[^.;!?\d]{0,12}[.,;!–—-]?\s*\b(?:but|better|rather|please|preferably)\b[^.;!?\d]{0,30}$"
"""Between a limit and a lower one: the second stands."""

COUNTS_PEOPLE = r"\b(?:headcount|head count|employees|staff|how many (?:we|people)|of us|personnel|people|colleagues)\b"
"""In the sentence of a bare number: people are counted, no money."""

OURS = (
    r"\b(?:your|ur|yr|you guys'?|this|that|those) (?:\w+ )?[€$£]?$|"
    r"\b(?:please|pls) (?:be|quote|offer)(?: me| us)? [€$£]?$"
)
"""Before a price that is the seller's."""

ECHOED = (
    r"\b(?:said|say|told|gave|wrote|scratch|forget|scrap|delete|not|instead|wrong|sorry|typo|mistake|mistyped|pardon|"
    r"apologies|correct\w*|was (?:with|without|including|for|too|the)|no longer)\b"
)
"""In a message that names an amount on record anew: that one was wrong."""

PAID_TO_US = r"\b(?:with you|to you|for yours?)(?: guys)?,? (?:we|i) (?:pay|spend)\b"
"""Sounds like what is paid today, and is what would be."""

FOR_EACH_ASKED = (
    r"\b(?:per|for each|for every|for one|a) (?:user|seat|head|person|employee|rep|guest|participant|learner|student|"
    r"pupil|child|licen[cs]e|desk|driver|member|place|room|vehicle|device|patient|resident)\b"
)
"""In the question for an amount: so much for each of them."""

FOR_ALL_OF_THEM = (
    r"\b(?:total|altogether|all in|all of (?:us|them)|for (?:the )?(?:whole|all|everybody|everyone|both))\b"
)
"""In the answer to such a question: for all of them together."""

LIKED = (
    r"[\s,;–—-]*(?:(?:would|will|'d) (?:be )?(?:nice|great|ideal|good|fine|lovely|perfect|better|comfortable|make \w+ "
    r"(?:smile|happy))|is (?:nice|ideal|what (?:i|we) (?:want|hope))|ideally|preferably)?[\s,;–—-]*"
    r"(?:or|maybe|perhaps|but|and)?\s*$"
)
"""Between an amount they would like and the most they would pay."""

OF_MONEY = r"\b(?:budget\w*|spend\w*|afford|money|price|cost\w*|pay|bills?|rent)\b|[$€£]"
"""Says that a sentence speaks of money."""

BY_ANOTHER = (
    r"\b(?:(?P<more>(?:don't|dont|do not|won't|wont|wouldn't|not|never|can't|cant|cannot) (?:really |"
    r"(?:want|like|wish|plan|going|willing|prepared|looking|be|able|have) (?:to )?)*(?:pay|spend|go) (?:any )?"
    r"(?:more|higher|above|over)(?: than)?(?= (?:that|this)\b|\s*(?:$|[.,;!)]))(?: that| this)?)|"
    r"(?:(?P<below>(?:less|lower|cheaper) than|below|under|(?:not|no|never|nothing|wouldn't|won't|can't|cannot) "
    r"(?:\w+ ){0,3}?(?:more than|above|over|beyond|past)) |(?P<half>half(?: of)? )|(?P<thirds>two[- ]thirds of )|"
    r"(?P<third>a third of )|(?P<double>(?:twice|double) ))(?P<that>that|this|it|the same|what (?:we|i) pay(?: now| "
    r"today| currently)?|what they (?:charge|want|ask|quoted)|their price))\b(?! (?:is|was) (?:not|no|too|im))"
)
"""What may be spent, held against another amount: "they quoted 19k, so less than that"."""

AT_MOST_BEHIND = r"[^.;!?]{0,12}\b(?:max(?:imum)?|at most|tops|the most|the limit|or less|top)\b"
"""Behind such a part of another amount: it is the most."""

ANOTHERS_PRICE = (
    r"\b(?:quoted?|offer(?:ed|s)?|charg(?:e|es|ed|ing)|pay|paid|paying|pays|spend|spending|costs?|bills?|asked|"
    r"asks|wants?|"
    r"said|takes?)\b"
)
"""In the clause of that other amount: it is a price, paid or asked."""

NOT_A_PRICE = r"\b(?:earn\w*|salary|wage|los(?:e|t|ing)|turnover|revenue|profit|fined?|turn over)\b"

GOES_ON = r"\b(?:pay|pays|paying|spend|spending|costs|charges)\b"
"""Such a price is paid again and again: without its period it tells no limit."""
