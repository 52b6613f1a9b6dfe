"""When people are there: local times of a week in the company's own time zone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """`week` has for each day its stretches as local ("09:00", "17:30"); "24:00" ends a day. A day left out is free."""

    zone: str
    week: Mapping[str, tuple[tuple[str, str], ...]]


@lru_cache(maxsize=1)
def zones() -> frozenset[str]:
    """The names of the time zones that this machine knows."""
    return frozenset(available_timezones())


def is_open(hours: OfficeHours | None, now: int) -> bool:
    """Whether people are there at `now` (ms); always when no hours are set."""
    return hours is None or any(start <= now < end for start, end in _stretches(hours, now))


def opens_at(hours: OfficeHours | None, now: int) -> int | None:
    """When the next stretch begins (ms); None when it is open, or never opens."""
    if hours is None or is_open(hours, now):
        return None
    return min((start for start, _ in _stretches(hours, now) if start > now), default=None)


def _stretches(hours: OfficeHours, now: int) -> Iterator[tuple[int, int]]:
    """All stretches from yesterday to a week ahead, in ms: the local times of each date, whatever the clocks do."""
    zone = ZoneInfo(hours.zone)
    today = datetime.fromtimestamp(now / 1000, UTC).astimezone(zone).date()
    for offset in range(-1, 9):
        date = today + timedelta(days=offset)
        for start, end in hours.week.get(DAYS[date.weekday()], ()):
            ends_on = date + timedelta(days=1) if end == "24:00" else date
            ends = time(0) if end == "24:00" else time.fromisoformat(end)
            yield (
                _milliseconds(datetime.combine(date, time.fromisoformat(start), zone)),
                _milliseconds(datetime.combine(ends_on, ends, zone)),
            )


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
