"""The day of an event, told or asked for before anybody asked: "we're getting married in May", "is 12 June free?"."""

from __future__ import annotations

from functools import lru_cache

from allears.facts.field import Field
from allears.languages.english import event_words as english
from allears.languages.expression import Expression
from allears.listening.clause import Clause

_EVENT, _OWN_EVENT = Expression(english.EVENT), Expression(english.OWN_EVENT)
_FREE, _ANOTHER_MATTER = Expression(english.FREE), Expression(english.ANOTHER_MATTER)


@lru_cache(maxsize=512)
def is_of_an_event(field: Field) -> bool:
    """True for a field that is after the day of an event, by its name and its question."""
    return _EVENT.search(f"{field.title} {field.id.replace('_', ' ')} {field.ask or ''}".lower()) is not None


def tells_the_day(field: Field, clause: Clause) -> bool:
    """True for a clause whose date is the day of the event, though nobody asked for it."""
    return is_of_an_event(field) and _is_about_it(clause) and _OWN_EVENT.search(clause.lower) is not None


def asks_for_the_day(field: Field, clause: Clause) -> bool:
    """True for a question whether that day is free: it is the one they would like."""
    return is_of_an_event(field) and _is_about_it(clause) and _FREE.search(clause.lower) is not None


def _is_about_it(clause: Clause) -> bool:
    return not clause.past and _ANOTHER_MATTER.search(clause.lower) is None
