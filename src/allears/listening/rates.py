"""A count in the period and the unit that a field asks for: "100 a day" for a monthly field, MWh for kWh."""

from __future__ import annotations

from allears.languages.english.count_words import PER_MONTH, UNITS
from allears.languages.expression import Expression
from allears.listening.count_fields import CountField
from allears.values.count import Count
from allears.values.reading import Reading

_HEDGE_SPAN = 0.2
_EXACT_PERIODS = ("year", "quarter", "month")
_PERIOD_AFTER = Expression(
    r"^\W*(?:\w+\W+)?(?:a|an|per|each|every|the|on the|in a|in the|during the|/)\s*(day|week|month|quarter|year)\b|"
    r"^\W*(?:\w+\W+)?(daily|weekly|monthly|quarterly|yearly|annually|p\.?\s?a\b)"
)
_PERIOD_BEFORE = Expression(
    r"\b(?:(?:a|per|each|every) (?P<unit>day|week|month|quarter|year)|(?P<adverb>daily|weekly|monthly|quarterly|yearly|"
    r"annually)):?,? (?:we (?:do|make|send|have|get|see) |it's |about |around |some )*$"
)
ADVERBS = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annually": "year",
}


def in_the_fields_own_measure(reading: Reading, field: CountField, after: str, before: str = "") -> Count | None:
    """The value of a count reading for `field`; None when it counts in a period the field has no use for. The words
    `after` it and `before` it may tell the period.

    A week or a day becomes a month by 52/12 and 21, with `about`; a year by 12, exactly.
    """
    assert isinstance(reading.value, Count)  # noqa: S101 - the kind of the reading fixes its value
    value = _in_unit(reading.value, reading.noun, field)
    said = reading.per or _period_after(after) or _period_before(before)
    if said is None or field.period is None or said == field.period:
        return value
    if said not in PER_MONTH or field.period not in PER_MONTH:
        return None
    factor = PER_MONTH[said] / PER_MONTH[field.period]
    return _times(value, factor, hedged=not (said in _EXACT_PERIODS and field.period in _EXACT_PERIODS))


def _period_after(after: str) -> str | None:
    match = _PERIOD_AFTER.match(after)
    if match is None:
        return None
    return match[1] or ADVERBS.get(match[2], "year")


def _period_before(before: str) -> str | None:
    match = _PERIOD_BEFORE.search(before)
    if match is None:
        return None
    return match["unit"] or ADVERBS[match["adverb"]]


def _in_unit(value: Count, noun: str | None, field: CountField) -> Count:
    """MWh for a field that asks for kWh."""
    said = next((UNITS[word] for word in (noun or "").lower().split() if word in UNITS), None)
    wanted = UNITS.get(field.unit or "")
    if said is None or wanted is None or said[0] != wanted[0] or said[1] == wanted[1]:
        return value
    return _times(value, said[1] / wanted[1], hedged=False)


def _times(value: Count, factor: float, *, hedged: bool) -> Count:
    about = value.about
    if hedged and about is None and value.is_exact:
        about = value.low
    if about is not None:
        centre = round(about * factor)
        return Count(round(centre * (1 - _HEDGE_SPAN)), round(centre * (1 + _HEDGE_SPAN)), about=centre)
    low = None if value.low is None else round(value.low * factor, 2)
    high = None if value.high is None else round(value.high * factor, 2)
    return Count(low, high)
