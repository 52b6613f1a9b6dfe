"""One lead of a file, each value with the cell it comes from."""

from datetime import date
from pathlib import Path

from allears.bulk.one_lead import find_lead
from allears.facts.evidence import Row
from allears.library.policy_file import load_policy
from allears.values.count import Count

TODAY = date(2026, 11, 21)
POLICY = load_policy(Path(__file__).parents[2] / "policies" / "inside-sales-crm.yaml")


def test_every_value_names_its_cell_and_empty_cells_are_not_known(tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("lead id,Employees,Sales reps,Country\nO'Brien,11-50,,\n", encoding="utf-8")
    (fact,) = find_lead(path, "O'Brien", POLICY, TODAY).facts
    assert (fact.field, fact.value) == ("employees", Count(11, 50))
    assert fact.evidence == Row("leads.csv", 2, "Employees", "11-50")
