"""Amounts of money, and shares."""

from __future__ import annotations

from typing import cast

from allears.values.atoms import currency_after
from allears.values.lexicon import Lexicon
from allears.values.literals import tidy
from allears.values.money import Money, Period
from allears.values.quantities import Quantity, close_bounds, spread
from allears.values.rates import Rate, read_rate
from allears.values.reading import Percent, Reading, ReadingKind
from allears.values.tokens import WORD, Tokens

MONTHLY = {"day": 21.0, "week": 52 / 12, "quarter": 1 / 3, "half": 1 / 6}
"""How many of a period make a month, for periods that are told per month (a day means a working day)."""


def read_money_at(
    tokens: Tokens, quantity: Quantity, lexicon: Lexicon, *, expected: bool, counted: bool = False
) -> tuple[Reading, int] | None:
    """The amount of money that a quantity stands for and the index after it, or None when it is no money.

    Without a currency it is money when a scale says so ("ten grand"), or when money is `expected` (it was asked for).
    So much "a month each" is money too, unless something is `counted` (it was asked how many).
    """
    bare = quantity.unit is None and not expected and lexicon.stands_apart(tokens, quantity.after)
    if bare and not _money_scale(tokens, quantity, lexicon):
        return None
    rate = read_rate(tokens, quantity.after, lexicon, money=True)
    if quantity.after == rate.after and _adds_a_thing(tokens, quantity.after - 1, lexicon) and quantity.low is not None:
        quantity = quantity._replace(high=quantity.low, bound=None, after=quantity.after - 1)
        rate = rate._replace(after=quantity.after)
    for_each = rate.per_seat and rate.per not in (None, "day") and not counted
    told = quantity.unit == "money" or expected or for_each
    quantity, rate, end = _trailing(tokens, quantity, rate, lexicon)
    if not told and quantity.unit != "money" and not _money_scale(tokens, quantity, lexicon):
        return None
    reading = Reading(
        ReadingKind.MONEY,
        tokens.starts[quantity.first],
        tokens.ends[end - 1],
        tokens.quote(quantity.first, end),
        money_of(quantity, rate),
        hedged=quantity.hedged,
    )
    return reading, end


def _adds_a_thing(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """True for the "plus" of "3k a month plus ad spend", which adds another cost: no bound of the amount."""
    follower = tokens.lower[index + 1]
    return (
        tokens.lower[index] == "plus"
        and tokens.kinds[index + 1] == WORD
        and follower not in lexicon.language.money.after_plus
        and currency_after(tokens, index + 1, lexicon) is None
    )


def _money_scale(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> bool:
    scales = lexicon.language.money.scales
    return not scales.keys().isdisjoint(tokens.lower[quantity.core : quantity.after])


def _trailing(tokens: Tokens, quantity: Quantity, rate: Rate, lexicon: Lexicon) -> tuple[Quantity, Rate, int]:
    """Bounds, and a currency or nationality, behind the rate: ", tops", "a year, Danish", "a month, in pounds"."""
    end = rate.after
    if lexicon.stands_apart(tokens, end):
        return quantity, rate, end
    if end > quantity.after and not _adds_a_thing(tokens, end, lexicon):
        closed = close_bounds(tokens, quantity._replace(after=end), lexicon)
        quantity, end = closed._replace(after=quantity.after), closed.after
    late = _late_currency(tokens, quantity, end, lexicon)
    if late is None or not (quantity.currency is None or late[0] in _possible(tokens, quantity, lexicon)):
        return quantity, rate, end
    quantity, end = quantity._replace(currency=late[0], unit="money"), late[1]
    closed = close_bounds(tokens, quantity._replace(after=end), lexicon)
    quantity, end = closed._replace(after=quantity.after), closed.after
    if rate.per is None:
        behind = read_rate(tokens, end, lexicon, money=True)
        if behind.per is not None:
            rate, end = behind._replace(per_seat=rate.per_seat or behind.per_seat), behind.after
    return quantity, rate, end


def _possible(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> frozenset[str]:
    """The currencies that the sign or word of an amount may stand for: any dollar for "60 bucks", one for "US$ 60"."""
    money = lexicon.language.money
    for at in range(max(0, quantity.core - 1), quantity.after):
        named = tokens.before(at) in money.nationalities or (tokens.kinds[at - 1] == WORD and tokens.glued(at))
        if tokens.lower[at] in money.shared and not (at > 0 and named):
            return money.shared[tokens.lower[at]]
    return frozenset()


def _late_currency(tokens: Tokens, quantity: Quantity, index: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """A currency that follows after a comma or a pause ("ten grand for the first year, pounds")."""
    money = lexicon.language.money
    start = index
    index += tokens.lower[index] in (",", ".", "(")
    while tokens.lower[index] in money.late and index - start < 3:
        index += 1
    if found := currency_after(tokens, index, lexicon):
        named = found[0] is not None and (index > start or quantity.currency is None)
        return (found[0], found[1]) if named and found[0] is not None else None
    nation = lexicon.nationalities.match(tokens, index)
    if nation is None:
        return None
    ends = tokens.kinds[nation[1]] != WORD or read_rate(tokens, nation[1], lexicon, money=True).after > nation[1]
    adjective = tokens.original(nation[1] - 1)[0].isupper() and quantity.middle >= 1000
    if quantity.unit is None and ends and adjective and nation[0] in money.national:
        return money.national[nation[0]], nation[1]
    for at in range(max(0, quantity.core - 1), quantity.after):
        word = money.signs.get(tokens.lower[at], tokens.lower[at])
        if code := money.by_nationality.get((word, nation[0])):
            return code, nation[1]
    return None


def money_of(quantity: Quantity, rate: Rate) -> Money:
    """The quantity as money: a hedge spans 20 %, a period other than month, year or once becomes months."""
    factor = MONTHLY.get(rate.per or "", 1.0)
    per = "month" if rate.per in MONTHLY else rate.per
    about: float | None = None
    if quantity.spreads:
        about = tidy(round(quantity.middle * factor, 2))
        low, high = cast("tuple[float | None, float | None]", spread(about))
    else:
        low, high = (None if end is None else tidy(round(end * factor, 2)) for end in (quantity.low, quantity.high))
    return Money(low, high, quantity.currency, cast("Period | None", per), rate.per_seat, about)


def read_percent_at(tokens: Tokens, quantity: Quantity) -> tuple[Reading, int]:
    """The share that a quantity with a percent sign stands for."""
    low, high = quantity.low, quantity.high
    if quantity.spreads:
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
