"""What the lead plainly confirms: the value stands in the question ("still at 10 seats?"), the quote is the yes."""

from __future__ import annotations

from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.english.language import ENGLISH
from allears.languages.expression import Expression
from allears.listening.amount_context import completed
from allears.listening.answers import is_confirmation
from allears.listening.context import Context
from allears.listening.message import Message
from allears.listening.named_options import named_options
from allears.listening.places_heard import country_in
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.find import find_values
from allears.values.money import Money
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType, Value

_KINDS = {
    FieldType.COUNT: ReadingKind.COUNT,
    FieldType.MONEY: ReadingKind.MONEY,
    FieldType.DATE_INTERVAL: ReadingKind.DATE,
}
_ALTERNATIVE = Expression(r"\b(?:or|more|less|rather|instead|how many|how much|between)\b")
_EVERYTHING = Expression(r"\b(?:both|all (?:of (?:it|that)|correct|right|true)|everything)\b")
_TAKES_AN_OBJECTION = Expression(r"\b(?:but|not|only|except|though|however,? it)\b")


def hear_confirmed(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of the field just asked back, when the message is a plain yes and says no value itself."""
    question, asked = context.question, context.asked
    if question is None or not is_confirmation(wording) or "?" not in question.text:
        return
    if _TAKES_AN_OBJECTION.search(wording.lower[:24]):
        return
    heard = {statement.field for statement in before}
    span = wording.span(*wording.clauses.sentence_bounds(0))
    if asked and asked.id not in heard and (value := _value_asked_back(question, context, asked)) is not None:
        yield Statement(
            asked.id, value, span.text, span.start, span.end, 0.85, "confirms what was asked back", confirms=True
        )
    if _EVERYTHING.search(wording.lower):
        yield from _other_choices(question, context, heard | ({asked.id} if asked else set()), wording)


def _value_asked_back(question: Message, context: Context, asked: Field) -> Value | None:
    """The one value of the asked field's type in the question; None when there are several, or none."""
    last = question.text[max(0, question.text.rfind(". ")) :] if question.text.count("?") == 1 else question.text
    if asked.type is FieldType.PLACE:
        return country_in(last)
    kind = _KINDS.get(asked.type)
    if kind is None:
        return None
    for text in (last, question.text):
        found = [each for each in find_values(text, context.reference, ENGLISH, asked.type) if each.kind is kind]
        if len(found) == 1 and not _ALTERNATIVE.search(text.lower()[found[0].end : found[0].end + 20]):
            return _as_value(found[0], question, context)
    return None


def _as_value(reading: Reading, question: Message, context: Context) -> Value | None:
    match reading.value:
        case Money():
            return completed(Wording.of(question, (reading,)), context, reading)
        case Count() | DateInterval():
            return reading.value
    return None


def _other_choices(question: Message, context: Context, heard: set[str], wording: Wording) -> Iterator[Statement]:
    """ "That's correct, both": what else the question took for granted."""
    asked_back = Wording.of(question)
    span = wording.span(*wording.clauses.sentence_bounds(0))
    for one in named_options(asked_back, context.vocabulary.options):
        field = context.vocabulary.field(one.field)
        if field and field.type is FieldType.CHOICE and field.id not in heard and not context.on_record(field.id):
            heard.add(field.id)
            yield Statement(
                field.id,
                one.option,
                span.text,
                span.start,
                span.end,
                0.8,
                "confirms what was asked back",
                confirms=True,
            )
