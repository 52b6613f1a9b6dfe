"""With which words a regular expression can begin, and where in a text such words stand.

Most expressions of a language begin with one of a few dozen words, and most texts hold none of them. Who has noted
once where each word of a text begins need not look for every expression at every letter.

A word is told by its first three letters, a shorter one by all of them: `beginnings_of(r"\\b(?:tell me|we will)\\b")`
is `{"tel", "we"}`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from allears.languages.expression import Expression

_LETTERS = 3
AT_START = "^"
"""Stands among the beginnings of an expression that may match at the start of a text, whatever that begins with."""
OPEN = "*"
"""Ends a beginning that has fewer letters than others and that any letter may follow: "4*" for any number from 4 on."""
_ANCHOR, _ENDED, _UNKNOWN = "|", ".", "?"
"""In what is read of a beginning: the edge of a word stands before it; the word ends here; anything may follow."""
AT_START_OF_TEXT = r"^[^\w]{0,20}"
"""How a phrase says that it begins a text."""
_MANY_LETTERS = 12
_CLASS = Expression(r"(?s)\[(\^?)((?:\\.|[^\]\\])*)\]")
_REPEATED = Expression(r"(\?|\*|\+|\{(\d*),?(\d*)\})[?+]?")
_OPENING = Expression(r"\((?:\?(?:P<\w+>|i?:|[=!]|<[=!]|#))?")
_EDGE_BEFORE = Expression(r"\(\?<!(?:\\w|\[\\w[^\]]*\])\)")
"""What denies a letter before it, as "\\b" does."""
_WORD, _FIRST_WORD = Expression(r"\b\w{1,3}"), Expression(r"\W{0,20}(\w{1,3})")

Heads = frozenset[str]


class Pattern(Expression):
    """An expression of which it is known with which words it can begin: a `WordStarts` looks for it only there."""

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """What `beginnings_of` tells of it, with the same errors."""
        return beginnings_of(self.pattern)

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
    def _openings(self) -> frozenset[str]:
        """The beginnings of a pattern that stands at the start of a text, behind signs at most."""
        return beginnings_of(self.pattern.replace(AT_START_OF_TEXT, r"\b"))

    def may_open(self, text: str) -> bool:
        """False when `text` begins with a word with which the pattern, all of whose phrases stand at the start of a
        text, cannot begin: a quick look before a match."""
        first = _FIRST_WORD.match(text)
        return first is None or first[1] in self._openings or first[1].startswith(self._open_openings)

    @cached_property
    def _open_openings(self) -> tuple[str, ...]:
        return tuple(one[:-1] for one in self._openings if one.endswith(OPEN))


class WordStarts:
    """Where the words of a text begin. `lower` is the text in lower case."""

    def __init__(self, lower: str) -> None:
        self.lower = lower
        self._places: dict[Pattern, list[int]] = {}

    @cached_property
    def _by_beginning(self) -> dict[str, list[int]]:
        places: defaultdict[str, list[int]] = defaultdict(list)
        for match in _WORD.finditer(self.lower):
            places[match[0]].append(match.start())
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
        match = pattern.match
        for place in self._places_of(pattern):
            piece = bisect_right(bounds, place) - 1
            if piece not in found and 0 <= piece < len(bounds) - 1:
                first = match(self.lower, place, bounds[piece + 1])
                if first is not None:
                    found[piece] = first
        return found

    def may_hold(self, pattern: Pattern, start: int, end: int) -> bool:
        """False when `pattern` can begin nowhere between two offsets: a quick look before a longer one."""
        places = self._places_of(pattern)
        at = bisect_left(places, start)
        return at < len(places) and places[at] < end

    def _places_of(self, pattern: Pattern) -> list[int]:
        places = self._places.get(pattern)
        if places is None:
            by_beginning = self._by_beginning
            told = by_beginning.keys() & pattern.beginnings
            if pattern.open_beginnings:
                letters = {one[0] for one in pattern.open_beginnings}
                near = [one for letter in letters for one in self._by_letter.get(letter, ())]
                told |= {one for one in near if one.startswith(pattern.open_beginnings)}
            several = [by_beginning[one] for one in told]
            places = several[0] if len(several) == 1 else sorted([place for found in several for place in found])
            if AT_START in pattern.beginnings and not (places and places[0] == 0):
                places = [0, *places]
            self._places[pattern] = places
        return places


def beginnings_of(expression: str) -> frozenset[str]:
    """The first three letters (all of a shorter word) of every word with which a match of `expression` can begin.

    `AT_START` among them says that it may also match at the start of a text. Raises ValueError when it may begin with
    something else.
    """
    heads, after = _alternatives(expression, 0)
    if after < len(expression):
        raise ValueError(f"expression {expression[:60]!r}…: a bracket is closed that was never opened")
    found = set()
    for head in heads:
        if head == AT_START:
            found.add(head)
            continue
        if head == _ANCHOR + _ENDED:
            continue  # a sign behind the edge of a word: "$5" in "just$5", which nobody means by it
        letters = head[1:].rstrip(_ENDED + _UNKNOWN)
        if not head.startswith(_ANCHOR) or not letters:
            raise ValueError(f"expression {expression[:60]!r}…: it may begin with {head!r}, which no word tells")
        is_told = len(letters) >= _LETTERS or head.endswith(_ENDED)
        found.add(letters[:_LETTERS] if is_told else letters + OPEN)
    return frozenset(found)


def _alternatives(text: str, at: int) -> tuple[Heads, int]:
    """What one of several alternatives can begin with, and where they end: at a bracket or at the end."""
    heads: set[str] = set()
    while True:
        found, at = _sequence(text, at)
        heads |= found
        if at >= len(text) or text[at] != "|":
            return frozenset(heads), at
        at += 1


def _sequence(text: str, at: int) -> tuple[Heads, int]:
    heads: Heads = frozenset(("",))
    while at < len(text) and text[at] not in "|)":
        if all(_is_final(head) for head in heads):
            return heads, _end_of_sequence(text, at)
        piece, at = _piece(text, at)
        repeated = _REPEATED.match(text, at)
        if repeated:
            piece, at = _as_often(piece, repeated), repeated.end()
        heads = frozenset(_followed(head, one) for head in heads for one in piece)
    return heads, at


def _is_final(head: str) -> bool:
    return head.endswith((_ENDED, _UNKNOWN, AT_START)) or len(head.lstrip(_ANCHOR)) >= _LETTERS


def _followed(head: str, piece: str) -> str:
    if _is_final(head):
        return head
    if piece == _ANCHOR:
        return head + _ENDED if head.lstrip(_ANCHOR) else _ANCHOR
    return head + piece.lstrip(_ANCHOR) if head else piece


def _as_often(piece: Heads, repeated: re.Match[str]) -> Heads:
    """A piece that may be left out, or that may come again."""
    sign, least, most = repeated.group(1, 2, 3)
    if sign != "?" and not (sign.startswith("{") and most == "1"):
        piece = frozenset(head if _is_final(head) or head == _ANCHOR else head + _UNKNOWN for head in piece)
    return piece | {""} if sign in "?*" or (sign.startswith("{") and int(least or 0) == 0) else piece


def _piece(text: str, at: int) -> tuple[Heads, int]:
    """What a single letter, class or bracket can begin with, and where it ends."""
    letter = text[at]
    if letter == "(":
        return _bracket(text, at)
    if letter == "[":
        match = _CLASS.match(text, at)
        if match is None:
            raise ValueError(f"expression {text[:60]!r}…: a class is not closed")
        return _of_class(match), match.end()
    if letter == "\\":
        return _escaped(text[at + 1]), at + 2
    if letter == "^":
        return frozenset((AT_START,)), at + 1
    if letter == "$":
        return frozenset(("",)), at + 1
    return frozenset((_UNKNOWN if letter == "." else _of_letter(letter),)), at + 1


def _of_letter(letter: str) -> str:
    return letter if letter.isalnum() or letter == "_" else _ENDED


def _escaped(letter: str) -> Heads:
    match letter:
        case "b":
            return frozenset((_ANCHOR,))
        case "w" | "S" | "D":
            return frozenset((_UNKNOWN,))
        case "W" | "s":
            return frozenset((_ENDED,))
        case "d":
            return frozenset("0123456789")
    return frozenset((_of_letter(letter),))


def _of_class(match: re.Match[str]) -> Heads:
    denied, inside = match.groups()
    if denied or "-" in inside[1:-1] or re.search(r"\\[wSDd]", inside):
        return frozenset((_UNKNOWN,))
    signs = re.findall(r"\\.|.", inside, re.DOTALL)
    heads = {one for sign in signs for one in (_escaped(sign[1]) if len(sign) > 1 else (_of_letter(sign),))}
    return frozenset(heads) if len(heads) <= _MANY_LETTERS else frozenset((_UNKNOWN,))


def _bracket(text: str, at: int) -> tuple[Heads, int]:
    edge = _EDGE_BEFORE.match(text, at)
    if edge:
        return frozenset((_ANCHOR,)), edge.end()
    opening = _OPENING.match(text, at)
    assert opening is not None  # noqa: S101 - a bracket stands here
    if opening.group() in ("(?=", "(?!", "(?<=", "(?<!", "(?#"):
        return frozenset(("",)), _end_of_bracket(text, opening.end())
    heads, after = _alternatives(text, opening.end())
    if after >= len(text):
        raise ValueError(f"expression {text[:60]!r}…: a bracket is not closed")
    return heads, after + 1


_SKIPPED = Expression(r"(?s)\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]")


def _end_of_sequence(text: str, at: int) -> int:
    """Where the rest of an alternative ends whose beginning is told already."""
    depth = 0
    for match in _SKIPPED.finditer(text, at):
        sign = match.group()
        if depth == 0 and sign in "|)":
            return match.start()
        depth += (sign == "(") - (sign == ")")
    return len(text)


def _end_of_bracket(text: str, at: int) -> int:
    """The offset behind the bracket that closes the one opened before `at`."""
    while True:
        at = _end_of_sequence(text, at)
        if at >= len(text):
            raise ValueError(f"expression {text[:60]!r}…: a bracket is not closed")
        if text[at] == ")":
            return at + 1
        at += 1
