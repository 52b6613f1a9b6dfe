"""Who may say no, and when."""

from dataclasses import replace

import pytest

from allears.dialogue.refusing import Hindrance, hindrance_to_refusing
from allears.dialogue.talk import Talk
from allears.facts.fact import Source
from allears.policy.condition_text import Vocabulary, parse_condition
from allears.policy.judge import judge
from allears.policy.literal import read_literal
from allears.policy.policy import Policy
from allears.values.count import Count
from tests.dialogue.conversing import TODAY, noting, policy

GIANT = Count.exactly(4000)


def hindrance(
    where: Policy, source: Source = Source.SAID, confirmed: bool = False, messages: int = 3, question_open: bool = False
) -> Hindrance | None:
    talk = noting(Talk(), source=source, confirmed=confirmed, employees=GIANT)
    return hindrance_to_refusing(judge(talk.notebook, where, TODAY), messages, question_open)


def test_what_the_lead_said_may_turn_them_away() -> None:
    assert hindrance(policy()) is None


def test_a_new_exclusion_is_a_persons_to_say() -> None:
    by_person = replace(policy(), not_ideal=tuple(replace(one, no_by="person") for one in policy().not_ideal))
    assert hindrance(by_person) is Hindrance.PERSON_ONLY


@pytest.mark.parametrize("source", [Source.IMPORTED, Source.LOOKED_UP, Source.PROPOSED])
def test_what_nobody_said_must_be_confirmed_first(source: Source) -> None:
    assert hindrance(policy(), source) is Hindrance.NOT_CONFIRMED
    assert hindrance(policy(), source, confirmed=True) is None


def test_never_on_behaviour_even_when_confirmed() -> None:
    assert hindrance(policy(), Source.BEHAVIOUR, confirmed=True) is Hindrance.BEHAVIOUR


def test_never_while_a_question_is_open_and_never_in_the_first_message() -> None:
    assert hindrance(policy(), question_open=True) is Hindrance.QUESTION_OPEN
    assert hindrance(policy(), messages=1) is Hindrance.FIRST_MESSAGE


def test_never_to_a_company_on_the_never_refuse_list() -> None:
    large = parse_condition("employees > 3000", Vocabulary(policy().fields, {}, read_literal))
    assert hindrance(replace(policy(), never_refuse=(large,))) is Hindrance.NEVER_REFUSE


def test_a_verdict_without_a_no_cannot_be_refused() -> None:
    verdict = judge({}, policy(), TODAY)
    with pytest.raises(ValueError, match="undecided"):
        hindrance_to_refusing(verdict, 3, question_open=False)
