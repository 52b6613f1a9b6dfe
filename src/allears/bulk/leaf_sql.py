"""Each leaf of a condition as a SQL expression: true, false, or NULL for not known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import get_args

from sqlglot import exp

from allears.bulk.typed_columns import FieldColumns, is_not_null, is_null, text
from allears.policy.calendar import day_after
from allears.policy.condition import Between, Compare, Includes, IsKnown, OneOf, StartsAfter, Test, TimeUnit, Within
from allears.policy.exchange import Exchange
from allears.policy.leaf import EXACT_TYPES, fold_text
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money, Period
from allears.values.value import FieldType, Value

Interval = tuple[exp.Expr, exp.Expr]
ANY_WHITESPACE = r"\s+"


@dataclass(frozen=True)
class Reading:
    """What leaves are read against: where the fields stand, the policy's money, the day, and whether it is the end.

    `now` None means the warehouse's own current date.
    """

    columns: Mapping[str, FieldColumns]
    exchange: Exchange
    now: date | None
    final: bool


def write_leaf(test: Test, reading: Reading) -> exp.Expr:
    """The SQL of one leaf; says the same of a row as `compile_test` says of the answers in it."""
    held = reading.columns[test.field]
    truth = _write_test(test, held, reading)
    if held.state is None:
        return truth
    not_applicable = held.has_state("not applicable")
    if isinstance(test, IsKnown):
        return truth
    negated = isinstance(test, Compare) and test.operator == "!="
    return exp.case().when(not_applicable, exp.true() if negated else exp.false()).else_(truth)


def _write_test(test: Test, held: FieldColumns, reading: Reading) -> exp.Expr:
    match test:
        case IsKnown():
            return _is_known(held, reading.final)
        case Compare(_, operator, literal) if isinstance(literal, Count | Money | DateInterval):
            region = _region(operator, literal, literal, _span(held, literal, reading))
            return exp.not_(exp.paren(region)) if operator == "!=" else region
        case Compare(_, operator, literal):
            equal = _one_of(held, (literal,))
            return exp.not_(exp.paren(equal)) if operator == "!=" else equal
        case Between(_, low, high):
            return _region("between", low, high, _span(held, low, reading))
        case OneOf(_, literals):
            return _one_of(held, literals)
        case Includes(_, mode, options):
            return _includes(held, mode, sorted(set(options)))
        case Within(_, number, unit):
            return _compare("<=", day_limit(reading.now, number, unit), _days(held, reading.now))
        case StartsAfter(_, number, unit):
            return _compare(">", day_limit(reading.now, number, unit), _days(held, reading.now))


# --- numbers, money and days: an interval against a limit ------------------------------------------------------------


def _span(held: FieldColumns, unit: Value, reading: Reading) -> Interval:
    """The field as an interval in the terms of the literal; an open end is NULL."""
    if isinstance(unit, Count):
        return held["low"], held["high"]
    if isinstance(unit, Money):
        return _amount(held, unit, reading)
    return _days(held, reading.now)


def _region(name: str, low: Value, high: Value, span: Interval) -> exp.Expr:
    first, last = _place(low, high=False), _place(high, high=True)
    return _compare(name, first, span) if name not in ("between", "=", "!=") else _inside(first, last, span)


def _compare(operator: str, limit: exp.Expr, span: Interval) -> exp.Expr:  # tidy: a comparison, no person
    """Whether the whole interval lies on one side of the limit; NULL when the limit cuts it, or nothing is known."""
    low, high = span
    kinds: dict[str, tuple[type[exp.Binary], type[exp.Binary], exp.Expr, exp.Expr]] = {
        "<": (exp.LT, exp.GTE, high, low),
        "<=": (exp.LTE, exp.GT, high, low),
        ">": (exp.GT, exp.LTE, low, high),
        ">=": (exp.GTE, exp.LT, low, high),
    }
    holds, fails, near, far = kinds[operator]
    if low == high:
        return holds(this=near, expression=limit)
    true = holds(this=near, expression=limit.copy())
    false = fails(this=far, expression=limit.copy())
    return exp.case().when(true, exp.true()).when(false, exp.false())


def _inside(first: exp.Expr, last: exp.Expr, span: Interval) -> exp.Expr:
    low, high = span
    if low == high:
        if first == last:
            return exp.EQ(this=low, expression=first)
        return exp.Between(this=low, low=first, high=last)
    inside = exp.and_(exp.GTE(this=low, expression=first), exp.LTE(this=high, expression=last))
    outside = exp.or_(
        exp.LT(this=high.copy(), expression=first.copy()), exp.GT(this=low.copy(), expression=last.copy())
    )
    return exp.case().when(inside, exp.true()).when(outside, exp.false())


def _place(literal: Value, high: bool) -> exp.Expr:
    match literal:
        case Count(low, top) | Money(low, top):
            end: float | date | None = top if high else low
        case DateInterval(start, last):
            end = last if high else start
        case _:
            raise TypeError(f"{literal!r} has no place on an axis")
    if end is None:
        raise ValueError(f"{literal!r} is open where a condition needs a limit")
    return day(end) if isinstance(end, date) else number(end)


def number(value: float) -> exp.Expr:
    """A number literal that reads back as the same double."""
    return exp.Literal.number(int(value) if value == int(value) and abs(value) < 2**53 else repr(value))


def day(value: date) -> exp.Expr:
    """A date literal."""
    return exp.cast(text(value.isoformat()), "DATE")


def today(now: date | None) -> exp.Expr:
    """The day of judging as an expression: a literal, or the warehouse's own current date."""
    return exp.CurrentDate() if now is None else day(now)


