"""`allears policy diff` as a person types it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from allears.cli.main import main
from examples.invented_leads import write_leads
from tests.tidy.repository import ROOT

POLICY = ROOT / "policies" / "inside-sales-crm.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_leads(tmp_path / "past.csv", leads=300, seed=1, settled=True)
    text = POLICY.read_text(encoding="utf-8")
    (tmp_path / "new.yaml").write_text(text.replace("employees >= 1000", "employees >= 100"), encoding="utf-8")
    return tmp_path


def call(folder: Path, *options: str) -> Result:
    files = [str(POLICY), str(folder / "new.yaml"), str(folder / "past.csv"), "--out", str(folder / "out.csv")]
    return CliRunner().invoke(main, ["policy", "diff", *files, "--now", "2026-11-21", *options])


def test_it_says_what_changed_who_moves_and_what_became_of_them(folder: Path) -> None:
    result = call(folder, "--outcome", "became_customer")
    said = " ".join(result.output.split())
    assert result.exit_code == 0, result.output
    assert "exclusion enterprise: changed - employees >= 1000 + employees >= 100" in said
    assert "more of these leads would have been turned away" in said and "of them became customers" in said
    assert (folder / "out.csv").read_text(encoding="utf-8").startswith("lead,customer,verdict_before,verdict_after")


def test_a_wrong_option_is_bad_input_and_nothing_is_written(folder: Path) -> None:
    for options in (("--outcome", "won"), ("--map", "nothing=country"), ("--only", "lead"), ("--id", "nobody")):
        result = call(folder, *options)
        assert result.exit_code == 2 and result.output.startswith("Error: "), result.output
        assert not (folder / "out.csv").exists()
