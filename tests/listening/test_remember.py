"""What was heard becomes facts in the lead's notebook."""

from datetime import UTC, date, datetime

from allears.facts.answer import Absence
from allears.facts.evidence import Quote
from allears.facts.fact import Source
from allears.facts.field import Field
from allears.facts.notebook import Notebook
from allears.listening.heard import Contradiction, Correction, Heard
from allears.listening.message import Message
from allears.listening.remember import confirm, remember, remember_proposed
from allears.listening.statement import Span, Statement
from allears.listening.vocabulary import Vocabulary
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.value import FieldType, Value

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
TODAY = date(2026, 11, 21)
REPS, TOOLS = Field("sales_reps", FieldType.COUNT, nouns=("reps",)), Field("tools", FieldType.CHOICES)
WORDS = Vocabulary.of([REPS, TOOLS])
IDS = ("m0", "m1", "m2")


def states(number: int, value: Value, field: str = "sales_reps", confidence: float = 0.9, **more: object) -> Heard:
    """Message number `number`, which states one value."""
    message = Message(f"m{number}", "lead", "twelve", TODAY)
    statement = Statement(field, value, "twelve", 0, 6, confidence, confirms=bool(more.pop("confirms", False)))
    return Heard(message, (statement,), **more)  # type: ignore[arg-type]


def note(*heard: Heard, asked: str | None = None) -> Notebook:
    notebook = Notebook()
    for one in heard:
        notebook = remember(one, notebook, WORDS, IDS, NOON, asked)
    return notebook


EIGHT, TWELVE = Count.exactly(8), Count.exactly(12)
SPAN = Span("twelve", 0, 6)


def test_a_statement_becomes_a_fact_with_the_leads_words() -> None:
    (fact,) = note(states(0, TWELVE)).facts
    assert fact.evidence == Quote("m0", "twelve", 0, 6)
    assert (fact.value, fact.confidence, fact.said_at) == (TWELVE, 0.9, NOON)


def test_a_correction_supersedes_what_was_said_before() -> None:
    notebook = note(states(0, EIGHT), states(1, TWELVE, corrections=(Correction(1, "sales_reps", 0),)))
    assert notebook.standing(REPS, TODAY).answer == TWELVE
    assert notebook.facts[1].supersedes == ("f1",)


def test_a_contradiction_leaves_the_field_in_dispute_until_it_is_settled() -> None:
    contradiction = Contradiction("sales_reps", 0, 1, SPAN, SPAN)
    notebook = note(states(0, EIGHT), states(1, TWELVE, contradictions=(contradiction,)))
    assert notebook.standing(REPS, TODAY).answer is Absence.DISPUTED
    settled = remember(states(2, TWELVE, corrections=(Correction(2, "sales_reps", 0),)), notebook, WORDS, IDS, NOON)
    assert settled.standing(REPS, TODAY).answer == TWELVE


def test_rather_not_say_is_a_fact_of_its_own() -> None:
    heard = Heard(Message("m0", "lead", "rather not say", TODAY), declined=("sales_reps",))
    assert note(heard).standing(REPS, TODAY).answer is Absence.DECLINED


def test_a_set_that_was_asked_for_is_listed_in_full_and_one_named_in_passing_is_not() -> None:
    gmail = Choices(frozenset({"gmail"}))
    assert note(states(0, gmail, "tools")).facts[0].value == gmail
    assert note(states(0, gmail, "tools"), asked="tools").facts[0].value == Choices(frozenset({"gmail"}), complete=True)


def test_what_the_lead_agreed_to_in_the_recap_stands_confirmed() -> None:
    notebook = confirm(note(states(0, TWELVE, confidence=0.3)), ["f1"], NOON)
    standing = notebook.standing(REPS, TODAY)
    assert standing.confirmed and standing.answer == TWELVE
    assert len(notebook.facts) == 2, "nothing is overwritten"
    assert confirm(notebook, ["f1", "f2"], NOON).standing(REPS, TODAY).facts[0].id != "f1"


def test_a_value_that_was_asked_back_and_repeated_is_confirmed() -> None:
    assert note(states(0, TWELVE, confirms=True)).facts[0].confirmed


def test_a_field_that_the_policy_does_not_have_is_not_noted() -> None:
    assert note(states(0, TWELVE, "shoe_size")).facts == ()


def test_what_was_proposed_stands_behind_what_was_said() -> None:
    proposed = Statement("sales_reps", EIGHT, "eight", 0, 5, 0.5)
    notebook = remember_proposed([proposed], "m0", Notebook(), NOON)
    assert notebook.standing(REPS, TODAY).answer == EIGHT
    assert notebook.facts[0].source is Source.PROPOSED
    said = remember(states(1, TWELVE), notebook, WORDS, IDS, NOON)
    assert remember_proposed([proposed], "m2", said, NOON).standing(REPS, TODAY).answer == TWELVE


def test_a_refusal_takes_no_value_back_and_a_later_value_ends_it() -> None:
    refusal = Heard(Message("m1", "lead", "rather not say", TODAY), declined=("sales_reps",))
    assert note(states(0, TWELVE), refusal).standing(REPS, TODAY).answer == TWELVE
    assert note(refusal, states(2, TWELVE)).standing(REPS, TODAY).answer == TWELVE
