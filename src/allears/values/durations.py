"""Lengths of time: "3 months", "two to three weeks", "half a year", "an hour and a half", "2 weeks and 3 days"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from allears.values.lexicon import AT_LEAST, AT_MOST, HEDGE, Lexicon
from allears.values.literals import tidy
from allears.values.numbers import read_whole
from allears.values.quantities import Quantity, read_quantity
from allears.values.reading import Duration, Reading, ReadingKind
from allears.values.tokens import NUMBER, WORD, Tokens

_SIZES = {
    "second": ("second", 1), "minute": ("second", 60), "hour": ("second", 3600), "day": ("day", 1), "week": ("day", 7),
    "weekend": ("day", 2), "fortnight": ("day", 14), "month": ("month", 1), "quarter": ("month", 3),
    "half": ("month", 6), "year": ("month", 12), "decade": ("month", 120), "century": ("month", 1200),
}  # fmt: skip
"""unit -> the smaller unit that it is an exact number of"""
_MOST_PARTS = 3
_DAYS_A_MONTH = 30


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time read from tokens `first` up to, without, `after`.

    `parts` are its lengths in different units ("1 year 3 months" has two), `vague` tells that no number was said
    ("a few weeks"), `hedged` that it was said with a hedge; `core` is the first token after bounds and hedges.
    """

    parts: tuple[Duration, ...]
    first: int
    core: int
    after: int
    vague: bool = False
    hedged: bool = False

    @property
    def value(self) -> Duration:
        """The length in one unit; parts of different units are added up in the smaller one, a month as 30 days."""
        if len(self.parts) == 1:
            return self.parts[0]
        sizes = [_SIZES.get(part.unit, (part.unit, 1)) for part in self.parts]
        units = {unit for unit, _ in sizes}
        smallest = next(unit for unit in ("second", "day", "business_day", "month") if unit in units)
        low = sum((part.low or 0) * _in(smallest, *size) for part, size in zip(self.parts, sizes, strict=True))
        common = self.parts[-1].unit
        scale = _in(smallest, *_SIZES.get(common, (common, 1)))
        total = tidy(low / scale)
        return Duration(total if self.parts[0].low is not None else None, self._high(total), common)

    def _high(self, total: float) -> float | None:
        return None if self.parts[0].high is None else total

    @property
    def of_days(self) -> bool:
        """True when it is told in days or more, not in hours."""
        return all(part.unit not in ("second", "minute", "hour") for part in self.parts)


def _in(smallest: str, unit: str, size: int) -> float:
    """The size in the smallest unit."""
    days = {"second": 1 / 86400, "day": 1, "business_day": 1, "month": _DAYS_A_MONTH}
    return size if unit == smallest else size * days[unit] / days[smallest]


