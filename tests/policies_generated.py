"""Invented policies and answers for property tests: every type of field, condition, and way not to know.

Small on purpose: few fields and low limits, so that values meet limits, ranges straddle them, and conditions overlap.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from typing import TypeVar

from hypothesis import strategies as st

from allears.facts.answer import Absence, Answer
from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.policy.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Between,
    Compare,
    Condition,
    Includes,
    IsKnown,
    Not,
    OneOf,
    StartsAfter,
    Test,
    Within,
)
from allears.policy.policy import Exclusion, IfUnknown, Policy, Rates, Recommendation, Segment
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

End = TypeVar("End", float, date)

TODAY = date(2026, 11, 21)
TOOLS = tuple(Option(one, Words.of(one.title())) for one in ("gmail", "outlook", "slack", "zapier"))
STYLES = tuple(Option(one, Words.of(one.title())) for one in ("inside", "field", "both"))
FIELDS: Mapping[str, Field] = {
    field.id: field
    for field in (
        Field("reps", FieldType.COUNT, effort=1),
        Field("employees", FieldType.COUNT, effort=2),
        Field("budget", FieldType.MONEY, effort=4, delicate=True),
        Field("timeline", FieldType.DATE_INTERVAL, effort=2),
        Field("tools", FieldType.CHOICES, options=TOOLS, effort=3),
        Field("selling_style", FieldType.CHOICE, options=STYLES),
        Field("do_not_call", FieldType.YES_NO),
        Field("country", FieldType.PLACE),
        Field("industry", FieldType.TEXT, effort=2),
        Field("pain", FieldType.TEXT, first=True, effort=3),
    )
}
RATES = Rates(date(2026, 11, 1), {"EUR": 1.25})

numbers = st.integers(0, 8)
places = st.sampled_from(("NO", "SE", "DK"))
industries = st.sampled_from(("software", "retail", "Retail"))
days = st.integers(-10, 60).map(lambda number: TODAY + timedelta(days=number))


@st.composite
def amounts(draw: st.DrawFn) -> Money:
    """One exact amount in all, in one of two currencies, by the month or the year."""
    number = draw(numbers) * 60.0
    return Money(number, number, draw(st.sampled_from(("USD", "EUR"))), draw(st.sampled_from(("month", "year"))))


@cache
def literals(field: Field) -> st.SearchStrategy[Value]:
    """What a condition may compare a field with: one exact value."""
    match field.type:
        case FieldType.COUNT:
            return numbers.map(lambda number: Count.exactly(float(number)))
        case FieldType.MONEY:
            return amounts()
        case FieldType.DATE_INTERVAL:
            return days.map(lambda day: DateInterval(day, day))
        case FieldType.CHOICE | FieldType.CHOICES:
            return st.sampled_from([option.id for option in field.options])
        case FieldType.YES_NO:
            return st.booleans()
        case FieldType.PLACE:
            return places
        case _:
            return industries


@cache
def tests_of(field: Field) -> st.SearchStrategy[Test]:
    """One question about one field, of every kind that its type allows."""
    known: st.SearchStrategy[Test] = st.just(IsKnown(field.id))
    one = literals(field)
    match field.type:
        case FieldType.COUNT | FieldType.MONEY | FieldType.DATE_INTERVAL:
            compare = st.builds(Compare, st.just(field.id), st.sampled_from(("<", "<=", "=", "!=", ">=", ">")), one)
            kinds: list[st.SearchStrategy[Test]] = [compare, _betweens(field), known]
            if field.type is FieldType.DATE_INTERVAL:
                units = st.sampled_from(("days", "weeks", "months"))
                kinds += [
                    st.builds(kind, st.just(field.id), st.integers(0, 3), units) for kind in (Within, StartsAfter)
                ]
            if field.type is FieldType.COUNT:
                kinds.append(st.builds(OneOf, st.just(field.id), st.tuples(one, one)))
            return st.one_of(kinds)
        case FieldType.CHOICES:
            options = st.sets(st.sampled_from([option.id for option in field.options]), min_size=1, max_size=3)
            modes = st.sampled_from(("any of", "all of", "only from"))
            return st.builds(Includes, st.just(field.id), modes, options.map(lambda some: tuple(sorted(some)))) | known
        case _:
            equal = st.builds(Compare, st.just(field.id), st.sampled_from(("=", "!=")), one)
            return equal | st.builds(OneOf, st.just(field.id), st.lists(one, min_size=1, max_size=2).map(tuple)) | known


@st.composite
def _betweens(draw: st.DrawFn, field: Field) -> Between:
    low, high = draw(literals(field)), draw(literals(field))
    match low, high:
        case Money(), Money():
            # Both ends of an amount are read in the unit of the first.
            ends = sorted([low.low or 0.0, high.low or 0.0])
            low, high = (Money(end, end, low.currency, low.per, low.per_seat) for end in ends)
        case Count(first), Count(last) if (first or 0) > (last or 0):
            low, high = high, low
        case DateInterval(first), DateInterval(last) if first and last and first > last:
            low, high = high, low
    return Between(field.id, low, high)


def conditions(fields: Mapping[str, Field], leaves: int = 4) -> st.SearchStrategy[Condition]:
    """A condition over some of the fields, nested a few levels deep."""
    return _conditions(tuple(fields[name] for name in sorted(fields)), leaves)


@cache
def _conditions(fields: tuple[Field, ...], leaves: int) -> st.SearchStrategy[Condition]:
    leaf: st.SearchStrategy[Condition] = st.one_of([tests_of(field) for field in fields])
    return st.recursive(leaf, _joined, max_leaves=leaves)


@cache
def _joined(part: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    parts = st.lists(part, min_size=1, max_size=3).map(tuple)
    at_least = parts.flatmap(lambda some: st.builds(AtLeast, st.integers(1, len(some)), st.just(some)))
    return st.builds(AllOf, parts) | st.builds(AnyOf, parts) | st.builds(Not, part) | at_least


@st.composite
def policies(draw: st.DrawFn, most_fields: int = 5, amount_per_seat: bool = False, leaves: int = 4) -> Policy:
    """A policy over two to `most_fields` of `FIELDS`, with every part a policy may have.

    With `amount_per_seat` the policy counts seats in `reps` where it has that field.
    """
    names = draw(st.lists(st.sampled_from(sorted(FIELDS)), min_size=2, max_size=most_fields, unique=True))
    fields = {name: FIELDS[name] for name in names}
    condition = conditions(fields, leaves)
    side = st.lists(condition, max_size=2).map(tuple)
    ideal = draw(st.lists(st.tuples(side, side), min_size=1, max_size=2))
    ways: st.SearchStrategy[IfUnknown] = st.sampled_from(("ignore", "ask", "review"))
    not_ideal = draw(st.lists(st.tuples(condition, ways), max_size=2))
    some = st.lists(condition, max_size=1).map(tuple)
    rows = draw(st.lists(st.none() | condition, max_size=2))
    return Policy(
        id="generated",
        name=Words.of("Generated"),
        fields=fields,
        ideal=tuple(Segment(f"ideal-{n}", Words.of("Ideal"), *both) for n, both in enumerate(ideal)),
        not_ideal=tuple(
            Exclusion(f"not-{n}", Words.of("No"), when, Words.of("because"), Words.of("sorry"), if_unknown=unknown)
            for n, (when, unknown) in enumerate(not_ideal)
        ),
        currency="USD",
        rates=RATES,
        seats="reps" if amount_per_seat and "reps" in fields else None,
        later=draw(some),
        hot=draw(some),
        fast_lane=draw(some),
        never_refuse=draw(some),
        recommend=tuple(Recommendation(f"plan-{n}", when) for n, when in enumerate(rows)),
        by_segment=draw(st.booleans()),
    )


@cache
def exact_values(field: Field) -> st.SearchStrategy[Value]:
    """What a lead may say when they know exactly; of a set of options all are listed."""
    if field.type is FieldType.CHOICES:
        ids = [option.id for option in field.options]
        return st.sets(st.sampled_from(ids)).map(lambda has: Choices(frozenset(has), complete=True))
    if field.type is FieldType.PLACE:
        return st.sampled_from(("NO", "SE", "DK", "FR"))
    if field.type is FieldType.TEXT:
        return st.sampled_from(("software", "RETAIL", "mining", "calls get lost"))
    if field.type is FieldType.COUNT:
        return st.integers(0, 12).map(lambda number: Count.exactly(float(number)))
    return literals(field)


@cache
def wide_values(field: Field) -> st.SearchStrategy[Value]:
    """What a lead may say when they know about: ranges with one or two ends, open sets."""
    match field.type:
        case FieldType.COUNT:
            return _ranges(numbers.map(float), Count)
        case FieldType.MONEY:
            return _ranges(numbers.map(lambda one: one * 60.0), lambda low, high: Money(low, high, "USD", "month"))
        case FieldType.DATE_INTERVAL:
            return _ranges(days, DateInterval)
        case FieldType.CHOICES:
            ids = st.permutations([option.id for option in field.options])
            return st.builds(
                lambda order, has, lacks: Choices(frozenset(order[:has]), frozenset(order[has : has + lacks])),
                ids,
                st.integers(0, 2),
                st.integers(0, 2),
            )
        case _:
            return exact_values(field)


def _ranges(ends: st.SearchStrategy[End], build: Callable[[End | None, End | None], Value]) -> st.SearchStrategy[Value]:
    ordered = st.tuples(ends, ends).map(sorted)
    both = ordered.map(lambda pair: build(pair[0], pair[1]))
    return both | ends.map(lambda end: build(end, None)) | ends.map(lambda end: build(None, end))


def answers(
    policy: Policy, absences: tuple[Absence, ...] = tuple(Absence), wide: bool = True
) -> st.SearchStrategy[dict[str, Answer]]:
    """What may be known of a lead: of each field a value, one of `absences`, or nothing."""

    def answer(field: Field) -> st.SearchStrategy[Answer]:
        values = exact_values(field) | wide_values(field) if wide else exact_values(field)
        return values | st.sampled_from(absences) if absences else values

    return st.fixed_dictionaries({}, optional={name: answer(field) for name, field in policy.fields.items()})
