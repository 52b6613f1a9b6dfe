"""Conditions in a file: in one line, or as lists inside lists; mistakes are named at their place."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.library.condition_reader import ConditionReader
from allears.library.document import read_document
from allears.library.problem import Problem
from allears.library.section import Notes
from allears.policy.condition import AllOf, AnyOf, AtLeast, Compare, Condition, IsKnown, Not, OneOf
from allears.values.count import Count
from allears.values.value import FieldType

FIELDS = {
    one.id: one
    for one in (Field("riders", FieldType.COUNT), Field("wish", FieldType.TEXT), Field("country", FieldType.PLACE))
}
MANY = Compare("riders", ">", Count.exactly(9))
WISH = IsKnown("wish")


def read(text: str, doubtful: frozenset[str] = frozenset()) -> tuple[Condition, list[Problem]]:
    node, _ = read_document(text)
    notes = Notes()
    return ConditionReader(FIELDS, {"nordic": ("NO", "Sweden")}, notes, doubtful).read(node, "hot"), notes.problems


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("riders > 9", MANY),
        ("riders > 9 and wish is known", AllOf((MANY, WISH))),
        ("any of: [riders > 9, wish is known]", AnyOf((MANY, WISH))),
        ("All  Of: riders > 9", AllOf((MANY,))),
        (
            "at least 2 of:\n  - riders > 9\n  - wish is known\n  - not: wish is known",
            AtLeast(2, (MANY, WISH, Not(WISH))),
        ),
        ("not: {any of: [riders > 9]}", Not(AnyOf((MANY,)))),
        ("country in list nordic", OneOf("country", ("NO", "SE"), "nordic")),
    ],
)
def test_it_reads(text: str, condition: Condition) -> None:
    assert read(text) == (condition, [])


@pytest.mark.parametrize(
    ("text", "said", "column"),
    [
        ("rider > 9", "no field is called 'rider'", 1),
        ("riders > 9 and wich is known", "no field is called 'wich'", 16),
        ("'riders > many'", "'many' is no value of riders", 11),
        ("[riders > 9]", "needs `any of:` or `all of:`", 1),
        ("{any of: [riders > 9], not: riders > 9}", "expected one condition", 1),
        ("anny of: [riders > 9]", "found `anny of:`", 1),
        ("at least 3 of: [riders > 9]", "needs a number from 1 to 1", 1),
        ("any of: []", "needs a list", 1),
        ("country in list nordics", "no list is called 'nordics'", 17),
    ],
)
def test_a_mistake_is_named_where_it_stands(text: str, said: str, column: int) -> None:
    _, (problem,) = read(text)
    assert said in problem.message
    assert (problem.line, problem.column, problem.code) == (1, column, "condition")


def test_a_bare_question_mark_is_explained() -> None:
    _, (problem,) = read("? wish is known")
    assert (problem.code, problem.corrected) == ("split-value", "- wish is known")


def test_fields_without_a_type_cause_no_second_complaint() -> None:
    assert read("wish > 9", frozenset({"wish"}))[1] == []
    assert len(read("wish > 9")[1]) == 1
