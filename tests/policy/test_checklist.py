"""The framework's checklist of one lead: known, from which words, how sure, missing."""

from __future__ import annotations

from datetime import UTC, date, datetime

from allears.facts.answer import Absence
from allears.facts.evidence import Entry, Evidence, Quote, Row
from allears.facts.fact import Fact, Source
from allears.facts.notebook import Notebook
from allears.library.policy_file import load_policy
from allears.policy.checklist import ChecklistRow, checklist
from allears.values.value import Value
from tests.tidy.repository import ROOT

POLICY = load_policy(ROOT / "policies" / "inside-sales-crm.yaml")
TODAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def fact(field: str, value: Value | Absence, evidence: Evidence, source: Source, confidence: float = 1.0) -> Fact:
    return Fact(f"{field}-{source}", field, value, evidence, source, NOON, NOON, confidence)


def rows(*facts: Fact) -> dict[str, ChecklistRow]:
    return {row.criterion.id: row for row in checklist(POLICY, Notebook().record(facts), TODAY)}


def said(field: str, value: Value | Absence, words: str, confidence: float = 1.0) -> Fact:
    return fact(field, value, Quote("m1", words, 0, len(words)), Source.SAID, confidence)


def test_it_follows_the_order_of_importance() -> None:
    assert list(rows()) == ["challenges", "authority", "money", "prioritization"]


def test_at_first_everything_is_missing() -> None:
    for row in rows().values():
        assert not row.is_known
        assert [one.id for one in row.missing] == list(POLICY.criteria[row.criterion.id])
        assert {entry.sureness for entry in row.entries} == {"not known"}


def test_what_is_known_stands_with_its_words() -> None:
    row = rows(said("pain", "nobody knows who called", "nobody knows who called"))["challenges"]
    pain, tool = row.entries
    assert row.is_known
    assert (pain.answer, pain.words, pain.sureness) == (
        "nobody knows who called",
        ('"nobody knows who called"',),
        "sure",
    )
    assert [one.id for one in row.missing] == [tool.field.id]


def test_how_sure_it_is_follows_from_where_it_comes() -> None:
    authority = rows(
        said("authority", "decides", "I guess it's my call", 0.7),
        fact("seniority", "founder", Row("leads.csv", 12, "Title", "Owner"), Source.IMPORTED),
        fact("role", "owner", Entry("Clearbit"), Source.LOOKED_UP),
        said("approver", "my partner", "my partner").confirm(),
    )["authority"]
    by_field = {entry.field.id: (entry.sureness, entry.words) for entry in authority.entries}
    assert by_field == {
        "authority": ("likely", ('"I guess it\'s my call"',)),
        "seniority": ("sure", ('"Owner" (Title in leads.csv, line 12)',)),
        "role": ("likely", ("from Clearbit",)),
        "approver": ("confirmed", ('"my partner"',)),
    }


def test_would_not_say_is_not_asked_again_and_disputed_is() -> None:
    declined = said("budget", Absence.DECLINED, "I'd rather not say")
    allocated = said("budget_allocated", True, "it's in the budget")
    denied = Fact(
        "later", "budget_allocated", False, Quote("m2", "there is no budget", 0, 18), Source.SAID, NOON, NOON,
        disputes=allocated.id,
    )  # fmt: skip
    money = rows(declined, allocated, denied)["money"]
    assert [entry.sureness for entry in money.entries] == ["declined", "disputed"]
    assert [one.id for one in money.missing] == ["budget_allocated"]
    assert not money.is_known


def test_a_policy_without_a_framework_has_no_checklist() -> None:
    assert checklist(load_policy(ROOT / "policies" / "online-school.yaml"), Notebook(), TODAY) == ()
