"""`allears why` on the command line."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from allears.cli.why import command

POLICY = str(Path(__file__).parents[2] / "policies" / "inside-sales-crm.yaml")
LEADS = "lead id,Employees,Sales reps,Country\n7,4000,12,Norway\n8,40,eight,United States\n9,40,bananas,US\n"


def why(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(command, ["--policy", POLICY, "--now", "2026-11-21", *arguments], terminal_width=200)
    return result.exit_code, result.output


def leads_file(folder: Path) -> str:
    path = folder / "leads.csv"
    path.write_text(LEADS, encoding="utf-8")
    return str(path)


def test_a_lead_as_json_is_explained_with_what_would_change_it() -> None:
    status, output = why("--lead", '{"employees": 4000, "sales_reps": "12"}')
    assert status == 0, output
    assert "disqualified" in output and "company size: 4,000" in output
    assert "What would change it" in output and "(now 4,000)" in output


def test_a_lead_of_a_file_is_explained_with_its_cells(tmp_path: Path) -> None:
    status, output = why("--leads", leads_file(tmp_path), "--id", "7")
    assert status == 0, output
    assert "disqualified" in output and "leads.csv line 2" in " ".join(output.split())


def test_a_word_for_a_number_is_read_as_a_lead_would_say_it(tmp_path: Path) -> None:
    status, output = why("--leads", leads_file(tmp_path), "--id", "8")
    assert status == 0 and "salespeople: 8" in output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "name one lead"),
        (("--lead", "{}", "--leads", "x.csv", "--id", "1"), "name one lead"),
        (("--lead", '{"employes": 3}'), "employees"),
        (("--leads", "nowhere.csv", "--id", "1"), "there is no such file"),
    ],
)
def test_what_cannot_be_used_is_said_plainly(arguments: tuple[str, ...], message: str) -> None:
    status, output = why(*arguments)
    assert status == 2 and message in output


def test_an_id_that_is_not_there_and_a_cell_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    status, output = why("--leads", leads_file(tmp_path), "--id", "77")
    assert status == 2 and "no lead has the lead id '77'" in output
    status, output = why("--leads", leads_file(tmp_path), "--id", "9")
    assert status == 2 and "row 4" in output and "'bananas'" in output
