"""What the lead wishes for in the conversation itself: a person, a time to talk, peace, to be forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from allears.languages.english import wish_words as english
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.statement import Span
from allears.listening.wording import Wording


class Wish(StrEnum):
    """A wish that outranks whatever the bot would say next."""

    PERSON = "person"
    JUST_LOOKING = "just looking"
    BE_FORGOTTEN = "be forgotten"
    NO_MORE_MAIL = "no more mail"
    NOT_NOW = "not now"
    NOT_INTERESTED = "not interested"
    TIME_TO_TALK = "a time to talk"


@dataclass(frozen=True, slots=True)
class Wished:
    """A wish and the words that say it."""

    wish: Wish
    words: Span


_PATTERNS = tuple((Wish(name), any_phrase(pattern, english.CLASSES)) for name, pattern in english.WISHES.items())
_REACH = 2000
"""Wishes are looked for in this many characters from the start of a message."""


_ENDS_BEFORE_US = Expression(r"(?:call|phone|ring|text|e?mail)s?,\s")
"""A noun that ends its part, no verb: "we sell by phone, me and a colleague"."""


def wishes(wording: Wording) -> tuple[Wished, ...]:
    """What this message wishes for, each wish once, in the order of `Wish`. Hypothetical or quoted words wish for
    nothing."""
    found = []
    for wish, pattern in _PATTERNS:
        for match in wording.starts.finditer(pattern, 0, min(_REACH, len(wording.lower))):
            clause = wording.clause_at(match.start())
            if _ENDS_BEFORE_US.match(match.group()):
                continue
            if not (clause.hypothetical or clause.quoted or clause.past):
                found.append(Wished(wish, wording.span(match.start(), match.end())))
                break
    return tuple(found)
