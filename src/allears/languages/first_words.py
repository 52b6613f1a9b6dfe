"""With which words a regular expression can begin, read from its text.

A word is told by its first three letters, a shorter one by all of them: `\\b(?:tell me|we will)\\b` can begin with
"tel" and with "we".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property

from allears.languages.expression import Expression

LETTERS = 3
"""So many letters tell a word."""
AT_START = "^"
"""Stands among the beginnings of an expression that may match at the start of a text, whatever that begins with."""
OPEN = "*"
"""Ends a beginning that has fewer letters than others and that any letter may follow: "4*" for any number from 4 on."""
AT_START_OF_TEXT = r"^[^\w]{0,20}"
"""How a phrase says that it begins a text."""
_ANCHOR, _ENDED, _UNKNOWN = "|", ".", "?"
"""In what is read of a beginning: the edge of a word stands before it; the word ends here; anything may follow."""
_MANY_LETTERS = 12
_CLASS = Expression(r"(?s)\[(\^?)((?:\\.|[^\]\\])*)\]")
_REPEATED = Expression(r"(\?|\*|\+|\{(\d*),?(\d*)\})[?+]?")
_OPENING = Expression(r"\((?:\?(?:P<\w+>|i?:|[=!]|<[=!]|#))?")
_EDGE_BEFORE = Expression(r"\(\?<!(?:\\w|\[\\w[^\]]*\])\)")
"""What denies a letter before it, as "\\b" does."""
_PLAIN = Expression(rf"[a-z]{{1,{LETTERS}}}(?![?*+{{])")
_SKIPPED = Expression(r"(?s)\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]")
_EDGE = Expression(rf"\\b|{_EDGE_BEFORE.pattern}")
_SIGN = Expression(r"(?s)\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.")
_LOOKS_AROUND = ("(?=", "(?!", "(?<=", "(?<!", "(?#")
_NEVER = r"(?!)"
_LONGEST_START, _A_BRACKET, _LONGEST_BRACKET = 40, 8, 600
"""How much of an alternative makes its start: so many signs, of which a bracket counts as eight, and none of more."""

Heads = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in a text, by the first letters of the word that begins there and, at the start of the text, of the
    first word. `is_edge`: the edge of a word is asked for."""

    word: str
    opening: str | None
    is_edge: bool = False

    def at_edge(self) -> _Place:
        """The same, where an edge is asked for."""
        return replace(self, is_edge=True)

    def behind_signs(self) -> _Place:
        """The first word of the text."""
        return _Place(self.opening or "", self.opening, is_edge=True)

    def may_begin(self, head: str) -> bool:
        """False when what begins with `head` cannot begin here."""
        if head == AT_START:
            return self.opening is not None
        letters = head.lstrip(_ANCHOR).rstrip(_ENDED + _UNKNOWN)
        if not letters or not (self.is_edge or head.startswith(_ANCHOR)):
            return True
        is_told = len(letters) >= LETTERS or head.endswith(_ENDED)
        letters = letters[:LETTERS].lower()
        return self.word == letters if is_told else self.word.startswith(letters)


