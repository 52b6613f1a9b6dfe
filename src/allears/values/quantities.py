"""A number with everything that bounds it: "at least 10", "about 40", "15-20k EUR", "between $5 and $10"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from allears.values.currencies import CODES, MUST_TOUCH, PREFIXES, SIGNS
from allears.values.lexicon import AT_LEAST, AT_MOST, HEDGE, Lexicon
from allears.values.numbers import Number, read_number, tidy
from allears.values.phrases import Phrases
from allears.values.tokens import NUMBER, SIGN, WORD, Tokens

_PREFIXES = Phrases(PREFIXES)
_SIGNS = Phrases(SIGNS)
_SIGN_STARTS = _PREFIXES.firsts | _SIGNS.firsts

Unit = Literal["money", "percent"] | None


@dataclass(frozen=True, slots=True)
class Atom:
    """One number with the currency or percent sign that touches it."""

    number: Number
    first: int
    after: int
    unit: Unit = None
    currency: str | None = None
    cents: bool = False


@dataclass(frozen=True, slots=True)
class Quantity:
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
    number: Number | None = None

    @property
    def middle(self) -> float:
        """The number that was said, or the low end of a range."""
        value = self.low if self.low is not None else self.high
        assert value is not None  # noqa: S101 - one end is always given
        return value

    def bounded(self, bound: str) -> Quantity:
        """The same quantity with a bound or hedge that was said with it; a second bound changes nothing."""
        if bound == HEDGE:
            return replace(self, hedged=not self.ranged)
        if self.bound is not None:
            return self
        if bound == AT_LEAST:
            return replace(self, high=None, bound=bound, hedged=False)
        if bound == AT_MOST:
            high = self.high if self.high is not None else self.low
            return replace(self, low=None if not self.ranged else self.low, high=high, bound=bound, hedged=False)
        return self


def spread(value: float) -> tuple[float, float]:
    """The interval of a hedged number: 20 % either way, rounded to whole numbers where it is at least 1."""
    low, high = sorted((value * 0.8, value * 1.2))
    if abs(value) < 1:
        return tidy(low), tidy(high)
    return int(low + 0.5), int(high + 0.5)


def read_quantity(tokens: Tokens, index: int, lexicon: Lexicon) -> Quantity | None:
    """The quantity that begins at token `index`, with bounds before it, or None."""
    bounds: list[str] = []
    start = index
    opened = False
    for _ in range(4):
        if not opened and (opener := lexicon.between.match(tokens, index)):
            opened, index = True, opener[1]
        elif found := lexicon.bounds_before.match(tokens, index):
            bounds.append(found[0])
            index = found[1]
        elif index > start and tokens.lower[index] in (",", ":") and bounds:
            index += 1
        else:
            break
    first = read_atom(tokens, index, lexicon)
    if first is None:
        return None
    quantity = _range(tokens, first, opened, lexicon)
    if opened and not quantity.ranged:
        start = first.first if not bounds else start
    quantity = replace(quantity, first=start)
    for bound in reversed(bounds):
        quantity = quantity.bounded(bound)
    return close_bounds(tokens, quantity, lexicon)


def close_bounds(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> Quantity:
    """The quantity with the bounds and hedges that follow it right away ("40ish", "100+", ", tops")."""
    for _ in range(2):
        after = quantity.after
        comma = tokens.lower[after] == ","
        found = lexicon.bounds_after.match(tokens, after + comma)
        if found is None or _starts_quantity(tokens, found, lexicon):
            break
        bound, after = found
        if tokens.lower[after - 1] == "+" and tokens.kinds[after] == NUMBER and tokens.glued(after):
            break
        quantity = replace(quantity.bounded(bound), after=after)
    return quantity


def _starts_quantity(tokens: Tokens, found: tuple[str, int], lexicon: Lexicon) -> bool:
    """True when the words are the beginning of the next quantity instead ("5 reps, around 40 people")."""
    kind = tokens.kinds[found[1]]
    word = tokens.lower[found[1]]
    return kind == NUMBER or word in SIGNS or word in lexicon.number_words


def _range(tokens: Tokens, first: Atom, opened: bool, lexicon: Lexicon) -> Quantity:
    """The first number alone, or with a second one as a range that shares scale and sign."""
    second = _second(tokens, first, opened, lexicon)
    number = first.number
    if second is None:
        value = number.value
        return Quantity(value, value, first.first, number.first, first.after, first.unit, first.currency, number=number)
    low, high = _shared(first, second)
    return Quantity(
        low,
        high,
        first.first,
        number.first,
        second.after,
        first.unit or second.unit,
        second.currency or first.currency,
        ranged=True,
        number=number,
    )


def _second(tokens: Tokens, first: Atom, opened: bool, lexicon: Lexicon) -> Atom | None:
    """The other end of a range, when one follows and lies above the first."""
    after = first.after
    joined = lexicon.joiners.match(tokens, after) or lexicon.alternatives.match(tokens, after)
    if joined is None and opened:
        joined = lexicon.between_joiners.match(tokens, after)
    if joined is None:
        return _listed(tokens, first, lexicon)
    index = joined[1]
    if tokens.lower[index] in ("-", "–"):
        return None
    second = read_atom(tokens, index, lexicon)
    if second is None or (first.unit and second.unit and first.unit != second.unit):
        return None
    low, high = _shared(first, second)
    if low >= high or _chained(tokens, first, second):
        return None
    if tokens.lower[after] in lexicon.alternatives and high > 3 * low and high - low > 2:
        return None
    return second


def _chained(tokens: Tokens, first: Atom, second: Atom) -> bool:
    """True for "10-11-12" and the like, which is no range."""
    return (
        tokens.lower[second.after] in ("-", "–", "/")
        and tokens.glued(second.after)
        and tokens.kinds[second.after + 1] == NUMBER
    ) or (tokens.before(first.first) in ("-", "/") and tokens.glued(first.first) and first.first > 1)


def _listed(tokens: Tokens, first: Atom, lexicon: Lexicon) -> Atom | None:
    """ "15, 16 thousand": two neighbouring numbers with a comma are a range too."""
    if tokens.lower[first.after] != "," or first.number.scale != 1 or first.unit:
        return None
    second = read_atom(tokens, first.after + 1, lexicon)
    if second is None or second.number.mantissa != first.number.value + 1:
        return None
    return second if second.number.scale > 1 or tokens.kinds[second.after] == WORD else None


def _shared(first: Atom, second: Atom) -> tuple[float, float]:
    """Both ends of a range; the first takes the scale of the second when it has none of its own."""
    low, high = first.number.value, second.number.value
    if first.number.scale == 1 and second.number.scale > 1 and low < second.number.mantissa:
        low = tidy(low * second.number.scale)
    elif first.number.scale > 1 and second.number.scale == 1 and first.number.mantissa < high < low:
        high = tidy(high * first.number.scale)
    return low, high


def read_atom(tokens: Tokens, index: int, lexicon: Lexicon) -> Atom | None:
    """A number with a currency before or after it, or a percent sign after it."""
    sign = currency_before(tokens, index, lexicon)
    start = index if sign is None else sign[1]
    if sign is not None and tokens.lower[start] == "-" and tokens.kinds[start + 1] == NUMBER:
        start += 1
    number = read_number(tokens, start, lexicon)
    if number is None or not _clean(tokens, number, sign is not None):
        return None
    if found := lexicon.percent.match(tokens, number.after):
        if number.fraction is not None:
            number = replace(number, value=number.fraction)
        return Atom(number, number.first, found[1], "percent")
    after = currency_after(tokens, number.after, lexicon)
    if sign is None and after is None:
        return Atom(number, number.first, number.after)
    if sign is None or (after is not None and sign[0] is None):
        assert after is not None  # noqa: S101 - one of both is given
        return _with_cents(tokens, number, index, after, lexicon)
    end = number.after if after is None or after[0] not in (sign[0], None) else after[1]
    return Atom(number, index, end, "money", sign[0])


def _clean(tokens: Tokens, number: Number, signed: bool) -> bool:
    """False for digits that are part of something else: "v2", "180ml", "B2B", "SOC-2", "#5"."""
    first = number.first
    if number.spelled:
        return True
    if not signed and tokens.kinds[first] == NUMBER and tokens.glued(first):
        before = tokens.before(first)
        if tokens.kinds[first - 1] == WORD or before in ("#", "_", "@", "\\", "^"):
            return False
        named = before in ("-", "–", ".", "/") and tokens.glued(first - 1) and tokens.kinds[first - 2] == WORD
        if named and not (tokens.glued(first - 2) and tokens.kinds[first - 3] == NUMBER):
            return False
    after = number.after
    if tokens.glued(after) and tokens.kinds[after] == WORD:
        word = tokens.lower[after]
        return len(word) > 2 or word in ("+", "h", "d", "hr", "yr", "mo", "wk") or _is_currency(tokens, after)
    return not (tokens.lower[after] in ("_", "@", "\\", "^") and tokens.glued(after))


def _is_currency(tokens: Tokens, index: int) -> bool:
    word = tokens.lower[index]
    return word in SIGNS or tokens.original(index) in CODES or word in ("rs", "th", "st", "nd", "rd")


def currency_before(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[str | None, int] | None:
    """The currency that stands before an amount and the index of the amount; code None when the sign does not tell."""
    kind = tokens.kinds[index]
    if kind == WORD and tokens.original(index) in CODES and not _homograph(tokens, index, lexicon):
        after = index + 1
        if tokens.lower[after] in ("$", "€", "£", ":"):
            after += 1
        return tokens.original(index), after
    if tokens.lower[index] in _SIGN_STARTS and (found := _PREFIXES.match(tokens, index)):
        code, after = found
        touching = tokens.glued(after) or tokens.original(index).isupper()
        if tokens.kinds[after] == NUMBER and (touching or tokens.lower[index] not in MUST_TOUCH):
            return code or None, after
    if kind == SIGN and (sign := _SIGNS.match(tokens, index)):
        return sign
    if kind == WORD and (named := lexicon.currencies.match(tokens, index)) and tokens.kinds[named[1]] == NUMBER:
        return named
    if kind == WORD and tokens.lower[index] in lexicon.language.money.nationalities and tokens.lower[index + 1] == "$":
        nation = lexicon.language.money.nationalities[tokens.lower[index]]
        return lexicon.language.money.by_nationality.get(("dollar", nation)), index + 2
    return None


def _homograph(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """A code that is a word of the language in capitals ("ALL 5") stands before an amount only when it touches it."""
    return tokens.lower[index] in lexicon.language.money.code_homographs and not tokens.glued(index + 1)


def currency_after(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[str | None, int] | None:
    """The currency that stands after an amount and the index after it."""
    if tokens.lower[index] == "-" and tokens.glued(index) and tokens.kinds[index + 1] == WORD:
        index += 1
    if found := lexicon.currencies.match(tokens, index):
        return found
    if tokens.kinds[index] == WORD and tokens.original(index) in CODES:
        after = index + 1
        return tokens.original(index), after
    if (sign := _SIGNS.match(tokens, index)) and not (
        tokens.kinds[sign[1]] == NUMBER and tokens.glued(sign[1]) and not tokens.glued(index)
    ):
        return sign
    if (nation := lexicon.nationalities.match(tokens, index)) and (
        named := lexicon.currencies.match(tokens, nation[1])
    ):
        return named
    return None


def _with_cents(tokens: Tokens, number: Number, first: int, currency: tuple[str | None, int], lexicon: Lexicon) -> Atom:
    """ "3 dollars 50 cents", "15 dollars and 50": the small change behind the amount."""
    code, after = currency
    index = after + 1 if tokens.lower[after] in lexicon.language.numbers.joiners else after
    change = read_number(tokens, index, lexicon)
    if change is not None and 0 < change.value < 100 and isinstance(change.value, int):
        named = tokens.lower[change.after] in lexicon.language.money.cents
        if named:
            end = change.after + 1
            return Atom(replace(number, value=tidy(number.value + change.value / 100)), first, end, "money", code)
    return Atom(number, first, after, "money", code)
