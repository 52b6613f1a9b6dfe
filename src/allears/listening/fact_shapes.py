"""Values in the shapes of the conversation files: what the command `hear` writes."""

from __future__ import annotations

from allears.facts.answer import Absence
from allears.listening.statement import Statement
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import Value

Shape = dict[str, object] | str | bool | None


def fact_rows(statement: Statement) -> list[dict[str, Shape]]:
    """A statement as rows of `field`, `value` and `quote`: one a chosen option, none for options that were denied."""
    value = statement.value
    if isinstance(value, Absence):
        return []
    shapes: list[Shape]
    if isinstance(value, Choices):
        shapes = [*sorted(value.has)] if value.has else ["none"] if value.complete else []
    else:
        shapes = [value_shape(value)]
    return [{"field": statement.field, "value": shape, "quote": statement.quote} for shape in shapes]


def value_shape(value: Value) -> Shape:
    """One value as JSON."""
    match value:
        case Count(low, high, about):
            return {"min": _number(low), "max": _number(high), **_about(about)}
        case Money(low, high, currency, per, per_seat, about):
            amount = {"min": _number(low), "max": _number(high), "currency": currency, "per": per, "per_seat": per_seat}
            return {**amount, **_about(about)}
        case DateInterval(start, end):
            return {"from": start.isoformat() if start else None, "to": end.isoformat() if end else None}
        case Choices(has):
            return {"has": sorted(has)}
    return value


def _about(number: float | None) -> dict[str, object]:
    return {} if number is None else {"about": _number(number)}


def _number(number: float | None) -> float | int | None:
    """Whole numbers are written without a decimal point."""
    return int(number) if number is not None and number == int(number) else number
