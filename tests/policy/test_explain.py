"""Every verdict can be defended: each criterion, its truth, the value and the words behind it."""

from datetime import UTC, date, datetime

from allears.facts.evidence import Entry, Quote
from allears.facts.fact import Fact, Source
from allears.facts.notebook import Notebook
from allears.policy.explain import explain, say_origin
from allears.policy.judge import judge
from allears.policy.verdict import GrantedException
from allears.values.count import Count
from tests.policy.test_judge import SMALL_TEAM, TODAY, crm_policy


def test_a_no_names_the_exclusion_and_the_value_it_rests_on() -> None:
    explanation = explain(judge(SMALL_TEAM | {"employees": Count.exactly(4000)}, crm_policy(), TODAY))
    assert explanation.sentence == "Not ideal (Enterprises): 4,000 employees."
    assert [reason.code for reason in explanation.decisive] == ["exclusion:enterprise"]


def test_a_yes_names_the_profile_and_both_of_its_sides() -> None:
    explanation = explain(judge(SMALL_TEAM, crm_policy(), TODAY))
    assert explanation.sentence.startswith("Fits Small teams that sell by phone: 8 sales reps, selling style: inside")
    assert {reason.part for reason in explanation.decisive} == {"we can help them", "they can help us"}


def test_an_open_verdict_says_what_is_missing_and_at_the_end_why() -> None:
    without = {name: answer for name, answer in SMALL_TEAM.items() if name != "employees"}
    assert explain(judge(without, crm_policy(), TODAY)).sentence == "Not known yet: employees."
    final = explain(judge(without, crm_policy(), TODAY, final=True))
    assert final.sentence == "A person has to look, not known: employees."


def test_an_exception_is_said_in_the_sentence() -> None:
    exception = GrantedException("enterprise", "Mina", "a spin-off", datetime(2026, 11, 20, tzinfo=UTC))
    verdict = judge(SMALL_TEAM | {"employees": Count.exactly(4000)}, crm_policy(), TODAY, exceptions=[exception])
    assert explain(verdict).sentence.endswith("An exception was made.")


def test_a_reason_shows_the_leads_own_words() -> None:
    at = datetime(2026, 11, 21, 9, tzinfo=UTC)
    said = Fact("f1", "employees", Count(800, 1200, 1000), Quote("m1", "about 1000 of us", 8, 24), Source.SAID, at, at)
    verdict = judge(Notebook((said,)), crm_policy(), date(2026, 11, 21))
    reason = explain(verdict).reasons[0]
    assert reason.truth is None
    assert reason.grounds[0].said == "about 1,000"
    assert reason.grounds[0].evidence == "“about 1000 of us”"


def test_what_was_looked_up_is_what_we_think_until_they_say_that_it_is_so() -> None:
    at = datetime(2026, 11, 21, 9, tzinfo=UTC)
    looked_up = Fact(
        "f1", "country", "GB", Entry("the time zone of their browser: Europe/London"), Source.LOOKED_UP, at, at
    )
    assert say_origin(looked_up) == "we think, from the time zone of their browser: Europe/London"
    assert say_origin(looked_up.confirm()) == "from the time zone of their browser: Europe/London"
    entered = Fact("f2", "country", "GB", Entry("Ana"), Source.ENTERED, at, at)
    assert say_origin(entered) == "entered by Ana"
