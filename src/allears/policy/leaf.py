"""Each leaf of a condition as a closure: from answers to true, false or not known (None)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from math import inf

from allears.facts.answer import Absence, Answers
from allears.facts.field import Field
from allears.policy.calendar import day_after
from allears.policy.condition import Between, Compare, Includes, IsKnown, OneOf, StartsAfter, Test, TimeUnit, Within
from allears.policy.exchange import Exchange
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

Truth = bool | None
"""Kleene's three values; None is "not known"."""
Evaluate = Callable[[Answers, date], Truth]
Region = Callable[[float, float], Truth]
"""Whether an interval lies wholly inside (true), wholly outside (false), or neither."""

UNKNOWN = Absence.UNKNOWN
EXACT_TYPES = frozenset({FieldType.PLACE, FieldType.YES_NO})


def fold_text(text: str) -> str:
    """A text as conditions compare it: letter case and spacing ignored."""
    return " ".join(text.casefold().split())


def compile_test(test: Test, field: Field, exchange: Exchange, final: bool) -> Evaluate:
    """The closure of one leaf. `final` says that nothing more can be learned, which only `is known` asks about."""
    match test:
        case IsKnown(name):
            return _compile_is_known(name, final)
        case Compare(name, "=" | "!=" as operator, literal) if not isinstance(literal, Count | Money | DateInterval):
            equal = _compile_one_of(name, (literal,), field)
            return equal if operator == "=" else negate(equal)
        case OneOf(name, literals):
            return _compile_one_of(name, literals, field)
        case Includes(name, mode, options):
            return _compile_includes(name, mode, frozenset(options))
        case Within(name, number, unit):
            return _compile_day_limit(name, number, unit, at_most)
        case StartsAfter(name, number, unit):
            return _compile_day_limit(name, number, unit, above)
        case Between(name, Count() as low, high):
            return _compile_numbers_between(name, _place(low, high=False), _place(high, high=True))
        case Compare(name, operator, Count() as literal):
            numbers = _compile_numbers(name, operator, _place(literal, high=False))
            return negate(numbers) if operator == "!=" else numbers
        case Between(name, low, high):
            return _compile_ordered(name, low, between(_place(low, high=False), _place(high, high=True)), exchange)
        case Compare(name, operator, literal):
            region = _REGIONS[operator](_place(literal, high=False))
            ordered = _compile_ordered(name, literal, region, exchange)
            return negate(ordered) if operator == "!=" else ordered


def negate(evaluate: Evaluate) -> Evaluate:
    """True for false, false for true; not known stays not known."""

    def negated(answers: Answers, now: date) -> Truth:
        truth = evaluate(answers, now)
        return None if truth is None else not truth

    return negated


def below(limit: float) -> Region:
    """The region of everything under `limit`."""
    return lambda low, high: True if high < limit else False if low >= limit else None


def at_most(limit: float) -> Region:
    """The region up to `limit`, itself included."""
    return lambda low, high: True if high <= limit else False if low > limit else None


def above(limit: float) -> Region:
    """The region of everything over `limit`."""
    return lambda low, high: True if low > limit else False if high <= limit else None


def at_least(limit: float) -> Region:
    """The region from `limit` on, itself included."""
    return lambda low, high: True if low >= limit else False if high < limit else None


def between(first: float, last: float) -> Region:
    """The region from `first` to `last`, both included."""
    return lambda low, high: True if low >= first and high <= last else False if high < first or low > last else None


_REGIONS: dict[str, Callable[[float], Region]] = {
    "<": below,
    "<=": at_most,
    ">": above,
    ">=": at_least,
    "=": lambda limit: between(limit, limit),
    "!=": lambda limit: between(limit, limit),
}


def _place(literal: Value, high: bool) -> float:
    """A literal's place on its axis: a number, an amount, or a day as its ordinal."""
    match literal:
        case Count(low, top) | Money(low, top):
            end = top if high else low
        case DateInterval(start, last):
            day = last if high else start
            end = None if day is None else float(day.toordinal())
        case _:
            raise TypeError(f"{literal!r} has no place on an axis")
    if end is None:
        raise ValueError(f"{literal!r} is open where a condition needs a limit")
    return end


def _compile_ordered(name: str, literal: Value, region: Region, exchange: Exchange) -> Evaluate:
    if isinstance(literal, Money):
        return _compile_region_of_money(name, literal, region, exchange)
    return _compile_region_of_days(name, region)


def _compile_numbers_at_least(name: str, limit: float, strictly: bool) -> Evaluate:
    """`>=` and `>`. Spelled out, because most conditions of most policies compare a count with a limit."""

    def at_least(answers: Answers, now: date) -> Truth:
        value = answers.get(name)
        if value.__class__ is not Count:
            return False if value is Absence.NOT_APPLICABLE else None
        low, high = value.low, value.high
        if low is not None and low >= limit:
            return True
        return False if high is not None and high < limit else None

    def above(answers: Answers, now: date) -> Truth:
        value = answers.get(name)
        if value.__class__ is not Count:
            return False if value is Absence.NOT_APPLICABLE else None
        low, high = value.low, value.high
        if low is not None and low > limit:
            return True
        return False if high is not None and high <= limit else None

    return above if strictly else at_least


def _compile_numbers_between(name: str, first: float, last: float) -> Evaluate:
    def evaluate(answers: Answers, now: date) -> Truth:
        value = answers.get(name)
        if value.__class__ is not Count:
            return False if value is Absence.NOT_APPLICABLE else None
        low, high = value.low, value.high
        if low is not None and high is not None and first <= low and high <= last:
            return True
        return False if (high is not None and high < first) or (low is not None and low > last) else None

    return evaluate


