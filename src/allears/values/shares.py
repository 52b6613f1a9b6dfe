"""Shares that are said without a percent sign: "one in five", "9 out of 10", "more than half of the calls"."""

from __future__ import annotations

from allears.values.atoms import Atom, read_atom
from allears.values.lexicon import Lexicon
from allears.values.literals import tidy
from allears.values.numbers import read_number
from allears.values.spelled import Number
from allears.values.tokens import WORD, Tokens

_FEW = 10
"""Parts and wholes up to here are said of any crowd: "3 out of 7"."""
_ROUND = frozenset(number * power for number in (1, 2, 5) for power in (10, 100, 1_000))
"""Larger wholes that stand for any crowd. "12 out of 38 reps" are those 12 of those 38."""


def as_share(tokens: Tokens, atom: Atom, lexicon: Lexicon) -> Atom:
    """The atom, or the share that it is the part of: the "two" of "two in five"."""
    joined = lexicon.out_of.match(tokens, atom.after)
    if joined is None or atom.unit is not None or atom.number.scale != 1:
        return atom
    whole = read_atom(tokens, joined[1], lexicon)
    if whole is None or whole.unit is not None or not _fits(tokens, atom.number, whole.number, lexicon, joined[0]):
        return atom
    share = tidy(round(100 * atom.number.value / whole.number.value, 4))
    return atom._replace(number=atom.number._replace(value=share, after=whole.after), after=whole.after, unit="percent")


def _fits(tokens: Tokens, part: Number, whole: Number, lexicon: Lexicon, loose: bool) -> bool:
    """True when the numbers can be part and whole. A `loose` joiner ("in") also tells when: "2 in 10 days"."""
    if not 0 < part.value < whole.value or part.value != int(part.value) or part.value >= _FEW:
        return False
    behind = tokens.lower[whole.after]
    if behind in lexicon.language.durations.units:
        return False
    return whole.value <= 1_000 if loose else whole.value <= _FEW or whole.value in _ROUND


def read_bounded_half(tokens: Tokens, index: int, lexicon: Lexicon) -> Atom | None:
    """The half of "more than half", "about half of them", but no half of a period ("about half a year")."""
    numbers, durations = lexicon.language.numbers, lexicon.language.durations
    word, behind = tokens.lower[index], tokens.lower[index + 1]
    if word not in durations.half or behind in numbers.articles or behind in durations.units or behind == "-":
        return None
    if read_number(tokens, index, lexicon) is not None or tokens.kinds[index + 1] != WORD:
        return None
    return Atom(Number(50, index, index + 1, spelled=True), index, index + 1, "percent")
