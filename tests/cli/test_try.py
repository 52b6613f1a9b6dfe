"""`allears policy try` as a person types it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from allears.cli.main import main
from examples.invented_leads import write_leads
from tests.tidy.repository import ROOT

POLICY = ROOT / "policies" / "inside-sales-crm.yaml"


@pytest.fixture
def past(tmp_path: Path) -> Path:
    write_leads(tmp_path / "past.csv", leads=600, seed=1, settled=True)
    return tmp_path / "past.csv"


def call(past: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["policy", "try", str(POLICY), str(past), "--now", "2026-11-21", *options])


def test_it_says_who_would_have_been_turned_away_and_what_became_of_them(past: Path) -> None:
    result = call(past, "--outcome", "became_customer")
    assert result.exit_code == 0, result.output
    said = " ".join(result.output.split())
    assert "of these 547 leads would have been turned away" in said and "of them became customers" in said
    assert "not ideal: One person alone" in said and "supported" in said and "points" in said
    assert "53 leads have no outcome" in said


def test_rows_are_chosen_and_what_is_lacking_is_said(past: Path) -> None:
    result = call(
        past, "--outcome", "became_customer=yes", "--only", "country = usa", "--map", "budget=", "--id", "lead"
    )
    said = " ".join(result.output.split())
    assert result.exit_code == 0, result.output
    assert "of 600 rows are judged (--only)" in said


def test_a_wrong_option_is_bad_input_with_status_2_and_no_traceback(past: Path) -> None:
    for options in (("--outcome", "won"), ("--outcome", "country"), ("--outcome", "became_customer", "--only", "lead")):
        result = call(past, *options)
        assert result.exit_code == 2 and result.output.startswith("Error: "), result.output
