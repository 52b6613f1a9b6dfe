"""How English tells a company's size: what stands around a number of people that is everybody who works there."""

from __future__ import annotations

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

WE_BEFORE = r"\bwe\b[^.,;]{0,20}$|\bwe(?:'re|'ve)\b[^.,;]{0,20}$"
OF_THE_COMPANY = (
    r"^\s*(?:strong|in (?:the|our) (?:company|firm|business)|at the (?:company|firm)|on (?:the|our) payroll|head)\b"
)
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

SOMEBODY_ELSES_TEAM = (
    r"\b(?:separate|another|other|sister|his|her|their|(?:he|she|they|who|which|colleague) (?:has|have|runs?|leads?)|"
    r"need|needs|want|wants|train|book|cover|seat|feed|host|invite|consider|for|that)\b[^.;]{0,24}$"
)
"""Before a number of people: they are no measure of the lead's company."""
