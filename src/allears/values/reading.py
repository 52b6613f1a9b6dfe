"""What a reader found in a text: a value and the words it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money


class ReadingKind(StrEnum):
    """The kinds of value that can be found in running text."""

    COUNT = "count"
    MONEY = "money"
    DATE = "date"
    DURATION = "duration"
    PERCENT = "percent"
    PHONE = "phone"
    EMAIL = "email"
    URL = "url"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as the closed interval [`low`, `high`] in `unit`s.

    `unit` is second, minute, hour, day, business_day, week, weekend, fortnight, month, quarter, half, year, decade or
    century. One end may be open.
    """

    low: float | None
    high: float | None
    unit: str


@dataclass(frozen=True, slots=True)
class Percent:
    """A share as the closed interval [`low`, `high`] in percent; one end may be open."""

    low: float | None
    high: float | None


FoundValue = Count | Money | DateInterval | Duration | Percent | str
"""str is an E.164 phone number, an e-mail address, or a host name."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One value found in a text.

    `quote` is `text[start:end]`, verbatim. `noun` is the owner of a count in lower case ("reps" in "25 reps", "team"
    in "a team of 12"), None when the number stands bare. `per` is the period of a rate ("100 calls a day": day), which
    a count does not hold itself; money holds its own. `hedged` says that the value was said with a hedge ("about"),
    `implied` that no number was said at all ("a room", "my wife and I"). `parts` are the two ends of a range of days
    that were said as days of their own ("from the 3rd to the 9th of May").
    """

    kind: ReadingKind
    start: int
    end: int
    quote: str
    value: FoundValue
    noun: str | None = None
    per: str | None = None
    hedged: bool = False
    implied: bool = False
    parts: tuple[Reading, ...] = ()
