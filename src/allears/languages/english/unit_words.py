"""How English tells the unit of a number afterwards: "sorry, that's per year", "in pounds btw"."""

from __future__ import annotations

from allears.languages.word_list import word_list

PERIOD = (
    r"(?:\b(?:per|an?|each|every|by the|in an?|(?:for|over|in) the(?: whole| full| entire)?|the whole|for an?)|"
    r"(?<!\w)/) ?(?P<noun>day|week|month|quarter|year)\b(?!-)|"
    r"\b(?P<adverb>daily|weekly|monthly|quarterly|yearly|annually)\b|"
    r"\b(?P<year>per annum|annual|p\.?a)\b\.?|\b(?P<month>pcm|p/?m|p\.m)\b\.?|"
    r"\b(?P<once>one[- ]?(?:off|time)|once(?: only)?|in total|lump sum|up ?front)\b"
)
"""A period said by itself."""

EACH = (
    r"\b(?:(?:per|for each|for every|each|a) (?:user|seat|head|person|employee|rep|guest|participant|learner|student|"
    r"pupil|child|licen[cs]e|desk|driver|member|place|room|vehicle|device|patient|resident|unit|site|staff member)|"
    r"each|apiece)\b"
)
"""So much for each of them."""

MONEY = r"(?P<GBP>£)|(?P<EUR>€)|(?P<USD>\$|\bdollars?\b)"
"""A currency beside those that are named in full."""

DENIES = r"\b(?:not|isn't|isnt|rather than|instead of|and no|no)\s+(?:in |the |as )*$"
"""Before a unit: it is not that one."""

SIGNS = (
    r"\b(?:sorry|apolog\w+|oops|whoops|i meant?|meant|should(?:'ve| have|a)?|forgot|btw|by the way|"
    r"(?:that|this|it|those|these)(?:'s|s| is| was| are| were)|its|mistake|my bad|correction|edit|actually|"
    r"not)\b|^\s*\*|\*\s*$"
)
"""Says that a message goes back to what was said before."""

AROUND = word_list(
    """
    'd a actually add ah all also amount an and apologies apologise are as bad be been btw budget but by clarify
    clear correction cost course details early edit fast figure for forgot have here hit i i'd i'm im in is it
    it's its just made make mean meaning meant ment mention mistake my no not number obviously ofc oh ok okay on
    oops ops our please pls price rate rather said say saying send should should've shoulda so sorry soz
    speaking specify spend spending sry sum talk talking that that's thats the then these they they're theyre
    this those though to too total typed typo uk um wait was way we we're well were which whoops write written
    wrong wrote yeah yes you your
    """
)
"""What may stand beside such a unit, in a sentence that tells nothing else."""
