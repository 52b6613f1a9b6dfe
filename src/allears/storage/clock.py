"""The time of day, asked in one place, so that a test can hand in another."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Whatever tells the time."""

    def now(self) -> int:
        """UTC, in milliseconds since 1970."""


class SystemClock:
    """The clock of the machine."""

    def now(self) -> int:
        """UTC, in milliseconds since 1970."""
        return time.time_ns() // 1_000_000
