"""What stands of a field when several people said several things at several times."""

from datetime import UTC, date, datetime, timedelta

from allears.facts.answer import Absence
from allears.facts.evidence import Entry, Quote
from allears.facts.fact import Fact, Source
from allears.facts.field import Field
from allears.facts.notebook import Notebook
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.value import FieldType, Value

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
TODAY = date(2026, 11, 21)
REPS = Field("sales_reps", FieldType.COUNT)
TOOLS = Field("current_tool", FieldType.CHOICES)


def fact(
    number: int,
    value: Value | Absence,
    source: Source = Source.SAID,
    field: str = "sales_reps",
    confidence: float = 1.0,
    supersedes: tuple[str, ...] = (),
    disputes: str | None = None,
    confirmed: bool = False,
) -> Fact:
    """The `number`-th fact of a conversation, one minute after the one before."""
    evidence = Quote(f"m{number}", str(value), 0, 1) if source is Source.SAID else Entry("Mina", "said on the phone")
    at = NOON + timedelta(minutes=number)
    return Fact(
        f"f{number}", field, value, evidence, source, at, at, confidence,
        supersedes=supersedes, disputes=disputes, confirmed=confirmed,
    )  # fmt: skip


def standing(*facts: Fact, field: Field = REPS, now: date = TODAY) -> object:
    return Notebook().record(facts).standing(field, now).answer


EIGHT, TWELVE = Count.exactly(8), Count.exactly(12)


def test_nothing_recorded_is_unknown() -> None:
    assert standing() is Absence.UNKNOWN


def test_the_leads_own_words_stand_before_a_reps_entry_and_both_are_kept() -> None:
    book = Notebook().record([fact(1, EIGHT), fact(2, TWELVE, Source.ENTERED)])
    known = book.standing(REPS, TODAY)
    assert known.answer == EIGHT
    assert [one.id for one in known.facts] == ["f1", "f2"]


def test_an_entry_with_a_reason_stands_before_earlier_words() -> None:
    assert standing(fact(1, EIGHT), fact(2, TWELVE, Source.ENTERED_WITH_REASON)) == TWELVE


def test_a_later_other_word_against_a_reasoned_entry_is_disputed_until_confirmed() -> None:
    entry, word = fact(1, TWELVE, Source.ENTERED_WITH_REASON), fact(2, EIGHT)
    assert standing(entry, word) is Absence.DISPUTED
    assert standing(entry, word, fact(3, EIGHT, confirmed=True)) == EIGHT


def test_a_correction_supersedes_and_keeps_the_history() -> None:
    book = Notebook().record([fact(1, EIGHT), fact(2, TWELVE, supersedes=("f1",))])
    assert book.standing(REPS, TODAY).answer == TWELVE
    assert len(book.history("sales_reps")) == 2


def test_a_contradiction_disputes_until_the_lead_settles_it() -> None:
    first, second = fact(1, EIGHT), fact(2, TWELVE, disputes="f1")
    assert standing(first, second) is Absence.DISPUTED
    assert standing(first, second, fact(3, TWELVE, supersedes=("f1", "f2"))) == TWELVE


def test_rather_not_say_does_not_take_back_what_was_said() -> None:
    assert standing(fact(1, EIGHT), fact(2, Absence.DECLINED)) == EIGHT
    assert standing(fact(1, Absence.DECLINED)) is Absence.DECLINED


def test_a_guess_below_what_the_field_decides_from_counts_as_unknown() -> None:
    assert standing(fact(1, EIGHT, confidence=0.3)) is Absence.UNKNOWN


def test_what_was_said_too_long_ago_no_longer_counts() -> None:
    ageing = Field("sales_reps", FieldType.COUNT, valid_days=90)
    assert standing(fact(1, EIGHT), field=ageing, now=TODAY + timedelta(days=89)) == EIGHT
    assert standing(fact(1, EIGHT), field=ageing, now=TODAY + timedelta(days=92)) is Absence.UNKNOWN


def test_tools_add_up_and_a_denial_takes_one_back() -> None:
    excel = fact(1, Choices(frozenset({"excel", "hubspot"})), field="current_tool")
    denial = fact(2, Choices(lacks=frozenset({"hubspot"})), field="current_tool")
    assert standing(excel, denial, field=TOOLS) == Choices(frozenset({"excel"}), frozenset({"hubspot"}))
