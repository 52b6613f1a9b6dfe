"""Whether the money is there: "the board signed off 40k", "it's in the pot", "I'd have to find it"."""

from __future__ import annotations

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import granted_words as english
from allears.languages.expression import Expression
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.reading import Reading, ReadingKind

_NOT_GRANTED, _GRANTED = Pattern(english.NOT_GRANTED), Pattern(english.GRANTED)
_YET_TO_COME, _DENIED = Expression(english.YET_TO_COME), Expression(english.DENIED)
_STILL_TO_BE_FOUND, _THERE_ALREADY = Expression(english.STILL_TO_BE_FOUND), Expression(english.THERE_ALREADY)
_SPEAKS_OF_MONEY, _GIVES_MONEY = Expression(english.SPEAKS_OF_MONEY), Expression(english.GIVES_MONEY)
_NO_MORE = Expression(english.NO_MORE)
_LEAST = 500
"""A bare number below this, after "approved", may count anything."""


def money_granted(wording: Wording, field: Field, *, asked: bool = False) -> Statement | None:
    """Whether the money is there, said in answer to that, beside an amount or of the budget."""
    for pattern, holds in ((_NOT_GRANTED, False), (_GRANTED, True)):
        for match in wording.starts.finditer(pattern):
            clause = wording.clause_at(match.start())
            gone = clause.past and (not holds or _NO_MORE.search(clause.lower))
            if clause.asks or clause.hypothetical or clause.others or gone:
                continue
            before = wording.lower[clause.start : match.start()]
            if holds and (_DENIED.search(before) or _YET_TO_COME.search(before)):
                continue
            if asked or _is_of_money(wording):
                return _statement(wording, field, match.span(), holds=holds)
    return (_answered(wording, field) if asked else None) or _amount_granted(wording, field)


def _amount_granted(wording: Wording, field: Field) -> Statement | None:
    """ "The owners voted 60k": whoever names what was granted says that it is there."""
    for each in wording.readings:
        clause = wording.clause_at(each.start)
        if each.kind in _AMOUNTS and is_granted(wording, each) and clause.is_about_the_lead_now and not clause.asks:
            before = wording.lower[clause.start : each.start]
            if not (clause.negated or _YET_TO_COME.search(before)):
                return _statement(wording, field, (each.start, each.end), holds=True)
    return None


_AMOUNTS = (ReadingKind.COUNT, ReadingKind.MONEY)


def is_granted(wording: Wording, reading: Reading) -> bool:
    """True for an amount that was approved: "finance approved 12k a year". A small bare number may count anything."""
    value = reading.value
    if isinstance(value, Count) and max(value.low or 0, value.high or 0) < _LEAST:
        return False
    before = wording.lower[max(0, reading.start - 32) : reading.start]
    return _GIVES_MONEY.search(before) is not None


def _is_of_money(wording: Wording) -> bool:
    if _SPEAKS_OF_MONEY.search(wording.lower) or any(each.kind is ReadingKind.MONEY for each in wording.readings):
        return True
    return any(each.noun is None and is_granted(wording, each) for each in wording.readings_over(0, len(wording.text)))


def _answered(wording: Wording, field: Field) -> Statement | None:
    """What an answer of the first sentence says about it in other words."""
    start, end = wording.clauses.sentence_bounds(0)
    clause = wording.clauses.all[0]
    if clause.asks or clause.others:
        return None
    found = _STILL_TO_BE_FOUND.search(wording.lower, start, end)
    if found is not None:
        return _statement(wording, field, found.span(), holds=False)
    there = None if clause.negated or clause.hypothetical else _THERE_ALREADY.match(wording.lower, start, end)
    return None if there is None else _statement(wording, field, there.span(), holds=True)


def _statement(wording: Wording, field: Field, span: tuple[int, int], *, holds: bool) -> Statement:
    said = wording.span(*span)
    return Statement(field.id, holds, said.text, said.start, said.end, 0.8, "says whether money is there")
