"""An answer to a choice that leaves it open ("we don't mind"), or to which nothing applies ("no production").

Only where the choice has an option for that. Whatever names another option is heard before.
"""

from __future__ import annotations

from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.english import undecided_words as english
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.word import stem, words_of
from allears.listening.wording import Wording
from allears.values.value import FieldType

_OPTION_OPEN, _LEAVES_OPEN, _OPTION_NOTHING, _NOTHING_OF_IT, _NO_SUCH = (
    Expression(pattern)
    for pattern in (
        english.OPTION_OPEN,
        english.LEAVES_OPEN,
        english.OPTION_NOTHING,
        english.NOTHING_OF_IT,
        english.NO_SUCH,
    )
)
_SURE = 0.8
_SAME_ROOT = 6
"""Words that begin with so many equal letters speak of one thing: "produce", "production"."""


def hear_undecided(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """The statement of the choice just asked for, where the answer leaves it open or says that nothing applies."""
    field = context.asked
    if field is None or context.vocabulary.senses[field.id] is Sense.AUTHORITY:
        return
    if field.type is not FieldType.CHOICE or any(each.field == field.id for each in before):
        return
    start, end = wording.clauses.sentence_bounds(0)
    answer = wording.lower[start:end]
    if wording.clauses.sentence(0)[0].asks:
        return
    span = wording.span(start, end)
    if (left := _option_open(field)) and _LEAVES_OPEN.search(answer):
        yield Statement(field.id, left, span.text, span.start, span.end, _SURE, "leaves it open")
    elif (none := _option_nothing(field)) and _says_nothing_of_it(answer, field, none):
        yield Statement(field.id, none, span.text, span.start, span.end, _SURE, "none of it")


def _option_open(field: Field) -> str | None:
    """The one option that stands for not having chosen; None when there is none."""
    found = [
        option.id
        for option in field.options
        if _OPTION_OPEN.search(f"{option.id.replace('_', ' ')}, {option.label}, {', '.join(option.also)}".lower())
    ]
    return found[0] if len(found) == 1 else None


def _option_nothing(field: Field) -> str | None:
    return next((option.id for option in field.options if _OPTION_NOTHING.match(option.id.replace("_", " "))), None)


def _says_nothing_of_it(answer: str, field: Field, none: str) -> bool:
    """True for "nothing", and for a denial of what the question or the words of that option speak of."""
    if _NOTHING_OF_IT.match(answer):
        return True
    option = field.option(none)
    about = f"{field.ask or ''} {field.title} {option.label if option else ''}".lower()
    roots = {stem(word.lower)[:_SAME_ROOT] for word in words_of(about) if len(word.lower) >= _LEAST}
    return any(stem(match["deed"])[:_SAME_ROOT] in roots for match in _NO_SUCH.finditer(answer))


_LEAST = 4
