"""A policy of a school with two fields, for tests of what people probably answer."""

from __future__ import annotations

from allears.asking.open_field import OpenField, find_open_fields
from allears.facts.answer import Answers
from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.policy.condition import Compare, Condition, OneOf
from allears.policy.policy import Policy, Segment
from allears.values.count import Count
from allears.values.value import FieldType
from tests.policies_generated import TODAY

LARGE = Compare("employees", ">=", Count.exactly(1000))
STUDENT = OneOf("occupation", ("student",))
OCCUPATIONS = tuple(Option(one, Words.of(one)) for one in ("student", "employed", "retired", "between jobs"))
EMPLOYEES, OCCUPATION = Field("employees", FieldType.COUNT), Field("occupation", FieldType.CHOICE, options=OCCUPATIONS)


def policy_of(*criteria: Condition, employees: Field = EMPLOYEES) -> Policy:
    fields = {"employees": employees, "occupation": OCCUPATION}
    return Policy("school", Words.of("School"), fields, (Segment("ideal", Words.of("Ideal"), criteria, ()),))


def opened(policy: Policy, name: str, known: Answers | None = None) -> OpenField:
    found = find_open_fields(policy, known or {}, TODAY, received_answer=False, already_asked=())
    return next(one for one in found if one.field.id == name)