def duration_unit(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """The unit of time at `index`, after an optional dash, and the index after it."""
    words = lexicon.language.durations
    at = index + (tokens.lower[index] == "-" and tokens.glued(index))
    word = tokens.lower[at]
    if word in words.working and words.units.get(tokens.lower[at + 1]) == "day":
        return "business_day", at + 2
    at += word in words.modifiers
    word = tokens.lower[at]
    unit = words.units.get(word)
    if unit is None or tokens.kinds[at] != WORD:
        return None
    short = word in words.short_units and len(word) < 3
    return None if short and not _short_unit(tokens, at) else (unit, at + 1)


def _short_unit(tokens: Tokens, index: int) -> bool:
    """ "3h", "3 h" and "10D" are lengths, "3D" is not."""
    if not tokens.glued(index):
        return (tokens.original(index).islower() and len(tokens.lower[index]) > 1) or tokens.lower[index] == "h"
    return tokens.original(index).islower() or tokens.before(index) not in ("2", "3", "4")


def read_length(tokens: Tokens, index: int, lexicon: Lexicon, quantity: Quantity | None = None) -> Length | None:
    """The length of time that begins at `index`; `quantity` is the one there when it was read already."""
    key = ("length", index, False)
    if key not in tokens.read:
        tokens.read[key] = _read_length(tokens, index, lexicon, quantity or read_quantity(tokens, index, lexicon))
    length: Length | None = tokens.read[key]
    return length


def _read_length(tokens: Tokens, index: int, lexicon: Lexicon, quantity: Quantity | None) -> Length | None:
    first = _counted(tokens, quantity, lexicon) if quantity else None
    first = first or _uncounted(tokens, index, lexicon) or _bounded_unit(tokens, index, lexicon)
    if first is None or first.vague or first.parts[0].low is None:
        return first
    return _and_more(tokens, first, lexicon)


def _counted(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> Length | None:
    """ "3 months", "about 2 weeks", "two to three weeks", "2 weeks to 3 weeks"."""
    found = duration_unit(tokens, quantity.after, lexicon)
    if found is None or quantity.unit is not None:
        return None
    unit, after = found
    single = tokens.lower[after - 1] in lexicon.language.durations.short_units
    if unit == "second" and single and tokens.kinds[quantity.core] == WORD and quantity.middle != 1:
        return None  # "twenty second" is an ordinal
    low, high = quantity.low, quantity.high
    if quantity.spreads:
        low, high = tidy(quantity.middle * 0.8), tidy(quantity.middle * 1.2)
    return Length((Duration(low, high, unit),), quantity.first, quantity.core, after, hedged=quantity.hedged)


def _uncounted(tokens: Tokens, index: int, lexicon: Lexicon) -> Length | None:
    """ "a month", "a few days", "another week", "half a year", "all week": a length without a number."""
    words, articles = lexicon.language.durations, lexicon.language.numbers.articles
    amount = (1.0, 1.0)
    vague = False
    word = tokens.lower[index]
    if found := lexicon.vague.match(tokens, index):
        (few, many), after = found
        amount, vague = (few, many), few != many
    elif word in words.half or (word in articles and tokens.lower[index + 1] in words.half):
        after = index + 1 + (word not in words.half)
        after += tokens.lower[after] in articles
        after += tokens.lower[after] == "-"
        amount = (0.5, 0.5)
    elif word in words.whole or word in articles:
        after = index + 1
        after += tokens.lower[after] == "-" or (tokens.lower[after] in words.whole and word not in articles)
    else:
        return None
    unit = duration_unit(tokens, after, lexicon)
    if unit is None:
        return None
    high, end, hedged = (amount[1], unit[1], vague) if vague else _or_more(tokens, unit[1], amount[1], lexicon)
    low = tidy(amount[0] * 0.8) if hedged and not vague else amount[0]
    return Length((Duration(low, high, unit[0]),), index, index, end, vague=vague, hedged=hedged)


def _or_more(tokens: Tokens, index: int, amount: float, lexicon: Lexicon) -> tuple[float, int, bool]:
    """ "(a month) or two", "(a year) or so": the high end, the index after it, and whether it is a hedge."""
    joined = lexicon.alternatives.match(tokens, index)
    other = read_whole(tokens, joined[1], lexicon) if joined else None
    if other is not None and other.value == amount + 1 and duration_unit(tokens, other.after, lexicon) is None:
        return other.value, other.after, False
    hedge = lexicon.bounds_after.match(tokens, index)
    if hedge is not None and hedge[0] == HEDGE:
        return tidy(amount * 1.2), hedge[1], True
    return amount, index, False


def _bounded_unit(tokens: Tokens, index: int, lexicon: Lexicon) -> Length | None:
    """ "less than a year", "about a month", "more than half a year"."""
    found = lexicon.bounds_before.match(tokens, index)
    inner = _uncounted(tokens, found[1], lexicon) if found else None
    if found is None or inner is None:
        return None
    bound, unit = found[0], inner.parts[0]
    low, high = unit.low, unit.high
    if bound == AT_LEAST:
        high = None
    elif bound == AT_MOST:
        low = None
    elif bound == HEDGE and low is not None and high is not None:
        low, high = tidy(low * 0.8), tidy(high * 1.2)
    return replace(inner, parts=(Duration(low, high, unit.unit),), first=index, hedged=bound == HEDGE or inner.hedged)


def _and_more(tokens: Tokens, first: Length, lexicon: Lexicon) -> Length:
    """The same length with the parts that follow: "1 year 3 months", "an hour and a half", "2 weeks and 3 days"."""
    numbers = lexicon.language.numbers
    parts, after = list(first.parts), first.after
    while len(parts) < _MOST_PARTS:
        joined = tokens.lower[after] in numbers.joiners
        at = after + joined
        if joined and (half := _half_more(tokens, at, lexicon)) is not None:
            last = parts[-1]
            parts[-1] = Duration(_plus(last.low, half[0]), _plus(last.high, half[0]), last.unit)
            after = half[1]
            break
        at += not joined and tokens.lower[after] == ","
        digits = tokens.kinds[at] == NUMBER or tokens.lower[at] in lexicon.number_words
        quantity = read_quantity(tokens, at, lexicon) if digits else None
        more = _counted(tokens, quantity, lexicon) if quantity else None
        if more is None or more.parts[0].unit in {part.unit for part in parts}:
            break
        parts.append(more.parts[0])
        after = more.after
    return Length(tuple(parts), first.first, first.core, after, hedged=first.hedged)


def _half_more(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[float, int] | None:
    """ "(an hour and) a half": half of the unit more."""
    numbers = lexicon.language.numbers
    at = index + (tokens.lower[index] in numbers.articles)
    fraction = numbers.fractions.get(tokens.lower[at])
    if fraction is None or duration_unit(tokens, at + 1, lexicon) is not None:
        return None
    return fraction, at + 1


def _plus(one: float | None, more: float) -> float | None:
    return None if one is None else tidy(one + more)


def duration_reading(tokens: Tokens, length: Length) -> Reading:
    """The reading of a length of time."""
    return Reading(
        ReadingKind.DURATION,
        tokens.starts[length.first],
        tokens.ends[length.after - 1],
        tokens.quote(length.first, length.after),
        length.value,
        hedged=length.hedged,
    )
