"""Regions: the values of one field that a policy's conditions cannot tell apart, and one value to stand for each.

Replacing an exact value by the representative of its region never changes the truth of any condition. So a search over
representatives is a search over all values: for the next question, for what would flip a verdict, for the linter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from types import MappingProxyType

from allears.facts.answer import Answers
from allears.facts.field import Field
from allears.policy.condition import (
    Between,
    Compare,
    Condition,
    Includes,
    OneOf,
    Test,
    walk_tests,
)
from allears.policy.cut_points import count_stretches, day_stretches
from allears.policy.judge import exchange_of
from allears.policy.leaf import Evaluate, Truth, compile_test, fold_text
from allears.policy.money_cuts import money_stretches, seat_cuts
from allears.policy.policy import Policy
from allears.policy.wording import NO_COUNTRY
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

NOTHING: Answers = MappingProxyType({})
MOST_SETS = 4096
"""At most so many sets of options are tried for one field; options that no condition tells apart count as one."""
MOST_MIXED = 60
"""Where seats turn amounts into each other every value between two limits counts, up to so many; beyond that only the
values that the field's own conditions tell apart."""
SOMETHING_ELSE: Mapping[FieldType, str] = MappingProxyType(
    {
        FieldType.EMAIL: "someone@example.com",
        FieldType.PHONE: "+12025550100",
        FieldType.URL: "example.com",
        FieldType.PLACE: NO_COUNTRY,
    }
)
"""What stands for "any other" text of a type; other types use `something else`. ZZ is no country's code."""


@dataclass(frozen=True, slots=True)
class Regions:
    """The regions of one field: `values` holds one exact value for each, numbers and days ascending.

    `spans` holds, for each, all it consists of: ranges of numbers, amounts or days, options, texts. Among texts
    `other` stands for all that no condition names. Ends of amounts lie a cent beside a limit that is not included.
    """

    field: str
    values: tuple[Value, ...]
    spans: tuple[tuple[Value, ...], ...]
    other: Value | None
    tests: tuple[Evaluate, ...]
    places: Mapping[tuple[Truth, ...], int]
    now: date

    def find(self, value: Value) -> int | None:
        """The place in `values` of the region a value lies in; None when it straddles several or fits none."""
        return self.places.get(truths_of(self.tests, {self.field: value}, self.now))


def conditions_of(policy: Policy) -> Iterator[Condition]:
    """Every condition of a policy that decides something: the verdict, its marks, and the recommendation."""
    yield from outcome_conditions(policy)
    for conditions in (policy.hot, policy.fast_lane, policy.never_refuse):
        yield from conditions


def outcome_conditions(policy: Policy) -> Iterator[Condition]:
    """The conditions that decide the outcome: the verdict and the recommendation, not the marks."""
    yield from (exclusion.when for exclusion in policy.not_ideal)
    for segment in policy.ideal:
        yield from segment.we_can_help_them
        yield from segment.they_can_help_us
    yield from policy.later
    yield from (row.when for row in policy.recommend if row.when is not None)


def representatives(
    field: str,
    policy: Policy,
    now: date,
    known: Answers = NOTHING,
    conditions: Iterable[Condition] | None = None,
) -> tuple[Value, ...]:
    """One exact value for each region of `field`; at least one, a stand-in, when no condition tells values apart.

    `known` narrows it: when the field is known only as an interval or as an open set of options, the values lie in it;
    a known amount per seat or number of seats moves the limits of the other. `conditions` are those that matter, all
    of the policy's by default. Counts are whole numbers unless a limit is not, and never below zero unless a limit is.
    Amounts come in the currencies, periods and per-seat forms that the conditions use. There are at most two values
    for each limit and one more, one for each text named and one more, and `MOST_SETS` for a set of options.
    """
    return regions_of(field, policy, now, known, conditions).values


def regions_of(
    field: str,
    policy: Policy,
    now: date,
    known: Answers = NOTHING,
    conditions: Iterable[Condition] | None = None,
) -> Regions:
    """The regions of one field, see `representatives`; they also find the region of a given value."""
    tests = [test for one in (conditions_of(policy) if conditions is None else conditions) for test in walk_tests(one)]
    own = [test for test in tests if test.field == field]
    exchange = exchange_of(policy)
    compiled = tuple(compile_test(test, policy.fields[field], exchange, final=False) for test in dict.fromkeys(own))
    candidates, mixed = _candidates(policy, field, own, tests, now, known)
    mixed = mixed and len(candidates) <= MOST_MIXED
    places: dict[tuple[Truth, ...], int] = {}
    values: list[Value] = []
    spans: list[list[Value]] = []
    last = -1
    for value, span in candidates:
        truths = truths_of(compiled, {field: value}, now)
        # Where seats turn amounts into each other the field's own tests do not say all: every value counts.
        if truths not in places or mixed:
            places.setdefault(truths, len(values))
            values.append(value)
            spans.append([])
        place = len(values) - 1 if mixed else places[truths]
        _extend(spans[place], span, place == last)
        last = place
    other = candidates[-1][0] if isinstance(candidates[-1][0], str) and not policy.fields[field].options else None
    return Regions(field, tuple(values), tuple(map(tuple, spans)), other, compiled, places, now)


