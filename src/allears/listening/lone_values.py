"""A message that is nothing but an amount or a time answers the one open field that takes it: "15k all in", "june or
july", whatever was asked just before."""

from __future__ import annotations

from itertools import islice

from allears.facts.field import Field
from allears.languages.english import lone_value_words as english
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.reading import ReadingKind
from allears.values.value import FieldType

_AMOUNT, _NO_COUNT, _BY_THE_MONTH = (
    Expression(pattern) for pattern in (english.LONE_AMOUNT, english.NO_COUNT, english.BY_THE_MONTH)
)
_TAKES_OTHER_WORDS = frozenset((FieldType.MONEY, FieldType.DATE_INTERVAL))
_LONGEST = 12


def field_of_lone_value(wording: Wording, context: Context, proposed: list[Statement]) -> Field | None:
    """The field that a message which is only a value answers, though it was not asked for; None where the message tells
    anything else, or where no field or several could be meant."""
    asked = context.asked
    if asked is not None and asked.type in _TAKES_OTHER_WORDS:
        return None
    first = list(islice((word for word in wording.words if word.is_word), _LONGEST + 1))
    if not 0 < len(first) <= _LONGEST or "?" in wording.lower:
        return None
    if any(asked is None or each.field != asked.id or asked.type is not FieldType.TEXT for each in proposed):
        return None
    if _AMOUNT.fullmatch(wording.lower):
        counted = asked is not None and asked.type is FieldType.COUNT
        return _only(context, FieldType.MONEY) if not counted or is_only_money(wording, context) else None
    return _only(context, FieldType.DATE_INTERVAL) if _is_only_a_time(wording) else None


def is_only_money(wording: Wording, context: Context) -> bool:
    """True for a message that is an amount and can be no count: it has a currency, is "all in", or is paid by the month
    where nothing is counted by it."""
    if not _AMOUNT.fullmatch(wording.lower):
        return False
    if _NO_COUNT.search(wording.lower):
        return True
    field = context.vocabulary.counts.of(context.asked.id) if context.asked else None
    return field is not None and field.period is None and _BY_THE_MONTH.search(wording.lower) is not None


def _is_only_a_time(wording: Wording) -> bool:
    dates = [each for each in wording.readings if each.kind is ReadingKind.DATE]
    if not dates or len(dates) != len(wording.readings):
        return False
    rest = [word for word in wording.words if not any(each.start <= word.start < each.end for each in dates)]
    return all(not word.is_word or word.lower in FUNCTION_WORDS | english.AROUND_A_TIME for word in rest)


def _only(context: Context, kind: FieldType) -> Field | None:
    """The only field of that type, as long as nothing is known of it and it is about what they will spend or when."""
    fields = [each for each in context.vocabulary.of_type(kind) if each.ask]
    if len(fields) != 1 or context.on_record(fields[0].id):
        return None
    sense = context.vocabulary.senses[fields[0].id]
    return fields[0] if sense is not Sense.TODAY_MONEY and fields[0].about == "purchase" else None
