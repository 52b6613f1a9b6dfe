"""What a lead will probably answer: from past leads, else from the field itself.

Wrong expectations cost questions, never a wrong verdict.
"""

from __future__ import annotations

from collections.abc import Sequence

from allears.asking.open_field import OpenField
from allears.asking.past import PastLeads
from allears.facts.answer import Answers
from allears.facts.field import Field
from allears.policy.regions import Regions
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

REFUSAL, DELICATE_REFUSAL = 0.05, 0.2
"""How often nobody answers a question, before past leads say better."""
HELD = 1.3
"""How many options of a field that may have several people name."""
NOT_EXPECTED = 0.1
"""What an answer that no band or option leads to weighs, beside 1 for each band or option."""


def expect_answers(one: OpenField, known: Answers, past: PastLeads | None = None) -> tuple[float, ...]:
    """The probability of each of the open field's answers, the last one that nothing comes of asking.

    They add up to 1 and none is 0. Past leads that resemble this one in what is known count most; where they are few
    it backs off to all past leads, and from them to the field's bands, options, or equal shares.
    """
    prior = expect_from_field(one)
    return prior if past is None else past.expect(one, known, prior)


def expect_from_field(one: OpenField) -> tuple[float, ...]:
    """The probabilities without past leads: equal shares of the bands or options, else of the regions."""
    shares = _shares(one.field, one.regions)
    refusal = DELICATE_REFUSAL if one.field.delicate else REFUSAL
    total = sum(shares)
    return (*[share / total * (1 - refusal) for share in shares], refusal)


def _shares(field: Field, regions: Regions) -> list[float]:
    if field.type is FieldType.CHOICES and field.options:
        return _shares_of_sets(field, regions)
    offered: Sequence[Value] = [band.value for band in field.bands] or [option.id for option in field.options]
    shares = [NOT_EXPECTED if offered else 1.0] * len(regions.values)
    for value in offered:
        places = _places_of(value, regions)
        for place in places:
            shares[place] += 1 / len(places)
    return shares


def _shares_of_sets(field: Field, regions: Regions) -> list[float]:
    """Of n options each is held with the same probability, on its own: somebody holds `HELD` of them on average."""
    held = min(0.5, HELD / len(field.options))
    sets = [value.has if isinstance(value, Choices) else frozenset() for value in regions.values]
    tested = frozenset[str]().union(*sets)
    return [held ** len(has) * (1 - held) ** len(tested - has) for has in sets]


def _places_of(value: Value, regions: Regions) -> list[int]:
    """The regions that a band leads to: the one it lies in, else all whose representative lies in it."""
    place = regions.find(value)
    if place is not None:
        return [place]
    return [place for place, exact in enumerate(regions.values) if _lies_in(exact, value)]


def _lies_in(exact: Value, band: Value) -> bool:
    match exact, band:
        case Count(number), Count(low, high):
            return number is not None and _is_between(number, low, high)
        case Money(number, _, currency, per, per_seat), Money(low, high, other, period, each):
            same_unit = (currency, per, per_seat) == (other or currency, period, each)
            return same_unit and number is not None and _is_between(number, low, high)
        case DateInterval(day), DateInterval(start, end):
            return day is not None and (start is None or start <= day) and (end is None or day <= end)
        case _:
            return False


def _is_between(number: float, low: float | None, high: float | None) -> bool:
    return (low is None or low <= number) and (high is None or number <= high)
