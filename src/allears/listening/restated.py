"""A value said again, changed, with nothing but the correction to tell what it is of.

"That 400 is per rep, so 800 in total", "They just told me 8k a year", "*may": the words that take something back open
the corrected field once more. Only where it is plain which field is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from allears.facts.field import Field
from allears.languages.english.count_words import ANYBODY
from allears.languages.english.language import ENGLISH
from allears.languages.expression import Expression
from allears.listening.compatibility import fit
from allears.listening.context import Context, Noted
from allears.listening.corrections import READ_AS, is_starred, names_the_old_value, takes_back, way_of_correcting
from allears.listening.count_fields import root
from allears.listening.counted_anew import said_before
from allears.listening.left_behind import is_moved_to
from allears.listening.statement import Statement
from allears.listening.word import words_of
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.find import find_values
from allears.values.money import Money
from allears.values.reading import Reading
from allears.values.value import FieldType, Value

_SURE = 0.75
_NAME = Expression(
    r"^[^\w]*(?:(?i:it's|its|it is|that's|sorry|no|actually|my name is|name is|the name is|i'm|i am|spelled|spelt|"
    r"written|with)\b\W*)*(?P<name>[A-ZÀ-ÖØ-ÞĀ-ŽŞİĞŁŚ][\w’'-]+(?: [A-ZÀ-ÖØ-ÞĀ-ŽŞİĞŁŚ][\w’'-]+){0,3})[^\w]*$"
)
_DENIED = Expression(r"\b(?:(?:not|instead of|rather than|than|from)\s+(?:the\s+)?|the (?:other|rest|remaining) )$")
_PER_ONE = Expression(r"\s*(?:\w+ )?(?:per|each|apiece|a head|a seat)\b(?! (?:day|week|month|year|quarter))")
_OF_THEM = Expression(r"\s*of (?:the|those|these|them|our|my)\b")
_REACH = 24
_ALIKE = 70.0
"""Two names this much alike (0 to 100) are one name spelt twice."""


def hear_restated(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of fields on record whose value this message takes back, and that nothing else heard in it."""
    if not context.record:
        return
    heard = {statement.field for statement in before}
    fields = [context.vocabulary.by_id[name] for name in dict.fromkeys(n.statement.field for n in context.record)]
    for field in fields:
        standing = context.standing(field.id)
        if field.id in heard or not standing:
            continue
        if field.type is FieldType.NAME:
            yield from _name(wording, context, field, standing[-1])
        elif field.type in READ_AS:
            yield from _value(wording, context, field, standing[-1], before)


def _value(
    wording: Wording, context: Context, field: Field, earlier: Noted, before: Iterable[Statement]
) -> Iterator[Statement]:
    """The one reading of the field's kind that takes the place of its value."""
    fields = context.vocabulary.by_id
    taken = [(each.start, each.end) for each in before if fields[each.field].type is not FieldType.TEXT]
    found = [
        statement
        for reading in _readings(wording, context, field)
        if reading.kind is READ_AS[field.type]
        and not says_what_is_on_record(context, reading)
        and not any(reading.start < end and start < reading.end for start, end in taken)
        and (statement := _as_statement(wording, field, earlier, reading)) is not None
        and _takes_its_place(wording, context, field, statement, earlier, reading, before)
    ]
    old = [each.end for each in wording.readings if says_what_is_on_record(context, each)]
    if len(found) > 1 and old:
        found = [statement for statement in found if statement.start > old[0]]
    if len(found) > 1:
        found = [statement for statement in found if takes_back(wording.clause_at(statement.start).lower)]
    if len(found) == 1:
        yield found[0]


def says_what_is_on_record(context: Context, reading: Reading) -> bool:
    """True for a number that stands on record already: "I said six before" names the old value, whatever was of it."""
    value = reading.value
    if not isinstance(value, Count) or value.low is None:
        return False
    known = (noted.statement.value for noted in context.record)
    return any(value.low in (each.low, each.high, each.about) for each in known if isinstance(each, Count | Money))


def _readings(wording: Wording, context: Context, field: Field) -> tuple[Reading, ...]:
    """The values of the message; for an amount, bare numbers are read as money too ("1.5k a month")."""
    if not any(letter.isdigit() for letter in wording.text):
        return wording.readings
    if field.type is FieldType.MONEY:
        return find_values(wording.text, context.reference, ENGLISH, FieldType.MONEY)
    asked = context.asked
    if asked is not None and asked.type is not field.type and asked.type in READ_AS:
        return find_values(wording.text, context.reference, ENGLISH)
    return wording.readings


def _as_statement(wording: Wording, field: Field, earlier: Noted, reading: Reading) -> Statement | None:
    """What the reading would state of the field; None for what is asked, supposed, past or somebody else's."""
    clause = wording.clause_at(reading.start)
    if _DENIED.search(wording.lower[max(0, reading.start - 12) : reading.start]):
        return None
    if clause.asks or clause.hypothetical or clause.others or clause.quoted:
        return None
    value = reading.value
    moved = isinstance(value, DateInterval) and is_moved_to(wording, reading.start, reading.end)
    if clause.past and not moved and not _was_meant(wording, reading):
        return None
    if not isinstance(value, Count | Money | DateInterval) or value == earlier.statement.value:
        return None
    told = _completed(value, earlier.statement.value)
    return Statement(field.id, told, reading.quote, reading.start, reading.end, _SURE, "said again, changed")


def _was_meant(wording: Wording, reading: Reading) -> bool:
    """True for "excuse me for before, it was 21,000": what was meant all the time, and not what has been."""
    start, end = wording.clauses.sentence_bounds(wording.clause_at(reading.start).sentence)
    meant = _IT_WAS.search(wording.lower[max(start, reading.start - 16) : reading.start])
    return bool(meant) and takes_back(wording.lower[start:end])


