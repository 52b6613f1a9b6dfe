"""How English tells a company's size: what stands around a number of people that is everybody who works there."""

from __future__ import annotations

from allears.languages.english.own_number_words import ENDS_THERE, FIRM
from allears.languages.word_list import word_list

ON_THE_PAYROLL = word_list(
    """
    employees employee staff staffers fte ftes workers headcount workforce personnel colleagues crew coworkers
    """
)
"""Nouns for people who work somewhere: a number of these is a size wherever it stands."""

WE_ARE = (
    r"\b(?:we|we're|we are|were|we have|we've|we've got|we got|we employ|there|there's|theres|there are|it's|its|it is|"
    r"that's|makes|team of|crew of|"
    r"staff of|group of|company of|only|family of|outfit of|firm of|bunch of|workforce of|shop of|business of|"
    r"(?:company|firm|business|shop|practice|office|school|clinic|agency|hotel|restaurant|startup|start-up) "
    r"(?:has|with|is|of|employs|counts))"
    r"\s*(?:are|is|have|re|'re|about|around|roughly|only|just|now|currently|still|all|already|like|some|maybe|a|"
    r"the|today|nearly|almost|over|under|approx\.?|approximately|ca\.?|circa|between|with|up to|at least|"
    r"more than|less than|close to|~)*\s*$"
)
"""Leads up to a number that is everybody: "we are about"."""

OUR_STRENGTH = (
    r"\b(?:(?:we are|we're|i'm part of|i am part of|i work for|i work at|i run|i own) an? (?:[a-z-]+ ){0,2}?"
    r"(?!chain|network|fleet|club|association|federation|class|group|family|total|list|set|pool)[a-z-]+ of|"
    r"(?:headcount|head count|workforce|payroll|manpower|staffing|staff count|"
    r"(?:staff|staffing|employee|team|personnel|company|total|our) (?:strength|complement|size|number|numbers))"
    r"(?: (?:of|in|at) (?:the|our) [a-z]+)?(?: (?:is|of|stands at|totals|comes to|amounts to)|:|=)|"
    r"(?:strength|size) of (?:the|our) (?:company|firm|business|team|staff) is|"
    r"^\W*(?:(?:hi|hello|hey|so|and|a|an|small|big|mid-?size[d]?|little|young|family|our|my|we're|we are|were|it's|"
    r"its|i run|"
    r"i own|i'm with|in)\W+)*(?:[a-z-]+ )?(?:company|firm|business|practice|outfit|agency|startup|start-up|charity) of)"
    r"\s*(?:(?:about|around|roughly|only|just|now|currently|still|nearly|almost|over|under|approx\.?|ca\.?|circa|up to|"
    r"at least|more than|less than|close to|some|maybe)\s+)*$"
)
"""Leads up to a bare number that is everybody: "we're a practice of", "staff complement of the firm is"."""

WE_BEFORE = r"\bwe\b[^.,;]{0,20}$|\bwe(?:'re|'ve)\b[^.,;]{0,20}$"
OF_THE_COMPANY = (
    r"^[\s-]*(?:strong|in (?:the|our) (?:company|firm|business)|at the (?:company|firm)|on (?:the|our) payroll|head)\b"
)
EVERYBODY_HERE = (
    rf"\s*(?:(?:who |that )?(?:are |is )?(?:currently |now |all )?(?:works?|working|employed)(?: here| for us| with us|"
    rf" (?:in|at|for) (?:the|our|this|my) (?:whole )?{FIRM})|(?:in|at) (?:the|our|this|my) (?:whole )?{FIRM}|"
    r"on (?:the|our) payroll)\b" + ENDS_THERE
)
"""Right after a number of people: where they work is the company."""

NOTHING_BEFORE = (
    r"^\W*(?:(?:hi|hello|hey|well|yes|so|and|ok|okay|right now|currently|today|now|nowadays|at the moment|about|around|"
    r"roughly|approximately|approx|some|over|under|nearly|almost|just|only|maybe|probably|perhaps|i think|i guess|"
    r"i'd say|i believe|at least|up to|more than|less than|close to|all in all|in total|altogether)\b\W*)*$"
)
"""From the beginning of a clause to its number: nothing that says when, where or which of them."""

OF_US = r"^\s*of us\b"
ALL_OF_US_BEFORE = (
    r"(?:\b(?:there(?:'s| is| are)?|theres|it's|we're|we are|we have|only|just|all|still|now|about|around|roughly|"
    r"maybe|total)|^|[,:(–—-])\s*$"
)
ALL_OF_US_AFTER = (
    r"^\s*of us\s*(?:$|[.,;:!?)–—-]|(?:all told|in total|total|altogether|overall|all in all|here|now|in (?:the|our) "
    r"(?:company|firm|office|business|team|practice|shop)|at (?:the|our)|work(?:ing)? here|so|and|but|in)\b)"
)
"""What stands around "of us" when it is everybody, not only some of them ("two of us call the same customer")."""

A_BODY = (
    r"\b(?:board|committee|council|panel|jury|commission|trustees|directors|assembly|directorate|presidium|"
    r"(?:owners|shareholders)'? meeting)(?: of [a-z]+)?"
    r"(?: (?:decides?|votes?|agrees?|meets?|approves?|has to \w+))?,? "
    r"(?:that is |that's |which is |we are |we're |with |all |of )?(?:about |around |some )?$"
)
"""Before a number of people: so many sit on a body of the company ("the board, seven persons")."""

THERE_ARE = r"\bthere(?:'s|s| is| are)\s*(?:about |around |roughly |only |now |just |maybe |like |currently )*$"
WHERE_WE_WORK = (
    r"^\s*of us (?:in|at) (?:the|our|this) (?:lab|workshop|studio|bakery|salon|surgery|house|gym|garage|brewery|school|"
    r"clinic|agency|plant|store|restaurant|hotel|practice|place|office|farm|kitchen)\b"
)
"""Around "of us" when the place is where the company works: "there are nine of us in the bakery"."""

SOMEBODY_ELSES_TEAM = (
    r"\b(?:separate|another|other|sister|his|her|their|(?:he|she|they|who|which|colleague) (?:has|have|runs?|leads?)|"
    r"need|needs|want|wants|train|book|cover|seat|feed|host|invite|consider|for|that)\b[^.;]{0,24}$"
)
"""Before a number of people: they are no measure of the lead's company."""

A_TEAM_OF_MINE = (
    r"\b(?:i|he|she) (?:look after|looks after|lead|leads|manage|manages|run|runs|head|heads|supervise|supervises|"
    r"am in charge of|work in|works in|sit in|am in) (?:the|a|an|our|my|his|her) (?:[a-z-]+ ){0,2}"
    r"(?:team|department|crew|group|desk|unit|section|side|shift|squad)\b[^.;!?]{0,60}$"
)
"""Before a number of people: they are those of one team."""
