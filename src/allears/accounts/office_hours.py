"""When people are there: local times of a week in the company's own time zone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
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


def open_stretches(hours: OfficeHours, since: int, until: int) -> Iterator[tuple[int, int]]:
    """When people were there between two moments (ms), in order: for many questions about the same days."""
    first = _local_date(hours, since) - timedelta(days=1)
    days = (_local_date(hours, until) - first).days + 1
    yield from sorted(_of_dates(hours, first, days))


def _stretches(hours: OfficeHours, now: int) -> Iterator[tuple[int, int]]:
    """All stretches from yesterday to a week ahead, in ms."""
    return _of_dates(hours, _local_date(hours, now) - timedelta(days=1), 10)


def _local_date(hours: OfficeHours, at: int) -> date:
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(hours.zone)).date()


def _of_dates(hours: OfficeHours, first: date, days: int) -> Iterator[tuple[int, int]]:
    """The local times of each date, whatever the clocks do."""
    zone = ZoneInfo(hours.zone)
    for day in (first + timedelta(days=offset) for offset in range(days)):
        for start, end in hours.week.get(DAYS[day.weekday()], ()):
            ends_on = day + timedelta(days=1) if end == "24:00" else day
            ends = time(0) if end == "24:00" else time.fromisoformat(end)
            yield (
                _milliseconds(datetime.combine(day, time.fromisoformat(start), zone)),
                _milliseconds(datetime.combine(ends_on, ends, zone)),
            )


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
