"""Qualifying a file: what a sales-operations person gets for their leads, and what they are told when it cannot be."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import duckdb
import pytest

from allears.bulk.lead_file_error import LeadFileError
from allears.bulk.qualify import Result, Task, qualify
from allears.library.policy_file import read_policy
from allears.policy.verdict import Outcome

TODAY = date(2026, 11, 21)
POLICY = read_policy(
    """
format: 1
id: crm
currency: USD
rates: {as_of: 2026-11-01, EUR: 1.25}
seats: reps
fields:
  reps: {type: count, ask: "How many sell?", columns: [Sales team]}
  employees: {type: count, ask: "How many are you?"}
  style: {type: choice, options: {inside: [by phone], field: [on the road]}, ask: "How do you sell?"}
  tools: {type: choices, options: {gmail: [], outlook: [], sap: []}, ask: "What must it work with?"}
  budget: {type: money, ask: "What can you spend?"}
  start: {type: date_interval, ask: "When?"}
  pain: {type: text, ask: "What hurts?", empty_cells: [Select]}
  company: {type: name, ask: "Who are you?"}
ideal:
  - id: small
    name: Small teams
    we_can_help_them: [reps between 5 and 15, style = inside]
    they_can_help_us: [pain is known]
not_ideal:
  - id: large
    name: Large companies
    when: employees >= 1000
    because: we have no roles
    say: You would miss roles.
    if_unknown: ignore
