"""Numbers that have become others: of "went from 4 to 11" and "cut from 20 down to 12" the second one stands."""

from __future__ import annotations

from dataclasses import replace

from allears.languages.english import turned_number_words as english
from allears.languages.expression import Expression
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.reading import Reading

_CHANGED_FROM, _TURNED_TO, _DOWN_TO, _BY_NOW = (
    Expression(pattern) for pattern in (english.CHANGED_FROM, english.TURNED_TO, english.DOWN_TO, english.BY_NOW)
)
_REACH = 40


def as_they_are_now(wording: Wording, counts: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The counts of a message without those that have become others."""
    if " to " not in wording.lower or "from" not in wording.lower:
        return counts
    kept = []
    for place, each in enumerate(counts):
        value = each.value
        ranged = isinstance(value, Count) and value.high is not None and value.low != value.high
        before = wording.lower[max(0, each.start - _REACH) : each.start]
        if ranged and isinstance(value, Count) and each.quote.lower().startswith("from ") and _changed(before):
            kept.append(replace(each, value=Count(value.high, value.high)))
            continue
        later = counts[place + 1] if place + 1 < len(counts) else None
        began = before.endswith("from ") and _changed(before.removesuffix("from "))
        if began and later and _DOWN_TO.fullmatch(wording.lower[each.end : later.start]):
            continue
        kept.append(each)
    return tuple(kept)


def _changed(before: str) -> bool:
    return _CHANGED_FROM.search(before) is not None


def has_turned_to(wording: Wording, reading: Reading) -> bool:
    """True for the 12 of "down to 12": what the number before has become."""
    return _TURNED_TO.search(wording.lower[max(0, reading.start - _REACH) : reading.start]) is not None


def tells_how_it_is_now(words: str) -> bool:
    """True for the few words after "was 15 before" that tell of today: "7 these days", "so 3"."""
    return _BY_NOW.search(words) is not None
