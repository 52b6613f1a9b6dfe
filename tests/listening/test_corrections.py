"""Values that a message takes back itself."""

from __future__ import annotations

import pytest

from allears.listening.corrections import without_taken_back
from allears.listening.message import Message
from allears.listening.wording import Wording
from allears.values.count import Count
from tests.listening.talk import FIELDS, TODAY, says


def standing(text: str, first: str, second: str) -> list[str]:
    statements = [
        says(text, "drivers", Count.exactly(float(first)), first),
        says(text, "drivers", Count.exactly(float(second)), second),
    ]
    left = without_taken_back(Wording.of(Message("1", "lead", text, TODAY)), statements, FIELDS)
    return [statement.quote for statement in left]


@pytest.mark.parametrize(
    "text", ["200, no wait, 250", "We are 200 - sorry 250 drivers", "200 drivers, actually make it 250"]
)
def test_only_the_final_value_of_a_message_stays(text: str) -> None:
    assert standing(text, "200", "250") == ["250"]


def test_two_values_without_a_word_between_them_both_stay() -> None:
    assert standing("200 in the north and 250 in the south", "200", "250") == ["200", "250"]
