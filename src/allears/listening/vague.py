"""Answers that touch only the surface of the question: "soon", "it depends", "a decent budget", a thin need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from allears.facts.field import Field
from allears.languages.english import near_refusal_words, refusal_words, surface_words
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.statement import Span, Statement
from allears.listening.word import words_of
from allears.listening.wording import Wording
from allears.values.value import FieldType

_ANY_FIELD = any_phrase(surface_words.ANY_FIELD, surface_words.CLASSES)
_ANY_DATE = any_phrase(surface_words.ANY_DATE, surface_words.CLASSES)
_EVENT = any_phrase(surface_words.EVENT, surface_words.CLASSES)
_STARTS = any_phrase(surface_words.STARTS_ON_THE_SURFACE, surface_words.CLASSES)
_THIN_NEED = any_phrase(surface_words.THIN_NEED, surface_words.CLASSES)
_NOT_KNOWING = any_phrase(near_refusal_words.NOT_KNOWING, refusal_words.CLASSES)
_NO_DAY = Expression(surface_words.NO_DAY)
_NUMBER = Expression(r"\d")
_REACH = 600
_LONG_NEED = 90
_CLAUSES = 8
_FIRST = 2
_NEVER_VAGUE = frozenset({FieldType.EMAIL, FieldType.PHONE, FieldType.URL, FieldType.NAME})
_MEASURED = frozenset({FieldType.COUNT, FieldType.MONEY, FieldType.DATE_INTERVAL})
_NUMBERED = frozenset({FieldType.COUNT, FieldType.MONEY})
"""A clause with a number answers how many or how much, though nobody could tell what of: "2500 for the whole thing"."""
_SOMETIMES = {
    FieldType.CHOICE: frozenset({"both"}),
    FieldType.CHOICES: frozenset({"both"}),
    FieldType.COUNT: frozenset({"all", "both"}),
}
"""Words that answer a question of this type: "both" of two options, "all" of us."""
_FEW_WORDS = 5


def vague(
    wording: Wording,
    context: Context,
    statements: Iterable[Statement],
    declined: Iterable[str] = (),
    asked: Iterable[Span] = (),
) -> tuple[str, ...]:
    """The id of the field just asked for, when this message answers it only on the surface; else nothing.

    A value of the field, or a refusal, is no surface answer. Not knowing yet is none either. A need that names no
    trouble ("we need a better tool") is one though it was heard as a statement. `asked` are the questions of the
    message, which answer nothing.
    """
    field = context.asked
    if field is None or field.type in _NEVER_VAGUE or field.id in declined:
        return ()
    lower = wording.lower[:_REACH]
    if field.type is FieldType.TEXT and is_thin_need(lower):
        return (field.id,)
    if any(each.field == field.id and not _NO_DAY.fullmatch(each.quote.lower()) for each in statements):
        return ()
    answers = [clause for clause in wording.clauses.all[:_CLAUSES] if not _lies_in(clause, asked)]
    return (field.id,) if _is_on_the_surface(answers, field) else ()


def _lies_in(clause: Clause, spans: Iterable[Span]) -> bool:
    middle = (clause.start + clause.end) // 2
    return any(span.start <= middle < span.end for span in spans)


def is_thin_need(lower: str) -> bool:
    """True for a need, in lower case, that names neither a trouble nor a reason: "the usual problems"."""
    return len(lower) <= _LONG_NEED and bool(_THIN_NEED.match(lower))


def _is_on_the_surface(answers: Sequence[Clause], field: Field) -> bool:
    answer = "".join(clause.lower for clause in answers)[:_REACH]
    numbered = [clause for clause in answers if field.type in _NUMBERED and _NUMBER.search(clause.lower)]
    if _ANY_FIELD.search("".join(clause.lower for clause in answers if clause not in numbered)[:_REACH]):
        return True
    if numbered:
        return False
    if field.type is FieldType.DATE_INTERVAL and any(_is_no_date(clause) for clause in answers):
        return True
    if _NOT_KNOWING.search(answer):
        return False
    if field.type is FieldType.COUNT and answers and _STARTS.match(answers[0].lower):
        return not _NUMBER.search(answers[0].lower)
    return any(_says_nothing(clause, field) for clause in answers[:_FIRST]) or _is_short_of_a_value(answer, field)


def _is_no_date(clause: Clause) -> bool:
    """True for "soon", "when the dust settles": a time without a day in it."""
    if _NUMBER.search(clause.lower):
        return False
    if _ANY_DATE.search(clause.lower):
        return True
    return bool(_EVENT.match(clause.lower)) and not _tells_something(clause.lower)


def _tells_something(lower: str) -> bool:
    return any(word.lower in surface_words.TELLS_SOMETHING for word in words_of(lower))


def _is_short_of_a_value(answer: str, field: Field) -> bool:
    """True for a few words that should have been an amount or a day and hold nothing that could be one: "sky-high"."""
    words = [word for word in words_of(answer) if word.is_word]
    if field.type not in _MEASURED or not 1 <= len(words) <= _FEW_WORDS or _NUMBER.search(answer):
        return False
    return not (_tells_something(answer) or any(word.lower in surface_words.SUBJECTS for word in words))


def _says_nothing(clause: Clause, field: Field) -> bool:
    """True for a clause that is made of surface words and empty words alone, with one surface word at the least."""
    if len(clause.lower) > _LONG_NEED or _NUMBER.search(clause.lower):
        return False
    own = surface_words.OF_ITS_TYPE.get(field.type.value, frozenset())
    found = False
    for word in words_of(clause.lower):
        if not word.is_word:
            continue
        if word.lower in own or word.lower in surface_words.SURFACE:
            found = found or word.lower not in _SOMETIMES.get(field.type, ())
        elif word.lower not in surface_words.EMPTY:
            return False
    return found
