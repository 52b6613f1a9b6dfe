"""Answers under a label, as in a form: "Team: 12 people; budget: 5k; who decides: my boss and me".

The label names a field, and what follows it is heard as the answer to that field's question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from allears.facts.field import Field
from allears.languages.english import label_words as english
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.expression import Expression
from allears.listening.word import stem, words_of
from allears.listening.wording import Wording

_LABEL = Expression(english.LABEL)
_NAMED, _NOUN, _TYPICAL, _ASKED, _OPTION = 3.0, 2.0, 2.0, 1.5, 1.0
"""What a word of a label weighs when it stands in the field's name, among its nouns, among the usual words for its
type, in its question, among its options."""
_LEAST, _MARGIN = 0.9, 1.3
"""A label's words must weigh so much on average, and so much more than for any other field."""
_LONGEST = 7
_MOST = 20


@dataclass(frozen=True, slots=True)
class Labelled:
    """The answer to `field` stands at characters [`start`, `end`) of a message."""

    field: Field
    start: int
    end: int

    def holds(self, start: int, end: int) -> bool:
        """True when the characters [`start`, `end`) have one of the answer."""
        return start < self.end and end > self.start


@dataclass(frozen=True, slots=True)
class Labels:
    """The words by which a label may name a field: stem -> field id -> what it weighs; and whole names -> field id."""

    weights: Mapping[str, Mapping[str, float]]
    names: Mapping[frozenset[str], str]

    @classmethod
    def of(cls, fields: Iterable[Field]) -> Labels:
        """The labels of these fields. What is never asked for has none."""
        weights: dict[str, dict[str, float]] = {}
        names: dict[frozenset[str], str] = {}
        for field in fields:
            for name in (field.title, field.id.replace("_", " ")) if field.asked else ():
                names.setdefault(frozenset(_telling(name)), field.id)
            for text, weight in _texts(field) if field.asked else ():
                for one in _telling(text):
                    known = weights.setdefault(one, {})
                    known[field.id] = max(weight, known.get(field.id, 0.0))
        return cls(weights, names)

    def field_of(self, label: str) -> str | None:
        """The id of the field that a label names; None where it names none, or two alike."""
        told = list(_telling(_LEADS.sub("", label.lower())))
        if not 1 <= len(told) <= _LONGEST:
            return None
        if (whole := self.names.get(frozenset(told))) is not None:
            return whole
        sums: dict[str, float] = {}
        for one in told:
            for field, weight in self.weights.get(one, {}).items():
                sums[field] = sums.get(field, 0.0) + weight
        ranked = sorted(sums.items(), key=lambda each: -each[1])
        if not ranked or ranked[0][1] / len(told) < _LEAST:
            return None
        if len(ranked) > 1 and ranked[0][1] < _MARGIN * ranked[1][1]:
            return None
        return ranked[0][0]


_LEADS = Expression(english.LEADS)
_TAKEN_BACK = Expression(english.TAKEN_BACK)
NO_LABELS = Labels({}, {})
"""No field has a label."""


def _texts(field: Field) -> Iterator[tuple[str, float]]:
    yield f"{field.title}, {field.id.replace('_', ' ')}", _NAMED
    yield ", ".join(field.nouns), _NOUN
    yield english.OF_TYPE.get(field.type.value, ""), _TYPICAL
    yield str(field.ask or ""), _ASKED
    for option in field.options:
        yield f"{option.label}, {', '.join(option.also)}", _OPTION


def _telling(text: str) -> Iterator[str]:
    for word in words_of(text):
        if word.is_word and (word.lower in english.TELLS or word.lower not in FUNCTION_WORDS):
            yield stem(word.lower)


def _labels(lower: str) -> Iterator[re.Match[str]]:
    """What looks like a label, first to last: looked for right before each colon alone."""
    after = 0
    for colon in _COLON.finditer(lower):
        match = _LABEL.search(lower, max(after, colon.start() - _FURTHEST), colon.end())
        if match:
            after = match.end()
            yield match


_COLON, _FURTHEST = Expression(r":\s+"), 80


def labelled_answers(wording: Wording, labels: Labels, by_id: Mapping[str, Field]) -> Iterator[Labelled]:
    """Where the message gives answers under labels, in order. Each goes on to the end of its sentence or the next
    label; one that the next sentence takes back is none."""
    if ":" not in wording.text:
        return
    found = list(islice(_labels(wording.lower), _MOST))
    for place, match in enumerate(found):
        field = by_id.get(labels.field_of(match["label"]) or "")
        if field is None or match.end() >= len(wording.text):
            continue
        until = wording.clauses.sentence_bounds(wording.clause_at(match.end()).sentence)[1]
        if place + 1 < len(found):
            until = min(until, found[place + 1].start())
        if wording.lower[match.end() : until].strip() and not _TAKEN_BACK.match(wording.lower, until):
            yield Labelled(field, match.end(), until)
