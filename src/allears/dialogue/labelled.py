"""Facts under a heading of the lead's own: "catering: you cook", "the next step: a pilot on one line".

Who writes so has said which question they answer; the words behind the heading are heard as the answer to it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from allears.facts.field import Field
from allears.languages.english.response_words import SMALL_WORDS
from allears.listening.heard import Heard
from allears.listening.statement import Statement
from allears.values.value import FieldType

_LABELLED = re.compile(
    r"(?:\b(?:and|but|so)[ \t]+)?(?P<label>[^\W\d_][\w'’]*(?:[ \t]+(?!(?:and|but)[ \t])[\w'’]+){0,5}):[ \t]+"
    r"(?P<said>(?:(?![ \t][-–—][ \t])[^;.!?\n])+)"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
HEADED = frozenset({FieldType.CHOICE, FieldType.CHOICES, FieldType.COUNT, FieldType.YES_NO, FieldType.DATE_INTERVAL})
"""Types of fields whose answers need their question to be understood."""
STEM = 5
"""Two words are forms of one when so many first letters are the same ("catering", "caterer")."""
MOST_LABELS = 4
"""So many headings of one message are looked at."""
NAMED = 3
"""What a word of a field's own name counts, beside 1 for a word of its question or answers."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A heading's field, where the heading begins, and where the words behind it stand."""

    field: str
    heading: int
    start: int
    end: int


def with_labelled(heard: Heard, fields: Mapping[str, Field], hear_about: Callable[[str], Heard]) -> Heard:
    """What was heard, with what stands under headings. `hear_about` hears the message as the answer to a field."""
    found: list[Statement] = []
    for one in labelled(heard.message.text, fields):
        if any(said.field == one.field for said in heard.statements):
            continue
        again = hear_about(one.field).statements
        found += [said for said in again if said.field == one.field and one.start <= said.start and said.end <= one.end]
    return replace(heard, statements=(*heard.statements, *found)) if found else heard


def labelled(text: str, fields: Mapping[str, Field]) -> Iterator[Labelled]:
    """The headings of a message that name one field and no other."""
    if ":" not in text:
        return
    words = {name: _words_of(field) for name, field in fields.items() if field.asked and field.type in HEADED}
    for _, found in zip(range(MOST_LABELS), _LABELLED.finditer(text), strict=False):
        said = _stems((found["label"],))
        scores = sorted(((sum(own[one] for one in said), name) for name, own in words.items()), reverse=True)
        if scores and scores[0][0] > (scores[1][0] if len(scores) > 1 else 0):
            yield Labelled(scores[0][1], found.start("label"), found.start("said"), found.end("said"))


def _words_of(field: Field) -> Counter[str]:
    asked = [words for _, words in field.ask.texts] if field.ask else []
    options = [word for option in field.options for word in (*option.also, *(label for _, label in option.label.texts))]
    own = Counter(dict.fromkeys(_stems((*asked, *options)), 1))
    return own | Counter(dict.fromkeys(_stems((field.id.replace("_", " "), field.title, *field.nouns)), NAMED))


def _stems(texts: Iterable[str]) -> set[str]:
    words = (word.lower() for text in texts for word in _WORD.findall(text))
    return {word[:STEM] for word in words if word not in SMALL_WORDS}
