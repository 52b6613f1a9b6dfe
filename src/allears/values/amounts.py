"""Amounts of money, shares and lengths of time: quantities with a unit."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from allears.values.lexicon import Lexicon
from allears.values.money import Money, Period
from allears.values.numbers import tidy
from allears.values.quantities import Quantity, close_bounds, currency_after, spread
from allears.values.rates import Rate, read_rate
from allears.values.reading import Duration, Percent, Reading, ReadingKind
from allears.values.tokens import WORD, Tokens

MONTHLY = {"day": 21.0, "week": 52 / 12, "quarter": 1 / 3, "half": 1 / 6}
"""How many of a period make a month, for periods that are told per month (a day means a working day)."""


def read_money_at(
    tokens: Tokens, quantity: Quantity, lexicon: Lexicon, *, expected: bool
) -> tuple[Reading, int] | None:
    """The amount of money that a quantity stands for and the index after it, or None when it is no money.

    Without a currency it is money when a scale says so ("ten grand"), when it is per seat, or when money is `expected`
    (it was asked for).
    """
    rate = read_rate(tokens, quantity.after, lexicon, money=True)
    if quantity.unit != "money" and not (expected or _money_scale(tokens, quantity, lexicon)):
        return None
    end = rate.after
    quantity, rate, end = _trailing(tokens, quantity, rate, lexicon)
    money = money_of(quantity, rate)
    first = quantity.first
    reading = Reading(
        ReadingKind.MONEY,
        tokens.starts[first],
        tokens.ends[end - 1],
        tokens.quote(first, end),
        money,
        hedged=quantity.hedged or money.about is not None,
    )
    return reading, end


def _money_scale(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> bool:
    scales = lexicon.language.money.scales
    return any(tokens.lower[i] in scales for i in range(quantity.core, quantity.after))


def _trailing(tokens: Tokens, quantity: Quantity, rate: Rate, lexicon: Lexicon) -> tuple[Quantity, Rate, int]:
    """Bounds, and a currency or nationality, behind the rate: ", tops", "a year, Danish", "a month, in pounds"."""
    end = rate.after
    if rate.after > quantity.after:
        closed = close_bounds(tokens, replace(quantity, after=rate.after), lexicon)
        if closed.after > rate.after:
            quantity, end = replace(closed, after=quantity.after), closed.after
    if quantity.currency is None:
        found = _late_currency(tokens, quantity, end, lexicon)
        if found is not None:
            quantity, end = replace(quantity, currency=found[0], unit="money"), found[1]
            if rate.per is None:
                late = read_rate(tokens, end, lexicon, money=True)
                rate, end = (late, late.after) if late.per else (rate, end)
    return quantity, rate, end


def _late_currency(tokens: Tokens, quantity: Quantity, index: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """A currency that follows after a comma or a pause ("ten grand for the first year, pounds")."""
    start = index
    if tokens.lower[index] in (",", "."):
        index += 1
    while tokens.lower[index] in ("in", "of", "ah", "the") and index - start < 3:
        index += 1
    if found := currency_after(tokens, index, lexicon):
        if found[0] is not None and (index > start or quantity.unit is None):
            return found[0], found[1]
        return None
    nation = lexicon.nationalities.match(tokens, index)
    if nation is None:
        return None
    words = {tokens.lower[i] for i in range(quantity.core, quantity.after)}
    table = lexicon.language.money.by_nationality
    for word in words or {""}:
        if code := table.get((word, nation[0])):
            return code, nation[1]
    return None


def money_of(quantity: Quantity, rate: Rate) -> Money:
    """The quantity as money: a hedge spans 20 %, a period other than month, year or once becomes months."""
    per, factor = rate.per, 1.0
    about: float | None = None
    low, high = quantity.low, quantity.high
    if per in MONTHLY:
        factor = MONTHLY[per]
        per = "month"
    if quantity.hedged and quantity.bound is None and not quantity.ranged:
        about = tidy(round(quantity.middle * factor, 2))
        low, high = spread(about)
    else:
        low, high = (None if end is None else tidy(round(end * factor, 2)) for end in (low, high))
    return Money(low, high, quantity.currency, cast("Period | None", per), rate.per_seat, about)


def read_percent_at(tokens: Tokens, quantity: Quantity) -> tuple[Reading, int]:
    """The share that a quantity with a percent sign stands for."""
    low, high = quantity.low, quantity.high
    if quantity.hedged and quantity.bound is None:
        low, high = tidy(quantity.middle * 0.8), tidy(quantity.middle * 1.2)
    reading = Reading(
        ReadingKind.PERCENT,
        tokens.starts[quantity.first],
        tokens.ends[quantity.after - 1],
        tokens.quote(quantity.first, quantity.after),
        Percent(low, high),
        hedged=quantity.hedged,
    )
    return reading, quantity.after


def duration_unit(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """The unit of time at `index`, after an optional dash, and the index after it."""
    words = lexicon.language.durations
    dash = tokens.lower[index] == "-" and tokens.glued(index)
    if (
        tokens.lower[index + dash]
        in (
            "business",
            "working",
            "work",
            "full",
            "more",
            "calendar",
            "whole",
            "extra",
            "solid",
        )
        and (unit := words.units.get(tokens.lower[index + dash + 1])) is not None
    ):
        business = tokens.lower[index + dash] in ("business", "working", "work") and unit == "day"
        return ("business_day" if business else unit), index + dash + 2
    word = tokens.lower[index + dash]
    unit = words.units.get(word)
    if unit is None or (word in words.short_units and len(word) < 3 and not _touches(tokens, index + dash)):
        return None
    return unit, index + dash + 1


def _touches(tokens: Tokens, index: int) -> bool:
    return tokens.glued(index) or len(tokens.lower[index]) > 1 or tokens.lower[index] == "h"


def read_duration_at(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> tuple[Reading, int] | None:
    """The length of time that a quantity before a unit of time stands for, or None."""
    found = duration_unit(tokens, quantity.after, lexicon)
    if found is None or quantity.unit is not None:
        return None
    unit, after = found
    low, high = quantity.low, quantity.high
    hedged = quantity.hedged and quantity.bound is None and not quantity.ranged
    if hedged:
        low, high = tidy(quantity.middle * 0.8), tidy(quantity.middle * 1.2)
    return _duration(tokens, quantity.first, after, Duration(low, high, unit), hedged), after


def read_bare_duration(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[Reading, int] | None:
    """ "a month", "a few days", "another week", "half a year", "all week": a length without a number."""
    words = lexicon.language.durations
    start = index
    low = high = 1.0
    hedged = False
    if vague := lexicon.vague.match(tokens, index):
        (few, many), after = vague
        low, high, hedged = few, many, few != many
    elif tokens.lower[index] in words.half or (
        tokens.lower[index] in lexicon.language.numbers.articles and tokens.lower[index + 1] in words.half
    ):
        after = index + 1 + (tokens.lower[index] not in words.half)
        after += tokens.lower[after] in lexicon.language.numbers.articles
        after += tokens.lower[after] == "-"
        low = high = 0.5
    elif tokens.lower[index] in words.whole or tokens.lower[index] in lexicon.language.numbers.articles:
        after = index + 1
        after += tokens.lower[after] == "-" or (tokens.lower[after] in words.whole and tokens.lower[index] != "a")
    else:
        return None
    unit = duration_unit(tokens, after, lexicon)
    if unit is None or tokens.kinds[after] != WORD:
        return None
    end = unit[1]
    return _duration(tokens, start, end, Duration(low, high, unit[0]), hedged), end


def _duration(tokens: Tokens, first: int, after: int, value: Duration, hedged: bool) -> Reading:
    return Reading(
        ReadingKind.DURATION,
        tokens.starts[first],
        tokens.ends[after - 1],
        tokens.quote(first, after),
        value,
        hedged=hedged,
    )
