"""Days counted from now."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from allears.policy.condition import TimeUnit


def day_after(now: date, number: int, unit: TimeUnit) -> date:
    """The day `number` units after `now`; a month's missing day becomes its last. Stops at the calendar's end."""
    try:
        if unit in ("days", "weeks"):
            return now + timedelta(days=number * (7 if unit == "weeks" else 1))
        months = now.month - 1 + number * (12 if unit == "years" else 1)
        year, month = now.year + months // 12, months % 12 + 1
        return date(year, month, min(now.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return date.max
