"""How often something happens, read from words, and the option of a choice that holds such a frequency."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from allears.facts.field import Field
from allears.languages.english import how_often_words as english
from allears.values.value import FieldType

ONCE = 0.0
"""Times a month of what happens only once."""

_FEWEST_OPTIONS = 2
_NEAR = 1.25
_OFTENER = 1.6
"""What happens more often than the most frequent option says, up to so many times, is still that option: seven days a
week where every working day is the most."""


@dataclass(frozen=True, slots=True)
class Frequency:
    """So many times a month, from `low` to `high`, said at characters [`start`, `end`)."""

    low: float
    high: float
    start: int
    end: int


def asks_how_often(field: Field) -> bool:
    """True for a choice whose options are frequencies."""
    if field.type is not FieldType.CHOICE:
        return False
    told = sum(bool(_of_option(field, option.id)) for option in field.options)
    asked = english.ASKS_HOW_OFTEN.search(f"{field.id.replace('_', ' ')} {field.ask or ''}".lower())
    return told >= _FEWEST_OPTIONS and bool(asked)


def option_of(field: Field, said: Frequency) -> str | None:
    """The option that holds a frequency: one whose own frequencies reach from below to above it, else the nearest that
    is near; None when none is."""
    best: tuple[float, str] | None = None
    spans = {option.id: _span_of(field, option.id) for option in field.options}
    most = max(high for span in spans.values() if span for high in span[1:])
    middle = min((said.low + said.high) / 2, most) if said.low <= most * _OFTENER else said.low
    for option in field.options:
        span = spans[option.id]
        if span is None:
            continue
        low, high = span
        off = 1.0 if low <= middle <= high else _ratio(middle, low if middle < low else high)
        if best is None or off < best[0]:
            best = (off, option.id)
    return best[1] if best and best[0] <= _NEAR else None


def _span_of(field: Field, option_id: str) -> tuple[float, float] | None:
    """From how seldom to how often an option's own words say; None when they say no frequency."""
    own = _of_option(field, option_id)
    return (min(each.low for each in own), max(each.high for each in own)) if own else None


def _ratio(one: float, other: float) -> float:
    if one == other:
        return 1.0
    return max(one, other) / min(one, other) if min(one, other) else float("inf")


def _of_option(field: Field, option_id: str) -> list[Frequency]:
    option = next(each for each in field.options if each.id == option_id)
    phrases = [option.id.replace("_", " "), str(option.label), *option.also]
    return [each for phrase in phrases for each in frequencies(phrase.lower())]


def frequencies(lower: str) -> list[Frequency]:
    """The frequencies in a text in lower case, in order, without overlaps."""
    found: list[Frequency] = []
    for each in (*_periodic(lower), *_adverbs(lower), *_on_days(lower), *_once(lower)):
        if not any(each.start < other.end and other.start < each.end for other in found):
            found.append(each)
    return sorted(found, key=lambda each: each.start)


def _periodic(lower: str) -> Iterator[Frequency]:
    for match in english.TIMES_A_PERIOD.finditer(lower):
        times = english.PER_MONTH[_period(match["period"])]
        first = _number(match["n"])
        last = _number(match["m"]) if match["m"] else first
        joined = " " not in match.group().strip() or any(
            word in match.group()
            for word in ("time", "x", " a ", " per ", "once", "twice", "each", "every", "/", "days")
        )
        if joined and not english.NOT_HOW_OFTEN.search(lower[: match.start()]) and first <= last:
            yield Frequency(first * times, last * times, *match.span())
    for match in english.EVERY_PERIOD.finditer(lower):
        apart = english.EVERY_NTH.get(match["nth"] or "", 0) or (_number(match["n"]) if match["n"] else 1)
        times = english.PER_MONTH[_period(match["period"])] / apart
        yield Frequency(times, times, *match.span())


def _adverbs(lower: str) -> Iterator[Frequency]:
    for word, times in english.ADVERBS.items():
        at = lower.find(word)
        if at >= 0 and not lower[at - 1 : at].isalpha() and not lower[at + len(word) : at + len(word) + 1].isalpha():
            yield Frequency(times, times, at, at + len(word))


def _on_days(lower: str) -> Iterator[Frequency]:
    for match in english.FROM_DAY_TO_DAY.finditer(lower):
        yield Frequency(english.PER_MONTH["day"], english.PER_MONTH["day"], *match.span())
    for match in english.ON_DAYS.finditer(lower):
        days = len(english.ONE_DAY.findall(match.group()))
        if days > 1 or match["part"] or english.RECURS.search(match.group()):
            yield Frequency(days * english.WEEKS_A_MONTH, days * english.WEEKS_A_MONTH, *match.span())


def _once(lower: str) -> Iterator[Frequency]:
    for match in english.ONCE_ONLY.finditer(lower):
        yield Frequency(ONCE, ONCE, *match.span())


def _period(word: str) -> str:
    bare = word.removesuffix("s")
    return {"night": "day", "evening": "day", "morning": "day", "wk": "week"}.get(bare, bare)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else int(english.NUMBER_OF[word])
