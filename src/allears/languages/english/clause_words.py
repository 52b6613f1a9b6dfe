"""Words that tell where a clause of English begins, and whose, when and whether it speaks of."""

from __future__ import annotations

from allears.languages.word_list import word_list

ABBREVIATIONS = word_list("mr mrs ms dr prof st vs e.g i.e eg ie tel ext fig ca circa approx rs sen jun")
"""A full stop after one of these ends no sentence."""

SHORTENED = word_list(
    """
    co corp inc ltd bros dept etc est min max avg sp o.o jan feb mar apr jul aug sep sept oct nov dec jr sr p.a p.m a.m
    incl excl mo yr hrs
    """
)
"""A full stop after one of these ends a sentence only when a capital letter follows."""

MEASURES = word_list("est min max avg approx ca circa no nr nos")
"""A full stop after one of these ends a sentence unless a number follows: "approx. 40", but "a month max. They"."""

CLAUSE_STARTERS = (
    r"(?!(?:(?<=\ball )|(?<=\banything )|(?<=\beverything )|(?<=\bnothing ))but "
    r"(?!(?:we|i|it|they|you|he|she|can|do|is|this|that|what|how|not)\b))but|because|bc|cuz|coz|cos|"
    r"so(?!\s+(?:far|much|many|little|often|long|on|soon))|although|though|while|whereas|"
    r"whilst|if|when|whenever|unless|until(?=\s+(?:we|i|the|my|our|they))|since(?=\s+(?:we|i|the|my|our|they))|"
    r"however|therefore|hence|otherwise|plus|then|except|instead|"
    r"(?:and|or|yet)(?=\s+(?:i|i'm|i've|i'd|im|we|we're|we've|we'd|you|he|she|it|it's|its|they|they're|there|there's|"
    r"my|our|the|a|an|this|that|then|if|when|what|how|who|can|could|do|does|is|are|would|will|not|no|please|yes|"
    r"now|hey|also|only|last|on|for|in|by|as|with|to|mostly|about|around|roughly|maybe)\b)|"
    r"(?:which|who)(?=\s+(?:is|are|was|were|has|have|does|do|makes?|means?|will|would|then|i|we))"
)
"""What begins a new clause inside a sentence, as one alternation of a regular expression."""

QUESTION_OPENERS = (
    r"(?:and |so |but |also |or |hey |hi |ok |okay |well |please |oh |ah |by the way |btw |quick one |"
    r"one (?:more )?(?:question|thing) )*"
    r"(?:when (?=is\b|are\b|am\b|do\b|does\b|did\b|can\b|could\b|will\b|would\b|shall\b|should\b|was\b|were\b|"
    r"has\b|have\b|must\b|may\b|might\b|available|ready|free|possible|exactly|at\b|in\b|on\b)|"
    r"(?:what|what's|whats|how|how's|hows|who|who's|whos|whom|whose|where|where's|why|which)\b"
    r"(?!\s+(?:ever|is why|we need is|i need is|i want is|i mean is|matters|i care))|"
    r"(?:do|does|did|is|are|can|could|would|will|may|shall|should|has|have|isn't|aren't|don't|doesn't|won't|can't|"
    r"couldn't|any chance)\s+(?:you|u|ya|y'all|ye|the|there|it|this|that|your|i|we|they|he|she|my|our|anyone|anybody|"
    r"somebody|someone|these|those|one|all|such|a|an|each|everyone|people)\b)"
)
"""How a question begins when nobody typed a question mark (lower case, at the start of a clause)."""

HYPOTHETICAL = (
    r"\b(?:if(?! (?:at all )?possible)|suppose|supposing|imagine|assuming|provided|in case|unless|should we|"
    r"were we to|were i to|had we|"
    r"what if|hypothetically|say we|in theory|maybe one day|some day|someday|one day|if and when)\b"
)
"""A clause that says what might be, not what is."""

WOULD = r"\b(?:would|wouldn't|could|might|'d)\b|(?<=[a-z])['’]d\b"
"""Goes on with a hypothetical that an earlier clause of the sentence began."""

PLANNED = (
    r"\b(?:plan(?:ning|s)? to (?:hire|open|grow|add|be|get|have|double|expand)|(?:will|gonna|going to|"
    r"want to|hope to|hoping to|expect to|aim to|intend to) (?:be|have|hire|open|grow|add|get|reach|double|expand)|"
    r"(?:we'll|i'll|they'll) (?:be|have|hire|open|grow|add|reach|double)|by the time|(?:hire|hiring|recruiting) "
    r"(?:another|more)|in the (?:future|long run)|eventually|sooner or later|a third one|next (?:one|two|three) "
    r"(?:hires?|openings?)|still (?:only )?(?:a drawing|on paper|being built|under construction))\b"
)
"""A state that is to come."""

