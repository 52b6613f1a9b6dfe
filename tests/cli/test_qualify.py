"""`allears qualify` as a person types it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from allears.cli.main import main
from allears.cli.qualify import read_day, read_mapping
from tests.tidy.repository import ROOT

POLICY = ROOT / "policies" / "inside-sales-crm.yaml"


@pytest.fixture
def leads(tmp_path: Path) -> Path:
    path = tmp_path / "leads.csv"
    script = ROOT / "examples" / "invented_leads.py"
    subprocess.run([sys.executable, str(script), "--out", str(path), "--leads", "200"], check=True)
    return path


def call(leads: Path, *options: str) -> Result:
    out = leads.with_name("verdicts.csv")
    arguments = ["qualify", str(leads), "--policy", str(POLICY), "--out", str(out), "--now", "2026-11-21", *options]
    return CliRunner().invoke(main, arguments)


def test_it_ends_with_how_many_of_each_and_what_was_missing(leads: Path) -> None:
    result = call(leads, "--id", "lead")
    assert result.exit_code == 0, result.output
    assert "disqualified" in result.output and "fields most often missing" in result.output
    assert "200 leads judged" in result.output
    assert len(leads.with_name("verdicts.csv").read_text(encoding="utf-8").splitlines()) == 201


def test_a_wrong_option_is_bad_input_with_status_2_and_no_traceback(leads: Path) -> None:
    for options in (("--id", "nobody"), ("--map", "employees"), ("--now", "tomorrow")):
        result = call(leads, *options)
        assert result.exit_code == 2 and "Traceback" not in result.output
        assert not leads.with_name("verdicts.csv").exists()


def test_options_are_read_as_they_are_written() -> None:
    assert read_day("2027-01-31") == date(2027, 1, 31)
    assert read_mapping(("employees=Head count", "budget=")) == {"employees": "Head count", "budget": ""}
