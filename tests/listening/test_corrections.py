"""Values that a message takes back itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.library.policy_file import load_policy
from allears.listening.corrections import without_taken_back
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.listening.wording import Wording
from allears.values.count import Count
from tests.listening.talk import FIELDS, TODAY, says

SHIPPED = Path(__file__).parents[2] / "policies" / "inside-sales-crm.yaml"
SALES = Vocabulary.of(load_policy(SHIPPED).fields.values())


def standing(text: str, first: str, second: str) -> list[str]:
    statements = [
        says(text, "drivers", Count.exactly(float(first)), first),
        says(text, "drivers", Count.exactly(float(second)), second),
    ]
    left = without_taken_back(Wording.of(Message("1", "lead", text, TODAY)), statements, FIELDS)
    return [statement.quote for statement in left]


@pytest.mark.parametrize(
    "text", ["200, no wait, 250", "We are 200 - sorry 250 drivers", "200 drivers, actually make it 250"]
)
def test_only_the_final_value_of_a_message_stays(text: str) -> None:
    assert standing(text, "200", "250") == ["250"]


def test_two_values_without_a_word_between_them_both_stay() -> None:
    assert standing("200 in the north and 250 in the south", "200", "250") == ["200", "250"]


def changed(
    first: str, asked: str, second: str, *, between: str | None = "And the rest?", asks: str | None = None
) -> set[str]:
    """The fields that the second message takes back, once the first has answered what was asked."""
    messages = [Message("0", "bot", "How is it?", TODAY, asked), Message("1", "lead", first, TODAY)]
    messages += [Message("2", "bot", between, TODAY, asks)] if between else []
    messages.append(Message("3", "lead", second, TODAY))
    return {each.field for each in hear_conversation(messages, SALES).corrections}


@pytest.mark.parametrize(
    "text", ["sorry for the mix-up, 14 reps", "oh sorry, 14 reps", "apologies for the wrong figure: 14 reps"]
)
def test_an_excuse_for_the_figure_takes_it_back(text: str) -> None:
    assert changed("12 reps", "sales_reps", text) == {"sales_reps"}


@pytest.mark.parametrize(
    "text", ["sorry for the long text. all 14 reps hate it", "sorry to bother you again, our 14 reps hate it"]
)
def test_an_excuse_for_something_else_does_not(text: str) -> None:
    assert changed("12 reps", "sales_reps", text) == set()


def test_a_share_of_the_amount_said_at_once_is_no_other_amount() -> None:
    assert changed("40 dollars per rep a month", "budget", "so 480 a month in total", between=None) == set()
    assert changed("480 a month", "budget", "well, 40 per rep if you put it like that") == set()
    assert changed("480 dollars a month", "budget", "840 dollars a month", between=None) == {"budget"}


@pytest.mark.parametrize("text", ["my colleague says we need Zapier", "IT told me we must connect Xero"])
def test_what_somebody_else_knows_adds_to_a_list_and_takes_nothing_from_it(text: str) -> None:
    assert changed("Outlook", "needs_integration", text) == set()


@pytest.mark.parametrize("text", ["I forgot to say two of the reps are new", "once the 4 new reps are trained"])
def test_some_of_them_are_not_all_of_them(text: str) -> None:
    assert changed("12 reps", "sales_reps", text, asks="timeline") == set()


def test_somebody_hired_explains_another_head_count_but_no_other_amount() -> None:
    assert changed("12 reps", "sales_reps", "May. Two joined this week. We're 14 reps") == {"sales_reps"}
    assert changed("max 400 a month", "budget", "Just hired two. We have 2,000 a month for this tool") == set()


def test_who_looked_at_our_page_knows_their_own_figures_no_better() -> None:
    assert changed("max 400 a month", "budget", "I checked your page. We have 2,000 a month for it") == set()
    assert changed("400 a month", "budget", "I checked with finance. We have 600 a month for it") == {"budget"}


@pytest.mark.parametrize(
    "text",
    [
        "I said it wrong before, 14 reps",
        "let me be honest, it's more like 14 reps",
        "the first number was nonsense: 14 reps",
        "14 reps, two started in October",
        "14 reps, not 12",
    ],
)
def test_people_take_a_figure_back_in_many_words(text: str) -> None:
    assert changed("12 reps", "sales_reps", text) == {"sales_reps"}


@pytest.mark.parametrize("text", ["Can't wait. All 14 reps are keen", "What goes wrong? Our 14 reps never log a call"])
def test_who_cannot_wait_takes_nothing_back(text: str) -> None:
    assert changed("12 reps", "sales_reps", text) == set()


def test_a_sum_is_named_by_what_it_came_to() -> None:
    assert changed("8 SDRs and 4 closers", "sales_reps", "10 people, not 12") == {"sales_reps"}


def test_a_second_message_at_once_corrects_where_it_is_bare() -> None:
    assert changed("12 reps", "sales_reps", "14 reps", between=None) == {"sales_reps"}
    assert (
        changed("12 reps", "sales_reps", "and all our 14 reps sit in Leeds, legal wants it so", between=None) == set()
    )


@pytest.mark.parametrize(
    "text",
    [
        "I must say your site is nice. All 26 reps would use it",
        "I was looking at your pricing. Our 26 reps only need the basics",
        "with our 26 reps it's a mess",
        "as I said before, we are 26 reps",
        "all our 26 reps pick up the phone and call them twice",
        "we just lost a deal because our 26 reps don't talk to each other",
        "in our system all 26 reps have a login",
    ],
)
def test_everyday_words_take_nothing_back(text: str) -> None:
    assert changed("12 reps", "sales_reps", text) == set()


@pytest.mark.parametrize(
    ("first", "field", "text"),
    [
        ("in May", "timeline", "they postponed the move, we start in July"),
        ("400 a month", "budget", "finance has just cut it, we have 300 a month now"),
        ("12 reps", "sales_reps", "two got fired this morning so we have 10 reps"),
    ],
)
def test_what_happened_in_the_world_explains_what_it_moves(first: str, field: str, text: str) -> None:
    assert changed(first, field, text) == {field}


def test_a_number_mentioned_after_we_noted_another_goes_against_it_only_where_it_is_told() -> None:
    noted = "Noted, 12 reps. And what goes wrong?"
    assert changed("12", "sales_reps", "with 26 reps nobody knows who called", between=noted, asks="pain") == set()
    assert changed("12", "sales_reps", "no, 13 reps. they forget to log", between=noted, asks="pain") == {"sales_reps"}
    assert changed("12", "sales_reps", "it's 13 reps by now", between="So 12 reps.") == {"sales_reps"}


def test_an_amount_a_month_beside_the_number_of_people_is_no_number_of_people() -> None:
    text = "5. plus the setup, that makes 600 a month"
    assert changed("400 a month", "budget", text, between="How many reps?", asks="sales_reps") == {"budget"}


@pytest.mark.parametrize(
    ("field", "first", "text"),
    [
        ("sales_reps", "12 reps", "I correct also, the reps are 21, I have turned around the digits"),
        ("budget", "around 12,000 euros", "excuse me for before, it was 21,000 euros, I looked in the wrong column"),
        ("company_name", "Brightside", "we renamed, it's Lumen Works now"),
        ("sales_reps", "12 reps", "HR just sent me the list: 9 reps"),
        ("industry", "logistics", "manufacturing! autocorrect"),
        ("budget_allocated", "yes", "hold on, just checked with finance, nothing has been approved"),
        ("budget_allocated", "nothing yet", "The board released the 5k last Friday"),
    ],
)
def test_other_fields_are_taken_back_as_well(field: str, first: str, text: str) -> None:
    assert changed(first, field, text) == {field}


def test_what_people_actually_do_takes_nothing_back() -> None:
    assert changed("reporting", "top_priority", "what matters most to us is that people actually use it") == set()


def test_a_branch_is_no_other_seat() -> None:
    assert changed("UK", "country", "we're 40, plus 3 in our Toronto office", asks="employees") == set()


def test_no_to_a_question_for_the_same_thing_takes_the_first_answer_back() -> None:
    text = "Nah, push it. Mid September."
    assert changed("by 30 June", "timeline", text, between="So live by the summer?", asks="timeline") == {"timeline"}
    assert changed("in spring", "timeline", "by 1 May please", between="A fixed day?", asks="timeline") == set()


def test_a_bare_number_after_the_question_for_an_amount_changes_no_head_count() -> None:
    text = "my boss has said thirty but for him everything is too much, so let us say between 25 and 30"
    assert changed("12 reps", "sales_reps", text, between="And what may it cost?", asks="budget") == set()


def test_the_noun_that_the_lead_used_before_tells_what_is_taken_back() -> None:
    text = "40 quid a month. I typed a zero too many up there, 5 users"
    assert changed("50 users", "sales_reps", text, between="And the budget?", asks="budget") == {"sales_reps"}
