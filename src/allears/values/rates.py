"""What stands behind an amount or a count: for which period, for each of whom."""

from __future__ import annotations

from typing import NamedTuple

from allears.values.lexicon import Lexicon
from allears.values.tokens import NUMBER, WORD, Tokens

_MOST_PARTS = 4


class Rate(NamedTuple):
    """The period and the "per seat" that follow an amount; `after` is the token after them."""

    per: str | None
    per_seat: bool
    after: int


def read_rate(tokens: Tokens, index: int, lexicon: Lexicon, *, money: bool) -> Rate:
    """Everything of the kind "a seat a month", "/user/mo", "per year", "p.a." that follows token `index`.

    Only money can be per seat. An empty rate has `after` equal to `index`.
    """
    if tokens.lower[index] not in lexicon.rate_starts:
        return Rate(None, False, index)
    per: str | None = None
    seat = False
    after = index
    for _ in range(_MOST_PARTS):
        if tokens.lower[after] not in lexicon.rate_starts:
            break
        aside = lexicon.asides.skip(tokens, after) if money else after
        found = _part(tokens, aside, lexicon, money=money, period_known=per is not None)
        if found is None:
            break
        period, is_seat, after = found
        per = per or period
        seat = seat or is_seat
    return Rate(per, seat, after)


def _part(
    tokens: Tokens, index: int, lexicon: Lexicon, *, money: bool, period_known: bool
) -> tuple[str | None, bool, int] | None:
    """One period or seat at `index`, after an optional comma."""
    comma = tokens.lower[index] == ","
    start = index + comma
    if tokens.lower[start] not in lexicon.rate_starts:
        return None
    if not period_known and (adverb := _adverb(tokens, start, lexicon)):
        return adverb[0], False, adverb[1]
    joined = lexicon.per.match(tokens, start)
    if joined is not None and (found := _joined(tokens, start, joined, lexicon, money=money, comma=comma)):
        return None if period_known else found[0], found[1], found[2]
    if money and (bare := _bare(tokens, start, lexicon)):
        return None if period_known and bare[0] else bare
    if money and (adverb_seat := lexicon.seat_adverbs.match(tokens, start)):
        return None, True, adverb_seat[1]
    return None


def _adverb(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """ "monthly", "p.a.", "one-off"; a bare unit ("month") only when no article could be meant."""
    found = lexicon.period_adverbs.match(tokens, index)
    if found is None:
        return None
    bare = found[1] == index + 1 and tokens.lower[index] in lexicon.language.money.periods
    return None if bare and tokens.glued(index) else found


def _joined(
    tokens: Tokens, start: int, joined: tuple[bool, int], lexicon: Lexicon, *, money: bool, comma: bool
) -> tuple[str | None, bool, int] | None:
    """ "a month", "per seat", "/mo", "for the year", "and month"."""
    strict, unit_at = joined
    period = lexicon.periods.match(tokens, unit_at)
    if period is not None:
        return (period[0], False, period[1]) if money or strict or not comma else None
    if not money or not (strict or tokens.lower[start] in lexicon.language.money.per_more):
        return None
    seat = _seat(tokens, unit_at, lexicon)
    return None if seat is None else (None, True, seat)


def _bare(tokens: Tokens, start: int, lexicon: Lexicon) -> tuple[str | None, bool, int] | None:
    """ "by month", "for person", "on each employee": a unit that ends the phrase, so no "for employee training"."""
    joined = lexicon.per_bare.match(tokens, start)
    if joined is None:
        return None
    unit_at = joined[1]
    period = lexicon.periods.match(tokens, unit_at)
    if period is not None and len(tokens.lower[unit_at]) > 1:
        return (period[0], False, period[1]) if _ends(tokens, period[1], lexicon, of_period=True) else None
    if tokens.lower[unit_at] not in lexicon.language.money.seats or not _ends(tokens, unit_at + 1, lexicon):
        return None
    return None, True, unit_at + 1


def _ends(tokens: Tokens, index: int, lexicon: Lexicon, *, of_period: bool = False) -> bool:
    """True when nothing at `index` makes another thing of the unit before it ("in week 3", "for user training")."""
    if tokens.kinds[index] == NUMBER or tokens.lower[index] == "-":
        return False
    word = tokens.lower[index]
    return (
        of_period
        or tokens.kinds[index] != WORD
        or word in lexicon.language.money.after_seat
        or any(table.match(tokens, index) for table in (lexicon.per, lexicon.per_bare, lexicon.period_adverbs))
    )


def _seat(tokens: Tokens, index: int, lexicon: Lexicon) -> int | None:
    """The index after a seat noun, with at most one word describing it ("per sales rep", "per active user")."""
    money = lexicon.language.money
    if tokens.lower[index] in money.seats:
        return index + 1
    described = tokens.kinds[index] == WORD and tokens.lower[index] not in money.no_seat
    return index + 2 if described and tokens.lower[index + 1] in money.seats else None
