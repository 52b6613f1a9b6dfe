"""A number with everything that bounds it: "at least 10", "about 40", "15-20k EUR", "between $5 and $10"."""

from __future__ import annotations

from typing import NamedTuple

from allears.values.atoms import Atom, Unit, read_atom
from allears.values.decades import read_decade
from allears.values.lexicon import AT_LEAST, AT_MOST, HEDGE, SOFTENER, Lexicon
from allears.values.literals import tidy
from allears.values.rates import read_rate
from allears.values.shares import as_share, read_bounded_half
from allears.values.tokens import NUMBER, WORD, Tokens
from allears.values.turned_bounds import bound_before, is_coin_denied, money_bound, opened_upwards

_MOST_BOUNDS = 4


class Quantity(NamedTuple):
    """An interval read from tokens `first` up to, without, `after`; `core` is the first token of its first number.

    `bound` is the bound that was said, if one was; a hedge is kept as `hedged` until the reader knows what is counted.
    """

    low: float | None
    high: float | None
    first: int
    core: int
    after: int
    unit: Unit = None
    currency: str | None = None
    bound: str | None = None
    hedged: bool = False
    ranged: bool = False

    @property
    def middle(self) -> float:
        """The number that was said, or the low end of a range."""
        value = self.low if self.low is not None else self.high
        assert value is not None  # noqa: S101 - one end is always given
        return value

    @property
    def spreads(self) -> bool:
        """True when a hedge widens it: a bound or a range says more than a hedge."""
        return self.hedged and self.bound is None and not self.ranged

    def bounded(self, bound: str) -> Quantity:
        """The same quantity with a bound or hedge that was said with it; a second bound changes nothing."""
        if bound == HEDGE:
            return self._replace(hedged=True)
        if self.bound is not None:
            return self
        if bound == AT_LEAST:
            return self._replace(high=None, bound=bound)
        if bound == AT_MOST:
            high = self.high if self.high is not None else self.low
            return self._replace(low=self.low if self.ranged else None, high=high, bound=bound)
        return self


def spread(value: float) -> tuple[float, float]:
    """The interval of a hedged number: 20 % either way, rounded to whole numbers where it is at least 1."""
    low, high = sorted((value * 0.8, value * 1.2))
    if abs(value) < 1:
        return tidy(low), tidy(high)
    return int(low + 0.5), int(high + 0.5)


def read_quantity(tokens: Tokens, index: int, lexicon: Lexicon) -> Quantity | None:
    """The quantity that begins at token `index`, with the bounds before and right behind it, or None."""
    if not _may_count(tokens, index, lexicon):
        return None
    if decade := read_decade(tokens, index, lexicon):
        low, high, after = decade
        return Quantity(low, high, index, index, after, hedged=True, ranged=True)
    key = ("quantity", index, False)
    if key not in tokens.read:
        quantity = _bounded(tokens, index, lexicon)
        tokens.read[key] = quantity and _both_bounds(tokens, quantity, lexicon)
    found: Quantity | None = tokens.read[key]
    return found


_LONGEST_LEAD = 12
"""How many tokens of bounds, hedges and currencies may stand before a number."""


