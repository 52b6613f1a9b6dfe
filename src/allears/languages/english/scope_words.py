"""Words that tell whether a number is the usual one, or that of a season, of a whole group, of some day to come."""

from __future__ import annotations

EXCEPTIONAL = (
    r"\b(?:in (?:the )?(?:high |peak |low )?(?:seasons?|summer|winter|spring|autumn|fall)|in (?:a )?(?:good|bad|busy) "
    r"\w+|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on (?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)days?|on (?:mon|tue|wed|thu|fri|sat|sun)|on weekends|at (?:peak|christmas|easter|"
    r"weekends|best|worst|most|the (?:start|beginning|peak))|(?:best|worst|record|peak|busiest|slowest) (?:month|day|"
    r"year|week|season)|on paper|officially|by contract|worldwide|globally|nationwide|across the (?:\w+ )?group|in "
    r"the (?:whole |entire )?(?:group|concern|holding)|in all (?:\d+|two|three|four|five|six|of them)|next (?:year|"
    r"month|season|summer|spring)|soon|one day|some day|by then|eventually|on top|seasonal|temps|if you count|when you "
    r"count|counting the|black friday|christmas|once|sometimes|feels? like)\b"
)
"""A number told in the same breath is that of an unusual time, of more than is asked for, or of what is to come."""

USUAL = (
    r"\b(?:normal(?:ly)?|usual(?:ly)?|typical(?:ly)?|(?:on|in) (?:the )?average|regular(?:ly)?|ordinar(?:y|ily)|most "
    r"(?:days|months|weeks|of the time)|currently|right now|at the moment|today|now|here|this (?:one|place|site|house|"
    r"office|time)|to (?:start|begin)(?: with)?|for now|so far|these days|nowadays|at present|initially|in use|that "
    r"(?:move|work|count|matter)|for real|effectively|call it|count|left|leaves|remain|make "
    r"it|in total|total|altogether|all in all|together)\b"
)
"""A number told in the same breath is the one that stands, beside others that do not."""

FILLERS = (
    r"\W*(?:(?:but|so|and|in|on|the|a|an|it|it's|its|that|is|are|we|we're|we've|have|has|got|i|i'd|say|month|day|week|"
    r"year|about|around|only|just|then|to)\b\W*)*"
)
"""What else may stand between such a word and the number."""

OF_ANOTHER_KIND = (
    r"\s*(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|%|percent|times?|euros?|dollars?|pounds?|bucks|"
    r"quid|francs?|kroner|o'clock|am|pm|st|nd|rd|th|km|miles|kilometers|kilometres|degrees|stars?|pages?|floors?|"
    r"reasons?|things?|questions?|(?:of|out of) (?:which|whom|them|those|these|our|the|\d)|(?:more|less|fewer|"
    r"other|others|"
    r"extra|additional|new|another)\b|are\b|is\b|were\b|was\b)|\s*[%°€$£:/]"
)
"""After a number: it counts time, money or distance, or only a part."""

BINDS = (
    r"(?:\b(?:in|on|by|from|since|until|till|before|after|room|no|nr|number|page|line|level|version|than|option|step|"
    r"part|phase|another|other|not|never|every|each|per|hire|hiring|merge|add|adding|lost|lose|sold|opening|open|plan|"
    r"planning|call|called|met|bring|with|plus|and|of|my|his|her|their|your|which|who|around the)|#)\s*$"
)
"""Right before a number: it is a label, a date, a change, or not the lead's whole."""

WIDENS = (
    r"(?:\s?ish|\s?or so)?\s*[?,;.…–—/-]*\s*(?:(?:or|maybe|perhaps|probably|possibly|could be|sometimes|at (?:the "
    r")?most"
    r"|up to|max(?:imum)?|tops|well,?)\s*)+(?:even |up to |like )?$|\s$"
)
"""Between two numbers of one answer these make a range of them: "80, maybe 85", "180 200 or so"."""

AND_ME = (
    r"(?!\s*(?:counting|incl))(?:\s+[a-z][\w' ]{0,30}?)?,?\s*(?:and|plus|\+|&|n)\s*(?:me|myself|i)\b"
    r"(?!\s+(?:have|do|am|think|want|need))"
)
"""After a number of people: one more."""

