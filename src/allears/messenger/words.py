"""Text as it is searched: the same words for both databases, in every script."""

from __future__ import annotations

import re
import unicodedata

UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]+"
)
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese: scripts that put no spaces between words."""

WORD = re.compile(r"[\w\u0300-\u036f\u0900-\u0dff\u200c\u200d]+")
LONGEST_WORD = 64
MOST_WORDS = 2_000
MOST_ASKED = 12


def searchable(text: str) -> str:
    """The words of a text, folded (case, width, accents) and separated by one space each, without repetitions."""
    if text.isascii():
        return " ".join(dict.fromkeys(filter(None, folded_words(text))))
    return " ".join(dict.fromkeys(word for part in folded_words(text) for word in pieces(part)))


def asked_words(query: str) -> tuple[str, ...]:
    """The beginnings of words that a line must all hold to be found; empty when the query holds no word."""
    asked = dict.fromkeys(word for part in folded_words(query[:400]) for word in asked_pieces(part))
    return tuple(asked)[:MOST_ASKED]


def folded_words(text: str) -> list[str]:
    """The words of a text as they are written, folded."""
    return [word[:LONGEST_WORD] for word in WORD.findall(folded(text).replace("_", ""))[:MOST_WORDS]]


def folded(text: str) -> str:
    """ "Müller", "MULLER" and the full-width form are one word; marks that make other letters (Hindi's) stay."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", re.sub("[\u0300-\u036f]", "", apart))


def pieces(word: str) -> list[str]:
    """A word; or, where a script has no spaces, each two neighbouring characters, and the last one alone."""
    if not UNSPACED.search(word):
        return [word] if word else []
    return [piece for run in runs(word) for piece in ([run] if not UNSPACED.match(run) else pairs(run))]


def asked_pieces(word: str) -> list[str]:
    """As `pieces`, without the last character alone: it would find too much."""
    if not UNSPACED.search(word):
        return [word] if word else []
    return [p for run in runs(word) for p in ([run] if not UNSPACED.match(run) else pairs(run)[: max(1, len(run) - 1)])]


def runs(word: str) -> list[str]:
    """A word, cut where its script changes between with and without spaces."""
    return [run for run in re.split(f"({UNSPACED.pattern})", word) if run]


def pairs(run: str) -> list[str]:
    """Each two neighbouring characters, and the last one alone."""
    return [run[i : i + 2] for i in range(len(run))]
