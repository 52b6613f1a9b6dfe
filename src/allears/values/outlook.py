"""What can begin at a token: one look at it and at the words behind it tells which readers can succeed there.

Most words with which a value can begin are small ("in", "a", "not") and begin none. A value goes from its first word
through words that lead to it up to the one that makes it: a number, a month, a unit of time. Where a word stands that
does neither, nothing began.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from allears.languages.expression import Expression
from allears.languages.language import Language
from allears.values.date_lexicon import DateLexicon, date_lexicon_of
from allears.values.tokens import NUMBER, WORD, Tokens

QUANTITY, DATE, LENGTH = 1, 2, 4
"""Kinds of value, to be added up. A length is one that no number begins: "a few weeks"."""

_FURTHEST = 12
"""How many tokens behind its first the one may stand that makes a value."""
_BETWEEN_DIGITS, _APOSTROPHES = frozenset("/-–."), frozenset("'’")
_DIGITS_OF_DATES = (4, 8)
"""A year, and a whole date: "20270412"."""
_PAUSES = ".,;!?)"
_WHOLE_DATE = Expression(r"\d{1,2}\.\d{1,2}\.\d{4}")
"""Needs no word behind it: "we start 12.04.2027."."""


class Part(NamedTuple):
    """What a word can be in a value, for each as the sum of the kinds: `begins` one, `leads` to the word that makes it,
    `makes` it, or makes it `alone` where it is also the first. Number words count in a date as digits do: alone they
    make none."""

    begins: int
    leads: int
    makes: int
    alone: int


class Outlook:
    """The words of a language with what each can be in a value."""

    def __init__(self, tables: DateLexicon) -> None:
        lexicon = tables.lexicon
        begins = ((QUANTITY, lexicon.quantity_starts), (DATE, tables.first_words), (LENGTH, lexicon.duration_starts))
        leads = ((QUANTITY, lexicon.quantity_leads), (DATE, tables.inner), (LENGTH, lexicon.duration_leads))
        units = frozenset(lexicon.language.durations.units)
        makes = ((QUANTITY, lexicon.number_cores), (DATE, tables.cores), (LENGTH, units))
        alone = ((QUANTITY, lexicon.number_cores), (DATE, tables.names))
        sums = [_sums(kinds) for kinds in (begins, leads, makes, alone)]
        words = frozenset[str]().union(*sums)
        self._parts = {word: Part(*(kinds.get(word, 0) for kinds in sums)) for word in words}
        self._first_words = frozenset(sums[0])
        self._alone = frozenset(word for word, part in self._parts.items() if part.begins & (part.makes | part.alone))
        self._to = lexicon.language.clock.to

    def first_tokens(self, tokens: Tokens) -> list[int]:
        """The places of the digits, and of the words with which a value can begin that stand alone or before a word or
        digits with which it can go on."""
        words, alone, parts, lower, kinds = self._first_words, self._alone, self._parts, tokens.lower, tokens.kinds
        return [
            at
            for at, word in enumerate(lower)
            if (word in words and (word in alone or lower[at + 1] in parts or kinds[at + 1] == NUMBER))
            or kinds[at] == NUMBER
        ]

    def may_begin(self, tokens: Tokens, index: int, *, led: bool = False) -> int:
        """The sum of the kinds of value that may begin at `index`; no other can. `led` tells that a date was asked for,
        which can be a lone number word."""
        kinds, words, parts = tokens.kinds, tokens.lower, self._parts
        if kinds[index] == NUMBER:
            return QUANTITY | (DATE if self._may_be_day(tokens, index, led=led) else 0)
        part = parts.get(words[index])
        if part is None or (words[index] == "." and not tokens.glued(index + 1)):
            return 0
        found = part.begins & (part.makes if led else part.alone)
        open_ = part.begins & ~found
        at = index + 1
        while open_ and at <= index + _FURTHEST:
            if kinds[at] == NUMBER:
                return found | open_ & (QUANTITY | DATE if self._may_be_led_to(tokens, at) else QUANTITY)
            part = parts.get(words[at])
            if part is None:
                break
            found |= open_ & part.makes
            open_ &= part.leads & ~part.makes
            at += 1
        return found

    def _may_be_day(self, tokens: Tokens, index: int, *, led: bool) -> bool:
        """True for digits that are a date by their form, or behind which a word follows that makes one."""
        word, follower = tokens.lower[index], tokens.lower[index + 1]
        if "." in word and _WHOLE_DATE.fullmatch(word):
            return True
        if not led and not self._may_go_on(tokens, index + 1):
            return False
        by_form = "." in word or (word.isdecimal() and len(word) in _DIGITS_OF_DATES)
        if by_form or tokens.glued(index + 1) or follower in _BETWEEN_DIGITS:
            return True
        for at in range(index + 1, index + _FURTHEST):
            part = self._parts.get(tokens.lower[at])
            if part is None:
                if tokens.kinds[at] != NUMBER:
                    return False
            elif part.makes & DATE:
                return True
            elif not part.leads & DATE:
                return False
        return False

    def _may_be_led_to(self, tokens: Tokens, index: int) -> bool:
        """True for digits behind words that lead to a date ("by the 5", "at 10 to 8", "in '27") unless they count."""
        if tokens.kinds[index + 1] != WORD or tokens.lower[index + 1] in self._to:
            return True
        return tokens.before(index) in _APOSTROPHES or self._may_be_day(tokens, index, led=True)

    def _may_go_on(self, tokens: Tokens, index: int) -> bool:
        """False where the token at `index` ends whatever began before it: the "reps" of "12 reps", a full stop."""
        word, kind = tokens.lower[index], tokens.kinds[index]
        if kind == WORD:
            part = self._parts.get(word)
            return part is not None and bool(part.leads & DATE)
        if word and word in _PAUSES:
            behind = self._parts.get(tokens.lower[index + 1])
            return tokens.kinds[index + 1] == NUMBER or (behind is not None and bool(behind.makes & DATE))
        return True


def _sums(kinds: Iterable[tuple[int, frozenset[str]]]) -> dict[str, int]:
    """For each word the sum of the kinds in whose words it is."""
    sums: dict[str, int] = {}
    for kind, words in kinds:
        for word in words:
            sums[word] = sums.get(word, 0) + kind
    return sums


@cache
def outlook_of(language: Language) -> Outlook:
    """The outlook of a language, built on first use."""
    return Outlook(date_lexicon_of(language))
