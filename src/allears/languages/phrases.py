"""Phrases of a language as people can read and extend them, made into regular expressions.

One phrase a line, in lower case, words set apart by single blanks:

- `(a|b c|d)` one of these; `[a|b]` the same, but may be left out;
- `{name}` a named class of phrases; `{name}*`, `[a|b]*` any of them, up to six times;
- `~3` up to three words of any kind;
- `(!a|b)` what follows must not begin with one of these;
- `hir*` any word that begins so; `#` a number;
- `<` the phrase begins the text (signs and blanks may stand before it); `>` it ends a thought (a stop, a comma, the
  end); `>>` it ends the text.

People leave out apostrophes, so "don't" also stands for "dont". Between two words any blank or comma may stand.
Matching takes time linear in the text's length for every phrase: repetitions are bounded and cannot nest.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache, partial
from itertools import groupby

from allears.languages.beginnings import Pattern
from allears.languages.expression import Expression
from allears.languages.first_words import AT_START_OF_TEXT

_BETWEEN = r"[\s,]{1,3}"
_LOOSELY = r"[\s,.;:!()–—-]{1,4}"
_END = r"(?=[^\w']*(?:$|[.,;!?)\n]))"
_END_OF_ALL = r"(?=\W{0,20}$)"
_ANY_WORD = r"[\w'&/+.-]+"
_WORD = Expression(r"[^\s()\[\]{}|<>~]+")
_NUMBER = r"[$€£¥₹]?\d[\d.,]*[km]?"


def phrases_pattern(text: str, classes: Mapping[str, str] | None = None) -> str:
    """The regular expression that finds any phrase of `text`. `classes` maps a name to lines of phrases.

    Raises ValueError, naming the line, for an unknown class or a bracket that is not closed.
    """
    known = _expanded(tuple((classes or {}).items()))
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    return _one_of(lines, known)


def any_phrase(text: str, classes: Mapping[str, str] | None = None) -> Pattern:
    """The same, to be looked for; made when it is first used. What `phrases_pattern` raises is raised then."""
    return Pattern(partial(phrases_pattern, text, classes))


@lru_cache(maxsize=32)
def _expanded(classes: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    """Class name -> regular expression; a class may use those before it. Kept, for many phrases share their classes."""
    known: dict[str, str] = {}
    for name, text in classes:
        parts = [part.strip() for line in text.strip().splitlines() for part in line.split("|") if part.strip()]
        known[name] = _one_of(parts, known)
    return known


_LEAD = Expression(r"<\s*(?:\{\w+\}\*)?")
"""What several phrases may begin with: the edge of the text, and words of a class that may stand there."""


def _one_of(lines: list[str], known: Mapping[str, str]) -> str:
    """Any of the phrases, the first first. What neighbours begin with, the edge of a word or of the text, is looked for
    once for all of them: tried in each by itself it takes several times as long."""
    found = []
    for lead, run in groupby(lines, key=_lead_of):
        begin = _Reader(lead, known).sequence() if lead else r"\b"
        patterns = (_whole(line, known).removeprefix(begin) for line in run)
        found.append(begin + "(?:" + "|".join(patterns) + ")")
    return "(?:" + "|".join(found) + ")"


def _lead_of(line: str) -> str:
    match = _LEAD.match(line)
    return match.group() if match else ""


def _whole(line: str, known: Mapping[str, str]) -> str:
    reader = _Reader(line, known)
    pattern = reader.sequence()
    if reader.place < len(line):
        raise ValueError(f"phrase {line!r}: a bracket is closed that was never opened")
    return pattern


class _Reader:
    """Reads one line from left to right; it lives no longer than that."""

    def __init__(self, line: str, known: Mapping[str, str]) -> None:
        self.line, self.known, self.place = line, known, 0

    def sequence(self) -> str:
        """Reads up to the end, or to the bracket or bar that ends this part."""
        out = ""
        begun = False
        while self.place < len(self.line) and self.line[self.place] not in ")|]":
            if self.line[self.place] == " ":
                self.place += 1
                continue
            piece, kind = self._piece()
            out += _joined(piece, kind, begun=begun)
            begun = begun or kind == "word"
        return out

    def _piece(self) -> tuple[str, str]:
        letter = self.line[self.place]
        if letter == "<":
            self.place += 1
            return AT_START_OF_TEXT, "edge"
        if self.line.startswith(">>", self.place):
            self.place += 2
            return _END_OF_ALL, "edge"
        if letter == ">":
            self.place += 1
            return _END, "edge"
        if letter == "~":
            self.place += 2
            return _ANY_WORD + "@" + self.line[self.place - 1], "words"
        if letter == "(":
            denied = self.line.startswith("(!", self.place)
            return self._bracket(2 if denied else 1, ")"), "not" if denied else "word"
        if letter == "[":
            return self._bracket(1, "]"), "many" if self._is_repeated() else "optional"
        if letter == "{":
            return self._class()
        return self._word(), "word"

    def _bracket(self, opening: int, closing: str) -> str:
        self.place += opening
        parts = [self.sequence()]
        while self.place < len(self.line) and self.line[self.place] == "|":
            self.place += 1
            parts.append(self.sequence())
        if self.place >= len(self.line) or self.line[self.place] != closing:
            raise ValueError(f"phrase {self.line!r}: a bracket is not closed by {closing!r}")
        self.place += 1
        return "(?:" + "|".join(parts) + ")"

    def _class(self) -> tuple[str, str]:
        end = self.line.find("}", self.place)
        name = self.line[self.place + 1 : end]
        if end < 0 or name not in self.known:
            raise ValueError(f"phrase {self.line!r}: unknown class {name!r}; known: {', '.join(self.known)}")
        self.place = end + 1
        return self.known[name], "many" if self._is_repeated() else "word"

    def _is_repeated(self) -> bool:
        repeated = self.line.startswith("*", self.place)
        self.place += repeated
        return repeated

    def _word(self) -> str:
        match = _WORD.match(self.line, self.place)
        if match is None:
            raise ValueError(f"phrase {self.line!r}: {self.line[self.place]!r} has no meaning here")
        self.place = match.end()
        word = match.group()
        if word == "#":
            return _NUMBER
        if word.endswith("*"):
            return re.escape(word[:-1]).replace("'", "'?") + r"\w*"
        return re.escape(word).replace("'", "'?") + (r"\b" if word[-1].isalnum() else "")


def _joined(piece: str, kind: str, *, begun: bool) -> str:
    """One piece with what sets it apart from the piece before (or, at the beginning, after) it."""
    match kind:
        case "word":
            return (_BETWEEN if begun else "") + piece
        case "optional":
            return f"(?:{_BETWEEN}{piece})?" if begun else f"(?:{piece}{_BETWEEN})?"
        case "many":
            return f"(?:{_LOOSELY}{piece}){{0,6}}" if begun else f"(?:{piece}{_LOOSELY}){{0,6}}"
        case "words":
            word, _, most = piece.rpartition("@")
            return f"(?:{_BETWEEN}{word}){{0,{most}}}" if begun else f"(?:{word}{_BETWEEN}){{0,{most}}}"
        case "not":
            return f"(?!{_BETWEEN}{piece})" if begun else f"(?!{piece})"
    return piece
