"""Facts over time: what the lead corrects, what cannot both hold, and what is neither."""

from __future__ import annotations

from datetime import date

import pytest

from allears.listening.heard import HeardConversation
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from tests.listening.talk import Talk

NINE, TWELVE = Count.exactly(9), Count.exactly(12)
MAY = DateInterval(date(2026, 5, 1), date(2026, 5, 31))
JUNE = DateInterval(date(2026, 6, 1), date(2026, 6, 30))


def after_nine_drivers() -> Talk:
    talk = Talk().bot("How many drivers?", "drivers")
    talk.lead("9 drivers", ("drivers", NINE, "9 drivers"))
    return talk.bot("And where are you?", "country")


@pytest.mark.parametrize(
    "text",
    [
        "Malta. Sorry, I meant 12 drivers",
        "Malta. actually 12 drivers",
        "Malta, and make that 12 drivers",
        "Malta. I forgot the new ones, we are 12 drivers",
        "Malta. My colleague says it's 12 drivers",
        "Malta. I counted again: 12 drivers",
        "Malta. 12 drivers, three joined this week",
        "Malta. It's 12 drivers, not 9",
    ],
)
def test_a_value_that_is_taken_back_is_corrected(text: str) -> None:
    heard = after_nine_drivers().lead(text, ("drivers", TWELVE, "12"))
    assert [(each.field, each.from_turn) for each in heard.corrections] == [("drivers", 1)]
    assert heard.contradictions == ()


def test_another_value_without_a_word_is_a_contradiction_with_both_quotes() -> None:
    heard = after_nine_drivers().lead("Malta. The 12 drivers all hate paper.", ("drivers", TWELVE, "12 drivers"))
    assert heard.corrections == ()
    (dispute,) = heard.contradictions
    assert (dispute.words_a.text, dispute.words_b.text) == ("9 drivers", "12 drivers")


def test_the_answer_to_our_asking_back_settles_it() -> None:
    talk = after_nine_drivers()
    talk.lead("Malta. The 12 drivers all hate paper.", ("drivers", TWELVE, "12 drivers"))
    talk.bot("You said 9, then 12. Which one shall I note?", "drivers")
    heard = talk.lead("12", ("drivers", TWELVE, "12"))
    assert [each.from_turn for each in heard.corrections] == [1]
    assert HeardConversation.of(enumerate(talk.heard)).contradictions == ()


def test_a_second_message_at_once_corrects_the_first() -> None:
    talk = Talk().bot("When do you want to start?", "start")
    talk.lead("in may", ("start", MAY, "may"))
    assert talk.lead("*june", ("start", JUNE, "june")).corrections


def test_a_narrower_value_is_a_refinement() -> None:
    talk = Talk().bot("How many drivers?", "drivers")
    talk.lead("about 10", ("drivers", Count(8, 12, 10), "about 10"))
    heard = talk.lead("the 9 drivers work in shifts", ("drivers", NINE, "9 drivers"))
    assert (heard.corrections, heard.contradictions) == ((), ())


def test_another_period_is_the_same_amount() -> None:
    talk = Talk().bot("Budget?", "budget")
    talk.lead("2000 a month", ("budget", Money(2000, 2000, "EUR", "month"), "2000 a month"))
    talk.bot("Noted.")
    heard = talk.lead("24k a year then", ("budget", Money(24000, 24000, "EUR", "year"), "24k a year"))
    assert (heard.corrections, heard.contradictions) == ((), ())


def test_two_colleagues_who_disagree_are_no_contradiction() -> None:
    talk = Talk().bot("What comes first?", "goal")
    talk.lead("speed", ("goal", "speed", "speed"), author="Ana")
    talk.bot("And you?")
    assert talk.lead("price for me", ("goal", "price", "price"), author="Ben").contradictions == ()


def test_a_second_tool_adds_to_the_first_unless_it_takes_its_place() -> None:
    excel, trello = Choices(frozenset({"excel"})), Choices(frozenset({"trello"}))
    talk = Talk().bot("Which tools?", "tools")
    talk.lead("Excel", ("tools", excel, "Excel"))
    talk.bot("Anything else?", "goal")
    assert talk.lead("Trello too", ("tools", trello, "Trello")).corrections == ()
    other = Talk().bot("Which tools?", "tools")
    other.lead("Excel", ("tools", excel, "Excel"))
    other.bot("Thanks. Where are you?", "country")
    assert other.lead("Malta. It's Trello, not Excel", ("tools", trello, "Trello")).corrections


def test_one_thing_can_come_first() -> None:
    talk = Talk().bot("What matters most?", "goal")
    talk.lead("speed, nothing else", ("goal", "speed", "speed"))
    talk.bot("Noted. Anything else?")
    assert talk.lead("The main thing is price", ("goal", "price", "price")).contradictions


def test_a_value_nobody_is_sure_of_disputes_nothing() -> None:
    talk = after_nine_drivers()
    text = "The 12 drivers hate paper"
    from dataclasses import replace

    from allears.listening.acts import heard_with_acts
    from allears.listening.message import Message
    from allears.listening.wording import Wording
    from tests.listening.talk import TODAY, says

    unsure = replace(says(text, "drivers", TWELVE, "12 drivers"), confidence=0.2)
    heard = heard_with_acts(Wording.of(Message("l", "lead", text, TODAY)), talk.context, (unsure,))
    assert heard.contradictions == ()
