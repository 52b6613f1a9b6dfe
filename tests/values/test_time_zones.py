"""Time zones to countries."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest
from babel import Locale

from allears.values.places import read_place
from allears.values.time_zones import country_of_zone, name_of_today, zone_of_country


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/London", "GB"),
        ("America/Toronto", "CA"),
        ("America/New_York", "US"),
        ("Europe/Zurich", "CH"),
        ("Atlantic/Canary", "ES"),
        ("Asia/Hong_Kong", "HK"),
        ("Australia/Lord_Howe", "AU"),
        ("America/Coyhaique", "CL"),
        ("Asia/Kolkata", "IN"),
        ("Asia/Calcutta", "IN"),
        ("Europe/Kyiv", "UA"),
        ("Europe/Kiev", "UA"),
        ("America/Argentina/Buenos_Aires", "AR"),
        ("America/Buenos_Aires", "AR"),
        ("Asia/Ho_Chi_Minh", "VN"),
        ("Asia/Saigon", "VN"),
        ("Europe/Oslo", "NO"),
        ("US/Pacific", "US"),
        ("GB", "GB"),
    ],
)
def test_a_zone_lies_in_its_country_by_any_of_its_names(zone: str, country: str) -> None:
    assert country_of_zone(zone) == country


@pytest.mark.parametrize(
    "zone",
    ["Etc/UTC", "UTC", "GMT", "Etc/GMT+5", "Antarctica/Troll", "Factory", "localtime", "CET", "EST", "PST8PDT", "",
     "Mars/Olympus", "europe/london", "GMT+02:00", "London"],
)  # fmt: skip
def test_hours_alone_and_what_is_no_zone_tell_no_country(zone: str) -> None:
    assert country_of_zone(zone) is None


def test_every_country_of_a_zone_is_one_that_is_understood_in_words() -> None:
    found = {zone: code for zone in available_timezones() if (code := country_of_zone(zone))}
    names = Locale("en").territories
    assert len(found) > 540
    assert {zone: code for zone, code in found.items() if read_place(names[code]) != code} == {}


@pytest.mark.parametrize(
    ("zone", "today"),
    [
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("US/Eastern", "America/New_York"),
        ("Europe/London", "Europe/London"),
        ("x", "x"),
    ],
)
def test_an_old_name_leads_to_the_one_of_today(zone: str, today: str) -> None:
    assert name_of_today(zone) == today


@pytest.mark.parametrize("country", ["NO", "IN", "US", "BR", "ZA"])
def test_a_country_has_a_zone_that_lies_in_it(country: str) -> None:
    zone = zone_of_country(country)
    assert zone is not None and country_of_zone(zone) == country
    assert zone_of_country("XX") is None
