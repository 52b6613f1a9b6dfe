"""Counts, with the noun that owns the number."""

from __future__ import annotations

from allears.values.count import Count
from allears.values.lexicon import HEDGE, Lexicon
from allears.values.quantities import Quantity, close_bounds, spread
from allears.values.rates import read_rate
from allears.values.reading import Reading, ReadingKind
from allears.values.tokens import NUMBER, WORD, Tokens

_LONGEST_NOUN = 4
_COUNT_RATES = frozenset({"day", "week", "month", "quarter", "year"})


def count_of(quantity: Quantity) -> Count:
    """The quantity as a count; a hedge spans 20 % either way."""
    if quantity.hedged and quantity.bound is None and not quantity.ranged:
        low, high = spread(quantity.middle)
        return Count(low, high, about=quantity.middle)
    return Count(quantity.low, quantity.high)


def read_count_at(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> tuple[Reading, int] | None:
    """The count that a bare quantity stands for, and the index of the token after it, or None when it is no count."""
    if _is_label(tokens, quantity, lexicon) or _is_pronoun(tokens, quantity, lexicon):
        return None
    noun, end = noun_after(tokens, quantity.after, lexicon)
    rate = read_rate(tokens, end if noun else quantity.after, lexicon, money=False)
    per = rate.per if rate.per in _COUNT_RATES else None
    quantity = _late_bounds(tokens, quantity, rate.after if per else end, lexicon)
    if noun is None:
        noun = noun_before(tokens, quantity.first, lexicon)
    first = quantity.first
    reading = Reading(
        ReadingKind.COUNT,
        tokens.starts[first],
        tokens.ends[quantity.after - 1],
        tokens.quote(first, quantity.after),
        count_of(quantity),
        noun=noun,
        per=per,
        hedged=quantity.hedged,
    )
    return reading, max(quantity.after, rate.after if per else 0)


def _late_bounds(tokens: Tokens, quantity: Quantity, index: int, lexicon: Lexicon) -> Quantity:
    """Bounds behind the noun ("40 people, tops", "1000 each week more or less"), which the quote leaves out."""
    if index == quantity.after or quantity.bound is not None:
        return quantity
    moved = Quantity(
        quantity.low,
        quantity.high,
        quantity.first,
        quantity.core,
        index,
        hedged=quantity.hedged,
        ranged=quantity.ranged,
    )
    closed = close_bounds(tokens, moved, lexicon)
    if closed.after == index:
        return quantity
    bound = closed.bound or HEDGE
    return quantity.bounded(bound)


def _is_label(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> bool:
    """ "version 3", "page 12", "24/7", "1:1": numbers that name rather than count."""
    core = quantity.core
    before = tokens.before(core)
    if before in lexicon.language.numbers.labels and quantity.first == core:
        return True
    number = quantity.number
    if number is not None and number.plain and quantity.after < tokens.size:
        after, follower = quantity.after, tokens.kinds[quantity.after + 1]
        if tokens.lower[after] in "/:" and tokens.glued(after) and follower == NUMBER and tokens.glued(after + 1):
            return True
    return before in ("/", ":") and tokens.glued(core) and core > 1 and tokens.kinds[core - 2] == NUMBER


def _is_pronoun(tokens: Tokens, quantity: Quantity, lexicon: Lexicon) -> bool:
    """ "the one", "which one", "one of them": one that is no number."""
    numbers = lexicon.language.numbers
    core = quantity.core
    if tokens.lower[core] not in numbers.pronouns or quantity.after != core + 1:
        return False
    if tokens.before(core) in numbers.pronoun_before and quantity.first == core:
        return True
    return tokens.lower[core + 1] in numbers.pronoun_after


def noun_after(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[str | None, int]:
    """The noun phrase that starts at `index`, in lower case, and the index after it; (None, index) without one.

    It ends with the first plural noun ("paying teams" in "95 paying teams pay for it"), or before the first word that
    can be no part of it.
    """
    nouns = lexicon.language.nouns
    start = index
    if tokens.lower[index] in lexicon.language.numbers.of and tokens.lower[index + 1] in ("them", "us", "you", "these"):
        return tokens.lower[index + 1], index + 2
    if tokens.lower[index] == "-" and tokens.glued(index) and tokens.glued(index + 1):
        start = index = index + 1
    while index - start < _LONGEST_NOUN and tokens.kinds[index] == WORD and tokens.lower[index] not in nouns.stops:
        word = tokens.lower[index]
        index += 1
        if word.endswith("ing") and index - start > 1:
            index -= 1
            break
        if tokens.lower[index] in ("-", "/") and tokens.glued(index) and tokens.glued(index + 1):
            index += 1
            continue
        if _plural(word, lexicon) and not _goes_on(tokens, index, word, lexicon):
            break
    if index == start or (index - start == 1 and tokens.lower[start].endswith("ly")):
        return None, start
    if tokens.lower[index - 1] in ("-", "/"):
        index -= 1
    return " ".join(tokens.quote(start, index).lower().split()), index


def _plural(word: str, lexicon: Lexicon) -> bool:
    nouns = lexicon.language.nouns
    if word in nouns.plurals:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "ous"))
        and (word not in nouns.singular_plurals)
    )


