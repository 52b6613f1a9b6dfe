"""What may still be asked, and what each question may bring."""

from allears.asking.open_field import disputed_fields, effort_of, find_open_fields, may_be_asked, outcome_tests
from allears.facts.answer import Absence, Answers
from allears.facts.field import Field
from allears.facts.words import Words
from allears.policy.condition import Compare, Condition
from allears.policy.policy import Policy, Segment
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType
from tests.policies_generated import TODAY

SMALL = Compare("employees", "<", Count.exactly(50))
RICH = Compare("budget", ">=", Money(100, 100, "USD", "month"))
FIELDS = {
    "employees": Field("employees", FieldType.COUNT, effort=2),
    "budget": Field("budget", FieldType.MONEY, delicate=True, effort=2),
    "seats": Field("seats", FieldType.COUNT),
    "visits": Field("visits", FieldType.COUNT, asked=False),
}


def policy_of(*criteria: Condition, hot: tuple[Condition, ...] = ()) -> Policy:
    segment = Segment("ideal", Words.of("Ideal"), criteria, ())
    return Policy("crm", Words.of("CRM"), FIELDS, (segment,), seats="seats", hot=hot)


def open_names(policy: Policy, known: Answers) -> list[str]:
    found = find_open_fields(policy, known, TODAY, received_answer=False, already_asked=())
    return [one.field.id for one in found]


def test_a_question_may_bring_each_region_or_nothing() -> None:
    (one,) = find_open_fields(policy_of(SMALL), {}, TODAY, received_answer=False, already_asked=())
    assert len(one.values) == 2
    assert one.answers[-1] is Absence.DECLINED


def test_a_range_stays_what_it_is_when_nobody_narrows_it() -> None:
    known: Answers = {"employees": Count(40, 60)}
    (one,) = find_open_fields(policy_of(SMALL), known, TODAY, received_answer=False, already_asked=())
    assert one.answers[-1] == Count(40, 60)


def test_a_range_on_one_side_is_not_open() -> None:
    assert open_names(policy_of(SMALL), {"employees": Count(10, 20)}) == []


def test_money_opens_the_seats_it_may_be_counted_in() -> None:
    assert open_names(policy_of(RICH), {}) == ["budget", "seats"]


def test_marks_open_nothing() -> None:
    assert open_names(policy_of(SMALL, hot=(RICH,)), {}) == ["employees"]
    assert outcome_tests(policy_of(SMALL, hot=(RICH,))) == (SMALL,)


def test_delicate_questions_cost_three_times_as_much_at_first() -> None:
    assert effort_of(FIELDS["budget"], received_answer=False) == 6
    assert effort_of(FIELDS["budget"], received_answer=True) == 2
    assert effort_of(FIELDS["employees"], received_answer=False) == 2


def test_what_was_asked_or_is_never_asked_stays_closed() -> None:
    assert may_be_asked(FIELDS["employees"], Absence.UNKNOWN, ())
    assert not may_be_asked(FIELDS["employees"], Absence.UNKNOWN, ("employees",))
    assert not may_be_asked(FIELDS["visits"], Absence.UNKNOWN, ())
    assert not may_be_asked(FIELDS["employees"], Absence.DISPUTED, ())


def test_disputes_that_conditions_look_at_are_named() -> None:
    known: Answers = {"employees": Absence.DISPUTED, "visits": Absence.DISPUTED}
    assert list(disputed_fields(policy_of(SMALL), known)) == ["employees"]
