"""What stands behind an amount or a count: for which period, for each of whom."""

from __future__ import annotations

from dataclasses import dataclass

from allears.values.lexicon import Lexicon
from allears.values.tokens import WORD, Tokens


@dataclass(frozen=True, slots=True)
class Rate:
    """The period and the "per seat" that follow an amount; `after` is the token after them."""

    per: str | None
    per_seat: bool
    after: int


def read_rate(tokens: Tokens, index: int, lexicon: Lexicon, *, money: bool) -> Rate:
    """Everything of the kind "a seat a month", "/user/mo", "per year", "p.a." that follows token `index`.

    Only money can be per seat. An empty rate has `after` equal to `index`.
    """
    per: str | None = None
    seat = False
    after = index
    for _ in range(4):
        found = _part(tokens, after, lexicon, money=money, period_known=per is not None)
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
    if not period_known and (adverb := lexicon.period_adverbs.match(tokens, start)):
        bare = tokens.lower[start] in lexicon.language.money.periods
        if not bare or (not comma and tokens.glued(start)):
            return adverb[0], False, adverb[1]
    joined = lexicon.per.match(tokens, start)
    if joined is not None:
        strict, unit_at = joined
        if period := lexicon.periods.match(tokens, unit_at):
            if not (comma and not strict) or money:
                return (None if period_known else period[0]), False, period[1]
        elif money and (strict or tokens.lower[start] == "and") and (seat := _seat(tokens, unit_at, lexicon)):
            return None, True, seat
    if money and (adverb_seat := lexicon.seat_adverbs.match(tokens, start)):
        return None, True, adverb_seat[1]
    return None


def _seat(tokens: Tokens, index: int, lexicon: Lexicon) -> int | None:
    """The index after a seat noun, with at most one word describing it ("per sales rep", "per active user")."""
    seats = lexicon.language.money.seats
    if tokens.lower[index] in seats:
        return index + 1
    if tokens.kinds[index] == WORD and tokens.lower[index + 1] in seats and tokens.lower[index] not in _TOO_SHORT:
        return index + 2
    return None


_TOO_SHORT = frozenset({"a", "of", "to", "in", "for"})
