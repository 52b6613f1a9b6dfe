"""Judging one lead: what the written policy says, and when it must not say anything yet."""

from datetime import UTC, date, datetime

import pytest

from allears.facts.answer import Absence, Answer
from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.policy.condition import Condition
from allears.policy.condition_text import Vocabulary, parse_condition
from allears.policy.judge import decide, judge
from allears.policy.literal import read_literal
from allears.policy.policy import Exclusion, IfUnknown, Policy, Recommendation, Segment
from allears.policy.verdict import Cause, GrantedException, Outcome
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType

TODAY = date(2026, 11, 21)
STYLES = tuple(Option(one, Words.of(one)) for one in ("inside", "field", "both"))
FIELDS = {
    field.id: field
    for field in (
        Field("sales_reps", FieldType.COUNT),
        Field("employees", FieldType.COUNT),
        Field("selling_style", FieldType.CHOICE, options=STYLES),
        Field("pain", FieldType.TEXT),
        Field("budget", FieldType.MONEY),
        Field("timeline", FieldType.DATE_INTERVAL),
    )
}
VOCABULARY = Vocabulary(FIELDS, {}, read_literal)
SMALL_TEAM: dict[str, Answer] = {
    "sales_reps": Count.exactly(8),
    "employees": Count.exactly(40),
    "selling_style": "inside",
    "pain": "calls get lost",
    "timeline": DateInterval(None, date(2027, 1, 31)),
}


def crm_policy(if_unknown: IfUnknown = "review") -> Policy:
    """A sales CRM for small teams that sell by phone; too large a company hears no."""

    def when(text: str) -> Condition:
        return parse_condition(text, VOCABULARY)

    return Policy(
        id="crm",
        name=Words.of("A sales CRM"),
        fields=FIELDS,
        seats="sales_reps",
        ideal=(
            Segment(
                "small-teams",
                Words.of("Small teams that sell by phone"),
                (when("sales_reps between 5 and 15"), when("selling_style in (inside, both)")),
                (when("pain is known"),),
            ),
        ),
        not_ideal=(
            Exclusion(
                "enterprise",
                Words.of("Enterprises"),
                when("employees >= 1000"),
                Words.of("we build no role hierarchies"),
                Words.of("You would miss role hierarchies."),
                if_unknown=if_unknown,
            ),
        ),
        later=(when("timeline starts after 6 months"),),
        hot=(when("timeline within 30 days"),),
        recommend=(
            Recommendation("Starter", when("sales_reps <= 8"), "sales_reps", Money(29, 29, "USD", "month", True)),
            Recommendation("Team", None, "sales_reps"),
        ),
    )


def outcome_of(answers: dict[str, Answer], final: bool = False, if_unknown: IfUnknown = "review") -> Outcome:
    policy = crm_policy(if_unknown)
    verdict = judge(answers, policy, TODAY, final)
    assert decide(answers, policy, TODAY, final).outcome is verdict.outcome
    return verdict.outcome


def test_a_small_team_that_sells_by_phone_is_qualified_and_gets_its_plan() -> None:
    verdict = judge(SMALL_TEAM, crm_policy(), TODAY)
    assert verdict.outcome is Outcome.QUALIFIED
    assert verdict.segment is not None and verdict.segment.id == "small-teams"
    assert verdict.recommendation is not None and verdict.recommendation.plan == "Starter"
    assert verdict.open_fields == () and verdict.cause is None


def test_an_exclusion_wins_over_every_positive_sign() -> None:
    verdict = judge(SMALL_TEAM | {"employees": Count(2000, None)}, crm_policy(), TODAY)
    assert verdict.outcome is Outcome.DISQUALIFIED
    assert verdict.exclusion is not None and verdict.exclusion.id == "enterprise"


def test_a_persons_exception_sets_an_exclusion_aside_and_stays_visible() -> None:
    exception = GrantedException("enterprise", "Mina", "their team is a spin-off", datetime(2026, 11, 20, tzinfo=UTC))
    verdict = judge(SMALL_TEAM | {"employees": Count.exactly(2000)}, crm_policy(), TODAY, exceptions=[exception])
    assert verdict.outcome is Outcome.QUALIFIED
    assert verdict.is_excepted


def test_not_known_yet_is_not_no() -> None:
    without = {name: answer for name, answer in SMALL_TEAM.items() if name != "employees"}
    verdict = judge(without, crm_policy(), TODAY)
    assert verdict.outcome is Outcome.UNDECIDED
    assert verdict.open_fields == ("employees",)


@pytest.mark.parametrize(
    ("if_unknown", "outcome"),
    [("ignore", Outcome.QUALIFIED), ("ask", Outcome.UNDECIDED), ("review", Outcome.UNDECIDED)],
)
def test_at_the_end_an_unknown_exclusion_does_what_it_says(if_unknown: IfUnknown, outcome: Outcome) -> None:
    without = {name: answer for name, answer in SMALL_TEAM.items() if name != "employees"}
    assert outcome_of(without, final=True, if_unknown=if_unknown) is outcome


def test_a_disputed_fact_decides_nothing_even_where_unknown_would_be_ignored() -> None:
    disputed = SMALL_TEAM | {"employees": Absence.DISPUTED}
    verdict = judge(disputed, crm_policy("ignore"), TODAY, final=True)
    assert verdict.outcome is Outcome.UNDECIDED
    assert verdict.cause is Cause.DISPUTED


def test_somebody_who_fits_but_not_now_comes_later() -> None:
    assert outcome_of(SMALL_TEAM | {"timeline": DateInterval(date(2027, 9, 1), None)}) is Outcome.LATER


def test_an_unknown_start_holds_a_verdict_up_until_it_is_declined_or_nothing_more_can_be_had() -> None:
    unknown = {name: answer for name, answer in SMALL_TEAM.items() if name != "timeline"}
    assert outcome_of(unknown) is Outcome.UNDECIDED
    assert outcome_of(unknown, final=True) is Outcome.QUALIFIED
    assert outcome_of(unknown | {"timeline": Absence.DECLINED}) is Outcome.QUALIFIED


def test_outside_every_profile_is_not_refused() -> None:
    assert outcome_of(SMALL_TEAM | {"selling_style": "field"}) is Outcome.OUTSIDE


def test_a_range_across_the_limit_is_too_wide_to_decide() -> None:
    verdict = judge(SMALL_TEAM | {"sales_reps": Count(10, 20)}, crm_policy(), TODAY, final=True)
    assert verdict.outcome is Outcome.UNDECIDED
    assert verdict.open_fields == ("sales_reps",)
    assert verdict.cause is Cause.TOO_WIDE


def test_a_need_that_was_declined_is_no_need_that_was_heard() -> None:
    assert outcome_of(SMALL_TEAM | {"pain": Absence.DECLINED}) is Outcome.OUTSIDE


def test_a_private_person_has_no_head_count_to_be_too_large() -> None:
    assert outcome_of(SMALL_TEAM | {"employees": Absence.NOT_APPLICABLE}) is Outcome.QUALIFIED


def test_hot_is_a_mark_and_never_holds_a_verdict_up() -> None:
    verdict = judge(SMALL_TEAM, crm_policy(), TODAY)
    assert verdict.hot is None and verdict.outcome is Outcome.QUALIFIED
    soon = SMALL_TEAM | {"timeline": DateInterval(None, date(2026, 12, 1))}
    assert judge(soon, crm_policy(), TODAY).hot is True
