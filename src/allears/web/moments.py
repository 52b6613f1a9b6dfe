"""Times for templates: exact for the browser, which tells them in the reader's zone, and readable without it."""

from __future__ import annotations

from datetime import UTC, datetime

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def moment(at: int) -> str:
    """UTC milliseconds as an HTML time: `2026-11-22T00:34:05.120Z`."""
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def age(at: int, now: int) -> str:
    """How long ago: `now`, `4 min`, `2 h`, `3 d`, then the date in UTC."""
    passed = now - at
    for unit, words in ((MINUTE, "now"), (HOUR, f"{passed // MINUTE} min"), (DAY, f"{passed // HOUR} h")):
        if passed < unit:
            return words
    return f"{passed // DAY} d" if passed < 7 * DAY else moment(at)[:10]