def day_limit(now: date | None, count: int, unit: TimeUnit) -> exp.Expr:
    """The day `count` units after now. A month's missing day becomes its last, in SQL as in `day_after`."""
    if now is not None:
        return day(day_after(now, count, unit))
    moved = exp.DateAdd(
        this=exp.CurrentDate(), expression=exp.Literal.number(count), unit=exp.var(unit.removesuffix("s").upper())
    )
    return exp.cast(moved, "DATE")


def _days(held: FieldColumns, now: date | None) -> Interval:
    """One unknown day inside its interval; a missing start is now, unless the end has passed."""
    start, end = held["start"], held["end"]
    if start == end:
        return start, end
    ended = exp.Case().when(exp.LT(this=end.copy(), expression=today(now)), end.copy())
    begins = ended.when(is_not_null(end.copy()), today(now))
    return exp.Coalesce(this=start, expressions=[begins]), end


def _amount(held: FieldColumns, unit: Money, reading: Reading) -> Interval:
    """The amount in the unit's terms; seats are multiplied or divided out where only one side has them."""
    factor = _factor(held, unit, reading.exchange)
    plain = [exp.Mul(this=held[end], expression=factor.copy()) for end in ("low", "high")]
    low, high = plain
    per_seat = exp.Coalesce(this=held["per_seat"], expressions=[exp.false()])
    same = per_seat if unit.per_seat else exp.not_(per_seat)
    seats = reading.columns.get(reading.exchange.seats) if reading.exchange.seats else None
    if seats is None:
        return _where(same, low), _where(same, high)
    least, most = seats["low"], seats["high"]
    usable = exp.and_(exp.GT(this=least, expression=number(0)), is_not_null(most))
    other: list[exp.Expr]
    if unit.per_seat:
        divided = [(low, most), (high, least)]
        other = [exp.Div(this=one.copy(), expression=by.copy(), typed=True, safe=True) for one, by in divided]
    else:
        other = [exp.Mul(this=one.copy(), expression=by.copy()) for one, by in ((low, least), (high, most))]
    return tuple(  # type: ignore[return-value] # two ends, as there are two in `plain`
        exp.case().when(same.copy(), mine).when(usable.copy(), theirs)
        for mine, theirs in zip(plain, other, strict=True)
    )


def _where(condition: exp.Expr, value: exp.Expr) -> exp.Expr:
    return exp.case().when(condition.copy(), value)


def _factor(held: FieldColumns, unit: Money, exchange: Exchange) -> exp.Expr:
    """What to multiply an amount by, for each currency and period that converts; NULL for all others."""
    factors = exp.Case()
    currencies = dict.fromkeys((exchange.currency, *exchange.worth))
    for currency, per in product(currencies, (*get_args(Period), None)):
        factor = exchange.factor(Money(1, 1, currency, per), unit)
        if factor is not None:
            period = is_null(held["per"]) if per is None else exp.EQ(this=held["per"], expression=text(per))
            same = exp.EQ(this=held["currency"], expression=text(currency))
            factors = factors.when(exp.and_(same, period), exp.cast(number(factor), "DOUBLE"))
    return factors if factors.args.get("ifs") else exp.cast(exp.null(), "DOUBLE")


