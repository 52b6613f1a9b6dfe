"""Counts, with the noun that owns the number."""

from __future__ import annotations

from allears.values.count import Count
from allears.values.lexicon import Lexicon
from allears.values.nouns import noun_after, noun_before
from allears.values.quantities import Quantity, close_bounds, spread
from allears.values.rates import read_rate
from allears.values.reading import Reading, ReadingKind
from allears.values.tokens import NUMBER, WORD, Tokens

_COUNT_RATES = frozenset({"day", "week", "month", "quarter", "year"})


def count_of(quantity: Quantity) -> Count:
    """The quantity as a count; a hedge spans 20 % either way."""
    if quantity.spreads:
        low, high = spread(quantity.middle)
        return Count(low, high, about=quantity.middle)
    return Count(quantity.low, quantity.high)


def read_count_at(
    tokens: Tokens, quantity: Quantity, lexicon: Lexicon, *, expected: bool = False
) -> tuple[Reading, int] | None:
    """The count that a bare quantity stands for, and the index of the token after it, or None when it is no count.

    A lone "one" that stands for a thing ("send me one") counts only when a count is `expected`.
    """
    if _is_label(tokens, quantity, lexicon) or _is_pronoun(tokens, quantity, lexicon):
        return None
    noun, end = noun_after(tokens, quantity.after, lexicon)
    if noun is None and not expected and _stands_for_a_thing(tokens, quantity, lexicon):
        return None
    rate = read_rate(tokens, end, lexicon, money=False)
    per = rate.per if rate.per in _COUNT_RATES else None
    quantity = _late_bounds(tokens, quantity, rate.after if per else end, lexicon)
    first = quantity.first
    reading = Reading(
        ReadingKind.COUNT,
        tokens.starts[first],
        tokens.ends[quantity.after - 1],
        tokens.quote(first, quantity.after),
        count_of(quantity),
        noun=noun or noun_before(tokens, first, lexicon),
        per=per,
        hedged=quantity.hedged,
    )
    return reading, max(quantity.after, rate.after if per else 0)


def _late_bounds(tokens: Tokens, quantity: Quantity, index: int, lexicon: Lexicon) -> Quantity:
    """Bounds behind the noun ("40 people, tops", "1000 each week more or less"), which the quote leaves out."""
    if index == quantity.after or quantity.bound is not None:
        return quantity
    if tokens.lower[index] != "," and tokens.lower[index] not in lexicon.bounds_after:
        return quantity
    closed = close_bounds(tokens, quantity._replace(after=index), lexicon)
    return closed._replace(after=quantity.after)


def _is_label(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> bool:
    """ "version 3", "page 12", "24/7", "1:1", "two-factor": numbers that name rather than count."""
    core, after = quantity.core, quantity.after
    before = tokens.before(core)
    if before in lexicon.language.numbers.labels and quantity.first == core:
        return True
    behind = tokens.lower[after]
    hyphen = behind == "-" and tokens.glued(after)
    if tokens.lower[after + hyphen] in lexicon.language.numbers.kinds:
        return True
    ratio = behind in ("/", ":") and tokens.kinds[after + 1] == NUMBER
    if ratio and tokens.glued(after) and tokens.glued(after + 1):
        return True
    return core > 1 and before in ("/", ":") and tokens.glued(core) and tokens.kinds[core - 2] == NUMBER


def _is_pronoun(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> bool:
    """ "the one", "which one", "one of them": one that is no number."""
    numbers = lexicon.language.numbers
    core = quantity.core
    if tokens.lower[core] not in numbers.pronouns or quantity.after != core + 1:
        return False
    if quantity.first == core and tokens.before(core) in numbers.pronoun_before:
        return True
    return tokens.lower[core + 1] in numbers.pronoun_after


def _stands_for_a_thing(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> bool:
    """ "send me one", "the current one": one in the place of a noun."""
    numbers = lexicon.language.numbers
    core = quantity.core
    if tokens.lower[core] not in numbers.pronouns or quantity.after != core + 1 or quantity.first != core:
        return False
    return core > 0 and tokens.kinds[core - 1] == WORD and tokens.before(core) not in numbers.pronoun_leads


# --- counts without a number -----------------------------------------------------------------------------------------


def read_implied(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[Reading, int] | None:
    """A count without a number: "a room", "the suite", "just me", "my wife and I", "my nephew"."""
    alone = lexicon.alone.match(tokens, index)
    if alone is not None and (alone[0] or alone[1] == tokens.size):
        return _implied(tokens, index, alone[1], alone[0], lexicon.language.nouns.company)
    return (
        _two_people(tokens, index, lexicon) or _one_person(tokens, index, lexicon) or _one_thing(tokens, index, lexicon)
    )


def _one_thing(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[Reading, int] | None:
    """ "a room", "the VIP suite", "single person": one of what is counted in units."""
    nouns, numbers = lexicon.language.nouns, lexicon.language.numbers
    word = tokens.lower[index]
    if word not in numbers.articles | nouns.definite | nouns.possessives | nouns.single:
        return None
    for at in range(index + 1, index + 5):
        here = tokens.lower[at]
        if tokens.kinds[at] != WORD or (here in nouns.stops and here not in nouns.single):
            return None
        if here in nouns.units and tokens.lower[at + 1] not in nouns.units:
            return _implied(tokens, index, at + 1, 1, here)
    return None


def _one_person(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[Reading, int] | None:
    """ "my nephew", "my mom": one person."""
    after = _relative(tokens, index, lexicon)
    if after is None or (tokens.lower[after] == "-" and tokens.glued(after)):
        return None
    return _implied(tokens, index, after, 1, tokens.quote(index + 1, after).lower())


def _relative(tokens: Tokens, index: int, lexicon: Lexicon) -> int | None:
    """The index after "my wife", "my co-founder", or None."""
    if tokens.lower[index] not in lexicon.language.nouns.possessives:
        return None
    found = lexicon.relatives.match(tokens, index + 1)
    return found[1] if found else None


def _two_people(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[Reading, int] | None:
    """ "my wife and I", "me and my co-founder": two."""
    nouns, joiners = lexicon.language.nouns, lexicon.language.numbers.joiners
    if tokens.lower[index] in nouns.selves and (tokens.lower[index + 1] in joiners or tokens.lower[index + 1] == ","):
        after = _relative(tokens, index + 2, lexicon)
        return None if after is None else _implied(tokens, index, after, 2, nouns.company)
    after = _relative(tokens, index, lexicon)
    if after is None or tokens.lower[after] not in joiners or tokens.lower[after + 1] not in nouns.selves:
        return None
    return _implied(tokens, index, after + 2, 2, nouns.company)


def _implied(tokens: Tokens, first: int, after: int, value: int, noun: str) -> tuple[Reading, int]:
    reading = Reading(
        ReadingKind.COUNT,
        tokens.starts[first],
        tokens.ends[after - 1],
        tokens.quote(first, after),
        Count.exactly(value),
        noun=noun,
        implied=True,
    )
    return reading, after
