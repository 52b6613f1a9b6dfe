"""How English tells how many will come: "a hall for 80", "120 to 150 people come"."""

from __future__ import annotations

from allears.languages.word_list import word_list

GUESTS = word_list(
    "guests attendees participants visitors delegates diners invitees spectators covers pax heads campers travellers"
)
"""Nouns of a field that counts those who come."""

ROOM_FOR_THEM = (
    r"\b(?:rooms?|halls?|venues?|tables?|space|place|spot|party|dinner|lunch|brunch|breakfast|supper|buffet|menu|"
    r"catering|"
    r"event|wedding|reception|conference|meeting|workshop|seminar|training|celebration|banquet|barbecue|bbq|picnic|"
    r"tour|trip|boat|bus|food|drinks|cake|seats|chairs|something|anything|booking|reservation|quote|offer|one|it) "
    r"(?:[a-z]+ )?(?<!\bone )(?:for|with|of) (?:about |around |some |roughly |up to |maybe |over |at least |max |"
    r"between |the )*$"
)
"""Before a number: so many are to sit there."""

THEY_HAVE = r"\b(?:has|have|had|seats?|holds?|fits?|takes?|your|their|there is|there's|was|were|not|no|is|'s)\b"
"""With one of these before it, the room is there already, with so many places."""

A_GROUP_OF = (
    r"\b(?:we are|we're|we'd be|we will be|we'll be|be|a) (?:a )?(?:group|party|crowd|table|wedding party) of "
    r"(?:about |around |some |roughly |up to |maybe |over |at least )*$"
)
THEY_COME = (
    r"^\s*(?:people|persons|folks|of us|of them|pax|heads|in all|in total)?,?\s*(?:who |that )?(?:will |would |"
    r"might |may |"
    r"should |are |are going to |have )?(?:all |probably |usually |normally )?(?:be )?(?:come|coming|attend|attending|"
    r"showing up|show up|turn up|be there|join|joining|join us|invited|expected|confirmed|signed up|registered|"
    r"round the table|around the table|at the table)\b(?! (?:to work|to the office|in late|late))"
)
"""After a number: so many come."""
