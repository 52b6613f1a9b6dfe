"""When people are there, in their own time zone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from allears.accounts.office_hours import OfficeHours, is_open, opens_at, zones

BERLIN = OfficeHours("Europe/Berlin", {"mon": (("09:00", "12:00"), ("13:00", "17:30")), "sat": (("22:00", "24:00"),)})


def at(text: str, zone: str = "Europe/Berlin") -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


@pytest.mark.parametrize(
    ("moment", "there"),
    [
        ("2026-11-02T08:59", False),
        ("2026-11-02T09:00", True),
        ("2026-11-02T12:00", False),
        ("2026-11-02T17:29", True),
        ("2026-11-07T23:59", True),
        ("2026-11-08T00:00", False),
        ("2026-11-03T10:00", False),
    ],
)
def test_people_are_there_when_the_hours_say_so(moment: str, there: bool) -> None:
    assert is_open(BERLIN, at(moment)) is there


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-02T07:00", "2026-11-02T09:00"),
        ("2026-11-02T12:30", "2026-11-02T13:00"),
        ("2026-11-02T18:00", "2026-11-07T22:00"),
        ("2026-11-08T00:00", "2026-11-09T09:00"),
    ],
)
def test_it_says_when_it_opens_next(moment: str, opens: str) -> None:
    assert opens_at(BERLIN, at(moment)) == at(opens)


def test_the_clocks_going_back_move_no_opening() -> None:
    sunday = OfficeHours("Europe/Berlin", {"sun": (("09:00", "10:00"),)})
    assert opens_at(sunday, at("2026-10-24T12:00")) == at("2026-10-25T09:00")


def test_without_hours_it_is_always_open_and_without_days_never() -> None:
    assert is_open(None, 0)
    assert opens_at(None, 0) is None
    assert not is_open(OfficeHours("Europe/Berlin", {}), 0)
    assert opens_at(OfficeHours("Europe/Berlin", {}), 0) is None


def test_zones_are_known_by_name() -> None:
    assert {"Europe/Berlin", "America/New_York"} <= zones()
