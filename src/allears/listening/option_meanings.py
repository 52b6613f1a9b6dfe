"""Which phrases speak for which option of a choice: its own words, and whatever means the same as one of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from allears.facts.field import Field
from allears.languages.english.clause_words import NEGATION
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.english.same_meaning import same_meaning
from allears.languages.expression import Expression
from allears.listening.named_options import is_too_general, own_phrases
from allears.listening.phrase_table import PhraseTable
from allears.listening.pointed_heard import stands_for_both
from allears.listening.word import words_of

_OWN, _OF_OWN = 1.0, 0.4
"""What an option's own phrase weighs, and one telling word of it."""
_PHRASE, _WORD, _PHRASE_IN_PART, _WORD_IN_PART = 1.0, 0.8, 0.85, 0.5
"""What a phrase of several words weighs that means the same, a single word that does, and either when it means the same
as a part of what the option says."""
_NEGATED = Expression(NEGATION)
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Speaks:
    """A phrase as the lists write it, the one option it speaks for, and how much it weighs. The option's own words were
    weighed by others before. A reason also tells when it is denied: nobody wants people to leave."""

    phrase: str
    option: str
    weight: float
    is_reason: bool = False
    is_own: bool = False

    def is_said_by(self, word: str) -> bool:
        """True unless a single word is another form with another meaning: "make" is not "making", "milk" not
        "milking", and a "booking" is not what stands in the "books"."""
        return " " in self.phrase or self.phrase.endswith(("ing", "ings")) == word.endswith(("ing", "ings"))


@lru_cache(maxsize=512)
def meanings_of(field: Field) -> PhraseTable[Speaks]:
    """What speaks for the options of a field. A phrase that speaks for two alike speaks for none."""
    by_key: dict[str, dict[str, Speaks]] = defaultdict(dict)
    for speaks in _speaking(field):
        known = by_key[_key(speaks.phrase)].get(speaks.option)
        if known is None or known.weight < speaks.weight:
            by_key[_key(speaks.phrase)][speaks.option] = speaks
    entries = []
    for by_option in by_key.values():
        first, *others = sorted(by_option.values(), key=lambda speaks: -speaks.weight)
        if not others or first.weight > others[0].weight:
            entries.append((first.phrase, first))
    return PhraseTable(entries)


def _speaking(field: Field) -> Iterator[Speaks]:
    """What speaks for the options of a field: their own words, and the phrases of each row that one option names, and
    no other as wholly. An option that stands for others together has no words of its own."""
    rows: dict[int, dict[str, bool]] = defaultdict(dict)
    for option in field.options:
        for phrase in () if stands_for_both(option) else own_phrases(option):
            yield from (Speaks(each, option.id, weight, is_own=True) for each, weight in _own(phrase))
            for row, whole in _rows_named(phrase):
                rows[row][option.id] = whole or rows[row].get(option.id, False)
    for row, by_option in rows.items():
        whole = any(by_option.values())
        options = [option for option, is_whole in by_option.items() if is_whole == whole]
        if len(options) == 1:
            meaning = same_meaning()[row]
            for phrase in meaning.phrases:
                yield Speaks(phrase, options[0], _weight(phrase, whole=whole), meaning.is_reason)


def _weight(phrase: str, *, whole: bool) -> float:
    if " " in phrase:
        return _PHRASE if whole else _PHRASE_IN_PART
    return _WORD if whole else _WORD_IN_PART


def _own(phrase: str) -> Iterator[tuple[str, float]]:
    if _NEGATED.search(phrase):
        return
    if not is_too_general(phrase) and phrase not in FUNCTION_WORDS:
        yield phrase, _OWN
    for word in words_of(phrase):
        telling = word.is_word and len(word.lower) >= _SHORTEST and word.lower not in FUNCTION_WORDS
        if telling and not is_too_general(word.lower):
            yield word.lower, _OF_OWN


def _rows_named(phrase: str) -> Iterator[tuple[int, bool]]:
    """The rows that a phrase of an option names, and whether the whole phrase does or only a part of it. One word of
    several is no part: a private customer is no customer in general."""
    words = [word.stem for word in words_of(phrase) if word.is_word]
    count = len(words)
    yield from ((row, True) for row in _rows_called(" ".join(words)))
    if _NEGATED.search(phrase):
        return
    for first in range(count):
        for after in range(first + 2, count + 1):
            if after - first < count:
                yield from ((row, False) for row in _rows_called(" ".join(words[first:after])))


def _rows_called(stems: str) -> Iterator[int]:
    """The rows with a name of these stems."""
    return (row for name, row in _names_by_beginning().get(stems[:_BEGINNING], ()) if _key(name) == stems)


_BEGINNING = 3
"""Words of one stem begin with so many equal letters; only names that begin so are compared by their stems."""


@lru_cache(maxsize=1)
def _names_by_beginning() -> Mapping[str, list[tuple[str, int]]]:
    names: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for row, meaning in enumerate(same_meaning()):
        for name in meaning.names:
            names[name.replace("&", " ").replace("-", " ")[:_BEGINNING]].append((name, row))
    return names


@lru_cache(maxsize=16384)
def _key(phrase: str) -> str:
    return " ".join(word.stem for word in words_of(phrase) if word.is_word)
