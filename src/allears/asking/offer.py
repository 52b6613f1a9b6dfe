"""Answers in words: what a region of a field is called, and which answers to offer as buttons."""

from __future__ import annotations

from dataclasses import replace

from allears.facts.answer import Answer
from allears.facts.field import Band, Field
from allears.policy.regions import Regions
from allears.policy.wording import say_answer
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

MOST_BUTTONS = 12
"""More options than this are typed, not offered."""


def say_region(field: Field, regions: Regions, place: int, language: str = "en") -> str:
    """One region of a field in words: "up to 4 or at least 16", "inside or both", "any other", "any answer"."""
    if len(regions.values) == 1:
        return "any answer"
    return " or ".join(_say_span(span, field, regions, language) for span in regions.spans[place])


def _say_span(span: Value, field: Field, regions: Regions, language: str) -> str:
    if span == regions.other:
        return "any other"
    if isinstance(span, Money):
        # An end that is no limit itself lies a cent beside it; people say the limit.
        span = replace(span, low=_rounded(span.low), high=_rounded(span.high))
    return say_answer(span, field, language)


def _rounded(number: float | None) -> float | None:
    if number is None:
        return None
    return float(round(number)) if abs(number - round(number)) < 0.02 else number


def _is_part(span: Value, known: Answer) -> bool:
    """Whether the span was cut out of a known range; an amount without a currency leaves the whole axis open."""
    match span, known:
        case (Count(), Count()) | (DateInterval(), DateInterval()):
            return True
        case Money(_, _, currency, per, per_seat), Money(_, _, said, period, each):
            return (currency, per, per_seat) == (said, period, each)
        case _:
            return False


def offer_bands(field: Field, known: Answer, regions: Regions | None, language: str = "en") -> tuple[Band, ...]:
    """The answers to offer: the policy's bands, the options, yes and no; of a range that is known its parts.

    Limits that the lead has not come near are not given away: a number without bands is typed.
    """
    spans = [span for spans in regions.spans for span in spans] if regions is not None else []
    if regions is not None and all(_is_part(span, known) for span in spans):
        return tuple(Band(_say_span(span, field, regions, language), span) for span in spans)
    if field.bands:
        return field.bands
    if field.type is FieldType.YES_NO:
        return Band("yes", True), Band("no", False)
    if len(field.options) > MOST_BUTTONS:
        return ()
    several = field.type is FieldType.CHOICES
    return tuple(
        Band(option.label.read_in(language), Choices(frozenset({option.id})) if several else option.id)
        for option in field.options
    )
