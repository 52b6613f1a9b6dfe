"""What reps do with conversations, and what of it the visitor sees."""

from __future__ import annotations

import pytest

from allears.messenger.message import Author, Choice, NewMessage
from allears.messenger.reading import notes
from allears.messenger.refusals import DifferentBody, TextRefused
from tests.messenger.scene import ANA, BO, Scene
from tests.moved_clock import MovedClock


def test_a_conversation_is_with_one_rep_at_a_time(scene: Scene) -> None:
    _, conversation = scene.opened()
    assert scene.do(lambda room: room.take(conversation, ANA))
    assert scene.do(lambda room: room.assign(conversation, BO, ANA))
    assigned = scene.whole(conversation).row.assignment
    assert assigned is not None
    assert (assigned.rep_id, assigned.rep_name, assigned.by_id) == (BO.id, "Bo", ANA.id)
    assert scene.do(lambda room: room.give_back(conversation, BO))
    assert scene.whole(conversation).row.assignment is None


def test_what_is_so_already_is_not_told_again(scene: Scene) -> None:
    _, conversation = scene.opened()
    scene.do(lambda room: room.take(conversation, ANA))
    scene.do(lambda room: room.close(conversation, ANA))
    before = scene.told()
    assert not scene.do(lambda room: room.take(conversation, ANA))
    assert not scene.do(lambda room: room.close(conversation, ANA))
    assert not scene.do(lambda room: room.wake(conversation, ANA))
    assert scene.told() == before


def test_a_snoozed_conversation_wakes_when_its_time_has_come(scene: Scene, clock: MovedClock) -> None:
    _, conversation = scene.opened()
    scene.do(lambda room: room.snooze(conversation, clock.now() + 60_000, ANA))
    assert scene.whole(conversation).row.conversation.state == "snoozed"
    assert not scene.do(lambda room: room.wake_if_due(conversation))
    clock.move(minutes=1)
    assert scene.do(lambda room: room.wake_if_due(conversation))
    assert scene.whole(conversation).row.conversation.state == "open"
    assert scene.events()[-1].actor.kind == "system"


def test_one_that_was_snoozed_anew_sleeps_on(scene: Scene, clock: MovedClock) -> None:
    _, conversation = scene.opened()
    scene.do(lambda room: room.snooze(conversation, clock.now() + 60_000, ANA))
    scene.do(lambda room: room.snooze(conversation, clock.now() + 600_000, ANA))
    clock.move(minutes=1)
    assert not scene.do(lambda room: room.wake_if_due(conversation))


def test_what_the_visitor_writes_wakes_it_before(scene: Scene, clock: MovedClock) -> None:
    visitor, conversation = scene.opened()
    scene.do(lambda room: room.snooze(conversation, clock.now() + 60_000, ANA))
    scene.says(conversation, "I will ask and come back on Monday")
    assert scene.whole(conversation).row.conversation.state == "snoozed"
    scene.writes(visitor, "It became urgent", conversation)
    assert scene.whole(conversation).row.conversation.state == "open"


def test_nothing_is_snoozed_into_the_past(scene: Scene, clock: MovedClock) -> None:
    _, conversation = scene.opened()
    with pytest.raises(TextRefused):
        scene.do(lambda room: room.snooze(conversation, clock.now(), ANA))


def test_a_closed_one_that_is_snoozed_or_opened_is_not_closed_any_more(scene: Scene, clock: MovedClock) -> None:
    _, conversation = scene.opened()
    scene.do(lambda room: room.close(conversation, ANA))
    assert scene.do(lambda room: room.reopen(conversation, ANA))
    scene.do(lambda room: room.close(conversation, ANA))
    scene.do(lambda room: room.snooze(conversation, clock.now() + 1, ANA))
    whole = scene.whole(conversation)
    assert (whole.closing, whole.row.conversation.state) == (None, "snoozed")


def test_taking_a_closing_back_lets_the_visitor_wait_as_before(scene: Scene, clock: MovedClock) -> None:
    _, conversation = scene.opened()
    asked = scene.whole(conversation).row.conversation.waiting_since
    clock.move(minutes=5)
    scene.do(lambda room: room.close(conversation, ANA))
    assert scene.whole(conversation).row.conversation.waiting_since is None
    scene.do(lambda room: room.reopen(conversation, ANA))
    assert scene.whole(conversation).row.conversation.waiting_since == asked
    assert scene.events()[-1].data == {"waiting_since": asked}


def test_who_writes_to_a_closed_conversation_waits_from_then_on(scene: Scene, clock: MovedClock) -> None:
    visitor, conversation = scene.opened()
    scene.do(lambda room: room.close(conversation, ANA))
    clock.move(minutes=5)
    again = scene.writes(visitor, "One more thing", conversation).message
    assert scene.whole(conversation).row.conversation.waiting_since == again.at


