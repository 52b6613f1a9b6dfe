"""How English tells the day of an event that somebody wants a place, people or things for."""

from __future__ import annotations

EVENT = (
    r"\b(?:event|party|wedding|celebration|function|ceremony|reception|conference|take place|taking place|held|"
    r"the (?:big )?day)\b"
)
"""In what a field is called or asks for: it is after the day of an event."""

OWN_EVENT = (
    r"\b(?:(?:get|gets|getting|be) (?:married|hitched|wed)|marry(?:ing)?|t(?:ie|ying) the knot|weddings?|reception|"
    r"ceremony|(?:the|our) day|big day|party|event|celebrat\w+|anniversary|birthday|\d{1,2}(?:st|nd|rd|th)(?= on\b)|"
    r"christening|baptism|communion|engagement|function|gala|conference|off-?site|retreat|dinner|ball|"
    r"(?:looking|thinking|hoping) (?:at|of|about|for)|(?:need|want|book|rent|hire|use|have) "
    r"(?:it|you|somewhere|something|(?:the|a|your|this|that) [\w-]+)|date(?:'s| is)?)\b"
)
"""Beside a date: it is that day."""

FREE = (
    r"\b(?:free|available|availability|vacan\w+|taken|booked|spaces?|slots?|dates?|(?:have|got) (?:anything|something|"
    r"(?:the |a |any )?[\w-]+)(?= (?:on|in|for|free|left|open)\b))\b"
)
"""A question with one of these asks for a place on the day that is wished for."""

ANOTHER_MATTER = (
    r"\b(?:call|calls|ring|phone|talk|speak|chat|visit|viewing|view|tour|show|come|see|look|look around|meet|meeting|"
    r"deposit|pay|paid|payment|reply|answer|quote|offer|holiday|holidays|contract|lease|born|engaged|moved?|"
    r"last year|ago|since|every|each)\b"
)
"""A clause with one of these tells or asks for another day."""
