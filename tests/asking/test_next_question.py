"""Laws of asking: nothing useless, nothing twice, and never another verdict than asking everything would bring."""

from dataclasses import replace
from datetime import UTC, datetime
from math import prod

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from allears.asking.next_question import next_question, settle
from allears.asking.open_field import find_open_fields
from allears.asking.past import learn_from
from allears.asking.question import Question, Settled
from allears.facts.answer import Absence, Answer, Answers
from allears.facts.evidence import Quote
from allears.facts.fact import Fact, Source
from allears.facts.field import Band, Field, Option
from allears.facts.notebook import Notebook
from allears.facts.words import Words
from allears.policy.condition import Condition
from allears.policy.condition_text import Vocabulary, parse_condition
from allears.policy.literal import read_literal
from allears.policy.policy import Exclusion, Policy, Recommendation, Segment
from allears.policy.verdict import GrantedException, Outcome
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType
from tests.asking.brute_force import end_of, matters
from tests.policies_generated import TODAY, answers, exact_values, policies

STYLES = tuple(Option(one, Words.of(one)) for one in ("inside", "field", "both"))
FIELDS = {
    field.id: field
    for field in (
        Field("pain", FieldType.TEXT, first=True, effort=3),
        Field("sales_reps", FieldType.COUNT, ask=Words.of("How many people sell?"), benefit=Words.of("the right plan")),
        Field("employees", FieldType.COUNT, effort=2),
        Field("selling_style", FieldType.CHOICE, options=STYLES),
        Field("budget", FieldType.MONEY, delicate=True, bands=(Band("under 500", Money(0, 500, "USD", "month")),)),
        Field("visits", FieldType.COUNT, asked=False),
    )
}


def crm_policy(*criteria: str, **parts: object) -> Policy:
    """A policy with one segment that demands the criteria."""
    demanded = tuple(condition(one) for one in criteria)
    segment = Segment("small-teams", Words.of("Small teams"), demanded, ())
    made = Policy("crm", Words.of("A sales CRM"), FIELDS, (segment,), recommend=(Recommendation("Starter"),))
    return replace(made, **parts)  # type: ignore[arg-type]


def condition(text: str) -> Condition:
    return parse_condition(text, Vocabulary(FIELDS, {}, read_literal))


def asked(known: Answers | Notebook, policy: Policy, **how: object) -> Question:
    found = next_question(known, policy, TODAY, **how)  # type: ignore[arg-type]
    assert isinstance(found, Question)
    return found


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_a_field_is_asked_only_if_its_answer_can_change_the_outcome(data: st.DataObject) -> None:
    policy = data.draw(policies(amount_per_seat=True))
    known = data.draw(answers(policy))
    open_fields = find_open_fields(policy, known, TODAY, received_answer=False, already_asked=())
    assume(prod(len(one.answers) for one in open_fields) <= 1_000)
    found = next_question(known, policy, TODAY)
    if isinstance(found, Question) and not found.field.first:
        assert matters(found.field.id, known, open_fields, policy)
    if isinstance(found, Settled):
        assert not any(matters(one.field.id, known, open_fields, policy) for one in open_fields)


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_asking_in_this_order_ends_where_asking_everything_ends(data: st.DataObject) -> None:
    policy = data.draw(policies(amount_per_seat=True))
    known = data.draw(answers(policy))
    truth = hidden_truth(data, policy, known)
    past = (
        learn_from(data.draw(st.lists(answers(policy), max_size=5)), policy, TODAY)
        if data.draw(st.booleans())
        else None
    )
    so_far, done = dict(known), list[str]()
    while isinstance(found := next_question(so_far, policy, TODAY, past, already_asked=done), Question):
        assert found.field.id not in done
        done.append(found.field.id)
        so_far[found.field.id] = truth[found.field.id]
    assert end_of(so_far, policy) == end_of({**known, **truth}, policy)
    assert found.verdict.outcome is not Outcome.UNDECIDED or found.verdict.cause is not None


