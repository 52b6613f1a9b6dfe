"""A clock that stands still until it is moved: no test waits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

START = int(datetime(2026, 11, 2, 9, 0, tzinfo=UTC).timestamp() * 1000)
"""A Monday morning."""


class MovedClock:
    """Tells the time it was set to."""

    def __init__(self) -> None:
        self._now = START

    def now(self) -> int:
        return self._now

    def move(self, **by: float) -> None:
        """On by `seconds=5`, `minutes=10`, `days=1` …"""
        self._now += round(timedelta(**by).total_seconds() * 1000)

    def back_to_start(self) -> None:
        self._now = START
