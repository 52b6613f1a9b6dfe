"""One whole turn: the lead's words in, the bot's words out."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.dialogue.conversation import Conversation
from allears.dialogue.phrasing import say
from allears.dialogue.steps import (
    AdmitNotKnowing,
    Change,
    GiveAnswer,
    OfferAnswers,
    OfferTime,
    PartKindly,
    Recap,
    Reply,
)
from allears.dialogue.talk import End
from allears.dialogue.turn import Turn, begin, take_turn
from allears.facts.answer import Absence
from allears.knowledge import Decision, Findings, Knowledge, Passage, find_answers
from allears.values.count import Count
from tests.dialogue.conversing import policy, setting

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
PAGES = Knowledge.build(
    [
        Passage("gmail", "Does it work with Gmail?", "Yes, Gmail works from the first day."),
        Passage("price", "What does it cost?", "Starter is 29 USD a seat a month.", is_price=True),
        Passage("trial", "Is there a free trial?", "14 days, no card."),
        Passage("export", "Can we get our data out again?", "As CSV, any day."),
    ]
)


def where() -> object:
    nouns = {"sales_reps": ("reps", "sellers"), "employees": ("employees", "people")}
    fields = {name: replace(one, nouns=nouns.get(name, ())) for name, one in policy().fields.items()}
    return setting(policy=replace(policy(), fields=fields))


def told(*words: str) -> list[Turn]:
    """The turns of a conversation in which the lead writes these words."""
    place = where()
    conversation = begin(place, NOON)  # type: ignore[arg-type]
    turns: list[Turn] = []
    for text in words:
        turn = take_turn(conversation, text, NOON, place, PAGES)  # type: ignore[arg-type]
        conversation = turn.conversation
        turns.append(turn)
    return turns


def known(conversation: Conversation, field: str) -> object:
    notebook = conversation.talk.notebook
    return notebook.standing(policy().fields[field], NOON.date()).answer


def test_a_question_is_answered_from_the_companys_own_pages() -> None:
    (turn,) = told("hi, does it work with gmail?")
    assert any(isinstance(step, GiveAnswer) and "Gmail works" in step.words for step in turn.reply.steps)


def test_what_was_said_is_noted_with_its_words_and_a_no_follows_the_recap() -> None:
    first, second = told("we have 4000 employees", "yes, that's right")
    assert isinstance(first.reply.steps[-1], Recap)
    assert isinstance(second.reply.steps[0], PartKindly)
    assert second.conversation.talk.end is End.PARTED
    facts = second.conversation.talk.notebook.history("employees")
    assert [fact.confirmed for fact in facts] == [False, True]
    assert facts[0].evidence.text == "4000 employees"  # type: ignore[union-attr]


def test_a_refusal_to_answer_is_a_fact_and_not_a_no() -> None:
    turns = told("we lose track of calls", "rather not say")
    assert known(turns[-1].conversation, turns[0].reply.asks or "") is Absence.DECLINED


def test_the_lead_may_object_to_a_no_and_gets_a_person() -> None:
    turns = told("we have 4000 employees", "yes", "I see it differently")
    assert say(turns[-1].reply).startswith("Fair enough")
    assert turns[-1].conversation.talk.end is End.HANDED_OVER


@settings(max_examples=60)
@given(st.lists(st.text(max_size=60) | st.sampled_from(["yes", "no", "12", "?", "price?", "\ud800"]), max_size=5))
def test_no_words_are_too_strange(words: list[str]) -> None:
    for turn in told(*words):
        assert not turn.reply.is_bare_question


def test_the_lead_chooses_one_of_two_answers() -> None:
    place = where()
    begun = begin(place, NOON)  # type: ignore[arg-type]
    pages = find_answers("gmail", PAGES).ranked + find_answers("data out", PAGES).ranked
    findings = Findings("and that?", pages[:1] + pages[-1:], Decision.OFFER, 0.5)
    titles = tuple(one.passage.title for one in findings.ranked)
    offered = replace(begun, reply=Reply((OfferAnswers("and that?", titles, findings),)))
    turn = take_turn(offered, "the second one", NOON, place, PAGES)  # type: ignore[arg-type]
    assert [step.words for step in turn.reply.steps if isinstance(step, GiveAnswer)] == [
        findings.ranked[1].passage.words
    ]


def test_a_wish_in_the_shape_of_a_question_is_not_looked_up() -> None:
    (turn,) = told("can I talk to a human please?")
    assert not any(isinstance(step, AdmitNotKnowing) for step in turn.reply.steps)
    assert turn.conversation.talk.end is End.HANDED_OVER


def test_a_day_for_the_talk_is_no_date_of_the_purchase() -> None:
    place = where()
    offered = replace(begin(place, NOON), reply=Reply((OfferTime(),)))  # type: ignore[arg-type]
    turn = take_turn(offered, "next Tuesday at ten", NOON, place, PAGES)  # type: ignore[arg-type]
    assert turn.conversation.talk.notebook.history("timeline") == ()


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "🙂🙂", "👍", "??", "a " * 5000, "é" * 10_000])
def test_nothing_much_still_gets_a_kind_reply(text: str) -> None:
    for turn in told(text, text):
        assert not turn.reply.is_bare_question
    assert say(told(text)[0].reply)


def test_another_value_for_a_line_of_the_recap_is_a_correction() -> None:
    turns = told("we have 4000 employees", "not quite", "we have 400 employees")
    assert known(turns[-1].conversation, "employees") == Count.exactly(400)
    assert isinstance(turns[-1].reply.steps[0], Change)
