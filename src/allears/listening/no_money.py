"""No money at all: "nothing, it is all paper" answers what is paid today, "zero" what may be spent."""

from __future__ import annotations

from allears.facts.field import Field
from allears.languages.english import money_context_words as english
from allears.languages.expression import Expression
from allears.listening.amount_context import period_of_question
from allears.listening.context import Context
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.money import Money

_NOTHING_PAID, _NOTHING_THERE = Expression(english.NOTHING_PAID), Expression(english.NOTHING_THERE)


def no_money(wording: Wording, context: Context, field: Field) -> Statement | None:
    """An answer for `field` that says nothing at all; None when it says more. Who has set no budget aside has not told
    that they would spend nothing, so what may be spent is nought only in a word that means a number."""
    paid = field in context.vocabulary.with_sense(Sense.TODAY_MONEY)
    match = (_NOTHING_PAID if paid else _NOTHING_THERE).match(wording.lower)
    if match is None:
        return None
    start, end = match.span("none")
    nothing = Money(0, 0, None, period_of_question(context), per_seat=False)
    return Statement(field.id, nothing, wording.text[start:end], start, end, 0.8, "no money at all")
