"""Numbers that put one on record right: "8 people, not 9", "sorry, 14 it is"."""

from __future__ import annotations

import re

from allears.languages.english import count_words as english
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.count_fields import CountField
from allears.listening.not_a_number import is_no_quantity
from allears.listening.number_scene import TAKEN_BACK, Owner, Scene, quoted
from allears.listening.people_owner import is_anybody
from allears.values.count import Count
from allears.values.money import Money
from allears.values.reading import Reading

_SUMS_UP = Expression(english.SUM)


def puts_an_old_one_right(scene: Scene, reading: Reading) -> Owner | None:
    """ "8 people, not 9" is about the field that stood at 9, whatever was just asked."""
    if not scene.context.record or (reading.noun and not is_anybody(reading.noun.split()[-1])):
        return None
    if _NOT_N.match(scene.wording.lower[quoted(scene.wording, reading)[1] :][:24]) is None:
        return None
    old = next((each.value for each in scene.counts if each.start >= reading.end), None)
    for noted in reversed(scene.context.record):
        if noted.statement.value == old and (field := scene.fields.of(noted.statement.field)):
            return field, *quoted(scene.wording, reading), 2.5, "puts a number right"
    return None


_NOT_N = Expression(r"\W*(?:and )?not (?=\d|\w+\b)")


def put_right_in_passing(scene: Scene, reading: Reading) -> Owner | None:
    """A number alone that corrects one on record where no number was asked for."""
    if not scene.context.record or is_no_quantity(scene.wording, reading):
        return None
    noun = (reading.noun or "").split()[-1:]
    if noun and noun[0] != "more" and noun[0] not in english.NO_NOUNS:
        return None
    corrected = _corrected(scene, reading)
    return (corrected, *quoted(scene.wording, reading), 1.0, "puts a number right") if corrected else None


def _corrected(scene: Scene, reading: Reading) -> CountField | None:
    """The field whose number on record, or in what the bot just said, this one puts right."""
    wording, context = scene.wording, scene.context
    recent = [noted.statement for noted in reversed(context.record) if isinstance(noted.statement.value, Count)]
    if not recent:
        return None
    sentence = wording.clauses.sentence_bounds(scene.clause.sentence)
    summed_up = _SUMS_UP.search(wording.lower[max(0, reading.start - 16) : reading.start])
    if not wording.starts.search(TAKEN_BACK, *sentence) and not summed_up and reading.start > 3:
        return None
    if _is_an_amount_on_record(context, reading):
        return None
    said = {each.value.low for each in scene.counts if isinstance(each.value, Count) and each is not reading}
    for statement in recent:
        assert isinstance(statement.value, Count)  # noqa: S101 - the kind of the reading fixes its value
        if statement.value.low in said - {None} or (_question_says(context, statement.value) and reading.start <= 3):
            return scene.fields.of(statement.field)
    close = [each for each in recent if _near(each.value, reading.value)] if reading.start > 3 else []
    if not close or _SCRATCHED.search(wording.lower, 0, reading.start):
        return None
    return scene.fields.of(close[0].field)


_SCRATCHED = Expression(r"\b(?:scratch|scrap|forget|ignore|strike|delete) (?:the |that |those |my )?\d")


def _is_an_amount_on_record(context: Context, reading: Reading) -> bool:
    """True for the number of an amount of money that was said before: "the 1.1 million is euro, not dollar"."""
    assert isinstance(reading.value, Count)  # noqa: S101 - the kind of the reading fixes its value
    amounts = (noted.statement.value for noted in context.record)
    return any(reading.value.low in (each.low, each.high) for each in amounts if isinstance(each, Money))


def _near(known: object, new: object) -> bool:
    if not isinstance(known, Count) or not isinstance(new, Count):
        return False
    one, other = known.about or known.low, new.about or new.low
    return bool(one and other) and 0.4 <= (one or 1) / (other or 1) <= 2.5


def _question_says(context: Context, value: Count) -> bool:
    """True when the bot's last message repeats a number."""
    question = context.question
    return question is not None and value.low is not None and bool(re.search(rf"\b{value.low:g}\b", question.text))