later: [{when: start starts after 6 months}]
hot: [budget >= 500 USD a month or company in (Acme Straße)]
"""
)
HEADER = "id,Sales team,employees,style,tools,budget,start,pain,company"


def run(folder: Path, text: str | bytes, out: str = "verdicts.csv", **options: Any) -> Result:
    leads = folder / "leads.csv"
    leads.write_bytes(text.encode() if isinstance(text, str) else text)
    task = Task(leads, folder / out, TODAY, **options)
    return qualify(task, POLICY, lambda _: lambda _: None)


def verdicts(folder: Path, out: str = "verdicts.csv") -> list[dict[str, str]]:
    with (folder / out).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def refused(folder: Path, text: str | bytes, **options: Any) -> str:
    """The message with which a file is refused, after looking that nothing is left behind."""
    with pytest.raises(LeadFileError) as error:
        run(folder, text, **options)
    assert sorted(one.name for one in folder.iterdir()) == ["leads.csv"]
    return str(error.value)


def test_every_lead_gets_a_verdict_with_the_values_it_rests_on(tmp_path: Path) -> None:
    result = run(
        tmp_path,
        f"{HEADER}\n"
        "a,8,40,by phone,gmail; sap,€600 / month,2027-01-15,calls get lost,acme  strasse\n"
        "b,about 40,11-50,inside,,,,x,\n"
        'c,7,5k,inside,,$200 per year,,"two\nlines",\n'
        "d,5-15,,inside,,,,Select,\n"
        "e,10,20,inside,,,autumn 2027,we lose leads,\n",
    )
    rows = verdicts(tmp_path)
    assert [(row["id"], row["verdict"], row["hot"], row["segment"], row["open_fields"]) for row in rows] == [
        ("a", "qualified", "true", "small", ""),
        ("b", "outside", "", "", ""),
        ("c", "disqualified", "", "", ""),
        ("d", "undecided", "", "", "employees;pain;start"),
        ("e", "later", "", "small", ""),
    ]
    assert rows[0]["reasons"] == "Fits Small teams: 8 reps, style: inside, pain: calls get lost."
    assert rows[2]["reasons"] == "Not ideal (Large companies): 5,000 employees."
    assert result.summary.outcomes[Outcome.QUALIFIED] == 1
    assert result.summary.missing == {"employees": 1, "pain": 1, "start": 1}


def test_at_the_end_what_is_not_known_is_ignored_where_the_policy_says_so(tmp_path: Path) -> None:
    run(tmp_path, f"{HEADER}\na,8,,inside,,,,it breaks,\n", final=True)
    assert [row["verdict"] for row in verdicts(tmp_path)] == ["qualified"]


def test_typed_columns_of_a_parquet_file_are_used_as_they_are(tmp_path: Path) -> None:
    leads = tmp_path / "leads.parquet"
    duckdb.execute(
        "COPY (SELECT * FROM (VALUES (1, 8::INTEGER, 40.0::DOUBLE, 'inside', DATE '2027-12-01', 'it breaks'), "
        "(2, NULL, 'nan'::DOUBLE, 'inside', NULL, 'it breaks'), (3, 5, 1000.5, 'inside', NULL, NULL)) "
        "AS leads(id, reps, employees, style, start, pain)) "
        f"TO '{leads}' (FORMAT parquet)"
    )
    task = Task(leads, tmp_path / "verdicts.parquet", TODAY, mapped={"reps": "reps"})
    result = qualify(task, POLICY, lambda _: lambda _: None)
    rows = duckdb.read_parquet(str(tmp_path / "verdicts.parquet")).fetchall()
    assert [row[:4] for row in rows] == [
        (1, "later", None, "small"),
        (2, "undecided", None, None),
        (3, "disqualified", None, None),
    ]
    assert rows[1][5] == "employees;reps;start"
    assert rows[2][4] == "Not ideal (Large companies): 1,000.5 employees."
    assert result.absent == ("budget", "company")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("\ufeffid;Sales team;pain\na;8;Überstunden\n", "utf-8"),
        ("id\tSales team\tpain\r\na\t8\tÜberstunden\r\n", "utf-16"),
        ("id;Sales team;pain\r\na;8;Überstunden – “zu viele”\r\n", "windows-1252"),
        ("id|Sales team|pain\na|8|Überstunden\n", "latin-1"),
    ],
)
def test_it_reads_what_spreadsheets_write(tmp_path: Path, text: str, encoding: str) -> None:
    run(tmp_path, text.encode(encoding))
    assert verdicts(tmp_path)[0]["open_fields"] == "employees;start;style"


def test_a_wrong_cell_is_named_with_its_row_and_column(tmp_path: Path) -> None:
    lines = "".join(f"{number},8,40,inside,,,,x,\n" for number in range(2, 4711))
    message = refused(tmp_path, f"{HEADER}\n{lines}4711,blue,40,inside,,,,x,\n4712,red,40,inside,,,,x,\n")
    assert "row 4,711, column 'Sales team': 'blue'" in message
    assert "expected a count" in message and "--rejects" in message and "1 more" in message


def test_a_row_is_named_as_a_spreadsheet_counts_it_with_the_line_where_that_differs(tmp_path: Path) -> None:
    text = f'{HEADER}\na,8,40,inside,,,,"two\nlines",\n\n\nb,blue,40,inside,,,,x,\n'
    assert "row 5 (line 6), column 'Sales team': 'blue'" in refused(tmp_path, text)
    assert "row 4, column 'Sales team': 'blue'" in refused(tmp_path, f"{HEADER}\n\n\nb,blue,40,inside,,,,x,\n")


def test_a_double_id_names_the_rows_of_both_leads(tmp_path: Path) -> None:
    text = "id,Sales team\na,5\n\nb,6\n\na,7\n"
    assert "row 6, column 'id': 'a': row 2 has the same id" in refused(tmp_path, text)


def test_rows_that_cannot_be_judged_go_to_the_rejects_and_the_others_are_judged(tmp_path: Path) -> None:
    text = f"{HEADER}\na,8,40,inside,,,,x,\nb,blue,40,inside,,,,x,\nc,1,2\nd,7,9,inside,,,,x,\na,7,9,inside,,,,x,\n"
    result = run(tmp_path, text, rejects=tmp_path / "rejects.csv")
    assert [row["id"] for row in verdicts(tmp_path)] == ["a", "d"]
    assert result.rejected == 3 and result.summary.leads == 2
    rejects = {row["row"]: (row["column"], row["text"], row["why"]) for row in verdicts(tmp_path, "rejects.csv")}
    assert set(rejects) == {"3", "4", "6"}
    assert rejects["3"][:2] == ("Sales team", "blue")
    assert "9 cells" in rejects["4"][2]
    assert rejects["6"][2].startswith("row 2 has the same id")


@pytest.mark.parametrize(
    ("text", "options", "named"),
    [
        ("", {}, "the file is empty"),
        ("  \n", {}, "the file is empty"),
        ("id,employees\na,5\n", {}, "no column 'Sales team', where the policy expects reps"),
        ("id,Sales team\na,5\n", {"mapped": {"pain": "Pain"}}, "no column 'Pain', which --map pain="),
        ("id,Sales team\na,5\n", {"mapped": {"pian": "Pain"}}, "no field 'pian'"),
        ("id,Sales team\na,5\n", {"id_column": "lead"}, "no column 'lead', which --id names"),
        ("who,Sales team\na,5\n", {}, "which column names the lead?"),
        ("id,lead,Sales team\na,b,5\n", {}, "'id', 'lead' could all be it"),
        ("id,Sales team,sales team,SALES TEAM\na,1,2,3\n", {"mapped": {"reps": "sales Team"}}, "3 columns are called"),
        ("id,Sales team\na,5\na,6\n", {}, "row 3, column 'id': 'a': row 2 has the same id"),
        ("id,Sales team\na,5\n,6\n", {}, "row 3, column 'id': expected an id"),
        ("id,Sales team\na,5\nb\n", {}, "row 3"),
        ('id,Sales team\na,5\n"b,6\n', {}, "row 3"),
        (b"id,Sales team\na,5\n" + "ä,ö\nü,\xff".encode("latin-1"), {"encoding": "utf-8"}, "line 3: the byte 0xE4"),
        ("id,Sales team\nä,5\nö,\n".encode() + b"\xff,\n", {}, "line 4: a character is broken"),
        (b"\x00\x01\x02\x03\x04\x05", {}, "no text file"),
        ("id,Sales team\na,5\n", {"encoding": "klingon"}, "no encoding has that name"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(
    tmp_path: Path, text: str | bytes, options: dict[str, Any], named: str
) -> None:
    assert named in refused(tmp_path, text, **options)


@pytest.mark.parametrize(
    ("ids", "why"),
    [
        (("1", "2", "10", "11"), None),
        (("11", "1", "b", "2"), None),
        (("1", "2", "10", "1"), "row 5, column 'id': '1': row 2 has the same id"),
        (("1", "2", "2", "3"), "row 4, column 'id': '2': row 3 has the same id"),
        (('" "', "a", "b"), "row 2, column 'id': expected an id that names the lead, found none"),
        (("a", "bb", '"   "'), "row 4, column 'id': expected an id that names the lead, found none"),
    ],
)
def test_every_lead_needs_an_id_of_its_own_whatever_the_order(
    tmp_path: Path, ids: tuple[str, ...], why: str | None
) -> None:
    text = "id,Sales team\n" + "".join(f"{one},5\n" for one in ids)
    if why is None:
        assert run(tmp_path, text).summary.leads == len(ids)
    else:
        assert why in refused(tmp_path, text)


def test_the_summary_counts_what_the_file_of_verdicts_says(tmp_path: Path) -> None:
    cells = [
        f"{number},{size},{staff},{style},,,{start},{pain},"
        for number, (size, staff, style, start, pain) in enumerate(
            product(("", "5", "20"), ("", "10", "2000"), ("inside", "field"), ("", "2027-12-01"), ("", "slow"))
        )
    ]
    summary = run(tmp_path, "\n".join((HEADER, *cells)) + "\n").summary
    rows = verdicts(tmp_path)
    assert summary.outcomes == Counter(Outcome(row["verdict"]) for row in rows)
    assert summary.missing == Counter(field for row in rows for field in row["open_fields"].split(";") if field)
    refusals = summary.outcomes[Outcome.DISQUALIFIED]
    assert summary.reasons[Outcome.DISQUALIFIED, "not ideal: Large companies"] == refusals > 0


def test_leads_that_have_little_in_common_get_the_same_verdicts_in_the_same_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cells = [
        f"{number},{size},{staff},{style},,,{start},{pain},"
        for number, (size, staff, style, start, pain) in enumerate(
            product(("", "5", "11-50"), ("", "10", "5k"), ("inside", "on the road"), ("", "2027-12-01"), ("", "slow"))
        )
    ]
    by_kind = run(tmp_path, "\n".join((HEADER, *cells)) + "\n").summary
    written = (tmp_path / "verdicts.csv").read_bytes()
    monkeypatch.setattr("allears.bulk.qualify.FEW_KINDS", 0)
    each = run(tmp_path, "\n".join((HEADER, *cells)) + "\n").summary
    assert (tmp_path / "verdicts.csv").read_bytes() == written
    assert each == by_kind
    assert [row["id"] for row in verdicts(tmp_path)] == [str(number) for number in range(len(cells))]


def test_files_that_cannot_be_written_are_refused_before_any_work(tmp_path: Path) -> None:
    assert "is the file that is read" in refused(tmp_path, f"{HEADER}\n", out="leads.csv")
    assert "Name it .csv" in refused(tmp_path, f"{HEADER}\n", out="verdicts.xlsx")
    assert "there is no folder" in refused(tmp_path, f"{HEADER}\n", out="nowhere/verdicts.csv")


def test_a_failed_run_keeps_the_verdicts_of_the_last_one(tmp_path: Path) -> None:
    run(tmp_path, f"{HEADER}\na,8,40,inside,,,,x,\n")
    before = (tmp_path / "verdicts.csv").read_bytes()
    with pytest.raises(LeadFileError):
        run(tmp_path, f"{HEADER}\na,blue,40,inside,,,,x,\n")
    assert (tmp_path / "verdicts.csv").read_bytes() == before


def test_a_file_with_a_header_and_no_leads_gives_a_file_with_a_header(tmp_path: Path) -> None:
    result = run(tmp_path, f"{HEADER}\n")
    assert result.summary.leads == 0
    assert (tmp_path / "verdicts.csv").read_text() == "id,verdict,hot,segment,reasons,open_fields\n"
