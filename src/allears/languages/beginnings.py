"""Where in a text the words stand with which an expression can begin.

Most expressions of a language begin with one of a few dozen words, and most texts hold none of them. Who has noted
once where each word of a text begins need not look for every expression at every letter.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import chain

from allears.languages.expression import Expression
from allears.languages.first_words import AT_START, AT_START_OF_TEXT, LETTERS, OPEN, FirstWords

_WORD, _FIRST_WORD = Expression(r"\b\w{1,3}"), Expression(r"\W{0,20}(\w{1,3})")

_USUAL_SIGNS = ",.'?!-:;()/\n"
"""The signs that stand most often between words."""
_SHORT = 500
"""A pattern of so many signs is compiled as quickly as the start of a longer one."""


class Pattern(Expression):
    """An expression of which it is known with which words it can begin: a `WordStarts` looks for it only there.

    As long as it is not compiled, a match at a place first tries how it starts with the word that stands there: mostly
    it does not, and the whole need not be compiled.
    """

    @cached_property
    def _first_words(self) -> FirstWords:
        return FirstWords(self.pattern)

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """What `FirstWords` tells of it, with the same errors."""
        return self._first_words.beginnings

    @cached_property
    def is_told_by_words(self) -> bool:
        """True when it can only begin with certain words, so that a `WordStarts` can look for it."""
        try:
            return bool(self.beginnings)
        except ValueError:
            return False

    @cached_property
    def open_beginnings(self) -> tuple[str, ...]:
        """Those of them that longer words may begin with."""
        return tuple(one[:-1] for one in self.beginnings if one.endswith(OPEN))

    @cached_property
    def open_letters(self) -> frozenset[str]:
        """The letters those begin with."""
        return frozenset(one[0] for one in self.open_beginnings)

    @cached_property
    def _openings(self) -> frozenset[str]:
        """The beginnings of a pattern that stands at the start of a text, behind signs at most."""
        return FirstWords(self.pattern.replace(AT_START_OF_TEXT, r"\b")).beginnings

    def may_open(self, text: str) -> bool:
        """False when `text` begins with a word with which the pattern, all of whose phrases stand at the start of a
        text, cannot begin: a quick look before a match."""
        first = _FIRST_WORD.match(text)
        return first is None or first[1] in self._openings or first[1].startswith(self._open_openings)

    @cached_property
    def _open_openings(self) -> tuple[str, ...]:
        return tuple(one[:-1] for one in self._openings if one.endswith(OPEN))

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The whole expression, compiled. From then on it is what is matched with."""
        compiled = re.compile(self.pattern)
        vars(self)["match"] = compiled.match
        return compiled

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """As `re.Pattern.match`."""
        is_worth_it = len(self.pattern) > _SHORT and self.is_told_by_words
        return self._match_if_it_starts if is_worth_it else self.compiled.match

    def _match_if_it_starts(self, text: str, place: int = 0, stop: int | None = None) -> re.Match[str] | None:
        stop = len(text) if stop is None else stop
        word = _WORD.match(text, place, stop)
        first = _FIRST_WORD.match(text, 0, stop) if place == 0 else None
        opening = (first[1].lower() if first else "") if place == 0 else None
        start = self._start_with(word[0].lower() if word else "", opening)
        return self.compiled.match(text, place, stop) if start.match(text, place, stop) else None

    def _start_with(self, word: str, opening: str | None) -> re.Pattern[str]:
        found = self._starts.get((word, opening))
        if found is None:
            found = self._starts[word, opening] = re.compile(self._first_words.start(word, opening))
        return found

    @cached_property
    def _starts(self) -> dict[tuple[str, str | None], re.Pattern[str]]:
        return {}


