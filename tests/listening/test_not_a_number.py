"""Numbers beside a noun that count nothing of the lead's."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear, number


@pytest.mark.parametrize(
    "text",
    [
        "my truck 4711 is broken",
        "we signed a 40 truck agreement once",
        "they lost 2 vans in a flood",
        "2 vans broke down between Ghent and Lille and nobody rang us",
        "40 trucks arrived at the gate at once",
        "the yard has room for 40 vans",
        "we'd try it on one van first",
    ],
)
def test_labels_attributes_and_events_count_nothing(text: str) -> None:
    assert "vehicles" not in hear(text)


def test_a_collective_noun_before_its_number_counts() -> None:
    assert hear("vans: 40")["vehicles"] == number(40, 40)