def hidden_truth(data: st.DataObject, policy: Policy, known: Answers) -> dict[str, Answer]:
    """What each field that may be asked would bring: a value that fits what is known already, or a refusal."""
    open_fields = find_open_fields(policy, known, TODAY, received_answer=False, already_asked=())
    truth: dict[str, Answer] = {one.field.id: data.draw(st.sampled_from(one.answers)) for one in open_fields}
    for name, field in policy.fields.items():
        if known.get(name, Absence.UNKNOWN) is Absence.UNKNOWN:
            truth[name] = data.draw(exact_values(field) | st.just(Absence.DECLINED))
    return truth


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_the_order_in_which_a_policy_is_written_changes_no_verdict(data: st.DataObject) -> None:
    policy = data.draw(policies())
    known = data.draw(answers(policy))
    shuffled = replace(
        policy,
        fields=dict(data.draw(st.permutations(list(policy.fields.items())))),
        not_ideal=tuple(data.draw(st.permutations(policy.not_ideal))),
        ideal=tuple(
            replace(one, we_can_help_them=tuple(data.draw(st.permutations(one.we_can_help_them))))
            for one in policy.ideal
        ),
    )
    assert settle(known, policy, TODAY).outcome is settle(known, shuffled, TODAY).outcome


def test_the_need_is_heard_before_anything_else() -> None:
    policy = crm_policy("sales_reps between 5 and 15")
    assert asked({}, policy).field.id == "pain"
    assert asked({"pain": "calls get lost"}, policy).field.id == "sales_reps"


def test_nothing_is_asked_once_the_outcome_is_settled_not_even_the_need() -> None:
    policy = crm_policy("sales_reps between 5 and 15")
    found = next_question({"sales_reps": Count.exactly(8)}, policy, TODAY)
    assert isinstance(found, Settled)
    assert found.verdict.outcome is Outcome.QUALIFIED
    assert found.verdict.recommendation == Recommendation("Starter")


def test_a_range_that_straddles_a_limit_earns_a_narrowing_question() -> None:
    policy = crm_policy("sales_reps <= 18")
    found = asked({"pain": "calls get lost", "sales_reps": Count(15, 20)}, policy)
    assert found.kind == "narrow"
    assert [band.label for band in found.bands] == ["15 to 18", "19 to 20"]
    assert found.known == Count(15, 20)


def test_it_asks_once_to_narrow_a_range() -> None:
    policy = crm_policy("sales_reps <= 18")
    known: Answers = {"pain": "calls get lost", "sales_reps": Count(15, 20)}
    assert isinstance(next_question(known, policy, TODAY, already_asked=["sales_reps"]), Settled)


def test_a_range_on_one_side_of_every_limit_is_good_enough() -> None:
    policy = crm_policy("sales_reps <= 20")
    assert isinstance(next_question({"sales_reps": Count(15, 20)}, policy, TODAY), Settled)


@pytest.mark.parametrize("answer", [Absence.DECLINED, Absence.NOT_APPLICABLE, Absence.DISPUTED])
def test_what_was_refused_does_not_apply_or_is_disputed_is_not_asked(answer: Absence) -> None:
    policy = crm_policy("sales_reps <= 20")
    found = next_question({"pain": "calls get lost", "sales_reps": answer}, policy, TODAY)
    assert isinstance(found, Settled)
    assert found.disputed == (("sales_reps",) if answer is Absence.DISPUTED else ())


def test_what_a_policy_never_asks_is_not_asked() -> None:
    found = next_question({"pain": "calls get lost"}, crm_policy("visits >= 3"), TODAY)
    assert isinstance(found, Settled)
    assert found.verdict.outcome is Outcome.UNDECIDED
    assert found.verdict.cause is not None


def test_delicate_questions_wait_until_the_lead_has_received_something() -> None:
    policy = crm_policy("budget >= 100 USD a month", "employees < 1000")
    known = {"pain": "calls get lost"}
    assert asked(known, policy).field.id == "employees"
    assert asked(known, policy, received_answer=True).field.id == "budget"


def test_heat_alone_earns_no_question() -> None:
    policy = crm_policy("sales_reps <= 20", hot=(condition("employees >= 50"),))
    assert isinstance(next_question({"sales_reps": Count.exactly(8)}, policy, TODAY), Settled)


def test_the_recommendation_is_worth_a_question() -> None:
    rows = (Recommendation("Starter", condition("sales_reps <= 8")), Recommendation("Team"))
    policy = crm_policy("employees < 1000", recommend=rows)
    assert asked({"pain": "p", "employees": Count.exactly(40)}, policy).field.id == "sales_reps"


