"""One thing of two kinds, told in parts: "partly cooked here, partly brought in", "mostly trade with some private".

Only the choice that was just asked for, and only where an option stands for both. Each part must mean an option, and
not the same one: a mix of hotels and pubs is one kind of customers.
"""

from __future__ import annotations

from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.english import mixing_words as english
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.dealings_heard import dealing_named
from allears.listening.named_options import ONE_WORD_OF_IT
from allears.listening.option_meanings import meanings_of
from allears.listening.pointed_heard import is_open_choice, option_for_both
from allears.listening.statement import Statement
from allears.listening.things_heard import options_meant_by
from allears.listening.wording import Wording
from allears.values.value import FieldType

_PARTS = tuple(Expression(pattern) for pattern in english.IN_TWO_PARTS)
_BOTH_SIDES = Expression(english.BOTH_SIDES)
_SURE = 0.8
_SENTENCES, _LONGEST = 2, 200
_LEAST = 0.8


def hear_mixed(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """The statement that both hold of the choice just asked for."""
    field = context.asked
    if field is None or field.type is not FieldType.CHOICE or not is_open_choice(context, field, before):
        return
    both = option_for_both(field)
    for number in range(min(_SENTENCES, wording.clauses.sentences)) if both else ():
        start, end = wording.clauses.sentence_bounds(number)
        first = wording.clause_at(start)
        if end - start > _LONGEST or first.asks or first.hypothetical or first.past or first.others:
            continue
        if both and (told := _tells_two(wording, field, start, end)):
            span = wording.span(*told)
            yield Statement(field.id, both, span.text, span.start, span.end, _SURE, "tells a mix of two")
            return


def _tells_two(wording: Wording, field: Field, start: int, end: int) -> tuple[int, int] | None:
    """Where two parts are told, each of an option of its own."""
    if (sides := _BOTH_SIDES.search(wording.lower, start, end)) and _options_of(wording, field, start, end):
        return sides.span()
    for parts in _PARTS:
        if found := parts.search(wording.lower, start, end):
            one, other = (_options_of(wording, field, *found.span(part)) for part in ("one", "other"))
            return found.span() if len(one) == 1 and len(other) == 1 and one != other else None
    return None


def _options_of(wording: Wording, field: Field, start: int, end: int) -> set[str]:
    """The options that the words at characters [`start`, `end`) tell: in the policy's words, as whom or how one sells,
    else in words that mean the same."""
    named = {
        one.option
        for one in wording.options
        if one.field == field.id and start <= one.start < end and one.strength > ONE_WORD_OF_IT
    }
    return named or dealing_named(wording, field, start, end) or _meant(wording, field, start, end)


def _meant(wording: Wording, field: Field, start: int, end: int) -> set[str]:
    meant = {
        found.meaning.option
        for found in meanings_of(field).find(wording.words, wording.stems)
        if start <= wording.words[found.first].start < end and found.meaning.weight >= _LEAST
    }
    return meant or options_meant_by(wording, field, start, end)
