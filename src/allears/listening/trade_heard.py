"""A line of business that no option names: whoever sells gutters or olive oil is in something else.

Only where the options are the usual lines of business with one for all the rest, and only for a thing that none of the
others is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import trade_words as english
from allears.languages.english.common_words import COMMON
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.things_heard import options_meant_by
from allears.listening.wording import Wording
from allears.values.value import FieldType

_SELLS = Pattern(english.SELLS_THINGS)
_ANOTHER = Expression(english.TELLS_ANOTHER_TRADE)
_MAKES_IT = Expression(english.MAKES_IT)
_REST = ("other", "something_else", "others")
_USUAL = frozenset(english.TRADES.values())
_FEWEST = 4
_SURE = 0.7


def hear_trade(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """The statement that a field of the line of business is none of those listed."""
    for field in context.vocabulary.with_sense(Sense.KIND, Sense.OTHER):
        rest = _option_for_the_rest(field)
        if rest is None or any(each.field == field.id for each in before) or context.on_record(field.id):
            continue
        if any(one.field == field.id and one.option != rest for one in wording.options):
            continue
        if any(each.is_from_lead and _MAKES_IT.search(each.text.lower()) for each in context.earlier):
            continue
        for match in wording.starts.finditer(_SELLS):
            start, end = match.span("what")
            if _tells_a_trade(wording, field, rest, start, end):
                text = wording.text[start:end]
                yield Statement(field.id, rest, text, start, end, _SURE, "sells what no option names")
                break


@lru_cache(maxsize=256)
def _option_for_the_rest(field: Field) -> str | None:
    """The option for all other lines of business; None where the options are no usual lines of business."""
    ids = {option.id for option in field.options}
    if field.type is not FieldType.CHOICE or len(ids & _USUAL) < _FEWEST:
        return None
    return next((option for option in _REST if option in ids), None)


def _tells_a_trade(wording: Wording, field: Field, rest: str, start: int, end: int) -> bool:
    """True for a thing that somebody sells today, in no sentence that tells the trade in another way."""
    clause = wording.clause_at(start)
    if clause.asks or clause.negated or not clause.is_about_the_lead_now:
        return False
    words = wording.lower[start:end].split()
    if set(words) & english.NO_THINGS or words[-1] in COMMON | FUNCTION_WORDS or words[-1].endswith(("ly", "ing")):
        return False
    sentence = wording.clauses.sentence_bounds(clause.sentence)
    if _ANOTHER.search(wording.lower, *sentence):
        return False
    return not options_meant_by(wording, field, start, end) - {rest}
