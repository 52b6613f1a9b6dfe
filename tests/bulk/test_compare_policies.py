"""What a changed policy would have decided differently, lead by lead."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from allears.bulk.compare_policies import Comparison, Move, compare_policies
from allears.bulk.lead_file_error import LeadFileError
from allears.bulk.past_leads import Past
from allears.bulk.proportion import Proportion
from allears.bulk.qualify import Task
from allears.library.policy_file import read_policy
from allears.policy.verdict import Outcome
from tests.bulk.test_try_policy import HEADER, LEADS, TODAY

OLD = """
format: 1
id: crm
fields:
  reps: {type: count, ask: "How many sell?"}
  employees: {type: count, ask: "How many are you?"}
ideal:
  - {id: small, name: Small teams, we_can_help_them: [reps between 5 and 15]}
not_ideal:
  - {id: large, name: Large companies, when: employees >= 1000, because: no roles, say: You would miss roles.}
"""
STRICTER = OLD.replace(">= 1000", ">= 40")
# The same field is another type here: its cells are read anew.
RETYPED = OLD.replace("reps: {type: count", "reps: {type: text").replace("reps between 5 and 15", "reps is known")


def compared(folder: Path, new: str, text: str = LEADS, outcome: str | None = "became", **options: Any) -> Comparison:
    leads = folder / "past.csv"
    leads.write_text(text, encoding="utf-8")
    only = options.pop("only", ())
    task = Task(leads, folder / "out.csv", TODAY, **options)
    return compare_policies(task, Past(outcome, only), read_policy(OLD), read_policy(new), lambda _: lambda _: None)


def written(folder: Path) -> list[dict[str, str]]:
    with (folder / "out.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_move_is_counted_with_what_became_of_it(tmp_path: Path) -> None:
    found = compared(tmp_path, STRICTER)
    assert found.moves == (Move(Outcome.OUTSIDE, Outcome.DISQUALIFIED, 10, Proportion(2, 10)),)
    assert (found.leads, found.marked, found.newly(Outcome.DISQUALIFIED).settled) == (34, 0, (2, 10))


def test_the_file_has_each_lead_decided_differently_with_both_reasons(tmp_path: Path) -> None:
    compared(tmp_path, STRICTER)
    rows = written(tmp_path)
    assert [row["id"] for row in rows] == [f"b{number}" for number in range(10)]
    assert rows[0]["customer"] == "yes" and rows[9]["customer"] == "no"
    assert (rows[0]["verdict_before"], rows[0]["verdict_after"]) == ("outside", "disqualified")
    assert rows[0]["reasons_before"] == "Outside every profile: 30 reps."
    assert rows[0]["reasons_after"] == "Not ideal (Large companies): 40 employees."


def test_without_an_outcome_there_is_none_in_the_file(tmp_path: Path) -> None:
    compared(tmp_path, STRICTER, outcome=None)
    assert "customer" not in written(tmp_path)[0]


def test_the_same_policy_moves_nobody(tmp_path: Path) -> None:
    found = compared(tmp_path, OLD)
    assert found.moves == () and written(tmp_path) == []


def test_another_segment_alone_is_a_difference_too(tmp_path: Path) -> None:
    found = compared(tmp_path, OLD.replace("id: small", "id: little"))
    assert found.moves == () and found.marked == 11
    assert {(row["segment_before"], row["segment_after"]) for row in written(tmp_path)} == {("small", "little")}


def test_a_field_of_another_type_is_read_anew(tmp_path: Path) -> None:
    found = compared(tmp_path, RETYPED)
    assert Move(Outcome.OUTSIDE, Outcome.QUALIFIED, 10, Proportion(2, 10)) in found.moves


def test_rows_that_either_policy_cannot_read_may_be_put_aside(tmp_path: Path) -> None:
    text = LEADS + "e1,many words,20,2026-05-01,yes\n"
    found = compared(tmp_path, RETYPED, text, rejects=tmp_path / "rejects.csv")
    assert found.leads == 34
    assert [
        line.split(",")[:3] for line in (tmp_path / "rejects.csv").read_text(encoding="utf-8").splitlines()[1:]
    ] == [["36", "reps", "many words"]]


@pytest.mark.parametrize(
    ("text", "options", "named"),
    [
        (HEADER, {}, "holds no leads"),
        (LEADS, {"outcome": "sold"}, "no column 'sold'"),
        (LEADS, {"only": ("won_on > 2027-01-01",)}, "none of its 34 rows"),
        (LEADS + "e1,many words,20,2026-05-01,yes\n", {}, "row 36, column 'reps'"),
        ("who,reps,employees,became\na,1,1,yes\n", {}, "which column names the lead?"),
    ],
)
def test_what_cannot_be_compared_leaves_nothing_behind(
    tmp_path: Path, text: str, options: dict[str, Any], named: str
) -> None:
    with pytest.raises(LeadFileError) as error:
        compared(tmp_path, STRICTER, text, **options)
    assert named in str(error.value)
    assert [one.name for one in tmp_path.iterdir()] == ["past.csv"]
