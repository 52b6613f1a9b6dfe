"""How English says what a company is, has or sells, and what only looks as if it did."""

from __future__ import annotations

_BREAKS_OFF = (
    r"(?:want|wants|need|needs|not|no|to|if|when|whether|about|ask|from|by|with|for|who|which|because|so|but|is|are|"
    r"was|were|has|have|had|do|does|did|can|could|would|will|types?|typing|says?|saying|use|uses|using|used|again|"
    r"every|each|in|at|on|i|we|they|he|she|you|it|than|like|between|after|before|since|until|against|into|looking|"
    r"look)"
)
"""Words that do not stand between "we are" and what they are."""

_NOUN_PHRASE = rf"(?:(?!{_BREAKS_OFF}\b)[\w'’&-]+,?\s+){{0,6}}"

WE_ARE = (
    r"\b(?:(?:we|i)(?:'re|'m|'ve)?|were|im|weve|(?:it|this|that|he|she|which|(?:the|our|my) "
    r"(?:company|firm|business|place|shop|group|outfit|employer|family))(?:'s| (?=is |has |runs |owns |makes |sells )))"
    r"(?! (?:run|manage|lead|look after|clean|use|rent|share) (?:the|this|that|our|my|your) )"
    r"(?:\s*(?:are|am|is|run|runs|own|owns|have|has|got|had|operate|manage|started|sell|sells|make|makes|build|"
    r"produce|do|does|offer|develop|place|"
    r"ship|import|export|supply|rent out|look after|opened|founded|became|turned into|work (?:in|for|at)|in|into|also|"
    r"only|just|mainly|mostly|basically|actually|still|now|currently|already|being|being in|having|running))*\s+"
    + _NOUN_PHRASE
    + r"$"
)
"""Says what the lead's company is, has or sells, right up to the noun."""

FRAGMENT = (
    rf"(?:(?:^|[.!?,(–—:-]\s*|\bas )(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+|\b(?:turned into|"
    rf"became|grew into|(?:runs?|running)(?! (?:the|this|that|our|my) )|owner of|founder of|manager of|director of|"
    rf"behalf of|(?:work|works|working) (?:in|for|at)|based|called)\s+){_NOUN_PHRASE}$"
)
"""Begins a description without a verb: "a family bakery in Ghent"."""

IN_PARTS = (
    r"\b(?:half|some|partly|part (?!time\b)|some of|a few|few of|most|one of|the others?|the rest|others|"
    r"sometimes|either|"
    r"depends|also|as well)\b"
)
"""Tells of a part only: where one way is named, another holds for the rest."""

BOTH_IN_SHORT = (
    r"(?:^|[,;.:–—-]|\bso|\bit's|\bit is|\bthat's|\bwe do|\bdo|\breally|\bin fact|\band)\s*both\b(?!\s+(?:of\s+(?:us|"
    r"them)|my|our))|^\W*(?:(?:a|an|it's|its|we do|well|oh|honestly)\s+)*(?:little |bit |mix |mixture )(?:bit )?of "
    r"(?:both|each)\b"
)
"""Sums two ways up."""

ABOUT_SOME = (
    r"\b(?:\d+|others?|rest|most|some|all|half|they|them|these|those|everyone|everybody|people|guys|girls) (?:of "
    r"(?:them|us) )?(?:are|is|do|does|does the|do the)\s+(?:the |a |in |just |only |mostly |all )*$"
)
"""Tells what some of the people are, not the company."""

KIN_DO = (
    r"\b(?:my|his|her) (?:\w+ )?(?:brother|sister|wife|husband|son|daughter|dad|father|mum|mom|mother|cousin|uncle|"
    r"aunt|nephew|niece|friend|mate|neighbou?r|boyfriend|girlfriend)(?:'s)?(?: \w+)? (?:sells?|runs?|owns?|has|works?|"
    r"uses?|is|was|had|did|does|makes?|pays?|started|swears)\b"
)
"""Tells what a relative or a friend does, whose affairs are not the lead's."""

FOR_WHICH = (
    r"(?:\b(?:need|needs|want|wants|looking|look|after|searching|interested)(?: for| at| in)? (?:(?!for\b|to\b|in\b|"
    r"at\b)[\w'’&-]+ ){1,4}(?:[\w'’&-]+ ){0,5}?|\b(?:quote|quotation|offer|price|prices|machines?|systems?|something|"
    r"solution|supplier|proposal|units?|it's|it is|that's|this is|would be) (?:[\w'’&-]+ ){0,6}?)(?:for|at|in) (?:an?|"
    r"our|my|two|three|four|\d+) (?:(?!other\b|next\b|whole\b)[\w'’&-]+ ){0,2}$"
)
"""Says what place the thing asked for is wanted for, right up to the noun."""

WORKS_AT = r"(?:^|^\W+|(?P<who>[\w'’]+),? )(?:at|from|with|of) (?:an?|the) (?:[\w'’&-]+ ){0,2}$"
"""Says where somebody is from, right up to the noun: "teacher from a girls' school"."""

SPEAKERS = frozenset(("here", "i'm", "im", "am", "we're", "are", "i", "we"))
NOT_OF_THE_HOUSE = frozenset(
    (
        *(
            "customer",
            "client",
            "visitor",
            "guest",
            "student",
            "patient",
            "supplier",
            "neighbour",
            "neighbor",
            "friend",
        ),
        *("offer", "letter", "number", "former", "order", "vendor", "competitor", "pupil", "tenant"),
    )
)
"""Whoever is from there speaks for it, but for these."""

