"""How English names those who are there one after the other: "three of my pupils, plus me on Sundays"."""

from __future__ import annotations

from allears.languages.word_list import word_list

BEFORE = (
    r"\W*(?:(?:well|so|just|only|currently|now|right now|today|at the moment|at present|for now|um+|uh|oh|ok|yes|"
    r"it's|its|it is|that's|that is|there's|there is|there are|theres|we are|we're|we have|we've|we've got|we got|"
    r"i have|i've|i've got|i got|that would be|it would be|would be|"
    r"let me see|let's see|between(?= (?:me|my|us|the))|namely|i'd say)"
    r"\b[\s,:…-]*)*"
)
"""What may stand before the first of them."""

BETWEEN = (
    r"\s*(?:,(?!\d)\s*(?:and\b|plus\b|then\b|&|\+)?|;|\band\b(?: then\b| also\b)?|\bplus\b|\bn\b|\bas well as\b|"
    r"\+|&)\s*"
)
"""What stands between two of them."""

SELF = r"(?:me|myself|i|yours truly)"
ONE = r"(?:an?|one|another|one more|a single|my|our|the|his|her)"
OURS = r"(?:my|our|the|his|her)(?: other)?"

WHERE = (
    r"(?: (?:(?:on|in|at|for|from|of|with|during|by|behind|who|that|when|nobody|everybody|we|over|under|"
    r"near)\b[^.;!?\d]*|(?:the )?(?:(?:front|back)[ -]of[ -](?:the )?house|foh|boh|kitchen|bar|floor|shop ?floor|"
    r"office|warehouse|workshop|yard|depot|reception|on-?site|off-?site|upstairs|downstairs|"
    r"here|there|outside|inside|abroad|too|as well|sometimes|next door|instead)))"
)
"""What tells more of one of them: where, when, whose."""

NOT_COUNTED = (
    r"\b(?:\w+n't|dont|doesnt|order|ordered|soon|later|next (?!door)|planned|coming|leaving|if|maybe|perhaps|left|gone|"
    r"ago|closed|broken|leave|ill|not|no|never|would|will|could|might|want|need|expect|hire|hiring|retired|was|"
    r"were|had|used to|than|before|now|these days|nowadays|today|so far|from (?:now|then|next|jan|feb|mar|"
    r"apr|may|june|july|aug|sep|oct|nov|dec)\w*|(?:for|at) (?:breakfast|lunch|dinner)|"
    r"(?:in|during) the (?:morning|afternoon|evening|week)|"
    r"by day|at night|to start|peak|busy|quiet|"
    r"each|every|per|or|about|almost|which|whom|whose|who (?:does|do|is|are|has|drives|makes|only)|"
    r"them|these|those|counting|"
    r"including|incl|total|altogether|all in all|together)\b"
)
"""With one of these in it the list adds nothing up."""

PART_TIME = word_list(
    "full-timers part-timers full-timer part-timer fulltime parttime full-time part-time ft pt halftime half-time"
)
STATUSES = word_list(
    """
    partners partner owners owner founders founder cofounders freelancers freelancer temps apprentices apprentice
    trainees trainee interns intern juniors junior seniors senior volunteers volunteer contractors subcontractors
    helpers helper associates associate regulars beginners veterans bosses boss
    """
)
"""What people are beside their trade: two partners and four drivers may all drive."""
TEAMS = word_list("team crew department staff squad unit office")
"""Nouns for all who work together."""
STAND_INS = word_list("ones one others other more")
"""Words in the place of a noun."""

ABOUT_THE_OTHERS = r"\b(?:others?|else|besides|apart from|other than|except|in addition|help(?:s|ing)? you)\b"
"""A question about those who are there beside whoever answers."""

ABOUT_ALL_OF_YOU = (
    r"\bhow many (?:of you|people are you|are you|are there of you)\b|\bof you (?:are )?there\b|\bare you\b"
)
"""A question about a crowd to which whoever answers belongs."""
