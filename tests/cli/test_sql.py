"""`allears policy sql` as a person types it."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from allears.bulk.warehouse import DIALECTS
from allears.cli.main import main
from allears.cli.policies.sql import DIALECTS as OFFERED
from tests.tidy.repository import ROOT

POLICY = str(ROOT / "policies" / "online-school.yaml")


def test_it_prints_the_statement_and_the_table_it_reads() -> None:
    printed = CliRunner().invoke(main, ["policy", "sql", POLICY, "--dialect", "trino", "--without-states"]).output
    assert "not executed" in printed and "reason_codes" in printed and "_state" not in printed
    table = CliRunner().invoke(main, ["policy", "sql", POLICY, "--columns", "--id", "lead"]).output
    assert "time_on_site_low DOUBLE" in table and "lead" in table


def test_it_offers_what_can_be_printed() -> None:
    assert OFFERED == DIALECTS


def test_a_wrong_day_is_bad_input(tmp_path: Path) -> None:
    out = tmp_path / "decision.sql"
    result = CliRunner().invoke(main, ["policy", "sql", POLICY, "--now", "soon", "--out", str(out)])
    assert result.exit_code == 2 and not out.exists()
