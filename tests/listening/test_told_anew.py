"""What is on record already, told anew and otherwise, is heard so that it can be held against the first."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.library.policy_file import load_policy
from allears.listening.hear import hear_conversation
from allears.listening.heard import HeardConversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from tests.listening.talk import TODAY

SHIPPED = Path(__file__).parents[2] / "policies" / "inside-sales-crm.yaml"
VOCABULARY = Vocabulary.of(load_policy(SHIPPED).fields.values())


def hear(field: str, first: str, then: str) -> HeardConversation:
    """An answer to a question for `field`, and something said later."""
    messages = [
        Message("0", "bot", "May I ask?", TODAY, field),
        Message("1", "lead", first, TODAY),
        Message("2", "bot", "Thanks. Anything else I should know?", TODAY),
        Message("3", "lead", then, TODAY),
    ]
    return hear_conversation(messages, VOCABULARY, TODAY)


@pytest.mark.parametrize(
    ("field", "first", "then"),
    [
        ("industry", "real estate", "as a hospital we have strict rules about data"),
        ("business_model", "only consumers", "all our clients are companies"),
        ("country", "Spain", "our company is based in Portugal, the law is different here"),
        ("current_tool", "Zoho", "right now we work without any system"),
        ("current_tool", "nothing at all", "our Pipedrive is full of duplicates"),
        ("employees", "25", "in a company of 250 nobody knows everybody"),
        ("budget", "$400 a month", "we have $4,000 a month for this"),
        ("budget_allocated", "yes", "the board hasn't released the budget"),
        ("timeline", "in June", "the rollout is planned for November"),
        ("budget", "1k a month", "it has to stay under $300 a month"),
        ("budget", "20k a year", "we can't go over 5k a year"),
        ("current_tool", "no tool", "I'd have to export all leads from HubSpot first"),
        ("current_tool", "Zoho", "nobody here has ever worked with a CRM"),
        ("budget_allocated", "yes", "finance hasn't released anything so far"),
        ("sales_reps", "15", "Sorry for the delay, was in a meeting. With 12 reps it's hard to keep track"),
        ("country", "France", "No rush from our side. We are based in Belgium"),
    ],
)
def test_a_plain_description_of_oneself_contradicts(field: str, first: str, then: str) -> None:
    assert [each.field for each in hear(field, first, then).contradictions] == [field]


@pytest.mark.parametrize(
    ("field", "first", "then"),
    [
        ("industry", "real estate", "we need software for our hospital clients"),
        ("country", "Spain", "next week I am in Portugal for a fair"),
        ("country", "Denmark", "Aarhus. I lived in Norway before"),
        ("current_tool", "Zoho", "does it import from Pipedrive?"),
        ("employees", "25", "our competitor is a company of 250"),
        ("budget", "$400 a month", "we pay $4,000 a month for the office"),
        ("timeline", "in June", "my holiday starts in July"),
        ("country", "Austria", "we also sell to Italy"),
        ("sales_reps", "12", "3 of the reps are new"),
    ],
)
def test_what_is_only_mentioned_does_not(field: str, first: str, then: str) -> None:
    assert hear(field, first, then).contradictions == ()


@pytest.mark.parametrize(
    ("field", "first", "then"),
    [
        ("budget", "500", "make that 800"),
        ("budget", "20k a year", "oops, typo, 2k"),
        ("sales_reps", "12", "*14"),
        ("country", "Austria", "Australia! not Austria"),
        ("name", "Jon Smith", "it's spelled John Smith"),
        ("approver", "the CFO must sign off", "no sorry, the CEO must sign off, not the CFO"),
        ("current_tool", "Pipedrive", "my colleague corrects me, it's Copper"),
    ],
)
def test_a_slip_put_right_in_few_words_is_a_correction(field: str, first: str, then: str) -> None:
    heard = hear(field, first, then)
    assert field in [each.field for each in heard.corrections]
    assert heard.contradictions == ()


@pytest.mark.parametrize(
    ("field", "first", "then"),
    [
        ("employees", "35", "one licence is enough, for 20 people you don't need two"),
        ("employees", "45 workers in all", "with close to 80 people on the payroll I must be careful"),
        ("employees", "fifteen persons in total", "for the eighteen persons that we are it should do"),
        ("sales_reps", "seventeen", "all 25 of our salespeople will be dialling in"),
        ("sales_reps", "we have 23 brokers", "our 31 brokers hate typing"),
        ("sales_reps", "we have 23 brokers", "it has to be ready for the 31 brokers in May"),
        ("sales_reps", "17", "what worries me is the 25 reps logging in all at once"),
        ("monthly_calls", "1000", "we make 300 calls a day and nobody writes anything down"),
    ],
)
def test_a_number_told_anew_in_passing_contradicts(field: str, first: str, then: str) -> None:
    assert [each.field for each in hear(field, first, then).contradictions] == [field]


@pytest.mark.parametrize(
    ("field", "first", "then"),
    [
        ("employees", "35", "for 50 people we would need two, but we are not there yet"),
        ("sales_reps", "we have 23 brokers", "the 3 brokers who left took their leads along"),
        ("sales_reps", "we have 23 brokers", "2 brokers called the same client"),
        ("sales_reps", "we have 23 brokers", "each of the 4 offices has brokers"),
        ("monthly_calls", "1000", "we make 250 calls a week"),
        ("country", "India", "18 dollars we can do. One US company is quoting 49"),
    ],
)
def test_some_of_them_or_somebody_elses_does_not(field: str, first: str, then: str) -> None:
    assert hear(field, first, then).contradictions == ()


def test_a_limit_far_above_a_plain_amount_is_another_amount() -> None:
    assert [each.field for each in hear("budget", "$100 a month", "up to $250 a month is fine").contradictions]
    assert hear("budget", "$100 a month", "up to $120 a month is fine").contradictions == ()


@pytest.mark.parametrize(
    ("field", "first", "then"),
    [
        ("current_tool", "no CRM, just paper", "Salesforce is so slow that my guys stopped logging calls"),
        ("current_tool", "nothing yet", "HubSpot crashes every Monday"),
        ("current_tool", "Pipedrive", "honestly it all lives in people's heads"),
        ("current_tool", "Pipedrive", "everything is done by hand"),
        ("budget", "600 dollars a month", "with our 900 dollars a month we want support too"),
        ("timeline", "1 September", "it has to be live by 1 August"),
    ],
)
def test_tools_amounts_and_days_told_anew_contradict(field: str, first: str, then: str) -> None:
    assert field in [each.field for each in hear(field, first, then).contradictions]


@pytest.mark.parametrize(
    ("field", "first", "then"),
    [
        ("current_tool", "no CRM, just paper", "Salesforce is too expensive for us"),
        ("current_tool", "no CRM, just paper", "a friend says HubSpot crashes every Monday"),
        ("current_tool", "Pipedrive", "we have no time for training"),
        ("budget", "600 dollars a month", "with their 900 dollars a month the others are too dear"),
        ("timeline", "1 September", "the report has to be with my boss on 1 August"),
    ],
)
def test_what_is_no_tool_amount_or_day_of_theirs_does_not(field: str, first: str, then: str) -> None:
    assert hear(field, first, then).contradictions == ()


def test_another_fields_number_changes_nothing() -> None:
    heard = hear("employees", "25", "we're 5 in sales")
    assert [one.field for one in heard.heard[1][1].statements] == ["sales_reps"]
    assert not heard.contradictions
