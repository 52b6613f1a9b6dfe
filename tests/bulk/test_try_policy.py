"""Trying a policy on past leads: the figures, and what is refused."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from allears.bulk.lead_file_error import LeadFileError
from allears.bulk.past_leads import Past
from allears.bulk.qualify import Task
from allears.bulk.support import Kind, Word
from allears.bulk.try_policy import Trial, try_policy
from allears.library.policy_file import load_policy, read_policy
from allears.policy.policy import Policy
from allears.policy.verdict import Outcome
from tests.tidy.repository import ROOT

TODAY = date(2026, 11, 21)
POLICY = read_policy(
    """
format: 1
id: crm
fields:
  reps: {type: count, ask: "How many sell?"}
  employees: {type: count, ask: "How many are you?"}
  won: {type: yes_no, ask: never}
ideal:
  - {id: small, name: Small teams, we_can_help_them: [reps between 5 and 15]}
not_ideal:
  - {id: large, name: Large companies, when: employees >= 1000, because: no roles, say: You would miss roles.}
"""
)
HEADER = "id,reps,employees,won_on,became\n"
LEADS = (
    HEADER
    + "".join(f"a{number},8,20,2026-01-05,{'yes' if number < 8 else 'no'}\n" for number in range(10))
    + "".join(f"b{number},30,40,2026-03-05,{'yes' if number < 2 else 'no'}\n" for number in range(10))
    + "".join(f"c{number},8,5000,2026-03-05,{'yes' if number < 1 else 'no'}\n" for number in range(12))
    + "d1,,20,2026-01-05,yes\nd2,8,20,,\n"
)


def tried(path: Path, text: str | None, outcome: str = "became", policy: Policy = POLICY, **options: Any) -> Trial:
    if text is not None:
        path.write_text(text, encoding="utf-8")
    only = options.pop("only", ())
    task = Task(path, path, TODAY, **options)
    return try_policy(task, Past(outcome, only, needs_ids=False), policy, lambda _: lambda _: None)


def test_each_verdict_is_compared_with_what_became_of_its_leads(tmp_path: Path) -> None:
    trial = tried(tmp_path / "past.csv", LEADS)
    assert {outcome: found for outcome, found in trial.verdicts.items() if found.whole} == {
        Outcome.QUALIFIED: (8, 10),
        Outcome.OUTSIDE: (2, 10),
        Outcome.DISQUALIFIED: (1, 12),
        Outcome.UNDECIDED: (1, 1),
    }
    assert trial.all == (12, 33)
    assert {outcome: leads for outcome, leads in trial.without.items() if leads} == {Outcome.QUALIFIED: 1}
    assert trial.warnings == ()


def test_a_rule_is_compared_among_leads_of_whom_it_is_known(tmp_path: Path) -> None:
    segment, criterion, exclusion = tried(tmp_path / "past.csv", LEADS).findings
    assert (segment.holds, segment.fails, segment.unknown) == ((9, 22), (2, 10), 1)
    assert (criterion.holds, criterion.fails, criterion.unknown) == ((9, 22), (2, 10), 1)
    assert (exclusion.holds, exclusion.fails, exclusion.unknown) == ((1, 12), (11, 21), 0)


def test_only_some_rows_may_count(tmp_path: Path) -> None:
    trial = tried(tmp_path / "past.csv", LEADS, only=("won_on < 2026-02-01",))
    assert trial.all == (9, 11) and (trial.past.rows, trial.past.all_rows) == (11, 34)


def test_cells_of_rows_that_do_not_count_cannot_stop_it(tmp_path: Path) -> None:
    trial = tried(tmp_path / "past.csv", LEADS + "e1,many words,20,2026-05-01,yes\n", only=("won_on < 2026-04-01",))
    assert trial.past.rows == 33


def test_parquet_with_booleans_gives_the_same(tmp_path: Path) -> None:
    (tmp_path / "past.csv").write_text(LEADS, encoding="utf-8")
    duckdb.execute(
        f"COPY (SELECT * REPLACE (became = 'yes' AS became) FROM read_csv('{tmp_path / 'past.csv'}')) "
        f"TO '{tmp_path / 'past.parquet'}' (FORMAT parquet)"
    )
    one, other = tried(tmp_path / "past.parquet", None), tried(tmp_path / "past.csv", None)
    assert one.verdicts == other.verdicts and one.findings == other.findings


def test_a_policy_that_reads_the_outcome_itself_is_told_so(tmp_path: Path) -> None:
    policy = read_policy(
        """
