"""Bounds that the words around them turn: "won't go over 20" is at most 20, "from 500 euros on" at least 500."""

from __future__ import annotations

from allears.values.atoms import Atom
from allears.values.lexicon import AT_LEAST, AT_MOST, Lexicon
from allears.values.tokens import NUMBER, WORD, Tokens

_FURTHEST = 8
"""how many words may stand between "not" and "more than": (we do)n't want to have to go above"""
_TURNED = {AT_LEAST: AT_MOST, AT_MOST: AT_LEAST}


def bound_before(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """The bound said at `index`, turned round when it is denied, and the index after it.

    Words such as "past" and "exceed" are bounds only when they are denied.
    """
    if tokens.lower[index] not in lexicon.bound_starts:
        return None
    plain = lexicon.bounds_before.match(tokens, index)
    found = plain or lexicon.denied_bounds.match(tokens, index)
    if found is None:
        return None
    bound, after = found
    compares = plain is None or tokens.lower[after - 1] in lexicon.language.bounds.comparing
    own_denial = tokens.lower[index] in lexicon.language.bounds.denials
    if compares and not own_denial and is_denied(tokens, index, lexicon):
        return _TURNED.get(bound, bound), after
    return plain


def money_bound(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """The index after "until" or "up till", which bound only money, or `index` when none stands there."""
    return lexicon.money_at_most.skip(tokens, index)


def opened_upwards(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """The index after the "on" of "from 500 euros on", or `index` when no such word stands there."""
    follower = tokens.lower[index + 1]
    ends = tokens.kinds[index + 1] not in (WORD, NUMBER) or follower in lexicon.language.bounds.conjunctions
    return index + 1 if tokens.lower[index] in lexicon.language.bounds.upwards and ends else index


def is_denied(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """True when a "not", "won't" or "never" governs the words at `index` through verbs such as go, spend, be."""
    bounds = lexicon.language.bounds
    for at in range(index - 1, max(-1, index - 1 - _FURTHEST), -1):
        word = tokens.lower[at]
        if word in bounds.denials:
            return True
        if word not in bounds.denied_through and word not in lexicon.coins:
            return False
    return False


def is_coin_denied(tokens: Tokens, atom: Atom, lexicon: Lexicon) -> bool:
    """True for the "one dirham" of "not one dirham above 3,000", which is no amount."""
    if atom.number.value not in (1, 0.01):
        return False
    first = tokens.before(atom.first)
    lead = atom.first - (first in lexicon.language.bounds.coin_leads)
    return tokens.before(lead) in lexicon.language.bounds.denials
