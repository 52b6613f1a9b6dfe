"""Slips of the finger in a short answer: "qiute" for "quite", "33 gusets", "in Mach 2027".

Only towards words that the question just asked leaves room for (its options, its nouns, the months), and only from
what is no word itself. The words are read as they were meant; quotes stay as they were written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from allears.facts.field import Field
from allears.languages.english.common_words import COMMON
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.english.spelled_words import DATED, KEYS_TOGETHER, MONTHS, REAL_WORDS, WORDS_OF_TYPE
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.statement import Statement
from allears.listening.word import stem, words_of
from allears.values.value import FieldType

_WORD = Expression(r"[A-Za-z]{4,20}")
_MONTH = Expression(DATED)
_YEAR, _BEFORE_A_YEAR = Expression(r"20\d\d\b"), 48
_SHORTEST, _LONG = 5, 9
"""A word of so many letters may have one slip, a long one two."""
_MOST_WORDS = 30
_READ_SO = frozenset(
    (
        FieldType.CHOICE,
        FieldType.CHOICES,
        FieldType.COUNT,
        FieldType.MONEY,
        FieldType.DATE_INTERVAL,
        FieldType.YES_NO,
    )
)
_EVERYDAY = COMMON | FUNCTION_WORDS | REAL_WORDS
"""Words that are meant as they stand, however near one of the policy's lies."""

_IN_THEIR_WORDS = (FieldType.TEXT, FieldType.NAME, FieldType.ROLE)


@dataclass(frozen=True, slots=True)
class Slip:
    """Characters [`start`, `end`) of a message, and the word that was meant."""

    start: int
    end: int
    meant: str


@dataclass(frozen=True, slots=True)
class Spelled:
    """A message as it was meant: `text`, made of what was `written` by putting the `slips` right, in their order."""

    written: str
    text: str
    slips: tuple[Slip, ...]

    def as_written(self, statements: Iterable[Statement], by_id: Mapping[str, Field]) -> tuple[Statement, ...]:
        """Statements about `text` with their places and quotes in what was written; free text is what was written."""
        return tuple(self._as_written(one, by_id[one.field].type in _IN_THEIR_WORDS) for one in statements)

    def _as_written(self, one: Statement, in_their_words: bool) -> Statement:
        start, end = self._place(one.start, at_end=False), self._place(one.end, at_end=True)
        quote = self.written[start:end]
        value = quote if in_their_words and one.value == one.quote else one.value
        return replace(one, start=start, end=end, quote=quote, value=value)

    def _place(self, offset: int, *, at_end: bool) -> int:
        """Where a place in `text` lies in what was written; within a word that was put right, at that word's edge."""
        moved = 0
        for slip in self.slips:
            start = slip.start + moved
            if offset <= start and not (at_end and offset > start):
                break
            if offset < start + len(slip.meant):
                return slip.end if at_end else slip.start
            moved += len(slip.meant) - (slip.end - slip.start)
        return offset - moved


def spelled_right(text: str, context: Context) -> Spelled | None:
    """The message as it was meant; None where nothing has to be put right. Linear in the length of `text`."""
    slips = [*_months(text)]
    asked = context.asked
    if asked is not None and asked.type in _READ_SO and text.count(" ") < _MOST_WORDS:
        dated = {slip.start for slip in slips}
        slips += [slip for slip in _slips(text, asked) if slip.start not in dated]
    if not slips:
        return None
    slips.sort(key=lambda one: one.start)
    parts, last = [], 0
    for slip in slips:
        parts += [text[last : slip.start], slip.meant]
        last = slip.end
    return Spelled(text, "".join([*parts, text[last:]]), tuple(slips))


def _months(text: str) -> Iterator[Slip]:
    """Misspelled names of months between a day or "in" and a year or a day."""
    lower = text.lower()
    after = 0
    for year in _YEAR.finditer(lower):
        match = _MONTH.search(lower, max(after, year.start() - _BEFORE_A_YEAR), year.end())
        if match is None:
            continue
        word, after = match["month"], match.end()
        if word not in MONTHS and (meant := _meant(word, MONTHS)):
            yield Slip(*match.span("month"), meant)


def _slips(text: str, asked: Field) -> Iterator[Slip]:
    words = _words_of(asked)
    stems = {stem(word) for word in words}
    for match in _WORD.finditer(text):
        word = match.group().lower()
        is_a_word = word in words or word in _EVERYDAY or stem(word) in stems
        is_a_name = match.group()[0].isupper() and text[: match.start()].rstrip()[-1:] not in ("", ".", "!", "?")
        if is_a_word or is_a_name:
            continue
        if meant := _meant(word, words):
            yield Slip(match.start(), match.end(), meant)


def _meant(word: str, words: Iterable[str]) -> str | None:
    """The one word that is nearest to a misspelled one; None where none is near, or two are."""
    near = [(distance, other) for other in words if (distance := _distance(word, other)) is not None]
    near.sort()
    if not near or (len(near) > 1 and near[0][0] == near[1][0] and stem(near[0][1]) != stem(near[1][1])):
        return None
    return near[0][1]


def _distance(word: str, other: str) -> int | None:
    """How many slips lie between two words, if few enough: letters swapped, left out, doubled or beside each other."""
    most = 2 if min(len(word), len(other)) >= _LONG else 1
    if word[0] != other[0] or abs(len(word) - len(other)) > most:
        return None
    from rapidfuzz.distance import DamerauLevenshtein  # what takes long to import is imported where it is needed

    found = DamerauLevenshtein.distance(word, other, score_cutoff=most)
    if found > most or _is_only_an_ending(word, other) or (found == 1 and not _is_a_slip(word, other)):
        return None
    return int(found)


def _is_a_slip(word: str, other: str) -> bool:
    """True unless one letter stands for another that lies far from it on the keyboard: "payers" is not "papers"."""
    apart = [(one, two) for one, two in zip(word, other, strict=False) if one != two]
    if len(word) != len(other) or len(apart) != 1:
        return True
    one, two = apart[0]
    return any(one in keys and two in keys for keys in KEYS_TOGETHER)


def _is_only_an_ending(word: str, other: str) -> bool:
    """True where one goes on where the other ends: "plan", "plant" and "plane" are words of their own."""
    return word.startswith(other) or other.startswith(word) or word[:-1] == other[:-1]


@lru_cache(maxsize=512)
def _words_of(field: Field) -> frozenset[str]:
    """The words in which a question can be answered: its options', its nouns, the usual ones for its type."""
    texts = [" ".join((option.id.replace("_", " "), str(option.label), *option.also)) for option in field.options]
    told = words_of(f"{' '.join(texts)} {' '.join(field.nouns)} {WORDS_OF_TYPE.get(field.type.value, '')}".lower())
    return frozenset(word.lower for word in told if word.lower.isalpha() and len(word.lower) >= _SHORTEST)