format: 1
id: crm
fields: {won: {type: yes_no, ask: never, columns: [became]}}
ideal: [{id: winners, name: Winners, we_can_help_them: [won = yes]}]
"""
    )
    trial = tried(tmp_path / "past.csv", LEADS, policy=policy)
    assert any("from the outcome column 'became' itself" in one for one in trial.warnings)
    assert any("without one mistake" in one for one in trial.warnings)


def test_rows_that_cannot_be_judged_may_be_put_aside(tmp_path: Path) -> None:
    text = LEADS + "e1,many words,20,2026-05-01,yes\n"
    with pytest.raises(LeadFileError, match="row 36, column 'reps': 'many words'"):
        tried(tmp_path / "past.csv", text)
    trial = tried(tmp_path / "past.csv", text, rejects=tmp_path / "rejects.csv")
    assert trial.all.whole == 33 and trial.past.rejected == 1
    assert sorted(one.name for one in tmp_path.iterdir()) == ["past.csv", "rejects.csv"]


@pytest.mark.parametrize(
    ("text", "outcome", "options", "named"),
    [
        (LEADS, "sold", {}, "no column 'sold', which --outcome names"),
        (HEADER, "became", {}, "holds no leads"),
        (HEADER + "a,1,1,,\n", "became", {}, "is empty in all 1 rows"),
        (HEADER + "a,1,1,,yes\nb,1,1,,yes\n", "became", {}, "all 2 leads with an outcome say 'yes'"),
        (LEADS, "became=perhaps", {}, "no row of column 'became' says 'perhaps'"),
        (LEADS, "won_on", {}, "cannot tell what '2026-03-05' (22)"),
        (LEADS, "became", {"only": ("won_on < 1999-01-01",)}, "none of its 34 rows passes --only"),
        (LEADS, "became", {"only": ("sold_on < 1999-01-01",)}, "no column 'sold_on'"),
        (LEADS + "d1,8,20,,yes\n", "became", {}, "has the same id"),
        (LEADS, "became", {"id_column": "nobody"}, "no column 'nobody'"),
    ],
)
def test_what_cannot_be_tried_is_refused(
    tmp_path: Path, text: str, outcome: str, options: dict[str, Any], named: str
) -> None:
    with pytest.raises(LeadFileError) as error:
        tried(tmp_path / "past.csv", text, outcome, **options)
    assert named in str(error.value)


# --- the real files, counted once more in plain Python ---------------------------------------------------------------


def real(name: str) -> Path:
    folder = os.environ.get("ALLEARS_DATA")
    if not folder:
        pytest.skip("ALLEARS_DATA names no folder with the lead files")
    return Path(folder) / name


Lead = dict[str, str]
ONLINE = {"online_medium", "online_big", "online_top"}


def counted(leads: list[Lead], outcome: str, holds: Callable[[Lead], bool]) -> tuple[int, int]:
    """Customers among the leads for whom it holds, and these leads."""
    found = [lead for lead in leads if holds(lead)]
    return sum(lead[outcome] == "1" for lead in found), len(found)


def test_marketplace_sellers_come_out_as_counted_by_hand() -> None:
    path = real("olist/leads.csv")
    with path.open(encoding="utf-8", newline="") as file:
        leads = [lead for lead in csv.DictReader(file) if "" < lead["won_date"] < "2018-04-01"]
    policy = load_policy(ROOT / "policies" / "marketplace-sellers.yaml")
    options = {"id_column": "mql_id", "final": True, "only": ("won_date < 2018-04-01",)}
    trial = tried(path, None, "ever_sold", policy, **options)
    by_words = {(one.rule.kind, one.rule.id): one for one in trial.findings if one.rule.kind is not Kind.CRITERION}
    assert trial.all == counted(leads, "ever_sold", lambda _: True) == (177, 336)
    assert by_words[Kind.SEGMENT, "online-resellers"].holds == counted(
        leads, "ever_sold", lambda one: one["lead_type"] in ONLINE and one["business_type"] == "reseller"
    )
    refused = counted(
        leads,
        "ever_sold",
        lambda one: one["business_type"] == "manufacturer" and one["lead_type"] in ("industry", "offline"),
    )
    assert by_words[Kind.EXCLUSION, "makers-never-online"].holds == trial.verdicts[Outcome.DISQUALIFIED] == refused
    assert by_words[Kind.EXCLUSION, "makers-never-online"].word is Word.SUPPORTED


def test_leads_without_a_deal_come_out_undecided_and_their_blanks_are_pointed_out() -> None:
    policy = load_policy(ROOT / "policies" / "marketplace-sellers.yaml")
    path = real("olist/leads.csv")
    trial = tried(path, None, "ever_sold", policy, id_column="mql_id")
    assert {outcome: leads for outcome, leads in trial.without.items() if leads} == {Outcome.UNDECIDED: 7158}
    leaking = tried(path, None, "won", policy, id_column="mql_id")
    assert any(
        "only for leads that became customers: business_segment, business_type" in one for one in leaking.warnings
    )


def test_the_online_school_comes_out_as_counted_by_hand() -> None:
    path = real("xeducation/lead_scoring.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        leads = list(csv.DictReader(file))
    occupation = "What is your current occupation"
    trial = tried(
        path, None, "Converted", load_policy(ROOT / "policies" / "online-school.yaml"), id_column="Lead Number"
    )
    found = {(one.rule.kind, one.rule.id): one for one in trial.findings if one.rule.kind is not Kind.CRITERION}
    assert trial.all == counted(leads, "Converted", lambda _: True)
    refused = counted(leads, "Converted", lambda one: one[occupation] == "Student")
    assert (
        trial.verdicts[Outcome.DISQUALIFIED] == found[Kind.EXCLUSION, "full-time-student"].holds == refused == (77, 208)
    )
    others = counted(leads, "Converted", lambda one: one[occupation] not in ("", "Select", "Student"))
    assert found[Kind.EXCLUSION, "full-time-student"].fails == others
    asked = counted(leads, "Converted", lambda one: one["Lead Origin"] == "Lead Add Form")
    assert found[Kind.SEGMENT, "on-purpose"].holds == asked
    hot = counted(leads, "Converted", lambda one: int(one["Total Time Spent on Website"] or 0) >= 1200)
    assert found[Kind.HOT, "hot"].holds == hot