_NOT_NOW = (
    r"(?:\s*(?:at all|yet|so far|then|today|now|right now|at the moment|currently|really|actually|any ?more|left|here|"
    r"please|thanks|thank you|of our own|of my own))*\s*"
)
_BEFORE_NONE = (
    r"\W*(?:(?:currently|at the moment|right now|so far|today|as of today|honestly|well|oh|um+|exactly|have|we have|"
    r"we've got|we've|we run|we own|we employ|we got|i have|i've got|i've|there are|there is|there's|actually|still|"
    r"for now|sorry|ok|okay)\W+)*"
)
NOT_ONE = (
    rf"{_BEFORE_NONE}(?:none|zero|nil|nada|not (?:one|a single(?: one)?)|(?:we |i )?(?:don't|do not|dont) have any|"
    rf"(?:we |i )?(?:haven't|have not) got any|(?P<nobody>no ?one|nobody)(?: else)?|"
    rf"no (?:own )?(?P<noun>[a-z-]+(?: [a-z-]+)?))\b(?! of ){_NOT_NOW}"
    r"(?:$|[.;!,(–—-])(?! ?i(?:'m| am| sell| work| have nothing| just)\b)"
)
"""How "how many?" is answered with none of them."""

PART_OF_A_LIST = r"(?:and|plus|\+|&|n|,|as well as)"
"""Joins the parts of a sum: "14 vans n 2 pickups"."""

NO_PART = (
    r"\b(?:but|in|on|at|per|from|to|till|until|of (?:which|them|those|these)|if|mon|tue|wed|thu|fri|sat|sun|"
    r"before|after|now|then|last|next|later|since|these|today|"
    r"\w+days?|years?|months?|weeks?|days?|hours?|minutes?|percent|each|every|a|an|per|out|old|ago|max|min|soon|or|"
    r"maybe|perhaps|about|not|"
    r"euros?|dollars?|pounds?)\b|%"
)
"""A list of numbers with one of these is no sum of things of one kind."""

DOUBTFUL_WISH = (
    r"\b(?:maybe|perhaps|later(?: on)?|eventually|possibly|potentially|at some point|next year|one day|some day|"
    r"down the "
    r"(?:line|road)|not yet|someday|in the future|in a second step|phase two|might)\b[^.;!?]{0,24}$"
)
"""Before what is named: it is not wanted now, or not surely."""

UNDECIDED = (
    r"\b(?:not (?:yet )?decided|undecided|(?:haven't|have not|can't) decided?|torn between|no preference|still (?:open|"
    r"discussing|thinking|arguing)|we will see|we'll see)\b|\bor\b[^.;!?]{1,40}[\s,–—-](?:whichever|whatever is|"
    r"depending|"
    r"not sure|what (?:do|would) you (?:recommend|suggest|advise|think))\b"
)
"""Whoever says so has chosen none of the things they name."""

ONE_OF_THEM = (
    r"^\W*(?:(?:and|but|so|well)\s+)?(?:(?:only |just )?(?:one|some|two|three|most|each|half|many|a few|none|the "
    r"(?:biggest|"
    r"largest|smallest|others?|rest|second|first|other one)) of (?:them|these|those|our (?:customers|clients|suppliers|"
    r"partners))|the others?\b|others\b|somebody|someone|people)\b"
)
"""Begins what is told of others, or of only a part."""

SAYS_IT = (
    r"(?:is|are|was|were|be|been|we|i|they|it|he|she|you|do|does|did|can|could|will|would|shall|should|has|have|"
    r"had|may|"
    r"might|must|really|probably|definitely|certainly|maybe|absolutely|surely|and|but|or|not|if|that|which|so)\b"
)
"""Between a thing and "not" one of these says the denial of the thing itself."""

NOT_THE_NEXT = (
    r"[\s,–—-]+(?:and |but )?not\s+(?!(?:really|so|that|now|right now|yet|at (?:all|the moment|present)|needed|"
    r"necessary|required|important|essential|relevant|interested|wanted|currently|today|any ?more|an? (?:must|priority|"
    r"need|problem|concern|fan|requirement|deal|thing|big|huge|real)|an (?:issue|option)|(?:the|our|my) (?:issue|point|"
    r"problem|priority|thing|main|most|first|biggest|business)|for (?:us|me|now|this|how)|applicable|possible|allowed|"
    r"urgent|working|available|included|sure|certain|part|in (?:use|scope|there|it)|too|very|much|quite|going|"
    r"happening|used|using|worth|keen|bothered|fussed|worried|on the (?:list|table|cards)|what|something|one|there|"
    r"here|as|great|good|ideal|only|just|because|since|if|when|until|before|by|any)\b)(?=[a-z])"
)
"""Right after a thing: what follows is denied, and not the thing itself ("calls, not visits")."""
