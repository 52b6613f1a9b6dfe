"""Yes or no, told by how things stand: "we can walk out any day" to "is a lease running?".

Only the states that every trade asks about are known (bound to a contract, visited, tried, ready, …); the field's own
question says which of them is meant.
"""

from __future__ import annotations

from functools import lru_cache

from allears.languages.english import state_words as english
from allears.languages.expression import Expression
from allears.listening.wording import Wording

_STATES = tuple((Expression(asks), holds, fails) for asks, holds, fails in english.STATES)
_ANOTHER = Expression(english.ANOTHER)
_BOUND = Expression(english.BOUND)
_IS_BOUND, _IS_NOT_BOUND = Expression(english.IS_BOUND), Expression(english.IS_NOT_BOUND)
_BOUND_TO = Expression(english.BOUND_TO)
_DENIES = Expression(english.DENIES_WHAT_FOLLOWS)
_ANOTHERS, _WISHES = Expression(english.ANOTHERS), Expression(english.WISHES)
_SENTENCES = 2
"""The answer stands in the first sentences; what comes later is about something else."""

Told = tuple[bool, int, int]
"""Whether it is so, and the characters [start, end) that say it."""


def told_state(wording: Wording, question: str) -> Told | None:
    """What the answer to `question` says of a state that the question asks about; None where it says nothing."""
    if is_told_of_others(wording):
        return None
    for number in range(min(_SENTENCES, wording.clauses.sentences)):
        for holds, fails in _asked_about(question.lower().strip()):
            if told := _told(wording, number, holds, fails):
                return told
    return None


def asks_for_another(question: str) -> bool:
    """True for "is there a second one?": that somebody names one thing settles nothing."""
    return bool(_ANOTHER.search(question.lower()))


def is_told_of_others(wording: Wording) -> bool:
    """True when the answer begins with somebody else: "my sister has one"."""
    return bool(_ANOTHERS.match(wording.lower))


def told_bound(wording: Wording, question: str) -> Told | None:
    """Said unasked, whether they are bound to a contract: only beside the word for it, and of themselves."""
    if not _BOUND.search(question.lower()) or not _BOUND_TO.search(wording.lower):
        return None
    for number in range(wording.clauses.sentences):
        start, end = wording.clauses.sentence_bounds(number)
        named = _BOUND_TO.search(wording.lower, start, end)
        if named is None or _WISHES.search(wording.lower, start, end):
            continue
        clause = wording.clause_at(named.start())
        if clause.planned or clause.others or clause.asks:
            continue
        told = _told(wording, number, _IS_BOUND, _IS_NOT_BOUND)
        if told and wording.clause_at(told[1]) == clause and not (clause.past and told[0]):
            return told
    return None


@lru_cache(maxsize=256)
def _asked_about(question: str) -> tuple[tuple[Expression, Expression], ...]:
    """What says so and what says not, of each state that the question (lower case) asks about."""
    return tuple((Expression(holds), Expression(fails)) for asks, holds, fails in _STATES if asks.search(question))


def _told(wording: Wording, sentence: int, holds: Expression, fails: Expression) -> Told | None:
    """The clause with the first of both that is neither asked, supposed, quoted nor denied; what says no goes first."""
    start, end = wording.clauses.sentence_bounds(sentence)
    for pattern, is_so in ((fails, False), (holds, True)):
        for match in pattern.finditer(wording.lower[start:end]):
            clause = wording.clause_at(start + match.start())
            if clause.asks or clause.hypothetical or clause.quoted:
                continue
            if not _DENIES.search(wording.lower[max(clause.start, start + match.start() - 16) : start + match.start()]):
                span = wording.span(clause.start, wording.clause_at(start + match.end() - 1).end)
                return is_so, span.start, span.end
    return None