PAST = (
    r"\b(?:used to|was|"
    r"(?<!^)(?<!\bhi )(?<!\bhey )(?<!\bhello )(?<!\band )(?<!\bso )(?<!\bok )(?<!\byes )were|wasn't|"
    r"weren't|had(?! to\b| better\b| enough\b)|hadn't|(?<!since )last (?:year|month|quarter|season|"
    r"summer|winter|spring|autumn|fall|week|time|company|job|place|employer|one)|back (?:when|then|in)|previously|"
    r"in the (?:good )?old days|back in the day|formerly|originally|at first|in the past|once upon|(?:years?|"
    r"months?|weeks?|days?|seasons?|winters?|summers?) "
    r"ago|a while ago|before (?:that|the merger|covid|the pandemic)|in (?:19|20)[012]\d|"
    r"the (?:year|winter|summer|month) before|"
    r"no longer|any ?more|ex-|dropped(?! (?:\w+ )?to\b)|tried|quit using|stopped using|got rid of|moved (?:away|off)|"
    r"switched (?:away )?from|cancell?ed|left (?:us|in))\b"
)
"""A state that has been. Without a subject "were 12" is "we're 12", written in a hurry."""

PRESENT = (
    r"\b(?:now|today|at the moment|currently|presently|these days|nowadays|at present|right now|still|is|are|am|'m|'re|"
    r"have|has|we've|i've|it's|its)\b|(?<=[a-z])['’](?:m|re|s|ve)\b"
)
"""A state of today; beside a word of the past it says that both are spoken of."""

OTHERS = (
    r"\b(?=[a-z])(?:(?:my|our|a|the|one|another|other|his|her|their|your|some)\s+(?:of\s+(?:my|our|the)\s+)?(?:\w+\s+)?"
    r"(?:clients?|customers?|competitors?|competition|rivals?|neighbou?rs?|friends?|mates?|cousins?|buddy|buddies|"
    r"brother-in-law|sister-in-law|uncle|ex-boss|pals?|parent company|mother company|landlord|suppliers?|vendors?|"
    r"providers?|franchisees?)\s*(?:'s)?|"
    r"(?:my|our) (?:last|former|previous|old|ex) (?:company|employer|job|firm|place|boss|team|shop|agency)|"
    r"(?:his|her|their) (?:\w+ )?(?:firm|company|business|fleet|shop|place|outfit)|the other (?:outfit|company|"
    r"firm|crowd|guys|vendor|provider|lot|fella|agency|one)|another (?:company|firm|vendor|"
    r"provider|supplier|outfit|agency|shop|business)|next door|a rival|some outfit|someone else's|somebody else's|"
    r"(?<!for )(?<!with )(?<!to )(?<!visit )the (?:big|bigger) (?:ones|guys|players|boys)|companies like|"
    r"you guys (?:have|are)|"
    r"(?:i was|i've been|we were|we've been|got|been) quoted|(?:their|his|her|first|another|last|other) (?:quote|offer|"
    r"proposal)|(?:he|she|they) (?:quoted|wanted|asked|offered)|clients? of (?:mine|ours)|"
    r"(?:i'm|i am|im) (?:advising|consulting for|(?:asking|writing) for (?!(?:our|the) (?:[\w-]+ )?(?:"
    r"plant|site|branch|office|factory|school|shop|depot|warehouse|mill|team|workshop|department|clinic|yard|"
    r"works)\b))|"
    r"on behalf of|i (?:advise|consult for)|"
    r"(?:the|a|my) case (?:company|study)|(?:the|another|a) [a-z]+ (?:around the corner|down the (?:road|street)|"
    r"across the (?:road|street)|opposite|next to us|in the next (?:town|village|street))|"
    r"an? colleagues? (?:with|who|of mine|from|at|in|has)|"
    r"an? (?:[a-z]+ )(?:with [\w ,]{1,40} )?(?:told (?:me|us)|recommended you|uses you|swears by|showed (?:me|us)))\b"
)
"""A clause that speaks of somebody else: a client, a rival, a neighbour, an earlier employer."""

OWN = (
    r"\b(?:we|we're|we've|we'd|we'll|our|ours|us|i|i'm|i've|im|"
    r"my own|ourselves|myself|mine|own (?:company|firm|team))\b"
)
"""A clause that speaks of the lead again."""

NEGATION = (
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|"
    r"won't|wouldn't|can't|cannot|couldn't|haven't|hasn't|dont|doesnt|didnt|isnt|arent|wont|cant|havent|hasnt|ain't|"
    r"hardly|nope|nah|except|excluding|instead of|rather than|other than|apart from)\b"
)
"""A word that denies what stands beside it."""

MOCK_NEGATION = (
    r"\b(?:no (?:matter|problem|worries|wonder|idea|doubt|more than|less than|fewer than|later than|rush|longer|"
    r"(?:1|one)\b|\d)|not (?:more|less|fewer|later|before|above|over|under|only|just|to mention|until|earlier|bad)|"
    r"nothing (?:else|comes|matters|but|more important)|never mind|without (?:a )?doubt|why not|"
    r"can't (?:wait|complain)|cannot (?:wait|more)|nobody but|none other)\b"
)
"""Words that look like a denial and deny nothing."""