def _goes_on(tokens: Tokens, index: int, word: str, lexicon: Lexicon) -> bool:
    """True when a plural-looking word only describes the next one: "sales guys", "accounts people"."""
    follower = tokens.lower[index]
    if tokens.kinds[index] != WORD or follower in lexicon.language.nouns.stops:
        return False
    return word in lexicon.language.nouns.attributive or follower in lexicon.language.nouns.plurals


def noun_before(tokens: Tokens, index: int, lexicon: Lexicon) -> str | None:
    """The noun phrase that owns a number from before: "headcount is 40", "a team of 12", "reps: 8"."""
    nouns = lexicon.language.nouns
    position = index - 1
    linked = 0
    while position >= 0 and linked < 4 and tokens.lower[position] in nouns.links:
        if tokens.kinds[position] == WORD and tokens.lower[position] in nouns.selves | {"we", "you", "they", "there"}:
            return None
        position -= 1
        linked += 1
    if not linked or position < 0:
        return None
    end = position + 1
    while position >= 0 and end - position <= 3 and tokens.kinds[position] == WORD:
        if tokens.lower[position] in nouns.stops or tokens.lower[position] in nouns.links:
            break
        position -= 1
    if position + 1 == end:
        return None
    return " ".join(tokens.quote(position + 1, end).lower().split())


def read_implied(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[Reading, int] | None:
    """A count without a number: "a room", "the suite", "my wife and I"."""
    nouns, numbers = lexicon.language.nouns, lexicon.language.numbers
    word = tokens.lower[index]
    if word in numbers.articles or word in nouns.definite or word in nouns.possessives:
        for after in range(index + 1, index + 5):
            if tokens.kinds[after] != WORD or (tokens.lower[after] in nouns.stops and tokens.lower[after] != "single"):
                break
            if (tokens.lower[after] in nouns.units and tokens.kinds[after + 1] != WORD) or _unit_head(
                tokens, after, lexicon
            ):
                return _implied(tokens, index, after + 1, 1, tokens.lower[after]), after + 1
    return _couple(tokens, index, lexicon)


def _unit_head(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    nouns = lexicon.language.nouns
    if tokens.lower[index] not in nouns.units:
        return False
    return tokens.lower[index + 1] not in nouns.units


def _couple(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[Reading, int] | None:
    """ "my wife and I", "me and my co-founder": two."""
    nouns, numbers = lexicon.language.nouns, lexicon.language.numbers
    words = tokens.lower
    one, two, three, four = words[index : index + 4]
    self_first = one in nouns.selves and (two in numbers.joiners or two == ",")
    self_last = three in numbers.joiners and four in nouns.selves
    if (self_first and three in nouns.possessives and four in nouns.relatives) or (
        self_last and one in nouns.possessives and two in nouns.relatives
    ):
        return _implied(tokens, index, index + 4, 2, "people"), index + 4
    return None


def _implied(tokens: Tokens, first: int, after: int, value: int, noun: str) -> Reading:
    return Reading(
        ReadingKind.COUNT,
        tokens.starts[first],
        tokens.ends[after - 1],
        tokens.quote(first, after),
        Count.exactly(value),
        noun=noun,
        implied=True,
    )