# --- texts, options and sets -----------------------------------------------------------------------------------------


def _is_known(held: FieldColumns, final: bool) -> exp.Expr:
    known = held.is_known()
    if held.state is None:
        return known if final else exp.case().when(known, exp.true())
    silent = exp.or_(held.has_state("declined"), held.has_state("not applicable"))
    cases = exp.case().when(known, exp.true()).when(silent, exp.false())
    if not final:
        return cases
    return cases.when(held.has_state("disputed"), exp.null()).else_(exp.false())


def _one_of(held: FieldColumns, literals: Iterable[Value]) -> exp.Expr:
    field = held.field
    if field.type is FieldType.COUNT:
        spots = [
            _inside(_place(one, high=False), _place(one, high=True), (held["low"], held["high"])) for one in literals
        ]
        return exp.or_(*spots) if spots else exp.false()
    if field.type is FieldType.YES_NO:
        return _one_of_truths(held, frozenset(literals))
    texts = [one for one in literals if isinstance(one, str)]
    if not field.options and field.type not in EXACT_TYPES:
        return _equals_any(held[""] if held.folded else folded(held[""]), sorted({fold_text(one) for one in texts}))
    return _equals_any(held[""], sorted(set(texts)))


def _one_of_truths(held: FieldColumns, wanted: frozenset[Value]) -> exp.Expr:
    if wanted == {True}:
        return held[""]
    if wanted == {False}:
        return exp.not_(held[""])
    return exp.case().when(is_not_null(held[""]), exp.true())


def _equals_any(column: exp.Expr, texts: list[str]) -> exp.Expr:
    if len(texts) == 1:
        return exp.EQ(this=column, expression=text(texts[0]))
    if not texts:
        return exp.case().when(is_not_null(column), exp.false())
    return exp.In(this=column, expressions=[text(one) for one in texts])


def folded(column: exp.Expr) -> exp.Expr:
    """A text as conditions compare it, as near as SQL comes: lower case, ß as ss, runs of spacing as one space."""
    spaced = exp.RegexpReplace(this=column, expression=text(ANY_WHITESPACE), replacement=text(" "))
    lowered = exp.Lower(this=exp.Trim(this=spaced))
    return exp.Replace(this=lowered, expression=text("ß"), replacement=text("ss"))


def _includes(held: FieldColumns, mode: str, options: list[str]) -> exp.Expr:
    known = is_not_null(held["has"])
    complete = exp.Coalesce(this=held["complete"], expressions=[exp.false()])
    has = [contains(held["has"], one) for one in options]
    lacks = [contains(held["lacks"], one) for one in options]
    if mode == "any of":
        holds, fails = _or(has), exp.or_(complete, _and(lacks))
    elif mode == "all of":
        holds, fails = _and(has), exp.or_(complete, _or(lacks))
    else:
        fails = exp.GT(this=size(held["has"]), expression=_how_many(has))
        return exp.case().when(fails, exp.false()).when(exp.and_(known, complete), exp.true())
    return exp.case().when(holds, exp.true()).when(exp.and_(known, exp.paren(fails)), exp.false())


def contains(column: exp.Expr, option: str) -> exp.Expr:
    """Whether a list holds an option; false for a missing list."""
    return exp.Coalesce(this=exp.ArrayContains(this=column, expression=text(option)), expressions=[exp.false()])


def size(column: exp.Expr) -> exp.Expr:
    """How many options a list holds; 0 for a missing or an empty one."""
    return exp.Coalesce(this=exp.ArraySize(this=column), expressions=[exp.Literal.number(0)])


def _how_many(truths: list[exp.Expr]) -> exp.Expr:
    total: exp.Expr = exp.Literal.number(0)
    for truth in truths:
        total = exp.Add(this=total, expression=exp.cast(truth, "INT"))
    return exp.paren(total)


def _or(parts: list[exp.Expr]) -> exp.Expr:
    return exp.paren(exp.or_(*parts)) if parts else exp.false()


def _and(parts: list[exp.Expr]) -> exp.Expr:
    return exp.paren(exp.and_(*parts)) if parts else exp.true()