def test_seen_goes_forward_only_and_only_over_what_was_said(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    said = scene.says(conversation, "We do").message
    assert scene.do(lambda room: room.visitor_sees(visitor, conversation, 1_000))
    assert not scene.do(lambda room: room.visitor_sees(visitor, conversation, said.seq))
    assert not scene.do(lambda room: room.visitor_sees(visitor, conversation, 1))
    assert scene.do(lambda room: room.rep_sees(BO, conversation, said.seq))
    seen = scene.whole(conversation).row.conversation
    assert (seen.visitor_seen_seq, seen.reps_seen_seq, seen.is_unread) == (said.seq, said.seq, False)


def test_what_is_forgotten_is_gone_whether_written_tapped_or_read_back(scene: Scene) -> None:
    visitor, conversation = scene.opened("We are 8 reps")
    bot = Author("bot", "bot", "Ringlane")
    card = {"kind": "recap", "lines": [{"field": "sales_reps", "title": "sales reps", "said": "8"}]}
    scene.do(lambda room: room.say(bot, NewMessage("b1", "It says: 8", card=card), conversation))
    offered = NewMessage("b2", "By phone?", (Choice("1", "Yes"), Choice("2", "No")))
    question = scene.do(lambda room: room.say(bot, offered, conversation)).message
    tapped = NewMessage("v2", answer_to=question.id, choice="1")
    scene.do(lambda room: room.receive(visitor, tapped, conversation))
    scene.do(lambda room: room.say(bot, NewMessage("b3", "Done: it is deleted."), conversation))
    said = scene.messages(conversation)
    assert set(scene.do(lambda room: room.forget_words(conversation, bot, "b3"))) == {one.id for one in said[:-1]}
    left = scene.messages(conversation)
    assert {(one.text, one.choice, one.choices, one.card) for one in left[:-1]} == {("", None, (), None)}
    assert left[-1] == said[-1]
    assert scene.do(lambda room: room.forget_words(conversation, bot, "b3")) == []


def test_what_the_bot_made_of_words_that_are_deleted_elsewhere_goes_and_the_visitors_own_stay(scene: Scene) -> None:
    _, conversation = scene.opened("Hello again")
    bot = Author("bot", "bot", "Ringlane")
    scene.do(lambda room: room.say(bot, NewMessage("b1", "Still 8 reps?"), conversation))
    scene.do(lambda room: room.note(bot, conversation, "n1", "Call wished: Friday"))
    scene.do(lambda room: room.note(ANA, conversation, "n2", "Knows Bo"))
    assert len(scene.do(lambda room: room.forget_bot(conversation, bot))) == 2
    assert [one.text for one in scene.messages(conversation)] == ["Hello again", ""]
    assert [one.text for one in scene.look(lambda found: notes(found, scene.workspace, conversation))] == ["Knows Bo"]


def test_a_note_is_written_once_and_takes_no_place_in_the_visitors_order(scene: Scene) -> None:
    _, conversation = scene.opened()
    before = scene.whole(conversation).row.conversation.seq
    first = scene.do(lambda room: room.note(ANA, conversation, "n1", "Knows Bo from before"))
    again = scene.do(lambda room: room.note(ANA, conversation, "n1", "Knows Bo from before"))
    assert (first, before) == (again, scene.whole(conversation).row.conversation.seq)
    with pytest.raises(DifferentBody):
        scene.do(lambda room: room.note(ANA, conversation, "n1", "Another"))
    note = scene.events()[-1]
    assert (note.type, note.audience, note.seq) == ("note.added", "reps", None)


def test_a_tag_is_one_however_it_is_written(scene: Scene) -> None:
    _, conversation = scene.opened()
    hung = scene.do(lambda room: room.tag(conversation, "Köln", ANA))
    again = scene.do(lambda room: room.tag(conversation, " KÖLN ", BO))
    assert (hung, scene.whole(conversation).row.tags) == (again, (hung,))
    assert scene.do(lambda room: room.untag(conversation, hung.id, BO))
    assert not scene.do(lambda room: room.untag(conversation, hung.id, BO))
    assert scene.told()[-2:] == ["conversation.tagged", "conversation.untagged"]


@pytest.mark.parametrize("name", ["", " ", "x" * 61])
def test_a_tag_has_a_short_name(scene: Scene, name: str) -> None:
    _, conversation = scene.opened()
    with pytest.raises(TextRefused):
        scene.do(lambda room: room.tag(conversation, name, ANA))
