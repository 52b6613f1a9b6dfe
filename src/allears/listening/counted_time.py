"""Lengths of time that answer a count: "6 hours a week" where a field counts hours a month."""

from __future__ import annotations

import re
from dataclasses import replace

from allears.languages.english.count_words import UNITS
from allears.listening.count_fields import CountFields
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.reading import Duration, Reading, ReadingKind

_UNIT = re.compile(r"[\s-]*[a-z]+\W*$")


def counts_of(wording: Wording, fields: CountFields) -> tuple[Reading, ...]:
    """The counts of a message, with its lengths of time among them where a field counts in their unit."""
    counted = any(UNITS.get(field.unit or "", ("", 0.0))[0] == "time" for field in fields.all)
    found = []
    for reading in wording.readings:
        if reading.kind is ReadingKind.COUNT:
            found.append(reading)
        elif counted and isinstance(reading.value, Duration) and (count := _as_count(reading, reading.value)):
            found.append(count)
    return tuple(found)


def _as_count(reading: Reading, value: Duration) -> Reading | None:
    """The number alone, with its unit as the noun that follows; None where no digit or number word is left."""
    unit = _UNIT.search(reading.quote.lower())
    if value.unit not in ("hour", "minute") or unit is None or not unit.start():
        return None
    low, high = value.low, value.high
    hedged = low is not None and high is not None and low != high and reading.hedged
    about = (low + high) / 2 if hedged and low is not None and high is not None else None
    quote = reading.quote[: unit.start()]
    return replace(
        reading,
        kind=ReadingKind.COUNT,
        value=Count(low, high, about=about),
        end=reading.start + len(quote),
        quote=quote,
        noun=f"{value.unit}s",
    )
