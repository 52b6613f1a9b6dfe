"""The words of a message, each with its place and its stem."""

from __future__ import annotations

from functools import lru_cache
from itertools import repeat
from operator import add
from typing import NamedTuple

import Stemmer  # type: ignore[import-not-found, import-untyped, unused-ignore]  # ships no types

from allears.languages.expression import Expression

_WORD = Expression(r"[^\W\d_]+(?:['’ʼ´`][^\W\d_]+)*|\d+(?:[.,'’]\d+)*|[^\w\s]")
_IRREGULAR = {
    "ppl": "peopl",
    "persons": "peopl",
    "person": "peopl",
    "men": "man",
    "women": "woman",
    "mice": "mous",
    "children": "child",
    "staffs": "staff",
    "staffers": "staff",
    "sold": "sell",
    "selling": "sell",
    "seller": "seller",
    "companies": "compani",
    "ran": "run",
    "chose": "choos",
    "chosen": "choos",
    "bought": "buy",
    "paid": "pay",
    "spent": "spend",
    "did": "do",
    "does": "do",
    "done": "do",
    "has": "have",
    "had": "have",
    "made": "make",
    "favour": "favor",
    "centre": "center",
    "centres": "center",
    "cafés": "cafe",
    "café": "cafe",
    "cafes": "cafe",
    "analyses": "analysi",
    "shelves": "shelf",
    "halves": "half",
    "taught": "teach",
    "kept": "keep",
    "built": "build",
}


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The stem under which a lower-case word is compared: "companies" and "company" have the same one."""
    bare = word.removesuffix("'s")
    # A stemmer of its own each time: it keeps the word inside itself, and several threads may listen at once.
    if bare in _IRREGULAR:
        return _IRREGULAR[bare]
    try:
        return str(Stemmer.Stemmer("english", 0).stemWord(bare))
    except UnicodeEncodeError:  # half a character, which no language has words with
        return bare


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """A lower-case word without a plural ending and without "'s"; other forms stay apart ("account", "accounting")."""
    bare = word.removesuffix("'s")
    if len(bare) > 4 and bare.endswith("ies"):
        return bare[:-3] + "y"
    if len(bare) > 4 and bare.endswith(("ches", "shes", "sses", "xes", "zes")):
        return bare[:-2]
    if len(bare) > 3 and bare.endswith("s") and not bare.endswith(("ss", "us", "is", "as")):
        return bare[:-1]
    return bare


class Word(NamedTuple):
    """A word, a number or a sign of a message at characters [`start`, `end`). `lower` is its lower-case form with
    straight apostrophes."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def stem(self) -> str:
        """The stem of a word; a number or a sign is its own."""
        return stem(self.lower)

    @property
    def is_word(self) -> bool:
        """True for letters, False for numbers and signs."""
        return self.lower[0].isalpha()

    @property
    def is_capitalised(self) -> bool:
        """True when it begins with a capital letter."""
        return self.text[0].isupper()


def words_of(text: str) -> tuple[Word, ...]:
    """The words, numbers and signs of `text`, in order. Never raises; takes time linear in its length."""
    texts, starts = [], []
    start = 0
    for stretch in text.split(" "):
        after = start + len(stretch)
        if stretch.isalpha():  # most are one word, which need not be looked for
            texts.append(stretch)
            starts.append(start)
        else:
            for match in _WORD.finditer(text, start, after):
                texts.append(match[0])
                starts.append(match.start())
        start = after + 1
    lower = _straight("\n".join(texts)).lower().split("\n")
    return tuple(map(_made, repeat(Word), zip(texts, lower, starts, map(add, starts, map(len, texts)), strict=False)))


_made = tuple.__new__
"""Makes a `Word` of its four values; `Word(...)` does the same and takes twice as long, a word of every message."""


def _straight(text: str) -> str:
    """A text with straight apostrophes, letter for letter."""
    return text.replace("’", "'").replace("ʼ", "'").replace("´", "'").replace("`", "'")
