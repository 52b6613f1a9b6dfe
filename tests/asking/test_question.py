"""A question always has words."""

from allears.asking.question import Question
from allears.facts.answer import Absence
from allears.facts.field import Field
from allears.facts.words import Words
from allears.values.value import FieldType


def question(field: Field) -> Question:
    return Question(field, "ask", Absence.UNKNOWN, (), (), "why", 1.0)


def test_the_policy_s_words_are_used() -> None:
    field = Field("employees", FieldType.COUNT, ask=Words.of("How many of you are there?"))
    assert str(question(field).ask) == "How many of you are there?"


def test_without_words_the_field_s_name_is_the_question() -> None:
    assert str(question(Field("selling_style", FieldType.TEXT)).ask) == "Selling style?"
