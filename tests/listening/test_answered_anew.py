"""A yes or no on record, told otherwise in passing."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.values.value import FieldType
from tests.listening.talk import FIELDS as TRADE
from tests.listening.talk import TODAY

FIELDS = (
    *(field for field in TRADE if field.type is not FieldType.YES_NO),
    Field("own_electrician", FieldType.YES_NO, ask=Words.of("Do you have your own electrician?")),
    Field("certificate", FieldType.YES_NO, about="purchase", ask=Words.of("Do your people need a certificate?")),
    Field("council", FieldType.YES_NO, ask=Words.of("Has the works council agreed?")),
)


def told_otherwise(field: str, first: str, then: str) -> set[str]:
    messages = [
        Message("0", "bot", "May I ask?", TODAY, field),
        Message("1", "lead", first, TODAY),
        Message("2", "bot", "And when?", TODAY, "start"),
        Message("3", "lead", then, TODAY),
    ]
    return {each.field for each in hear_conversation(messages, FIELDS, TODAY).contradictions}


@pytest.mark.parametrize(
    ("field", "first", "then"),
    [
        ("own_electrician", "yes", "in May. somebody must do the wiring, we have no electrician here"),
        ("own_electrician", "no", "in May. we have an electrician who can do the wiring"),
        ("certificate", "no", "in May. and they do need the certificate, our insurer wants it"),
        ("certificate", "yes", "in May. we don't need any certificates"),
        ("council", "yes", "in May. the council still has to vote on it"),
    ],
)
def test_the_opposite_told_of_the_thing_itself_contradicts(field: str, first: str, then: str) -> None:
    assert told_otherwise(field, first, then) == {field}


@pytest.mark.parametrize(
    ("field", "first", "then"),
    [
        ("own_electrician", "yes", "in May. our electrician is on leave in April"),
        ("own_electrician", "yes", "in May. my neighbour has no electrician"),
        ("own_electrician", "no", "in May. how many electricians do you have?"),
        ("own_electrician", "no", "in May. if we had an electrician we'd do it sooner"),
        ("certificate", "no", "in May. last year we had a certificate course"),
        ("council", "yes", "in May. the council meets on Tuesdays"),
    ],
)
def test_what_fits_or_is_not_told_of_the_lead_today_does_not(field: str, first: str, then: str) -> None:
    assert told_otherwise(field, first, then) == set()


def test_a_letter_misread_is_put_right() -> None:
    messages = [
        Message("0", "bot", "Has the works council agreed?", TODAY, "council"),
        Message("1", "lead", "yes", TODAY),
        Message("2", "bot", "And when?", TODAY, "start"),
        Message("3", "lead", "in May. I misread the letter, they have not agreed", TODAY),
    ]
    assert {each.field for each in hear_conversation(messages, FIELDS, TODAY).corrections} == {"council"}