def _extend(spans: list[Value], span: Value, follows: bool) -> None:
    """Add a span; when it follows the last one directly they become one."""
    match (spans[-1] if spans and follows else None), span:
        case Count(low, _), Count(_, high) if (low, high) != (None, None):
            spans[-1] = Count(low, high)
        case Money(low, _, currency, per, per_seat), Money(_, high, other, period, each) if (low, high) != (
            None,
            None,
        ) and (currency, per, per_seat) == (other, period, each):
            spans[-1] = Money(low, high, currency, per, per_seat)
        case DateInterval(start, _), DateInterval(_, end) if (start, end) != (None, None):
            spans[-1] = DateInterval(start, end)
        case _:
            spans.append(span)


def truths_of(tests: Iterable[Evaluate], answers: Answers, now: date) -> tuple[Truth, ...]:
    """What each test says of the answers, in order."""
    return tuple([test(answers, now) for test in tests])


Candidates = list[tuple[Value, Value]]
"""An exact value, and the stretch of values around it that no limit splits."""


def _candidates(
    policy: Policy, name: str, own: list[Test], tests: list[Test], now: date, known: Answers
) -> tuple[Candidates, bool]:
    """Values at, between and beyond all limits; and whether seats and amounts depend on each other here."""
    field, within = policy.fields[name], known.get(name)
    match field.type:
        case FieldType.COUNT:
            amounts = [test for test in tests if _is_amount(test)]
            cuts = seat_cuts(policy, amounts, known) if name == policy.seats else []
            inside = within if isinstance(within, Count) else None
            return [*count_stretches(_count_limits(own), cuts, inside)], bool(cuts)
        case FieldType.MONEY:
            seats = _seat_values(policy, tests, now, known)
            amount = within if isinstance(within, Money) else None
            found, mixed = money_stretches(policy, own, seats, amount)
            return [*found], mixed
        case FieldType.DATE_INTERVAL:
            days = within if isinstance(within, DateInterval) else None
            return [*day_stretches(own, now, days)], False
        case FieldType.CHOICES:
            return _alone(_sets(field, own, within if isinstance(within, Choices) else None)), False
        case FieldType.YES_NO:
            return _alone([True, False]), False
        case _:
            return _alone(_texts(field, own)), False


def _alone(values: Iterable[Value]) -> Candidates:
    return [(value, value) for value in values]


def _is_amount(test: Test) -> bool:
    return isinstance(test, Compare | Between) and isinstance(_first_literal(test), Money)


def _first_literal(test: Compare | Between) -> Value:
    return test.literal if isinstance(test, Compare) else test.low


def _count_limits(tests: Iterable[Test]) -> list[float]:
    limits: list[float | None] = []
    for literal in _literals(tests):
        if isinstance(literal, Count):
            limits += [literal.low, literal.high]
    return [one for one in limits if one is not None]


def _literals(tests: Iterable[Test]) -> Iterator[Value]:
    for test in tests:
        match test:
            case Compare(_, _, literal):
                yield literal
            case Between(_, low, high):
                yield from (low, high)
            case OneOf(_, literals):
                yield from literals
            case _:
                continue


def _seat_values(policy: Policy, tests: list[Test], now: date, known: Answers) -> tuple[Count, ...]:
    """Every number of seats that a lead may turn out to have, as far as conditions can tell."""
    if policy.seats is None or policy.seats not in policy.fields:
        return ()
    candidates, _ = _candidates(
        policy, policy.seats, [one for one in tests if one.field == policy.seats], tests, now, known
    )
    said = known.get(policy.seats)
    return tuple(one for one in [*(value for value, _ in candidates), said] if isinstance(one, Count))


def _texts(field: Field, tests: list[Test]) -> Iterator[Value]:
    if field.options:
        yield from (option.id for option in field.options)
        return
    named = [literal for literal in _literals(tests) if isinstance(literal, str)]
    yield from dict.fromkeys(named)
    taken = {fold_text(one) for one in named}
    other = SOMETHING_ELSE.get(field.type, "something else")
    while fold_text(other) in taken:
        other = f"{other}-2" if field.type is not FieldType.PLACE else f"Z{chr(ord(other[1]) - 1)}"
    yield other


def _sets(field: Field, tests: list[Test], within: Choices | None) -> Iterator[Choices]:
    """Complete sets of options: of each group that no condition tells apart nothing, one, or all."""
    asked = [frozenset(test.options) for test in tests if isinstance(test, Includes)]
    options = dict.fromkeys([*(option.id for option in field.options), *sorted(frozenset().union(*asked))])
    if not field.options:
        options["something else"] = None
    held, denied = (within.has, within.lacks) if within else (frozenset[str](), frozenset[str]())
    groups: dict[object, list[str]] = {}
    for option in options:
        if option not in denied and option not in held:
            groups.setdefault(tuple(option in one for one in asked), []).append(option)
    levels = [_levels(members) for members in groups.values()]
    for number, picked in enumerate(product(*levels)):
        if number == MOST_SETS:
            return
        yield Choices(held.union(*picked), denied, complete=True)


def _levels(members: list[str]) -> list[frozenset[str]]:
    return list(dict.fromkeys([frozenset(), frozenset(members[:1]), frozenset(members)]))