def test_an_exception_that_a_person_made_leaves_nothing_to_ask_about_it() -> None:
    words = Words.of("too large")
    exclusion = Exclusion("enterprise", words, condition("employees >= 1000"), words, words)
    policy = crm_policy("sales_reps <= 20", not_ideal=(exclusion,))
    known: Answers = {"pain": "p", "sales_reps": Count.exactly(8)}
    granted = GrantedException("enterprise", "Kim", "their founder is our first customer", datetime.now(UTC))
    assert asked(known, policy).field.id == "employees"
    assert isinstance(next_question(known, policy, TODAY, exceptions=[granted]), Settled)


def test_what_was_heard_but_not_surely_is_confirmed() -> None:
    heard = Fact(
        id="1",
        field="sales_reps",
        value=Count.exactly(8),
        evidence=Quote("m1", "eight of us I think", 0, 19),
        source=Source.SAID,
        said_at=datetime(2026, 11, 21, tzinfo=UTC),
        recorded_at=datetime(2026, 11, 21, tzinfo=UTC),
        confidence=0.3,
    )
    found = asked(Notebook((heard,)), crm_policy("sales_reps <= 20"), already_asked=["pain"])
    assert found.kind == "confirm"
    assert found.known == Count.exactly(8)


def test_a_question_says_what_its_answers_settle() -> None:
    policy = crm_policy("sales_reps between 5 and 15", "employees < 1000")
    found = asked({"pain": "calls get lost"}, policy)
    assert found.why == (
        "It can still end as qualified, outside or undecided: up to 4 or at least 16 settles it (outside)."
    )
    assert 1 < found.expected_questions < 2
    assert sum(effect.likely for effect in found.effects) == pytest.approx(1)


def test_options_and_yes_or_no_are_offered_as_buttons() -> None:
    found = asked({"pain": "calls get lost"}, crm_policy("selling_style in (inside, both)"))
    assert [band.label for band in found.bands] == ["inside", "field", "both"]


def test_a_field_without_words_is_asked_by_its_name() -> None:
    found = asked({"pain": "calls get lost"}, crm_policy("employees < 1000"))
    assert str(found.ask) == "Employees?"


def test_the_same_lead_gets_the_same_question() -> None:
    policy = crm_policy("sales_reps between 5 and 15", "employees < 1000", "selling_style = inside")
    assert next_question({}, policy, TODAY) == next_question({}, policy, TODAY)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_with_few_questions_left_nothing_useless_is_asked_either(data: st.DataObject) -> None:
    policy = data.draw(policies())
    known = data.draw(answers(policy))
    left = data.draw(st.integers(1, 4))
    found = next_question(known, policy, TODAY, questions_left=left)
    if isinstance(found, Question) and not found.field.first:
        open_fields = find_open_fields(policy, known, TODAY, received_answer=False, already_asked=())
        assume(prod(len(one.answers) for one in open_fields) <= 500)
        assert matters(found.field.id, known, open_fields, policy)


def test_the_last_question_goes_to_what_settles_it_and_not_to_what_is_only_one_of_many() -> None:
    segments = "selling_style in (inside, both)", "sales_reps between 5 and 15", "budget >= 500 USD a month"
    alone = Exclusion("alone", Words.of("One person"), condition("employees <= 1"), Words.of("-"), Words.of("-"))
    policy = crm_policy(*segments, not_ideal=(replace(alone, if_unknown="ignore"),))
    known: Answers = {"pain": "calls get lost", "employees": Count.exactly(40)}
    assert asked(known, policy, questions_left=1).field.id == asked(known, policy, questions_left=3).field.id
    almost: Answers = {**known, "selling_style": "inside", "sales_reps": Count.exactly(8)}
    assert asked(almost, policy, questions_left=1).field.id == "budget"


def test_no_question_is_spent_on_whether_it_is_too_early_where_a_time_is_offered() -> None:
    starts = Field("timeline", FieldType.DATE_INTERVAL)
    terms = Vocabulary({**FIELDS, "timeline": starts}, {}, read_literal)
    policy = crm_policy("sales_reps between 5 and 15")
    policy = replace(
        policy,
        fields={**FIELDS, "timeline": starts},
        later=(parse_condition("timeline starts after 6 months", terms),),
    )
    known: Answers = {"pain": "calls get lost", "sales_reps": Count.exactly(8)}
    assert asked(known, policy).field.id == "timeline"
    assert isinstance(next_question(known, policy, TODAY, offers_time=True), Settled)
