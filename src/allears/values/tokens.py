"""A text cut into numbers, words and signs, in one pass."""

from __future__ import annotations

from typing import Any

from allears.languages.expression import Expression

WORD, NUMBER, SIGN, NONE = 1, 2, 3, 0
"""What a token is: the group of `_TOKEN` that it is; NONE stands past the end."""

_PADDING = 32
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
"""Fractions that are one sign."""
_LETTER = rf"[^\W\d_{VULGAR}]"
_OWNS = rf"['’ʼ][sS](?!{_LETTER})"
_TOKEN = Expression(
    r" ?+(?:"  # the blank before most tokens: taken along, no search begins at it in vain
    r"([A-Za-z]++(?![^\W_]|['’ʼ])"  # plain letters: most words, and found sooner
    rf"|{_LETTER}+(?:(?!{_OWNS})['’ʼ]{_LETTER}+)*|(?<=\w){_OWNS})"  # letters, with apostrophes inside; 's alone
    r"|(\d+(?:[.,'’٬]\d+)*)"  # digits with separators inside
    r"|([^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff])"  # a sign that can be seen
    r")"
)


class Tokens:
    """The tokens of `text` as parallel lists, so that a reader can look ahead by index.

    `lower` holds each token in lower case with straight apostrophes; `starts` and `ends` are offsets into `text`;
    `kinds` says what it is. 32 empty tokens follow the last, so that bounded look-ahead needs no length check; index
    -1 is never asked for (`before` answers with an empty word). `read` keeps what readers found at an index, so that
    no reader does the same work twice and all of them together stay linear.
    """

    __slots__ = ("ends", "kinds", "lower", "read", "size", "starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.read: dict[tuple[str, int, bool], Any] = {}
        matches = list(_TOKEN.finditer(text))
        kinds = [match.lastindex or NONE for match in matches]
        lower = [match[1].lower() if kind == WORD else match[kind] for match, kind in zip(matches, kinds, strict=True)]
        if "’" in text or "ʼ" in text:
            lower = [_straight(word) if kind == WORD else word for word, kind in zip(lower, kinds, strict=True)]
        self.size = len(matches)
        end = len(text)
        self.lower = lower + [""] * _PADDING
        self.starts = [match.start(kind) for match, kind in zip(matches, kinds, strict=True)] + [end + 1] * _PADDING
        self.ends = [match.end() for match in matches] + [end + 1] * _PADDING
        self.kinds = kinds + [NONE] * _PADDING

    def glued(self, index: int) -> bool:
        """True when nothing stands between this token and the one before it."""
        return 0 < index < self.size and self.starts[index] == self.ends[index - 1]

    def before(self, index: int) -> str:
        """The token before `index` in lower case, or an empty string at the start."""
        return self.lower[index - 1] if index > 0 else ""

    def original(self, index: int) -> str:
        """The token as it was written."""
        return self.text[self.starts[index] : self.ends[index]]

    def quote(self, first: int, after: int) -> str:
        """The text from token `first` up to, without, token `after`."""
        return self.text[self.starts[first] : self.ends[after - 1]]


def tokens_in(text: str) -> list[str]:
    """The tokens of `text` alone, as `Tokens.lower` holds them: quicker for the thousands of phrases of a language."""
    if text.isascii() and text.replace(" ", "").isalpha():
        return text.lower().split()
    tokens = Tokens(text)
    return tokens.lower[: tokens.size]


def _straight(word: str) -> str:
    """A word with straight apostrophes."""
    return word.replace("’", "'").replace("ʼ", "'")
