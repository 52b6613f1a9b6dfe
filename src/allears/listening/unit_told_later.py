"""Units told one message after their number: "12,000 euros", then "sorry, that's per year"; "2,400", then "in pounds".

A sentence that says a period, a currency or "for each" and nothing else is about the one number told just before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from allears.languages.english import unit_words as english
from allears.languages.english.language import ENGLISH
from allears.languages.expression import Expression
from allears.listening.amount_context import CURRENCY_ALONE, own_dollar
from allears.listening.context import Context, Noted
from allears.listening.rates import ADVERBS, in_the_fields_own_measure
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.find import find_values
from allears.values.money import Money
from allears.values.value import Value

UNIT_PUT_RIGHT = "puts the unit right"
_PERIOD, _EACH, _MONEY, _DENIES, _SIGNS = (
    Expression(pattern) for pattern in (english.PERIOD, english.EACH, english.MONEY, english.DENIES, english.SIGNS)
)
_LONGEST = 90
_SURE = 0.8
_PERIODS_OF_MONEY = ("month", "year", "once")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit said at characters [`start`, `end`): a period, a currency, or for each of them."""

    start: int
    end: int
    period: str | None = None
    currency: str | None = None
    each: bool = False


def hear_units(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of the number told just before, in the unit that this message tells."""
    if not any(isinstance(noted.statement.value, Count | Money) for noted in context.record):
        return
    heard = {each.field for each in before}
    for number in range(wording.clauses.sentences):
        start, end = wording.clauses.sentence_bounds(number)
        if end - start > _LONGEST or wording.clause_at(start).asks:
            continue
        units = _units(wording, start, end)
        noted = _number_meant(wording, context, units, start, end) if units else None
        if noted is None or noted.statement.field in heard:
            continue
        value = _in_units(context, noted.statement, units, wording)
        if value is not None and value != noted.statement.value:
            first, last = units[0].start, units[-1].end
            yield Statement(noted.statement.field, value, wording.text[first:last], first, last, _SURE, UNIT_PUT_RIGHT)
            return


def _units(wording: Wording, start: int, end: int) -> list[Unit]:
    """The units that a sentence says and does not deny, as long as they are of different kinds."""
    found = [*_periods(wording, start, end), *_currencies(wording, start, end)]
    taken = [(each.start, each.end) for each in found]
    found += [
        Unit(*match.span(), each=True)
        for match in _EACH.finditer(wording.lower, start, end)
        if not any(first < match.end() and match.start() < last for first, last in taken)
    ]
    found.sort(key=lambda each: each.start)
    told = [each for each in found if not _DENIES.search(wording.lower, start, each.start)]
    for kind in ("period", "currency"):
        if len({said for each in told if (said := getattr(each, kind))}) > 1:
            return []
    return told if _says_nothing_else(wording, found, start, end) else []


def _periods(wording: Wording, start: int, end: int) -> Iterator[Unit]:
    for match in _PERIOD.finditer(wording.lower, start, end):
        said = match["noun"] or (match["adverb"] and ADVERBS[match["adverb"]])
        named = said or next(name for name in ("year", "month", "once") if match[name])
        yield Unit(*match.span(), period=named)


def _currencies(wording: Wording, start: int, end: int) -> list[Unit]:
    found = [
        Unit(*match.span(), currency=match.lastgroup) for match in CURRENCY_ALONE.finditer(wording.lower, start, end)
    ]
    for match in _MONEY.finditer(wording.lower, start, end):
        if not any(each.start < match.end() and match.start() < each.end for each in found):
            found.append(Unit(*match.span(), currency=match.lastgroup))
    return found


def _says_nothing_else(wording: Wording, units: list[Unit], start: int, end: int) -> bool:
    """True where only words that lead to a unit stand beside the units. A number may: the one that is meant."""
    for word in wording.words_between(start, end):
        if any(each.start <= word.start < each.end for each in units):
            continue
        if word.is_word and word.lower not in english.AROUND and not word.lower[:1].isdigit():
            return False
    return True


def _number_meant(wording: Wording, context: Context, units: list[Unit], start: int, end: int) -> Noted | None:
    """The one number that units may belong to: of the lead's message before, or on record where it is asked for."""
    asked = context.asked
    turn = next((place for place in reversed(range(context.turn)) if context.earlier[place].by == "lead"), -1)
    known = [each for each in context.record if each.turn == turn]
    if asked is not None and (standing := context.standing(asked.id)):
        known = [standing[-1]]
    elif not _SIGNS.search(wording.lower, start, end) and turn != context.turn - 1:
        return None
    fitting = [each for each in known if _may_be_in(context, each, units)]
    if len({each.statement.field for each in fitting}) != 1:
        return None
    return fitting[-1] if _names_no_other(wording, fitting[-1], start, end) else None


def _may_be_in(context: Context, noted: Noted, units: list[Unit]) -> bool:
    """True for an amount, and for a number of a field that counts by the month where only a period is said."""
    if isinstance(noted.statement.value, Money):
        return all(each.period in (None, *_PERIODS_OF_MONEY) for each in units)
    field = context.vocabulary.counts.of(noted.statement.field)
    only_period = all(each.period and each.period != "once" for each in units)
    return field is not None and field.period is not None and only_period


def _names_no_other(wording: Wording, noted: Noted, start: int, end: int) -> bool:
    """True unless the sentence names a number that is not the one on record."""
    value = noted.statement.value
    own = {value.low, value.high, value.about} if isinstance(value, Count | Money) else set()
    numbers = [each.value for each in wording.readings_over(start, end) if isinstance(each.value, Count | Money)]
    return all(each.low in own or each.high in own for each in numbers if (each.low, each.high) != (1, 1))


def _in_units(context: Context, statement: Statement, units: list[Unit], wording: Wording) -> Value | None:
    """The value of a statement in other units than it was heard in."""
    if isinstance(statement.value, Money):
        return _amount_in(context, statement.value, units, wording)
    field = context.vocabulary.counts.of(statement.field)
    readings = find_values(statement.quote, context.reference, ENGLISH)
    counts = [each for each in readings if isinstance(each.value, Count)]
    if field is None or len(counts) != 1:
        return None
    return in_the_fields_own_measure(replace(counts[0], per=units[0].period), field, "")


def _amount_in(context: Context, value: Money, units: list[Unit], wording: Wording) -> Money:
    for unit in units:
        if unit.period:
            value = replace(value, per=unit.period)  # type: ignore[arg-type]
        if unit.currency:
            told = replace(value, currency=unit.currency)
            own = own_dollar(context, wording.lower[unit.start : unit.end], told)
            value = replace(told, currency=own or unit.currency)
        value = replace(value, per_seat=value.per_seat or unit.each)
    return value