SOLD_US = (
    r"[^.;!?]{0,24}?\b(?:sold|told|did|built|quoted|recommended|made|set up|sent|charged?s?|offered|called|does|do|"
    r"runs?|handles?|writes?|gave|wants?) (?:us|our|my|me|it|the|that|this|all)\b"
)
"""Goes on with what a firm did for the lead: it is not they."""

HEAD = (
    r"\s*(?:$|[.,;:!?()–—&'’+\n-]|(?:in|at|of|with|for|and|or|but|on|near|from|is|are|was|has|have|had|who|which|that|"
    r"here|where|while|when|if|then|as|after|before|during|until|till|than|under|above|behind|opposite|next|between|"
    r"across|along|into|through|right|today|currently|already|off|doing|building|running|working|looking|shop|house|"
    r"outfit|place|office|team|brand|factory|charity|association|organi[sz]ation|because|so|to|since|by|located|based|"
    r"called|named|group|company|firm|business|agency|chain|owner|startup|start-up|contractors?|services?|operator|"
    r"dealer|installer|maker|producer|retailer|wholesaler|practice|clinic|studio|vendor|provider|side|outside|over|we|"
    r"over|selling|making|serving|producing|only|altogether|down|up|out|round|around|just|online)\b)"
)
"""What may follow a noun that stands for the whole place: "hotel in Porto", but not "hotel booking"."""

MENTIONED = (
    r"\b(?:call|calling|ask|asked|told|need|want|hate|forgot|decides on|decide on|buy|bought|use|using|looking for|"
    r"look for|search|searching|need a|want a|into|against|like|than|competitor|rival|advis\w+|via|through|"
    r"(?<!\bi )works? for|"
    r"(?<!\bi'm )working for|job (?:in|at)|position (?:in|at)|student|studying|experience (?:in|with|"
    r"at))\s+(?:\w+\s+){0,3}$"
)
"""Right before a noun it is asked for, used, or somebody else's."""

REQUEST = (
    r"\b(?:can|could|please|pls|want|tell me|list|how|where|need to|speak to|speak with|book|cancel|change|help me|"
    r"would like to|i'd like to|looking for)\b"
)
"""A sentence with one of these asks for something."""

SELLERS = (
    r"\b(?:reps?|sales\w*|sell\w*|team|they|all|half|everyone|everybody|counsell?ors|agents|visits?|only|mostly|"
    r"always|calling|people)\b"
)
"""Who sells."""

COMPOUND = (
    r"\b(?:head|home|back|post|ticket|box|tax|front|city|main|doctor's|lawyer's|law|registered|old|new|"
    r"neighbou?ring)\s+$"
)
"""Right before a noun it is half of another thing."""

IDIOM = (
    r"\b(?:of)\s+$(?=course)|\b(?:call|calling|sue|hire|hired|phone|ask|need|want|forgot|told|tell|ate|call "
    r"in)\s+(?:a|an|my|our|the)\s+(?:\w+\s+)?$"
)
"""Right before a noun it stands in a set phrase."""

CUSTOMERS_FOLLOW = (
    r"\b(?:(?:for|to|with) (?!a\b|an\b|my\b|our\b|the\b|this\b)|(?:serving|serve|help|supply|staff|staf|equip|clean|"
    r"train|coach|insure|audit|repair|maintain|advise|target|from|like|near|next to|opposite|above|behind|"
    r"(?:customers|clients) (?:are|in|like)|into)\s+)(?:[\w.+'-]+\s+){0,2}$"
)
"""Right before a noun it tells whom they serve, or what they are near."""

SERVED = (
    r"(?:\b(?:to|for|serving|serve|supply|supplies|supplying|staff|equip|train|trains|coach|coaches|teach|clean|cleans|"
    r"cleaning|insure|audit|advise|"
    r"cater "
    r"(?:for|to)|deliver to|sell to|work (?:for|with))|^\W*(?:(?:well|and|so|but)\W+)?(?:we|i) (?:get|find|send|give|"
    r"bring))\s+(?:the |small |"
    r"big |"
    r"large |local |our |mostly |mainly |only |and |[\w-]+(?:, | and )){0,3}$"
)
"""Right before many of a kind, whatever was asked: they are served."""

NEARBY = (
    r"\s*(?:opposite|across|next door|(?:just )?(?:round|around) the corner|nearby|down the (?:road|street)|(?:down|"
    r"up)stairs)\b"
)
"""Right after a noun it is somebody else's place, next to theirs."""

GENERIC_PLACES = frozenset(
    (
        "office",
        "shop",
        "store",
        "firm",
        "company",
        "business",
        "place",
        "outfit",
        "agency",
        "practice",
        "studio",
        "house",
    )
)
"""Nouns for any kind of place: the word before them tells which ("notary's office", "mortgage shop")."""

TITLED = (
    r"\b(?:vp|svp|evp|head|director|manager|lead|leader|chief|president|supervisor|coordinator|specialist|officer)"
    r"(?: of)? (?:the |our )?$"
)
"""Right before a way of selling: a title, which tells nothing of the company."""

SOLD_IT, BEFORE_THAT = (
    r"\bsold (?:the|our|my) $",
    r"\s+(?:before|previously|earlier|back then|years ago)\W*(?:$|[.,;!?])",
)
"""Around what they had once."""