def _compile_numbers_at_most(name: str, limit: float, strictly: bool) -> Evaluate:
    """`<=` and `<`."""

    def at_most(answers: Answers, now: date) -> Truth:
        value = answers.get(name)
        if value.__class__ is not Count:
            return False if value is Absence.NOT_APPLICABLE else None
        low, high = value.low, value.high
        if high is not None and high <= limit:
            return True
        return False if low is not None and low > limit else None

    def below(answers: Answers, now: date) -> Truth:
        value = answers.get(name)
        if value.__class__ is not Count:
            return False if value is Absence.NOT_APPLICABLE else None
        low, high = value.low, value.high
        if high is not None and high < limit:
            return True
        return False if low is not None and low >= limit else None

    return below if strictly else at_most


def _compile_numbers(name: str, comparison: str, limit: float) -> Evaluate:
    match comparison:
        case ">=" | ">":
            return _compile_numbers_at_least(name, limit, strictly=comparison == ">")
        case "<" | "<=":
            return _compile_numbers_at_most(name, limit, strictly=comparison == "<")
        case _:
            return _compile_numbers_between(name, limit, limit)


def _compile_region_of_money(name: str, unit: Money, region: Region, exchange: Exchange) -> Evaluate:
    seats = exchange.seats

    def evaluate(answers: Answers, now: date) -> Truth:
        value = answers.get(name, UNKNOWN)
        if isinstance(value, Money):
            span = exchange.express(value, unit, answers.get(seats) if seats else None)
            return None if span is None else region(*span)
        return False if value is Absence.NOT_APPLICABLE else None

    return evaluate


def _compile_region_of_days(name: str, region: Region) -> Evaluate:
    def evaluate(answers: Answers, now: date) -> Truth:
        value = answers.get(name, UNKNOWN)
        if isinstance(value, DateInterval):
            high = inf if value.end is None else float(value.end.toordinal())
            low = min(float(now.toordinal()), high) if value.start is None else float(value.start.toordinal())
            return region(low, high)
        return False if value is Absence.NOT_APPLICABLE else None

    return evaluate


def _compile_day_limit(name: str, number: int, unit: TimeUnit, region: Callable[[float], Region]) -> Evaluate:
    @lru_cache(maxsize=8)
    def counted_from(now: date) -> tuple[float, Region]:
        return float(now.toordinal()), region(float(day_after(now, number, unit).toordinal()))

    def evaluate(answers: Answers, now: date) -> Truth:
        value = answers.get(name)
        if value.__class__ is not DateInterval:
            return False if value is Absence.NOT_APPLICABLE else None
        start, end = value.start, value.end
        today, inside = counted_from(now)
        high = inf if end is None else end.toordinal()
        return inside(start.toordinal() if start is not None else min(today, high), high)

    return evaluate


def _compile_is_known(name: str, final: bool) -> Evaluate:
    truths: dict[object, Truth] = {
        Absence.UNKNOWN: False if final else None,
        Absence.DISPUTED: None,
        Absence.DECLINED: False,
        Absence.NOT_APPLICABLE: False,
    }

    def evaluate(answers: Answers, now: date) -> Truth:
        value = answers.get(name, UNKNOWN)
        return truths[value] if value.__class__ is Absence else True

    return evaluate


def _compile_one_of(name: str, literals: tuple[Value, ...], field: Field) -> Evaluate:
    if field.type is FieldType.COUNT:
        return _any_region(tuple(_compile_numbers(name, "=", _place(one, high=False)) for one in literals))
    folds = not field.options and field.type not in EXACT_TYPES
    wanted = frozenset(fold_text(one) if folds and isinstance(one, str) else one for one in literals)

    def evaluate(answers: Answers, now: date) -> Truth:
        value = answers.get(name)
        if value is None or value.__class__ is Absence:
            return False if value is Absence.NOT_APPLICABLE else None
        return value in wanted

    def evaluate_folded(answers: Answers, now: date) -> Truth:
        value = answers.get(name)
        if value is None or value.__class__ is Absence:
            return False if value is Absence.NOT_APPLICABLE else None
        return fold_text(value) in wanted if isinstance(value, str) else value in wanted

    return evaluate_folded if folds else evaluate


def _any_region(parts: tuple[Evaluate, ...]) -> Evaluate:
    def evaluate(answers: Answers, now: date) -> Truth:
        truths = [part(answers, now) for part in parts]
        return True if True in truths else None if None in truths else False

    return evaluate


def _compile_includes(name: str, mode: str, options: frozenset[str]) -> Evaluate:
    tests: dict[str, Callable[[Choices], Truth]] = {
        "any of": lambda value: _includes_any(value, options),
        "all of": lambda value: _includes_all(value, options),
        "only from": lambda value: _includes_only(value, options),
    }
    test = tests[mode]

    def evaluate(answers: Answers, now: date) -> Truth:
        value = answers.get(name, UNKNOWN)
        if isinstance(value, Choices):
            return test(value)
        return False if value is Absence.NOT_APPLICABLE else None

    return evaluate


def _includes_any(value: Choices, options: frozenset[str]) -> Truth:
    if value.has & options:
        return True
    return False if value.complete or options <= value.lacks else None


def _includes_all(value: Choices, options: frozenset[str]) -> Truth:
    if options <= value.has:
        return True
    return False if value.complete or options & value.lacks else None


def _includes_only(value: Choices, options: frozenset[str]) -> Truth:
    if value.has - options:
        return False
    return True if value.complete else None
