"""People told where things are counted."""

from __future__ import annotations

import pytest

from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.count import Count
from allears.values.value import FieldType
from tests.listening.invented_trade import asked
from tests.listening.talk import TODAY

FIELDS = Vocabulary.of(
    (
        asked("presses", FieldType.COUNT, "How many presses are there?", nouns=("presses", "lines")),
        asked("seats", FieldType.COUNT, "How many seats do you need?", nouns=("seats", "licences")),
    )
)


def counted(field: str, text: str) -> float | None:
    question = Message("0", "bot", str(FIELDS.by_id[field].ask), TODAY, field)
    heard = hear_conversation([question, Message("1", "lead", text, TODAY)], FIELDS, TODAY).heard[-1][1].statements
    return next((each.value.low for each in heard if each.field == field and isinstance(each.value, Count)), None)


@pytest.mark.parametrize("text", ["6 data engineers", "6 engineers", "3 people in maintenance", "two shift managers"])
def test_people_are_no_machines(text: str) -> None:
    assert counted("presses", text) is None


@pytest.mark.parametrize(("text", "number"), [("6", 6), ("6 old lathes", 6), ("around 6 I think", 5)])
def test_other_words_for_machines_still_count(text: str, number: int) -> None:
    assert counted("presses", text) == number


def test_those_who_will_sit_on_them_count_seats() -> None:
    assert counted("seats", "12 engineers") == 12
