"""From text to the terms that are counted: folded, stemmed, without function words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise

import Stemmer  # type: ignore[import-not-found, import-untyped, unused-ignore]  # ships no types

from allears.languages.question_words import QuestionWords

MOST_QUESTION_CHARACTERS = 10_000
MOST_QUESTION_WORDS = 100
"""A question is read to here; who writes more has said what it is about long before."""

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*(?:-[^\W_]+)*")
_MARKDOWN_NOISE = re.compile(r"\]\([^()\s]{0,2000}\)|https?://[^\s)>\]]{1,2000}|<[^<>\n]{1,200}>")
_LONGEST_WORD = 40
_MIXED = re.compile(r"\d[^\W\d_]|[^\W\d_]\d")
_LETTERS = re.compile(r"[^\W\d_]+")


def terms_of(text: str, language: QuestionWords) -> list[str]:
    """The stems of the words of `text` that carry a topic, in order.

    A word with a hyphen, or of letters and digits, gives its parts and its whole: "SOC2" is found under "SOC 2".
    """
    return [term for word in _words(text) for term in _terms_of_word(word, language) if term]


def question_terms(question: str, language: QuestionWords) -> list[str]:
    """The distinct terms of a question, in order."""
    words = islice(_words(question[:MOST_QUESTION_CHARACTERS]), MOST_QUESTION_WORDS)
    return list(dict.fromkeys(term for word in words for term in _terms_of_word(word, language) if term))


def joined_neighbours(question: str, language: QuestionWords) -> list[str]:
    """Each pair of neighbouring words written as one word and stemmed: "back up" may be found as "backup"."""
    words = islice(_words(question[:MOST_QUESTION_CHARACTERS]), MOST_QUESTION_WORDS)
    joined = [_stem(left + right, language.stemmer) for left, right in pairwise(words)]
    return list(dict.fromkeys(joined))


def without_markup(text: str) -> str:
    """Markdown as a reader sees it, as far as searching goes: no link targets, no tags."""
    return _MARKDOWN_NOISE.sub(" ", text)


def folded(text: str) -> str:
    """Lower case, without accents, compatibility forms unified: "Café" and "ＣＡＦＥ" both give "cafe"."""
    # Decomposed before too: only then is a mathematical bold A an A, which has a small form.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _words(text: str) -> Iterator[str]:
    for match in _WORD.finditer(folded(text)):
        yield match.group()


def _terms_of_word(word: str, language: QuestionWords) -> list[str]:
    whole = word.replace("’", "'")
    if "-" in whole:
        parts = whole.split("-")
        return [*(_term(part, language) for part in parts if len(part) > 1), _stem("".join(parts), language.stemmer)]
    if _MIXED.search(whole):
        letters = [part for part in _LETTERS.findall(whole) if len(part) > 1]
        return [*(_term(part, language) for part in letters), _stem(whole, language.stemmer)]
    return [_term(whole, language)]


def _term(word: str, language: QuestionWords) -> str:
    """The stem of a word, or an empty text for a function word."""
    plain = word.partition("'")[0]
    if word.replace("'", "") in language.function_words or plain in language.function_words:
        return ""
    return _stem(plain, language.stemmer)


@lru_cache(maxsize=65_536)
def _stem(word: str, algorithm: str) -> str:
    # A stemmer object keeps the word it works on, so each call has its own: threads may share this function.
    short = word[:_LONGEST_WORD]
    try:
        return str(Stemmer.Stemmer(algorithm, 0).stemWord(short))
    except UnicodeEncodeError:  # half a character, which no language has words with
        return short
