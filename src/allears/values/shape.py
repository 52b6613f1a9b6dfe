"""Values as plain JSON, in the shapes that files and conversations use."""

from __future__ import annotations

from datetime import date

from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.reading import Duration, FoundValue, Percent
from allears.values.value import Value

Shape = str | bool | dict[str, str | float | bool | list[str] | None]


def shape_of(value: Value | FoundValue) -> Shape:
    """The value as JSON: intervals have `min` and `max` (`about` when hedged), days have `from` and `to`.

    Whole numbers are written without a decimal point, days as YYYY-MM-DD, open ends as None.
    """
    match value:
        case Count(low, high, about):
            return {"min": _number(low), "max": _number(high), **_about(about)}
        case Money(low, high, currency, per, per_seat, about):
            amount = {"min": _number(low), "max": _number(high), "currency": currency, "per": per, "per_seat": per_seat}
            return {**amount, **_about(about)}
        case DateInterval(start, end):
            return {"from": _day(start), "to": _day(end)}
        case Duration(low, high, unit):
            return {"min": _number(low), "max": _number(high), "unit": unit}
        case Percent(low, high):
            return {"min": _number(low), "max": _number(high)}
        case Choices(has, lacks, complete):
            return {"has": sorted(has), "lacks": sorted(lacks), "complete": complete}
        case _:
            return value


def _number(number: float | None) -> float | None:
    return int(number) if isinstance(number, float) and number.is_integer() else number


def _about(about: float | None) -> dict[str, float | None]:
    return {} if about is None else {"about": _number(about)}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
