"""Money that can never be compared."""

from __future__ import annotations

import pytest

from tests.policy.sound_policy import assert_finds, findings


@pytest.mark.parametrize(
    ("old", "new", "code", "path", "severity"),
    [
        ("20 USD a seat a month", "20 EUR a seat a month", "no-rate", "recommend.1.price", "warning"),
        (
            "riders >= 5,",
            "riders >= 5, budget > 5 EUR or riders > 9,",
            "no-rate",
            "ideal.fleets.we_can_help_them.2",
            "error",
        ),
    ],
)
def test_it_finds(old: str, new: str, code: str, path: str, severity: str) -> None:
    assert_finds((old, new), code, path, severity)


def test_money_per_seat_needs_seats() -> None:
    per_seat = "riders >= 5, budget > 20 USD a seat a month or riders > 9,"
    assert "no-seats" in [one.code for one in findings(("seats: riders\n", ""), ("riders >= 5,", per_seat))]
    assert findings(("riders >= 5,", per_seat)) == []