_IT_WAS = Expression(r"\b(?:it|that|this|they) (?:was|were) (?:really |actually |only |about )?$")


def _completed(value: Value, earlier: object) -> Value:
    """An amount goes on in the currency and the period of the one it takes the place of."""
    if isinstance(value, Money) and isinstance(earlier, Money):
        return replace(value, currency=value.currency or earlier.currency, per=value.per or earlier.per)
    return value


def _takes_its_place(
    wording: Wording,
    context: Context,
    field: Field,
    statement: Statement,
    earlier: Noted,
    reading: Reading,
    before: Iterable[Statement],
) -> bool:
    fitting = fit(earlier.statement.value, statement.value, field.type, context.vocabulary.senses[field.id])
    if way_of_correcting(wording, context, statement, earlier, fitting, tuple(before)) is None:
        return False
    if field.type is FieldType.COUNT and (not _may_own(context, field, reading) or _is_one_share(wording, reading)):
        return False
    if isinstance(reading.value, Money) and not (reading.value.currency or reading.value.per or _is_scaled(reading)):
        bare = context.record[-1].statement.field == field.id and _is_as_bare(earlier)
        return bare and takes_back(_sentence(wording, statement))
    if _may_be_an_amount(context, field, reading) and not names_the_old_value(wording, context, statement, earlier):
        return False
    if _is_plain(wording, context, statement, earlier):
        return True
    if isinstance(reading.value, DateInterval) and is_moved_to(wording, reading.start, reading.end):
        return True
    if not _is_the_only_one(context, field, reading, before):
        return False
    return takes_back(_sentence(wording, statement)) or is_starred(wording.text)


def _may_be_an_amount(context: Context, field: Field, reading: Reading) -> bool:
    """True for a bare number right after the question for an amount."""
    asked = context.asked
    is_asked = asked is not None and asked.type is FieldType.MONEY
    return is_asked and field.type is FieldType.COUNT and not reading.noun


def _is_as_bare(earlier: Noted) -> bool:
    """True for an amount that was said without currency and period: the next one may be said so too."""
    value = earlier.statement.value
    return isinstance(value, Money) and value.currency is None and value.per is None


def _is_scaled(reading: Reading) -> bool:
    """True for "2k", "ten grand": amounts are said so, hardly ever people."""
    return bool(_SCALED.search(reading.quote.lower()))


_SCALED = Expression(r"\dk\b|\b(?:k|grand|lakhs?|crores?)\b")


def _sentence(wording: Wording, statement: Statement) -> str:
    start, end = wording.clauses.sentence_bounds(wording.clause_at(statement.start).sentence)
    return wording.lower[start:end]


def _may_own(context: Context, field: Field, reading: Reading) -> bool:
    """True for a bare number, people of any kind, and the field's own noun."""
    own = context.vocabulary.counts.of(field.id)
    if reading.noun is None:
        return reading.per is None or (own is not None and reading.per == own.period)
    words = [word.lower for word in words_of(reading.noun)]
    return (
        words[-1:] == ["total"]
        or all(word in ANYBODY for word in words)
        or bool(own and words[-1:] and words[-1] in said_before(context, own))
        or bool(own and own.telling & {root(word) for word in words})
    )


def _is_one_share(wording: Wording, reading: Reading) -> bool:
    """True for "40 per rep" and for "two of them", which are not how many there are."""
    after = wording.lower[reading.end : reading.end + _REACH]
    return bool(_PER_ONE.match(after) or _OF_THEM.match(after))


def _is_the_only_one(context: Context, field: Field, reading: Reading, before: Iterable[Statement]) -> bool:
    """True when no other field of this type was heard of, nor asked for just now and still unanswered."""
    known = {noted.statement.field for noted in context.record}
    asked = context.asked
    if asked is not None and asked.id != field.id and asked.type in READ_AS:
        answered = any(statement.field == asked.id for statement in before)
        is_bare = isinstance(reading.value, Count) and reading.noun is None
        if not answered and (asked.type is field.type or is_bare):
            return False
    return not any(other.id in known and other.id != field.id for other in context.vocabulary.of_type(field.type))


def _is_plain(wording: Wording, context: Context, statement: Statement, earlier: Noted) -> bool:
    """True when the words tell which of several fields is meant: they name its old value or its noun, it was just
    asked for, or it was said in the message right before."""
    own = context.vocabulary.counts.of(statement.field)
    start, end = wording.clauses.sentence_bounds(wording.clause_at(statement.start).sentence)
    told = own is not None and bool(
        own.telling & {root(word.lower) for word in wording.words_between(start, end) if word.is_word}
    )
    question = context.question
    return (
        told
        or names_the_old_value(wording, context, statement, earlier)
        or (question is not None and question.asks == statement.field)
        or earlier.turn == context.turn - 1
    )


def _name(wording: Wording, context: Context, field: Field, earlier: Noted) -> Iterator[Statement]:
    """A name spelt again: alone in its sentence, and much like the one before."""
    from rapidfuzz.fuzz import ratio  # takes long to import, and few messages need it

    known = str(earlier.statement.value)
    for number in range(wording.clauses.sentences):
        start, end = wording.clauses.sentence_bounds(number)
        match = _NAME.match(wording.text[start:end].strip(" *"))
        if match is None:
            continue
        name = match["name"]
        if name != known and ratio(name.lower(), known.lower()) >= _ALIKE:
            at = wording.text.index(name, start)
            statement = Statement(field.id, name, name, at, at + len(name), _SURE, "said again, changed")
            fitting = fit(known, name, field.type)
            if way_of_correcting(wording, context, statement, earlier, fitting):
                yield statement
            return
