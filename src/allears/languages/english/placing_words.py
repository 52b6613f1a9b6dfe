"""The words around a place that tell whether somebody is there, and whether it is a place at all."""

from __future__ import annotations

NO_PLACE = (
    r"\s*(?:time|language|office of|market|dollars?|francs?|rupees?|standard|airport|station|embassy|fair|messe|"
    r"marathon|globe|herald|times|tribune|style|version|one\b(?! of us)|(?:mobile |phone |cell |whatsapp )?(?:numbers?|"
    r"sim|simcard|phone|prefix|code)|passport|visa|citizen|accent|plugs?|university|polytechnic)\b"
)
"""After a place: it only names a kind of thing."""

TITLE_BEFORE_NAME = (
    r"\b(?:mr|mrs|ms|miss|mister|dr|prof|professor|sir|madame?|mme|monsieur|herr|frau|se[ñn]ora?|don|do[ñn]a|signora?|"
    r"mevrouw|meneer|pan|pani|uncle|aunt|aunty|auntie|brother|sister|father|pastor)\.? $"
)
"""Before a name that is also a town's: it is somebody's."""

STANDS_BEFORE = r"(?:^|[,(;.–—-]\s*|\bwhole\s+|\n)$"
STANDS_BEHIND = r"\s*(?:$|[,.;)!:(–—-]|\+|and\b|\d|(?:side|area|region|way|district|here)\s*(?:$|[,.;)!:(–—-]))"
"""Around a place that stands by itself in a list of what they are: "cold storage, three chambers, Agra side"."""

SMALL_SEAT = r"\b(?<!\S)(?:hq|HQ|head office|headquarters|based in)(?: is| is in| in|:)? (?P<town>[a-zà-ž]{4,20})\b"
"""Where they sit, written without a capital in the midst of words that have some."""

SETTLES_ON = (
    r"\b(?:so|then|but|rather|put|write|take|note(?: down)?|enter|say|choose|it's|its|it is|is(?: in)?) "
    r"(?:down |it's |put |write |take |rather |as )?(?:in )?$"
)
SETTLED = r"\s*(?:,? ?(?:please|pls|then|instead)\b|[.!]?\s*$)"
"""Around the place that an answer settles on: "the group is in Osaka, but this is for us, so Bangkok please"."""

OPENS_ANSWER = (
    r"^\W*(?:(?:yes|well|oh|we're|we are|i'm|i am|it's|it is|the|our|in|near|at|from|close to|next to|around|outside|"
    r"just|based|located|here|hi|hello|so|um+|somewhere|a bit|south|north|east|west|of|company|factory|office|site|is|"
    r"are|far from|not|city)\W+)*$"
)
"""Before a place that an answer opens with."""

DENIED_PLACE = (
    r"\b(?:not|never) (?:(?:for|at|to|with) )?(?:(?:the|our|that|my) )?(?:head office|headquarters|hq|parent|group|"
    r"mother company|office|ones?|owners?|plant|branch|site)?(?: (?:in|from|at))? ?$"
)
"""Before a place: they are not there, or it is not for there."""

HELPS_THERE = (
    r"\b(?:i|we)(?:'m| am| also| now| just)* (?:work|help|do the books|study|manage|volunteer|look after|handle|run)"
    r"(?:ing)?\b[^.;!?]{0,40} (?:my|our) [\w-]+'s (?:[\w-]+ ){0,3}(?:up |over |down |out )?(?:in|near|outside) $"
)
"""Before a place: a relative's firm is there, and the lead works in it."""

EVENT_THERE = (
    r"\b(?:wedding|married|marriage|party|birthday|ceremony|reception|funeral|christening|anniversary|event|festival|"
    r"concert|conference|tournament|shoot)\b[^;?]{0,50}"
    r"\b(?:in|near|at|outside) (?:the )?(?:[\w-]+, )?$"
)
"""Before a place: what they plan is held there, on whosever ground."""

ROLE_AT_A_FIRM = (
    r"(?:^|[.,!?;:\n] ?)(?:i'm |i am |the )?(?:an? )?(?:[\w/&-]+ ){0,3}?(?:affairs|manager|director|head of \w+|buyer|"
    r"assistant|coordinator|co-ordinator|engineer|officer|purchasing|procurement|hr|marketing|finance|office|secretary|"
    r"accounts|operations|logistics|planner|controller|quality|facilities|training|owner|partner) "
    r"(?:at|with|for|of|in) "
    r"(?:an? )(?:[\w-]+ ){1,3}(?:in|near|outside|from) $"
)
"""Before a place: the writer introduces themselves as one of a firm there ("Kim, quality at a brewery in Basel")."""

OF_SOMEBODY = (
    r"\b(?:friend|mate|brother|sister|cousin|husband|wife|colleague|neighbou?r|met|saw|went|heard|"
    r"was at|were at|last|know|knew|called)\b"
)
"""Before such an introduction: it is somebody else's."""

GEORGIA = (
    r"Georgia(?<!\wGeorgia)(?=,? \(?(?:the country|the one in the caucasus|not the (?:US |American )?state|"
    r"in the caucasus))"
)
"""The country, told apart from the state."""

PART_THERE = (
    r"\b(?:sales|dev|devs|development|developers?|engineers?|engineering|support|production|manufacturing|factory|plant|"
    r"mill|warehouse|logistics|fulfil+ment|back ?office|marketing|customer (?:service|success)|call cent(?:er|re)|reps|"
    r"sales ?people|sales ?men|fitters|technicians|(?:second|other|small) office|branch|subsidiary|operations|ops)"
    r"(?: (?:team|people|guys|reps|office|staff|department|force|side|ops|operations|folks|crew|lot|is|are|sits?|"
    r"happens|based|located|over|down|mostly|all|lives?))* (?:in|out of|from|at) (?:the )?$"
)
"""Before a place: a part of the company is there."""

ALL_THERE = (
    r"\b(?:head ?office|hq|headquarters?|headquartered|main office|office|based|company|firm|registered|"
    r"every(?:one|body) else|(?:the )?rest(?: of (?:us|the team|the company))?|we'?re|we are|home|management|founders?)"
    r"(?:'s)?(?: (?:itself|is|are|sits?|located|based|still|over|down|an?))*:?(?: (?:in|at|near|out of))?:? (?:the )?$"
)
"""Before a place: the company itself is there."""
