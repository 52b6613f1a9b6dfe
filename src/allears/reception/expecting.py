"""When somebody will be there, in words a visitor can rely on."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from allears.accounts.office_hours import DAYS, OfficeHours, opens_at

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def local_time(now: int, hours: OfficeHours | None) -> datetime:
    """The company's own time; UTC when it set no hours."""
    moment = datetime.fromtimestamp(now / 1000, UTC)
    return moment.astimezone(ZoneInfo(hours.zone)) if hours else moment


def expected_at(hours: OfficeHours | None, now: int) -> str | None:
    """When the office opens next: "today at 14:00", "tomorrow at 9:00", "on Monday at 9:00". None while it is open,
    when no hours are set, or when none come within a week."""
    opens = opens_at(hours, now)
    if hours is None or opens is None:
        return None
    today, then = local_time(now, hours), local_time(opens, hours)
    days = (then.date() - today.date()).days
    day = {0: "today", 1: "tomorrow"}.get(days, f"on {DAY_NAMES[then.weekday()]}")
    zone = then.tzname() or hours.zone
    return f"{day} at {then.hour}:{then.minute:02} ({zone})" if days < len(DAYS) else None
