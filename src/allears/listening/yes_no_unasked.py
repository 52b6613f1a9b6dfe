"""Yes or no told unasked: "there's a kitchen on site", "we haven't booked a venue yet", "we need tugs at night".

Told by the name of the matter that no other field shares, and by words that say that it is there, done, so or needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from allears.languages.english import volunteered_words as english
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.expression import Expression
from allears.listening.clause import Clause
from allears.listening.denial import is_denied
from allears.listening.wording import Wording
from allears.listening.yes_no_matter import Matter, MatterKind

(
    _THERE_IS,
    _THERE_IS_NONE,
    _HAD_ONE,
    _GAVE_UP,
    _DENIES,
    _HEDGES,
    _NEEDED,
    _NOT_NEEDED,
    _DONE,
    _IS_SO,
    _OF_US,
    _ANOTHERS,
) = (
    Expression(pattern)
    for pattern in (
        english.THERE_IS,
        english.THERE_IS_NONE,
        english.HAD_ONE,
        english.GAVE_UP,
        english.DENIES,
        english.HEDGES,
        english.NEEDED,
        english.NOT_NEEDED,
        english.DONE,
        english.IS_SO,
        english.OF_US,
        english.ANOTHERS,
    )
)
_REACH = 80

Told = tuple[bool, int, int]
"""Whether it is so, and the characters [start, end) that say it."""


@dataclass(frozen=True, slots=True)
class Named:
    """A matter where it is named, at characters [`start`, `end`); `before` is what its clause says before it."""

    wording: Wording
    matter: Matter
    clause: Clause
    before: str
    start: int
    end: int


def volunteered(wording: Wording, matter: Matter) -> Told | None:
    """What the message tells of a matter that nobody asked about; None where it tells nothing."""
    for start, end in _named_at(wording, matter):
        clause = wording.clause_at(start)
        if clause.asks or clause.hypothetical or clause.others or clause.quoted:
            continue
        if matter.kind in (MatterKind.THING, MatterKind.HAD) and _runs_on(wording, end):
            continue
        before = wording.lower[max(clause.start, start - _REACH) : start]
        if _ANOTHERS.search(before):
            continue
        holds = _WAYS[matter.kind](Named(wording, matter, clause, before, start, end))
        if holds is not None:
            span = wording.span(clause.start, clause.end)
            return holds, span.start, span.end
    return None


def _named_at(wording: Wording, matter: Matter) -> Iterator[tuple[int, int]]:
    """Where the matter is named, with the words of its name around it."""
    stems = wording.stems
    for place, one in enumerate(stems):
        size = 1 if one in matter.heads else 0
        for whole in matter.wholes:
            if one == whole[0] and stems[place : place + len(whole)] == whole:
                size = max(size, len(whole))
        if not size:
            continue
        first = place
        while first and matter.kind is not MatterKind.STATE and stems[first - 1] in matter.around:
            first -= 1
        yield wording.words[first].start, wording.words[place + size - 1].end


def _runs_on(wording: Wording, end: int) -> bool:
    """True where a noun follows: "our kitchen staff" is no kitchen."""
    number = wording.word_number(end)
    if number >= len(wording.words):
        return False
    word = wording.words[number]
    if not word.is_word or wording.lower[end : word.start].strip():
        return False
    return (
        word.lower not in FUNCTION_WORDS
        and not word.lower.endswith(("ed", "ing", "ly", "n't"))
        and word.lower not in english.GOES_ON
    )


def _of_a_thing(named: Named) -> bool | None:
    if _THERE_IS_NONE.search(named.before):
        return None if named.clause.past else False
    if named.clause.past or named.clause.planned or _DENIES.search(named.before):
        return None
    if not _THERE_IS.search(named.before):
        return None
    if _GAVE_UP.search(named.before):
        return False
    return None if _GAVE_UP.search(named.clause.lower) or _HEDGES.search(named.before) else True


def _once(named: Named) -> bool | None:
    if _THERE_IS_NONE.search(named.before):
        return False
    return (
        True
        if _HAD_ONE.search(named.before) and not (_DENIES.search(named.before) or _HEDGES.search(named.before))
        else None
    )


def _of_a_deed(named: Named) -> bool | None:
    low, high = named.wording.word_number(named.clause.start), named.wording.word_number(named.clause.end)
    for number in range(low, high):
        if named.wording.stems[number] == named.matter.deed:
            until = named.wording.lower[named.clause.start : named.wording.words[number].start]
            if _DENIES.search(until):
                return False
            return True if _DONE.search(until) and not _HEDGES.search(until) else None
    return None


def _of_a_state(named: Named) -> bool | None:
    low, high = named.wording.word_number(named.clause.start), named.wording.word_number(named.clause.end)
    of_it = _OF_US.search(named.clause.lower) or named.matter.around.intersection(named.wording.stems[low:high])
    if named.clause.past or not of_it or _HEDGES.search(named.clause.lower) or not _IS_SO.search(named.before):
        return None
    return not (is_denied(named.wording, named.start, named.end) or _DENIES.search(named.before))


def _of_a_need(named: Named) -> bool | None:
    if named.clause.past or _HEDGES.search(named.clause.lower):
        return None
    if _NOT_NEEDED.search(named.before):
        return False
    return True if _NEEDED.search(named.before) and not _DENIES.search(named.before) else None


_WAYS = {
    MatterKind.THING: _of_a_thing,
    MatterKind.DEED: _of_a_deed,
    MatterKind.STATE: _of_a_state,
    MatterKind.NEED: _of_a_need,
    MatterKind.HAD: _once,
}
