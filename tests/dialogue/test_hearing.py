"""Several messages are one turn, and each keeps its own words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.dialogue.conversation import Conversation, Said
from allears.dialogue.hearing import note, together
from allears.dialogue.steps import Ask, Clarify, HandOver, HandoverReason, NoteTime, OfferTime, Reply
from allears.dialogue.talk import LeadTurn
from allears.dialogue.turn import begin, take_burst, take_turn
from allears.facts.answer import Absence
from allears.facts.evidence import Quote
from allears.library.policy_file import load_policy
from allears.listening.message import Message
from allears.values.date_interval import DateInterval
from tests.dialogue.conversing import policy, setting

SHIPPED = Path(__file__).parents[2] / "policies" / "inside-sales-crm.yaml"
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
SETTING = setting()
PIECES = (
    "hi", "we are 12 reps", "and 60 people", "in Norway", "what does it cost?", "actually 14 reps, not 12", "ok thanks",
    "our calls never reach the CRM", "I decide", "soon, by March", "kim@example.com", "12", "…",
)  # fmt: skip


def opened() -> Conversation:
    return begin(SETTING, NOON)


def said(*texts: str) -> tuple[Said, ...]:
    return tuple(Said(f"msg_{number}", text) for number, text in enumerate(texts))


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5))
@settings(max_examples=60)
def test_every_quote_is_a_verbatim_slice_of_its_own_message(texts: list[str]) -> None:
    noted = note(opened(), said(*texts), NOON, SETTING, None)
    by_id = {f"msg_{number}": text for number, text in enumerate(texts)}
    for fact in noted.notebook.facts:
        assert isinstance(fact.evidence, Quote)
        quote = fact.evidence
        assert by_id[quote.message_id][quote.start : quote.end] == quote.text


@given(st.sampled_from(PIECES))
@settings(max_examples=20)
def test_one_message_is_the_turn_it_always_was(text: str) -> None:
    alone = take_turn(opened(), text, NOON, SETTING)
    burst = take_burst(opened(), (Said("m1", text),), NOON, SETTING)
    assert burst.reply == alone.reply
    assert burst.conversation.talk == alone.conversation.talk


def test_what_was_said_in_three_messages_is_known_after_one_turn() -> None:
    burst = take_burst(opened(), said("hi", "we are 12 reps", "kim@example.com"), NOON, SETTING)
    fields = {fact.field for fact in burst.conversation.talk.notebook.facts}
    assert {"sales_reps", "email"} <= fields
    assert burst.conversation.talk.lead_messages == 1


def test_of_several_messages_every_wish_counts() -> None:
    turn = together((LeadTurn(wants_person=True, answered=("a",)), LeadTurn(vague=("a", "b"), leaves=True)))
    assert (turn.wants_person, turn.leaves, turn.answered, turn.vague) == (True, True, ("a",), ("b",))
    assert together(()).understood


def test_the_line_of_a_recap_that_is_changed_is_corrected_and_not_disputed() -> None:
    first = take_burst(opened(), said("we are 12 reps"), NOON, SETTING).conversation
    changed = (Said("msg_9", "14", about="sales_reps"),)
    noted = note(first, changed, NOON, SETTING, None)
    standing = noted.notebook.standing(policy().fields["sales_reps"], NOON.date())
    assert str(standing.answer) != "disputed"
    assert standing.facts[0].evidence == Quote("msg_9", "14", 0, 2)


def test_two_answers_of_which_nothing_is_understood_bring_a_person() -> None:
    asked = take_burst(opened(), said("our calls never reach the CRM"), NOON, SETTING).conversation
    first = take_burst(asked, said("blub blub"), NOON, SETTING)
    assert (first.turn.missed, first.conversation.talk.missed) == (True, 1)
    again = replace(asked, talk=replace(asked.talk, missed=1))
    second = take_burst(again, said("wibble"), NOON, SETTING)
    assert [step.reason for step in second.reply.steps if isinstance(step, HandOver)] == [HandoverReason.STUCK]
    understood = take_burst(again, said("and what does it cost?"), NOON, SETTING)
    assert (understood.turn.missed, understood.conversation.talk.missed) == (False, 0)


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("well, depends really, and we are in Norway", ("sales_reps",)),
        ("blub", ("sales_reps",)),
        ("12 reps", ()),
        ("what does it cost?", ()),
        ("I'd rather not say", ()),
    ],
)
def test_words_that_may_answer_and_say_nothing_are_told_from_another_matter(text: str, unread: tuple[str, ...]) -> None:
    asked = replace(opened(), reply=Reply((Ask("sales_reps", "How many people sell at your company?", ""),)))
    message = Message("bot_1", "bot", "How many people sell at your company?", NOON.date(), "sales_reps")
    asked = replace(asked, context=asked.context.after(message, ()))
    assert take_burst(asked, said(text), NOON, SETTING).turn.unread == unread


def test_a_yes_to_two_things_that_do_not_fit_chooses_neither() -> None:
    words = "You mentioned “12 reps” and “one rep”. Are those two different groups?"
    asked = replace(opened(), reply=Reply((Clarify("sales_reps", words),)))
    asked = replace(asked, context=asked.context.after(Message("bot_1", "bot", words, NOON.date(), "sales_reps"), ()))
    assert note(asked, said("yes"), NOON, SETTING, None).notebook.facts == ()


def test_impatience_in_the_shape_of_a_question_gets_no_admission_of_not_knowing() -> None:
    assert take_burst(opened(), said("honestly I just want an answer"), NOON, SETTING).turn.findings == ()


def test_a_line_that_was_changed_to_words_we_cannot_read_no_longer_holds_the_old_value() -> None:
    first = take_burst(opened(), said("we are 12 reps"), NOON, SETTING).conversation
    noted = note(first, (Said("msg_9", "a whole lot more", about="sales_reps"),), NOON, SETTING, None)
    assert noted.notebook.standing(policy().fields["sales_reps"], NOON.date()).answer is Absence.UNKNOWN


@pytest.mark.parametrize("text", ["can we keep this short", "please could you make it quick?"])
def test_a_wish_to_be_brief_is_no_question(text: str) -> None:
    assert take_burst(opened(), said(text), NOON, SETTING).turn.findings == ()


def test_what_a_rep_says_is_heard_beside_and_makes_no_fact() -> None:
    spoken = (Said("msg_1", "How many reps are you?", "rep", author="rep_ana"), Said("msg_2", "12 reps"))
    noted = note(opened(), spoken, NOON, SETTING, None)
    assert [fact.evidence for fact in noted.notebook.facts] == [Quote("msg_2", "12 reps", 0, 7)]
    assert [message.by for message in noted.context.earlier][1:] == ["rep", "lead"]


@pytest.mark.parametrize(
    ("reply", "starts"),
    [
        ("Thursday after 2 would work", None),
        ("tomorrow at 10", None),
        ("we would start in October 2027", date(2027, 10, 1)),
        ("in June 2027", date(2027, 6, 1)),
        ("by 14 July 2027", date(2027, 7, 14)),
    ],
)
def test_a_day_for_a_talk_is_no_start_and_a_day_far_ahead_is_one(reply: str, starts: date | None) -> None:
    conversation = replace(opened(), reply=Reply((OfferTime(),)))
    conversation = replace(conversation, talk=replace(conversation.talk, offered_time=True))
    noted = note(conversation, said(reply), NOON, SETTING, None)
    found = [one.value for one in noted.notebook.facts if one.field == "timeline"]
    assert [one.start for one in found if isinstance(one, DateInterval)] == ([starts] if starts else [])


def test_a_time_for_a_talk_is_held_against_no_start_on_record() -> None:
    where = setting(policy=load_policy(SHIPPED))
    conversation = begin(where, NOON)
    first = "half our leads never get a second call, we are in Leeds, we want to start in January 2027, we have 3 reps"
    for text in (first, "By phone and e-mail", "51-200", "10000+", "yes, all good", "Monday morning is best"):
        turn = take_turn(conversation, text, NOON, where)
        conversation = turn.conversation
    assert not any(isinstance(step, Clarify) for step in turn.reply.steps)
    assert any(isinstance(step, NoteTime) for step in turn.reply.steps)