class WordStarts:
    """Where the words of a text begin. `lower` is the text in lower case."""

    def __init__(self, lower: str) -> None:
        self.lower = lower
        self._places: dict[Pattern, list[int]] = {}

    @cached_property
    def _by_beginning(self) -> dict[str, list[int]]:
        places: defaultdict[str, list[int]] = defaultdict(list)
        spaced = self.lower
        for sign in _USUAL_SIGNS:
            spaced = spaced.replace(sign, " ")
        start = 0
        for stretch in spaced.split(" "):
            if stretch.isalnum():  # nearly all are one word, which need not be looked for
                places[stretch[:LETTERS]].append(start)
            elif stretch:
                for match in _WORD.finditer(stretch):
                    places[match[0]].append(start + match.start())
            start += len(stretch) + 1
        return places

    @cached_property
    def _by_letter(self) -> dict[str, list[str]]:
        """The beginnings by their first letter."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for one in self._by_beginning:
            found[one[0]].append(one)
        return found

    def finditer(
        self, pattern: Pattern, start: int = 0, end: int | None = None, *, written: str | None = None
    ) -> Iterator[re.Match[str]]:
        """What `pattern` matches between two offsets, first to last and without overlaps. As `finditer` of the
        compiled pattern on that slice, with offsets of the whole text; "^" only matches at the beginning of the text.
        `written` is the text as it was written, for a pattern that looks at capital letters.
        """
        places = self._places_of(pattern)
        if not places:
            return
        text = self.lower if written is None else written
        stop = len(text) if end is None else end
        match = pattern.match
        for place in places[bisect_left(places, start) :]:
            if place >= stop:
                return
            if place >= start and (found := match(text, place, stop)):
                yield found
                start = found.end()

    def finditer_before(self, pattern: Pattern, word: Pattern, most: int) -> Iterator[re.Match[str]]:
        """As `finditer` on the whole text, for a pattern every match of which holds a match of `word`, that begins at
        most so many letters behind its own beginning: where no such word can follow it is not tried."""
        words, at, end = self._places_of(word), 0, 0
        match = pattern.match
        for place in self._places_of(pattern) if words else ():
            while words[at] < place:
                at += 1
                if at == len(words):
                    return
            if words[at] - place <= most and place >= end and (found := match(self.lower, place)):
                yield found
                end = found.end()

    def search(self, pattern: Pattern, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first of these, or None."""
        places = self._places.get(pattern)
        if places is None:
            places = self._places_of(pattern)
        if not places:
            return None
        stop = len(self.lower) if end is None else end
        match = pattern.match
        for at in range(bisect_left(places, start), len(places)):
            place = places[at]
            if place >= stop:
                return None
            if found := match(self.lower, place, stop):
                return found
        return None

    def first_in_each(self, pattern: Pattern, bounds: list[int]) -> dict[int, re.Match[str]]:
        """The first match in each of the pieces that `bounds` cut the text into: what `search` finds from each bound to
        the next, by the number of the piece and only where there is one. All pieces cost no more than one walk along
        the places where the pattern may begin."""
        found: dict[int, re.Match[str]] = {}
        text, match = self.lower, pattern.match
        after = stop = 0
        is_sought = False
        for place in self._places_of(pattern):
            if place >= stop:
                after = bisect_right(bounds, place)
                if after == len(bounds):
                    break
                stop, is_sought = bounds[after], after > 0
            if is_sought and (first := match(text, place, stop)):
                found[after - 1], is_sought = first, False
        return found

    def all_in_each(self, pattern: Pattern, bounds: list[int]) -> Iterator[re.Match[str]]:
        """What `finditer` finds from each bound to the next, one piece after the other, in one such walk."""
        text, match = self.lower, pattern.match
        begin = stop = bounds[0]
        for place in self._places_of(pattern):
            if place >= stop:
                after = bisect_right(bounds, place)
                if after == len(bounds):
                    return
                stop = bounds[after]
            if place >= begin and (found := match(text, place, stop)):
                yield found
                begin = found.end()

    def places(self, pattern: Pattern) -> Sequence[int]:
        """Where `pattern` may begin: nowhere else does it match."""
        return self._places_of(pattern)

    def may_hold(self, pattern: Pattern, start: int, end: int) -> bool:
        """False when `pattern` can begin nowhere between two offsets: a quick look before a longer one."""
        places = self._places_of(pattern)
        at = bisect_left(places, start)
        return at < len(places) and places[at] < end

    def _places_of(self, pattern: Pattern) -> list[int]:
        places = self._places.get(pattern)
        if places is None:
            by_beginning, beginnings = self._by_beginning, pattern.beginnings
            # The shorter of the two is walked along: a text may have fewer words than a pattern has beginnings.
            few = len(by_beginning) < len(beginnings)
            told = beginnings.intersection(by_beginning) if few else by_beginning.keys() & beginnings
            if pattern.open_beginnings:
                near = [one for letter in pattern.open_letters for one in self._by_letter.get(letter, ())]
                told |= {one for one in near if one.startswith(pattern.open_beginnings)}
            places = sorted(chain.from_iterable([by_beginning[one] for one in told])) if told else []
            if AT_START in beginnings and not (places and places[0] == 0):
                places = [0, *places]
            self._places[pattern] = places
        return places