def _may_count(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """False where no quantity can begin: a quick look that spares the readers most of the small words."""
    kinds, words = tokens.kinds, tokens.lower
    if kinds[index] != NUMBER and words[index] not in lexicon.quantity_starts:
        return False
    for at in range(index, index + _LONGEST_LEAD):
        if kinds[at] == NUMBER or words[at] in lexicon.number_cores:
            return True
        if words[at] not in lexicon.quantity_leads:
            return False
    return False


def _bounded(tokens: Tokens, index: int, lexicon: Lexicon) -> Quantity | None:
    """A quantity with the bounds around it, but without a second bounded number behind it."""
    bounds: list[str] = []
    start, opened_at = index, -1
    until, index = index, money_bound(tokens, index, lexicon)
    only_money = index > until
    if only_money:
        bounds.append(AT_MOST)
    for _ in range(_MOST_BOUNDS if tokens.kinds[index] != NUMBER else 0):
        if opened_at < 0 and (opener := lexicon.between.match(tokens, index)):
            opened_at, index = index, opener[1]
        elif (found := bound_before(tokens, index, lexicon)) and not _no_hedge(tokens, index, lexicon):
            bounds.append(found[0])
            index = found[1]
        elif bounds and tokens.lower[index] in (",", ":"):
            index += 1
        else:
            break
    atom = read_atom(tokens, index, lexicon) or (read_bounded_half(tokens, index, lexicon) if bounds else None)
    if atom is None or is_coin_denied(tokens, atom, lexicon) or (only_money and not _is_amount(tokens, atom, lexicon)):
        return None
    atom = as_share(tokens, atom, lexicon)
    quantity = _range(tokens, atom, lexicon, opened=opened_at >= 0)
    if opened_at == start and not quantity.ranged:
        start = atom.first if not bounds else opened_at + 1
    if all(bound == SOFTENER for bound in bounds) and opened_at < 0:
        start = atom.first
    if quantity.first != start:
        quantity = quantity._replace(first=start)
    for bound in reversed(bounds):
        quantity = quantity.bounded(bound)
    if opened_at >= 0:
        quantity = _upwards(tokens, quantity, opened_at, lexicon)
    return close_bounds(tokens, quantity, lexicon)


def _upwards(tokens: Tokens, quantity: Quantity, opened_at: int, lexicon: Lexicon) -> Quantity:
    """ "from 500 euros on": a range that was opened and has no other end."""
    after = opened_upwards(tokens, quantity.after, lexicon)
    if quantity.ranged or after == quantity.after:
        return quantity
    return quantity.bounded(AT_LEAST)._replace(first=opened_at, after=after)


_LEAST_AMOUNT = 100
"""below this, "until 20 a day" is no amount of money unless a currency says so"""


def _is_amount(tokens: Tokens, atom: Atom, lexicon: Lexicon) -> bool:
    """True for a number with a currency, and for a large one with a period: "until 3,000 per month"."""
    if atom.unit is not None:
        return atom.unit == "money"
    return atom.number.value >= _LEAST_AMOUNT and read_rate(tokens, atom.after, lexicon, money=True).per is not None


def _no_hedge(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """True for words that hedge elsewhere but not after this word: "(I would) like one"."""
    blockers = lexicon.language.bounds.no_hedge_after.get(tokens.lower[index])
    return blockers is not None and tokens.before(index) in blockers


def close_bounds(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> Quantity:
    """The quantity with the bounds and hedges that follow it right away ("40ish", "100+", ", tops")."""
    for _ in range(2):
        after = quantity.after
        after += tokens.lower[after] == ","
        found = lexicon.bounds_after.match(tokens, after)
        if found is None or _unit_of_time(tokens, after, lexicon):
            break
        if lexicon.asides.match(tokens, after):
            break  # "2k plus VAT" is no 2k plus
        if _begins_next(tokens, found, lexicon):
            break
        quantity = quantity.bounded(found[0])._replace(after=found[1])
    return quantity


def _unit_of_time(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """ "90 min" is a length of time, no minimum."""
    return tokens.lower[index] in lexicon.language.durations.units and tokens.lower[index - 1] != ","


def _begins_next(tokens: Tokens, found: tuple[str, int], lexicon: Lexicon) -> bool:
    """True when the words begin the next quantity instead ("5 reps, around 40 people", "5 or less than 6")."""
    at = found[1] + (tokens.lower[found[1]] in lexicon.language.bounds.than)
    return read_atom(tokens, at, lexicon) is not None


def _both_bounds(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> Quantity:
    """ "more than 5 and less than 10": two opposite bounds of one number."""
    if quantity.bound is None or quantity.ranged:
        return quantity
    joined = lexicon.conjunctions.match(tokens, quantity.after)
    start = joined[1] if joined else quantity.after
    if lexicon.bounds_before.match(tokens, start) is None:
        return quantity
    other = _bounded(tokens, start, lexicon)
    if other is None or other.bound in (None, quantity.bound) or other.unit not in (None, quantity.unit):
        return quantity
    low, high = (quantity.low, other.high) if quantity.bound == AT_LEAST else (other.low, quantity.high)
    if low is None or high is None or low > high:
        return quantity
    return quantity._replace(low=low, high=high, after=other.after, ranged=True, unit=quantity.unit or other.unit)


# --- ranges ----------------------------------------------------------------------------------------------------------


def _range(tokens: Tokens, first: Atom, lexicon: Lexicon, *, opened: bool) -> Quantity:
    """The first number alone, or with a second one as a range that shares scale and sign."""
    number = first.number
    second = _second(tokens, first, lexicon, opened=opened)
    if second is None:
        value = number.value
        return Quantity(value, value, first.first, number.first, first.after, first.unit, first.currency)
    low, high = _shared(first, second)
    return Quantity(
        *(low, high, first.first, number.first, second.after),
        unit=first.unit or second.unit,
        currency=second.currency or first.currency,
        ranged=True,
    )


def _second(tokens: Tokens, first: Atom, lexicon: Lexicon, *, opened: bool) -> Atom | None:
    """The other end of a range, when one follows and lies above the first."""
    after = first.after
    if lexicon.stands_apart(tokens, after):
        return None
    alternative = lexicon.alternatives.match(tokens, after)
    joined = lexicon.joiners.match(tokens, after) or alternative
    if joined is None and opened:
        joined = lexicon.between_joiners.match(tokens, after)
    if joined is None:
        return _listed(tokens, first, lexicon)
    second = read_atom(tokens, _inner_bounds(tokens, joined[1], lexicon, opened=opened), lexicon)
    if second is None or (first.unit and second.unit and first.unit != second.unit):
        return None
    low, high = _shared(first, second)
    if low >= high or _chained(tokens, first, second):
        return None
    far = alternative is not None and high > 3 * low and high - low > 2
    return None if far else second


def _inner_bounds(tokens: Tokens, index: int, lexicon: Lexicon, *, opened: bool) -> int:
    """The index after a hedge inside a range ("between 5 and maybe 7")."""
    found = lexicon.bounds_before.match(tokens, index) if opened else None
    return found[1] if found and found[0] == HEDGE else index


def _chained(tokens: Tokens, first: Atom, second: Atom) -> bool:
    """True for "10-11-12" and the like, which is no range."""
    after = second.after
    behind = tokens.lower[after] in ("-", "–", "/") and tokens.glued(after) and tokens.kinds[after + 1] == NUMBER
    before = first.first > 1 and tokens.before(first.first) in ("-", "/") and tokens.glued(first.first)
    return behind or before


def _listed(tokens: Tokens, first: Atom, lexicon: Lexicon) -> Atom | None:
    """ "15, 16 thousand": two neighbouring numbers with a comma are a range too."""
    if tokens.lower[first.after] != "," or first.number.scale != 1 or first.unit:
        return None
    second = read_atom(tokens, first.after + 1, lexicon)
    if second is None or second.number.mantissa != first.number.value + 1:
        return None
    behind = tokens.kinds[second.after] == WORD and tokens.lower[second.after] not in lexicon.language.nouns.stops
    return second if second.number.scale > 1 or behind else None


def _shared(first: Atom, second: Atom) -> tuple[float, float]:
    """Both ends of a range; one takes the scale of the other when it has none and stays in order."""
    low, high = first.number.value, second.number.value
    if first.number.scale == 1 and second.number.scale > 1 and low < second.number.mantissa:
        low = tidy(low * second.number.scale)
    elif first.number.scale > 1 and second.number.scale == 1 and first.number.mantissa < high < low:
        high = tidy(high * first.number.scale)
    elif first.number.scale == second.number.scale == 1:
        low = _in_the_same_round_number(low, high)
    return low, high


def _in_the_same_round_number(low: float, high: float) -> float:
    """ "3 to 400" and "10 to 15,000" are from 300 and from 10,000: the small number is told in the round one's hundreds
    or thousands where they then lie close together."""
    for size in (100, 1000):
        most = high / size
        if high % size == 0 and high != 10 * size and _LEAST_SHARED <= low < most <= 2 * low + 1 and low == int(low):
            return low * size
    return low


_LEAST_SHARED = 2
"""From 1 to something is told in ones."""
