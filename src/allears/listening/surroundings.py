"""The words around a value, without those that speak of something else.

"Reps dial the wrong number all day. Our go-live is in September": the wrong number is a trouble and takes no day back.
So what another statement of the message says, and a sentence beside that tells something new of its own, are left out
where words are looked for that take a value back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from allears.languages.beginnings import Pattern
from allears.listening.context import Context
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.value import FieldType


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The sentence that holds a value, the one before it and the one after it, in lower case; blanks stand for words of
    other statements. `whole` is the sentence of the value with all its words."""

    own: str
    before: str
    after: str
    whole: str

    @property
    def near(self) -> str:
        """All three, as they follow each other."""
        return self.before + self.own + self.after

    def without(self, pattern: Pattern) -> Surroundings:
        """The same without the words that `pattern` finds."""
        return Surroundings(*(pattern.sub(" ", text) for text in (self.own, self.before, self.after, self.whole)))


def surroundings(
    wording: Wording, context: Context, statement: Statement, beside: Iterable[Statement] = ()
) -> Surroundings:
    """The words around `statement`; `beside` are all statements heard in the message."""
    number = wording.clause_at(statement.start).sentence
    start, end = wording.clauses.sentence_bounds(number)
    first = wording.clauses.sentence_bounds(max(0, number - 1))[0]
    last = wording.clauses.sentence_bounds(min(wording.clauses.sentences - 1, number + 1))[1]
    text = wording.lower
    clause = wording.clause_at(statement.start)
    kept = min(clause.start, statement.start), max(clause.end, statement.end)
    for each in beside:
        if each.field == statement.field:
            continue
        if context.vocabulary.by_id[each.field].type is FieldType.TEXT:
            if context.vocabulary.senses[each.field] is Sense.APPROVER:
                continue
            text = _without(text, each.start, each.end, kept)
        elif not start <= each.start < end and not context.on_record(each.field):
            text = _without(text, *wording.clauses.sentence_bounds(wording.clause_at(each.start).sentence), kept)
    return Surroundings(text[start:end], text[first:start], text[end:last], wording.lower[start:end])


def _without(text: str, start: int, end: int, kept: tuple[int, int]) -> str:
    """The text with blanks at [`start`, `end`), but for what is kept: the clause of the value."""
    left, right = min(end, max(start, kept[0])), max(start, min(end, kept[1]))
    if left >= right:
        return text[:start] + " " * (end - start) + text[end:]
    return text[:start] + " " * (left - start) + text[left:right] + " " * (end - right) + text[end:]
