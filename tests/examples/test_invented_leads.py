"""The invented leads are always the same for a seed, and messy in the ways that real spreadsheets are."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from examples.invented_leads import COLUMNS, write_leads


@pytest.fixture
def leads(tmp_path: Path) -> list[dict[str, str]]:
    write_leads(tmp_path / "leads.csv", leads=2_000, seed=1)
    with (tmp_path / "leads.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_seed_always_invents_the_same_leads(tmp_path: Path) -> None:
    for name in ("one.csv", "two.csv"):
        write_leads(tmp_path / name, leads=50, seed=7)
    write_leads(tmp_path / "other.csv", leads=50, seed=8)
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
    assert (tmp_path / "one.csv").read_bytes() != (tmp_path / "other.csv").read_bytes()


def test_every_lead_has_its_own_id_and_every_column_a_gap_somewhere(leads: list[dict[str, str]]) -> None:
    assert len({row["lead"] for row in leads}) == 2_000
    assert all(any(not row[column] for row in leads) for column in COLUMNS if column not in ("lead", "name"))


@pytest.mark.parametrize(
    ("column", "spelling"),
    [("employees", "11-50"), ("sales_reps", "about "), ("budget", "k USD a year"), ("country", "Viet Nam")],
)
def test_cells_are_written_as_people_write_them(leads: list[dict[str, str]], column: str, spelling: str) -> None:
    assert any(spelling in row[column] for row in leads)


def test_there_are_companies_to_serve_and_companies_to_turn_away(leads: list[dict[str, str]]) -> None:
    reps = {row["sales_reps"] for row in leads}
    assert {"1", "8", "12"} <= reps
    assert any(row["selling_style"] == "field" for row in leads)
    assert any(len(row["employees"]) >= 4 and row["employees"].isdigit() for row in leads)
