"""Visitors who are no leads: existing customers, job seekers, vendors, partners, press, students, support, spam, tests.

Each belongs somewhere else and stays out of the figures. A sign is a hint with its words; whoever acts on it says so
kindly and lets the visitor disagree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from allears.languages.english import visitor_words as english
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.statement import Span
from allears.listening.wording import Wording


class VisitorKind(StrEnum):
    """Who somebody is, when they are not here to buy."""

    JOB_SEEKER = "job seeker"
    STUDENT = "student"
    PRESS = "press"
    VENDOR = "vendor"
    PARTNER = "partner"
    COMPETITOR = "competitor"
    EXISTING_CUSTOMER = "existing customer"
    SUPPORT = "support"
    SPAM = "spam"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class VisitorSign:
    """A kind of visitor and the words that give it away."""

    kind: VisitorKind
    words: Span


_PATTERNS = tuple(
    (VisitorKind(name), any_phrase(pattern, english.CLASSES)) for name, pattern in english.VISITORS.items()
)
_REACH = 2000
"""Signs are looked for in this many characters from the start of a message."""


def visitor_signs(wording: Wording) -> tuple[VisitorSign, ...]:
    """What kinds of visitor this message gives away, each once. Most messages give away none: their writer is taken
    for a lead. Hypothetical, denied, quoted words and somebody else's story give nothing away."""
    lower = wording.lower[:_REACH]
    found = []
    for kind, pattern in _PATTERNS:
        for match in wording.starts.finditer(pattern, 0, len(lower)):
            clause = wording.clause_at(match.start())
            if kind is VisitorKind.TEST or not (clause.hypothetical or clause.quoted or _is_denied(lower, match)):
                found.append(VisitorSign(kind, wording.span(match.start(), match.end())))
                break
    return tuple(found)


_DENIAL_BEFORE = Expression(r"\b(?:not|isn't|aren't|no longer|never|ain't|am not|don't)(?: \w+){0,2}\s*$")


def _is_denied(lower: str, match: re.Match[str]) -> bool:
    """True for "I am not a customer": a denial stands right before the words or inside their beginning."""
    return bool(
        _DENIAL_BEFORE.search(lower[max(0, match.start() - 30) : match.start()])
        or re.match(r"(?:i'm|im|i am|we're|we are) (?:not|no)\b", match.group())
    )
