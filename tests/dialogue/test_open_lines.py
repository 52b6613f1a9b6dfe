"""Lines of the recap that nobody filled: shown once enough was asked, filled by whoever likes, never pressed for."""

from dataclasses import replace

from allears.dialogue.conversation import Conversation
from allears.dialogue.open_lines import MOST_OPEN_LINES, open_lines
from allears.dialogue.phrasing import say
from allears.dialogue.steps import HandOver, Recap
from allears.dialogue.talk import End, Talk
from allears.dialogue.turn import Turn, begin, take_turn
from allears.facts.answer import Absence
from allears.policy.verdict import Outcome
from allears.values.count import Count
from tests.dialogue.conversing import NOON, kinds, noting, setting

WHERE = setting(most_questions=0)


def read_back(**known: object) -> Turn:
    """The recap of somebody who told this much, when no more is asked."""
    start = begin(WHERE, NOON)
    talk = noting(start.talk, **known)  # type: ignore[arg-type]
    return take_turn(Conversation(start.context, talk, start.reply), "that is all I can say", NOON, WHERE)


def test_the_recap_shows_what_would_settle_it() -> None:
    turn = read_back(sales_reps=Count.exactly(7), authority="decides", country="US")
    recap = turn.reply.steps[0]
    assert isinstance(recap, Recap)
    assert 0 < len(recap.open) <= MOST_OPEN_LINES
    assert not {line.field for line in recap.open} & {line.field for line in recap.lines}
    assert "Still open, if you like to add it:" in say(turn.reply)
    assert turn.conversation.talk.questions == 0, "a line that may be filled is no question"


def test_filling_one_line_after_the_other_settles_it_without_another_recap() -> None:
    turn = read_back(sales_reps=Count.exactly(7), authority="decides", country="US")
    filled = {"pain": "we lose calls every week and nobody notices", "selling_style": "by phone", "employees": "20"}
    for field, words in filled.items():
        assert field in turn.conversation.talk.open_lines
        turn = take_turn(turn.conversation, words, NOON, WHERE, about=field)
        assert kinds(turn.reply) == ["Change"]
    turn = take_turn(turn.conversation, "yes", NOON, WHERE)
    assert kinds(turn.reply)[-2:] == ["Recommend", "OfferTime"]


def test_who_says_again_what_a_line_says_already_is_not_met_with_silence() -> None:
    turn = read_back(sales_reps=Count.exactly(7), authority="decides", country="US")
    shown = turn.conversation.talk.open_lines
    talk = replace(turn.conversation.talk, open_lines=("sales_reps", *shown))
    again = take_turn(replace(turn.conversation, talk=talk), "7", NOON, WHERE, about="sales_reps")
    assert kinds(again.reply) == ["Change"]
    assert [line.field for line in again.reply.steps[0].lines] == ["sales_reps"]  # type: ignore[union-attr]
    assert again.conversation.talk.open_lines == ("sales_reps", *shown), "the other lines may still be filled"


def test_who_fills_nothing_gets_a_person() -> None:
    turn = read_back(sales_reps=Count.exactly(7), authority="decides", country="US")
    turn = take_turn(turn.conversation, "yes", NOON, WHERE)
    assert any(isinstance(step, HandOver) for step in turn.reply.steps)
    assert turn.conversation.talk.end is End.HANDED_OVER


def test_who_is_settled_already_is_shown_no_open_line() -> None:
    turn = read_back(sales_reps=Count.exactly(7), employees=Count.exactly(4000))
    assert turn.conversation.talk.recapped is Outcome.DISQUALIFIED
    assert turn.conversation.talk.open_lines == ()


def test_about_names_the_field_that_bare_words_answer() -> None:
    turn = read_back(sales_reps=Count.exactly(7), authority="decides", country="US")
    changed = take_turn(turn.conversation, "9", NOON, WHERE, about="sales_reps")
    answers = changed.conversation.talk.notebook.answers(WHERE.policy.fields, WHERE.now)
    assert answers["sales_reps"] == Count.exactly(9)
    again = replace(turn.conversation, reply=turn.reply)
    nothing = take_turn(again, "9", NOON, WHERE, about="no such field")
    assert nothing.conversation.talk.notebook.answers(WHERE.policy.fields, WHERE.now)["sales_reps"] == Count.exactly(7)


def test_what_was_asked_and_got_no_answer_may_be_filled_in() -> None:
    talk = replace(noting(Talk(), sales_reps=Count.exactly(7), employees=Count.exactly(20)), asked=("selling_style",))
    assert "selling_style" in [line.field for line in open_lines(talk, WHERE)]
    refused = noting(talk, selling_style=Absence.DECLINED)
    assert "selling_style" not in [line.field for line in open_lines(refused, WHERE)]
