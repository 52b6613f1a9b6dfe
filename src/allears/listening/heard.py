"""What was heard in a message, and in a whole conversation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from allears.listening.message import Message
from allears.listening.statement import Span, Statement
from allears.listening.visitor_kind import VisitorSign
from allears.listening.wishes import Wished


@dataclass(frozen=True, slots=True)
class Correction:
    """The lead took the value of `field` said in message number `from_turn` back, in message number `turn`.

    `way` tells how it was recognised, for whoever asks why.
    """

    turn: int
    field: str
    from_turn: int
    way: str = ""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two values of `field` that cannot both hold and that the lead did not correct, with the words of each."""

    field: str
    turn_a: int
    turn_b: int
    words_a: Span
    words_b: Span


class Settled(StrEnum):
    """How the lead answers when asked back."""

    BOTH = "both"
    SOMEBODY_ELSE = "somebody else sees it differently"
    NEITHER = "neither"
    FIRST = "the first"
    SECOND = "the second"


@dataclass(frozen=True, slots=True)
class Heard:
    """What one message of the lead says and does.

    `questions` are the words of each question or request for information. `vague` and `declined` are ids of fields
    that the message answers only on the surface, or refuses to answer. `hostile` is True for abuse, not for a swear
    word about a bug. `understood` is False when the message is in a language whose words are not known (`language`,
    an ISO 639 code): then only what is international in it (numbers, money, e-mail, phone, ISO dates) was heard.
    `wishes` are for the conversation itself (a person, a time to talk, to be forgotten); `visitor_signs` tell of
    somebody who is no lead; `corrections` and `contradictions` are what this message does to earlier ones; `settled`
    is how the lead answered when two of their own values were held against each other.
    """

    message: Message
    statements: tuple[Statement, ...] = ()
    questions: tuple[Span, ...] = ()
    vague: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    hostile: bool = False
    understood: bool = True
    language: str | None = None
    wishes: tuple[Wished, ...] = ()
    visitor_signs: tuple[VisitorSign, ...] = ()
    corrections: tuple[Correction, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    settled: Settled | None = None


@dataclass(frozen=True, slots=True)
class HeardConversation:
    """All that was heard in a conversation. `heard` has one entry a message of the lead, with its number in the
    conversation (from 0, counting everybody's messages)."""

    heard: tuple[tuple[int, Heard], ...]
    corrections: tuple[Correction, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()

    @classmethod
    def of(cls, heard: Iterable[tuple[int, Heard]]) -> HeardConversation:
        """Puts the messages together. A contradiction that the lead settled later is none any more."""
        listed = tuple(heard)
        corrections = tuple(each for _, one in listed for each in one.corrections)
        open_ones = (
            each
            for _, one in listed
            for each in one.contradictions
            if not any(later.field == each.field and later.turn > each.turn_b for later in corrections)
        )
        return cls(listed, corrections, tuple(open_ones))
