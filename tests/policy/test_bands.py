"""Bands that a limit runs through: a tap on them tells nothing."""

from __future__ import annotations

import pytest

from allears.policy.linting.finding import Finding
from tests.policy.sound_policy import findings


def straddling(bands: str, limit: str = "riders >= 5") -> list[Finding]:
    """The findings when riders are asked with these bands and a profile has this limit."""
    changed = ("  riders: {type: count, ", f"  riders: {{type: count, bands: {bands}, "), ("riders >= 5", limit)
    return [one for one in findings(*changed) if one.code == "straddling-band"]


@pytest.mark.parametrize("bands", ["[up to 4, 5-19, 20+]", "[1, 2-4, 5+]", "[5+]"])
def test_bands_that_are_cut_where_the_limit_is_are_right(bands: str) -> None:
    assert straddling(bands) == []


def test_a_limit_inside_a_band_is_named_with_field_and_band() -> None:
    (found,) = straddling("[1, 2-9, 10+]")
    assert found.path == "fields.riders.bands.1"
    assert "'2-9'" in found.what
    assert "at least 5 riders" in found.what


def test_an_end_that_belongs_to_the_other_side_is_found() -> None:
    (found,) = straddling("[up to 5, 6+]")
    assert found.path == "fields.riders.bands.0"


def test_a_band_without_an_end_reaches_over_the_limit() -> None:
    (found,) = straddling("[1, 2+]")
    assert found.path == "fields.riders.bands.1"


def test_a_range_inside_one_band_is_found_too() -> None:
    assert [one.path for one in straddling("[1-30, 31+]", "riders between 5 and 15")] == ["fields.riders.bands.0"]


def test_what_only_a_recommendation_hangs_on_is_no_defect() -> None:
    assert straddling("[up to 4, 5+]", "riders >= 5 ") == []