class FirstWords:
    """What an `expression` can begin with, and how it starts where it is known which word stands there."""

    def __init__(self, expression: str) -> None:
        self._text = expression
        self._sequences: dict[int, tuple[Heads, int]] = {}

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first three letters (all of a shorter word) of every word with which a match can begin.

        `AT_START` among them says that it may also match at the start of a text. Raises ValueError when it may begin
        with something else.
        """
        heads, after = self._alternatives(0)
        if after < len(self._text):
            raise ValueError(f"expression {self._shown}: a bracket is closed that was never opened")
        found = set()
        for head in heads:
            if head == AT_START:
                found.add(head)
                continue
            if head == _ANCHOR + _ENDED:
                continue  # a sign behind the edge of a word: "$5" in "just$5", which nobody means by it
            letters = head[1:].rstrip(_ENDED + _UNKNOWN)
            if not head.startswith(_ANCHOR) or not letters:
                raise ValueError(f"expression {self._shown}: it may begin with {head!r}, which no word tells")
            is_told = len(letters) >= LETTERS or head.endswith(_ENDED)
            found.add(letters[:LETTERS] if is_told else letters + OPEN)
        return frozenset(found)

    @property
    def _shown(self) -> str:
        return f"{self._text[:60]!r}…"

    def start(self, word: str, opening: str | None = None) -> str:
        """How the expression starts where `word` begins (its first three letters; empty where no word begins): a short
        expression that matches there wherever the whole one does. `opening`: at the start of a text, the first word of
        that; signs may stand before it.
        """
        return self._start(0, _Place(word, opening))[0]

    def _start(self, at: int, place: _Place) -> tuple[str, bool]:
        """How those alternatives start that can begin at `place`, and whether nothing of them is left out."""
        starts: dict[str, None] = {}
        is_all = True
        while True:
            heads, end = self._sequence(at)
            if any(place.may_begin(head) for head in heads):
                start, is_whole = self._start_of_sequence(at, end, place)
                starts[start], is_all = None, is_all and is_whole
            if end >= len(self._text) or self._text[end] != "|":
                return "|".join(starts) if starts else _NEVER, is_all
            at = end + 1

    def _start_of_sequence(self, at: int, end: int, place: _Place) -> tuple[str, bool]:
        """The first pieces of one alternative: what looks around its first word, that, and some of what follows."""
        text, start = self._text, ""
        while at < end:
            if text.startswith(AT_START_OF_TEXT, at):
                piece, after, place = AT_START_OF_TEXT, at + len(AT_START_OF_TEXT), place.behind_signs()
            elif edge := _EDGE.match(text, at):
                piece, after, place = edge[0], edge.end(), place.at_edge()
            elif text.startswith(_LOOKS_AROUND, at):
                after = self._end_of_bracket(at + 3)
                piece = text[at:after] if after - at <= _LONGEST_START else ""
            elif text[at] == "(":
                piece, after, is_all = self._start_of_bracket(at, end, place)
                if not is_all:
                    return start + piece, False
                if piece:
                    start, at = start + piece, after
                    break
            else:
                break
            start, at = start + piece, after
        cut = self._cut(at, end)
        return start + text[at:cut], cut >= end

    def _start_of_bracket(self, at: int, end: int, place: _Place) -> tuple[str, int, bool]:
        """How a bracket starts with what repeats it, where it ends, and whether nothing of it is left out."""
        opening = _OPENING.match(self._text, at)
        assert opening is not None  # noqa: S101 - a bracket stands here
        heads, closed = self._bracket(at)
        repeated = _REPEATED.match(self._text, closed)
        again = repeated[0] if repeated else ""
        after = closed + len(again)
        if repeated and "" in _as_often(frozenset(), repeated):
            if not any(place.may_begin(head) for head in heads):
                return "", after, True
            if closed - at <= _LONGEST_BRACKET:
                return self._text[at:after], after, True
            again, rest = "", f"|{self._start_of_sequence(after, end, place)[0]}"
        elif again:
            return "", after, False
        else:
            rest = ""
        group = "(?i:" if opening[0] == "(?i:" else "(?:"
        inner, is_all = self._start(opening.end(), place)
        return (f"(?:{group}{inner}){rest})", after, False) if rest else (f"{group}{inner})", after, is_all)

    def _cut(self, at: int, end: int) -> int:
        """Where to cut an alternative off: behind some of its pieces."""
        most = _LONGEST_START
        while at < end and most > 0:
            if self._text[at] == "(":
                after, most = self._end_of_bracket(at + 1), most - _A_BRACKET
                if after - at > _LONGEST_BRACKET:
                    return at
            else:
                piece = _PLAIN.match(self._text, at) or _SIGN.match(self._text, at)
                assert piece is not None  # noqa: S101 - any letter is one
                after, most = piece.end(), most - len(piece[0])
            repeated = _REPEATED.match(self._text, after)
            at = repeated.end() if repeated else after
        return at

    def _alternatives(self, at: int) -> tuple[Heads, int]:
        """What one of several alternatives can begin with, and where they end: at a bracket or at the end."""
        heads: set[str] = set()
        while True:
            found, at = self._sequence(at)
            heads |= found
            if at >= len(self._text) or self._text[at] != "|":
                return frozenset(heads), at
            at += 1

    def _sequence(self, at: int) -> tuple[Heads, int]:
        """What one alternative can begin with, and where it ends."""
        known = self._sequences.get(at)
        if known is None:
            known = self._sequences[at] = self._read_sequence(at)
        return known

    def _read_sequence(self, at: int) -> tuple[Heads, int]:
        text, heads = self._text, frozenset(("",))
        while at < len(text) and text[at] not in "|)":
            if all(_is_final(head) for head in heads):
                return heads, self._end_of_sequence(at)
            if plain := _PLAIN.match(text, at):
                heads, at = frozenset(_followed(head, plain[0]) for head in heads), plain.end()
                continue
            piece, at = self._piece(at)
            repeated = _REPEATED.match(text, at)
            if repeated:
                piece, at = _as_often(piece, repeated), repeated.end()
            heads = frozenset(_followed(head, one) for head in heads for one in piece)
        return heads, at

    def _piece(self, at: int) -> tuple[Heads, int]:
        """What a single letter, class or bracket can begin with, and where it ends."""
        letter = self._text[at]
        if letter == "(":
            return self._bracket(at)
        if letter == "[":
            match = _CLASS.match(self._text, at)
            if match is None:
                raise ValueError(f"expression {self._shown}: a class is not closed")
            return _of_class(match), match.end()
        if letter == "\\":
            return _escaped(self._text[at + 1]), at + 2
        if letter == "^":
            return frozenset((AT_START,)), at + 1
        if letter == "$":
            return frozenset(("",)), at + 1
        return frozenset((_UNKNOWN if letter == "." else _of_letter(letter),)), at + 1

    def _bracket(self, at: int) -> tuple[Heads, int]:
        edge = _EDGE_BEFORE.match(self._text, at)
        if edge:
            return frozenset((_ANCHOR,)), edge.end()
        opening = _OPENING.match(self._text, at)
        assert opening is not None  # noqa: S101 - a bracket stands here
        if opening.group() in _LOOKS_AROUND:
            return frozenset(("",)), self._end_of_bracket(opening.end())
        heads, after = self._alternatives(opening.end())
        if after >= len(self._text):
            raise ValueError(f"expression {self._shown}: a bracket is not closed")
        return heads, after + 1

    def _end_of_sequence(self, at: int) -> int:
        """Where the rest of an alternative ends whose beginning is told already."""
        depth = 0
        for match in _SKIPPED.finditer(self._text, at):
            sign = match.group()
            if depth == 0 and sign in "|)":
                return match.start()
            depth += (sign == "(") - (sign == ")")
        return len(self._text)

    def _end_of_bracket(self, at: int) -> int:
        """The offset behind the bracket that closes the one opened before `at`."""
        while True:
            at = self._end_of_sequence(at)
            if at >= len(self._text):
                raise ValueError(f"expression {self._shown}: a bracket is not closed")
            if self._text[at] == ")":
                return at + 1
            at += 1


def _is_final(head: str) -> bool:
    return head.endswith((_ENDED, _UNKNOWN, AT_START)) or len(head.lstrip(_ANCHOR)) >= LETTERS


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
