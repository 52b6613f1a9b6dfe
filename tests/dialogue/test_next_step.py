"""The next step of a conversation: answer, give, ask one thing; and how it ends."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.dialogue.next_step import greet
from allears.dialogue.phrasing import say
from allears.dialogue.steps import Ask, GiveAnswer, HandOver, HandoverReason, PartKindly, Recap, Recommend, Show
from allears.dialogue.talk import End, LeadTurn, Talk
from allears.facts.answer import Absence
from allears.facts.fact import Source
from allears.facts.words import Words
from allears.knowledge import Decision, Findings, Passage, Ranked
from allears.knowledge.passage import Stance
from allears.listening.remember import confirm
from allears.policy.condition_text import Vocabulary, parse_condition
from allears.policy.literal import read_literal
from allears.policy.verdict import Outcome
from allears.values.count import Count
from tests.dialogue.conversing import NOON, found, kinds, noting, policy, reply_to, setting

EIGHT, GIANT, FORTY = Count.exactly(8), Count.exactly(4000), Count.exactly(40)


def fitting() -> Talk:
    """A talk in which everything a small team would say was said, but when they start."""
    return noting(
        Talk(lead_messages=3), sales_reps=EIGHT, selling_style="inside", pain="calls get lost", employees=FORTY
    )


def too_large() -> Talk:
    return noting(Talk(lead_messages=3), employees=GIANT)


def test_the_greeting_says_that_it_is_a_bot_and_for_whom_the_product_is() -> None:
    words = say(greet(setting())[0])
    assert "a bot" in words and "small teams that sell by phone" in words


def test_the_need_is_heard_first_and_the_question_does_not_stand_bare() -> None:
    reply, _ = reply_to(Talk())
    assert reply.asks == "pain"
    assert not reply.is_bare_question
    assert isinstance(reply.steps[0], Show)


def test_the_leads_question_is_answered_before_ours_is_asked() -> None:
    reply, _ = reply_to(Talk(), LeadTurn(findings=(found("what does it cost?", "Starter is 29 USD a seat a month."),)))
    assert kinds(reply) == ["GiveAnswer", "Ask"]
    assert say(reply).index("29 USD") < say(reply).index("What made you look")


def test_every_question_of_a_message_is_answered() -> None:
    two = (found("price?", "29 USD a seat."), found("gmail?", "Yes, Gmail works."))
    reply, _ = reply_to(Talk(), LeadTurn(findings=two))
    assert [step.words for step in reply.steps if isinstance(step, GiveAnswer)] == [
        "29 USD a seat.",
        "Yes, Gmail works.",
    ]


def test_what_the_answer_means_is_shown_before_the_next_question() -> None:
    talk = noting(Talk(lead_messages=2, questions=1), pain="calls get lost", selling_style="inside")
    reply, after = reply_to(talk, LeadTurn(answered=("selling_style",)))
    assert isinstance(reply.steps[0], Show) and reply.steps[0].words == "Then their calls log themselves."
    again, _ = reply_to(after, LeadTurn(answered=("selling_style",)))
    assert "calls log themselves" not in say(again), "nothing is given twice"


def test_at_most_four_questions_then_a_person() -> None:
    talk = replace(noting(Talk(lead_messages=4), pain="calls get lost"), questions=4)
    recap, talk = reply_to(talk)
    handing, talk = reply_to(talk, LeadTurn(agrees=True))
    assert [*kinds(recap), *kinds(handing)] == ["Recap", "HandOver"]
    assert talk.end is End.HANDED_OVER


def test_a_person_is_got_when_asked_for_without_a_recap() -> None:
    reply, after = reply_to(fitting(), LeadTurn(wants_person=True))
    assert reply.steps == (HandOver(HandoverReason.ASKED_FOR, available=True),)
    assert after.end is End.HANDED_OVER


def test_with_nobody_there_it_says_when_and_asks_for_an_address() -> None:
    away = setting(available=False, expected="back on Monday at 9")
    reply, _ = reply_to(Talk(), LeadTurn(wants_person=True), away)
    assert kinds(reply) == ["HandOver", "AskAddress"]
    assert "back on Monday at 9" in say(reply)


def test_a_question_without_an_answer_is_admitted_and_gets_a_person() -> None:
    reply, after = reply_to(Talk(), LeadTurn(findings=(found("do you have a fax gateway?", None),)))
    assert kinds(reply) == ["AdmitNotKnowing", "HandOver"]
    assert "won't guess" in say(reply) and after.end is End.HANDED_OVER


def test_upset_people_get_the_matter_first_then_a_person() -> None:
    turn = LeadTurn(hostile=True, findings=(found("why was I charged twice?", "We refund double charges in a day."),))
    assert kinds(reply_to(Talk(), turn)[0]) == ["GiveAnswer", "HandOver"]


def test_just_looking_is_left_in_peace_for_the_rest_of_the_visit() -> None:
    reply, after = reply_to(Talk(), LeadTurn(just_looking=True))
    assert say(reply) == "Of course. I'm here if something comes up."
    assert reply_to(after)[0].steps == ()


def test_a_hot_lead_gets_a_person_before_any_question() -> None:
    urgent = noting(Talk(), timeline=read_literal(policy().fields["timeline"], "2026-12-01"))  # type: ignore[arg-type]
    reply, _ = reply_to(urgent)
    assert reply.steps == (HandOver(HandoverReason.HOT, available=True),)


def test_an_exclusion_beats_the_fast_lane() -> None:
    named = Vocabulary(policy().fields, {}, read_literal)
    fast = replace(policy(), fast_lane=(parse_condition("employees >= 500", named),))
    assert kinds(reply_to(too_large(), where=setting(policy=fast))[0]) == ["Recap"]


def test_a_fitting_lead_sees_the_recap_then_what_to_take_then_a_time() -> None:
    talk = noting(fitting(), timeline=read_literal(policy().fields["timeline"], "2027-03-01"))  # type: ignore[arg-type]
    recap, talk = reply_to(talk)
    assert isinstance(recap.steps[0], Recap)
    assert {line.field for line in recap.steps[0].lines} >= {"sales_reps", "pain"}
    told, talk = reply_to(talk, LeadTurn(agrees=True))
    assert isinstance(told.steps[0], Recommend)
    assert "Starter for 8 sales reps, 29 USD a seat a month" in say(told)
    assert kinds(told)[1] == "OfferTime"
    noted, talk = reply_to(talk, LeadTurn(wished_time="Tuesday afternoon"))
    assert kinds(noted) == ["NoteTime", "HandOver", "AskAddress"] and "“Tuesday afternoon”" in say(noted)
    assert talk.end is End.HANDED_OVER


def test_a_no_comes_after_the_recap_with_reason_alternative_and_an_open_door() -> None:
    recap, talk = reply_to(too_large())
    assert kinds(recap) == ["Recap"]
    no, talk = reply_to(talk, LeadTurn(agrees=True))
    assert isinstance(no.steps[0], PartKindly)
    words = say(no)
    assert "You would miss role hierarchies." in words
    assert "Salesforce: made for large teams" in words
    assert "fewer than 1,000 employees" in words and "see it differently" in words
    assert talk.end is End.PARTED


def test_who_sees_a_no_differently_gets_a_person() -> None:
    talk = replace(too_large(), end=End.PARTED)
    reply, after = reply_to(talk, LeadTurn(objects=True))
    assert isinstance(reply.steps[0], HandOver)
    assert reply.steps[0].reason is HandoverReason.SEES_IT_DIFFERENTLY
    assert after.end is End.HANDED_OVER


def test_an_imported_value_is_confirmed_before_it_may_turn_anybody_away() -> None:
    imported = noting(Talk(lead_messages=3), source=Source.IMPORTED, employees=GIANT)
    _, shown = reply_to(imported)
    silent, _ = reply_to(shown)
    assert kinds(silent) == ["HandOver"], "no word of agreement: a person looks"
    elsewhere, _ = reply_to(shown, LeadTurn(agrees=True))
    assert kinds(elsewhere) == ["HandOver"], "a yes to something else confirms nothing"
    confirmed = replace(shown, notebook=confirm(shown.notebook, [shown.notebook.facts[0].id], NOON))
    agreed, _ = reply_to(confirmed, LeadTurn(agrees=True))
    assert kinds(agreed) == ["PartKindly"]


def test_a_contradiction_is_dug_into_once_and_never_twice() -> None:
    talk = noting(Talk(lead_messages=2), pain="calls get lost")
    turn = LeadTurn(contradictions=(("sales_reps", "You mentioned 8 and 12. Which teams are those?"),))
    first, talk = reply_to(talk, turn)
    assert kinds(first) == ["Clarify"]
    second, _ = reply_to(talk, turn)
    assert "Clarify" not in kinds(second)


def test_a_thin_need_is_followed_once_by_what_happened() -> None:
    first, talk = reply_to(Talk(), LeadTurn(vague=("pain",)))
    assert kinds(first) == ["Show", "AskWhatHappened"] and first.asks == "pain"
    second, _ = reply_to(talk, LeadTurn(vague=("pain",)))
    assert "AskWhatHappened" not in kinds(second)


def test_somebody_who_is_no_lead_is_sent_on_kindly() -> None:
    places = setting(destinations={"job seeker": "Our open positions are on the careers page."})
    reply, after = reply_to(Talk(), LeadTurn(visitor_kind="job seeker"), places)
    assert say(reply) == "Our open positions are on the careers page."
    assert after.end is End.REDIRECTED


@pytest.mark.parametrize("otherwise", ["review", "self_serve"])
def test_outside_every_profile_nobody_is_refused(otherwise: str) -> None:
    talk = noting(fitting(), selling_style="field")
    where = setting(policy=replace(policy(), otherwise=otherwise))  # type: ignore[arg-type]
    replies = []
    for turn in (LeadTurn(), LeadTurn(agrees=True)):
        reply, talk = reply_to(talk, turn, where)
        replies += kinds(reply)
    assert "PartKindly" not in replies
    assert talk.end is (End.SELF_SERVED if otherwise == "self_serve" else End.HANDED_OVER)


def test_who_helps_themselves_hears_the_policys_own_words() -> None:
    talk = replace(noting(fitting(), selling_style="field"), recapped=Outcome.OUTSIDE)
    own = replace(policy(), otherwise="self_serve", self_serve=Words.of("Come and see it on any Sunday."))
    reply, _ = reply_to(talk, where=setting(policy=own))
    assert say(reply).endswith("Come and see it on any Sunday.")


def test_a_refusal_is_taken_kindly_before_anything_goes_on() -> None:
    talk = noting(Talk(), pain="calls get lost", sales_reps=Absence.DECLINED)
    reply, _ = reply_to(talk, LeadTurn(declined=("sales_reps",)))
    assert kinds(reply) == ["AcceptRefusal", "Show", "Ask"]
    assert say(reply).startswith("That is fine, we can do without.")
    again, _ = reply_to(noting(talk, employees=Absence.DECLINED), LeadTurn(declined=("employees",)))
    assert say(again).startswith("Of course, we leave that out, too.")


def test_nothing_is_made_of_a_refusal_by_somebody_who_is_upset_or_leaves() -> None:
    talk = noting(Talk(), pain="calls get lost", sales_reps=Absence.DECLINED)
    for turn in (LeadTurn(hostile=True), LeadTurn(leaves=True), LeadTurn(wants_person=True)):
        reply, _ = reply_to(talk, replace(turn, declined=("sales_reps",)))
        assert "AcceptRefusal" not in kinds(reply)


def recapped() -> Talk:
    fits = noting(fitting(), timeline=read_literal(policy().fields["timeline"], "2027-03-01"))  # type: ignore[arg-type]
    return reply_to(fits)[1]


def test_a_change_to_the_recap_is_shown_before_it_goes_on() -> None:
    changed = noting(recapped(), sales_reps=Count.exactly(7))
    told, _ = reply_to(changed, LeadTurn(takes_back=True, answered=("sales_reps",)))
    assert kinds(told)[:2] == ["Change", "Recommend"]
    assert say(told).startswith("Noted. It now says:\n- sales reps: 7\n")


def test_a_recap_that_is_not_right_is_asked_about_once() -> None:
    told, talk = reply_to(recapped(), LeadTurn(takes_back=True))
    assert kinds(told) == ["AskChange"]
    told, _ = reply_to(noting(talk, sales_reps=Count.exactly(7)), LeadTurn(answered=("sales_reps",)))
    assert kinds(told)[0] == "Change"
    again, _ = reply_to(talk, LeadTurn(takes_back=True))
    assert "AskChange" not in kinds(again)


def test_an_address_left_after_the_hand_over_is_thanked_for() -> None:
    away = setting(available=False)
    _, talk = reply_to(Talk(), LeadTurn(wants_person=True), away)
    told, talk = reply_to(noting(talk, email="jo@lindenmoor.com"), LeadTurn(answered=("email",)), away)
    assert say(told) == "Thank you, I've noted jo@lindenmoor.com."
    told, talk = reply_to(noting(talk, sales_reps=EIGHT), LeadTurn(answered=("sales_reps",)), away)
    assert kinds(told) == ["Thank"]
    assert reply_to(talk, LeadTurn(), away)[0].steps == ()


def test_the_last_word_is_said_once() -> None:
    talk = replace(Talk(), end=End.SELF_SERVED)
    told, talk = reply_to(talk, LeadTurn())
    assert kinds(told) == ["Acknowledge"]
    assert reply_to(talk, LeadTurn())[0].steps == ()


def test_who_says_good_bye_is_not_asked_another_question() -> None:
    assert kinds(reply_to(Talk(), LeadTurn(leaves=True))[0]) == ["StayNear"]


def test_a_no_is_taken_back_when_it_rested_on_something_that_has_changed() -> None:
    _, talk = reply_to(too_large())
    _, talk = reply_to(talk, LeadTurn(agrees=True))
    assert talk.end is End.PARTED
    again, talk = reply_to(noting(talk, employees=FORTY), LeadTurn(answered=("employees",)))
    assert talk.end is not End.PARTED and again.steps


def test_what_was_said_is_forgotten_at_once() -> None:
    _, talk = reply_to(fitting(), LeadTurn(wants_forgetting=True))
    assert talk.notebook.facts == ()


def test_an_unknown_question_gets_a_person_although_another_can_be_chosen() -> None:
    pages = tuple(Ranked(Passage(title, title, "Yes."), 1.0) for title in ("Export", "Import"))
    offer = Findings("port?", pages, Decision.OFFER, 0.5)
    told, talk = reply_to(Talk(), LeadTurn(findings=(offer, found("fax?", None))))
    assert kinds(told) == ["AdmitNotKnowing", "HandOver", "OfferAnswers"]
    assert talk.end is End.HANDED_OVER


def test_an_honest_no_says_who_does_it() -> None:
    page = Passage("sms", "Text messages?", "Not yet.", stance=Stance.NOT_YET, who_does="Close")
    asked = Findings("sms?", (Ranked(page, 1.0),), Decision.ANSWER, 1.0)
    told, _ = reply_to(Talk(), LeadTurn(findings=(asked,)))
    assert "Not yet. Close may help you there." in say(told)


turns = st.builds(
    LeadTurn,
    findings=st.lists(st.sampled_from([found("price?", "29 USD."), found("fax?", None)]), max_size=2).map(tuple),
    answered=st.lists(st.sampled_from(["pain", "sales_reps", "selling_style", "employees"]), max_size=2).map(tuple),
    vague=st.sampled_from([(), ("pain",), ("timeline",)]),
    wants_person=st.booleans(),
    just_looking=st.booleans(),
    hostile=st.booleans(),
    agrees=st.booleans(),
    objects=st.booleans(),
    takes_back=st.booleans(),
    leaves=st.booleans(),
    wished_time=st.sampled_from([None, "tomorrow at ten"]),
    contradictions=st.sampled_from([(), (("sales_reps", "You mentioned 8 and 12."),)]),
)


@given(st.lists(turns, min_size=1, max_size=8), st.booleans())
def test_whatever_the_lead_does_no_question_stands_bare_and_at_most_four_are_asked(
    conversation: list[LeadTurn], available: bool
) -> None:
    talk, asked = Talk(), 0
    where = setting(available=available)
    for turn in conversation:
        reply, talk = reply_to(talk, turn, where)
        assert not reply.is_bare_question
        assert all(words.strip() for words in [say(reply)] if reply.steps)
        assert sum(isinstance(step, Ask) for step in reply.steps) <= 1
        asked += sum(isinstance(step, Ask) for step in reply.steps)
    assert asked <= where.most_questions
