"""What is said: once, in one order, and only where one may speak."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from functools import partial

import pytest

from allears.messenger.message import Author, Choice, NewMessage, Received
from allears.messenger.refusals import ChoiceRefused, DifferentBody, TextRefused, UnknownConversation
from allears.messenger.room import Messenger
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, found_workspace
from tests.messenger.scene import ANA, Scene, named
from tests.moved_clock import MovedClock


def test_a_first_message_opens_a_conversation_that_waits_for_an_answer(scene: Scene) -> None:
    visitor = scene.visitor()
    received = scene.writes(visitor, "Do you work with Gmail?")
    conversation = scene.whole(received.conversation_id).row.conversation
    assert (conversation.visitor_id, conversation.state, conversation.is_unread) == (visitor.id, "open", True)
    assert conversation.waiting_since == received.message.at
    assert scene.told() == ["conversation.opened", "message.added"]


def test_a_message_that_comes_twice_is_stored_once_and_answered_with_the_same(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    first = scene.writes(visitor, "Hello?", conversation, "c1")
    again = scene.writes(visitor, "Hello?", conversation, "c1")
    assert again == Received(first.message, conversation, repeated=True)
    assert [message.text for message in scene.messages(conversation)] == ["Do you work with Gmail?", "Hello?"]


def test_a_first_message_that_comes_twice_opens_one_conversation(scene: Scene) -> None:
    visitor = scene.visitor()
    first = scene.writes(visitor, "Hello", client_id="c1")
    again = scene.writes(visitor, "Hello", client_id="c1")
    assert (again.conversation_id, again.repeated) == (first.conversation_id, True)


def test_the_same_client_id_with_another_body_is_refused_and_changes_nothing(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    scene.writes(visitor, "We are 14", conversation, "c1")
    before = scene.whole(conversation)
    with pytest.raises(DifferentBody):
        scene.writes(visitor, "We are 140", conversation, "c1")
    with pytest.raises(DifferentBody):
        scene.writes(visitor, "Something else", None, named("Do you work with Gmail?"))
    assert scene.whole(conversation) == before


def test_a_client_id_belongs_to_its_author(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    scene.writes(visitor, "Yes", conversation, "c1")
    said = scene.do(lambda room: room.say(ANA, NewMessage("c1", "Good"), conversation))
    assert not said.repeated


def test_everybody_entitled_reads_one_order_without_a_gap(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    scene.says(conversation, "We do")
    scene.do(lambda room: room.note(ANA, conversation, "n1", "Gmail again"))
    scene.do(lambda room: room.close(conversation, ANA))
    scene.writes(visitor, "One more thing", conversation)
    places = [event.seq for event in scene.events() if event.seq is not None]
    assert places == list(range(1, scene.whole(conversation).row.conversation.seq + 1))


def test_many_at_once_leave_one_order_without_a_gap(scene: Scene, database: Database) -> None:
    visitor, conversation = scene.opened()
    waiting: list[Future[Received]] = []
    lock = threading.Lock()

    def send(new: NewMessage, unit: Unit) -> Received:
        return Messenger(unit, scene.workspace).receive(visitor, new, conversation)

    def write(author: int) -> None:
        for number in range(10):
            new = NewMessage(f"{author}-{number}", f"{author}-{number}")
            future = database.write(partial(send, new))
            with lock:
                waiting.append(future)

    threads = [threading.Thread(target=write, args=(author,)) for author in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    acknowledged = sorted(future.result().message.seq for future in waiting)
    assert acknowledged == list(range(3, 43))
    assert [message.seq for message in scene.messages(conversation)] == [2, *acknowledged]


def test_one_message_sent_many_times_at_once_is_stored_once(scene: Scene, database: Database) -> None:
    visitor = scene.visitor()
    new = NewMessage("c1", "Hello")
    waiting = [database.write(lambda unit: Messenger(unit, scene.workspace).receive(visitor, new)) for _ in range(8)]
    results = [future.result() for future in waiting]
    assert len({result.message.id for result in results}) == 1
    assert sum(not result.repeated for result in results) == 1


def test_tabs_that_write_the_very_first_message_at_once_open_one_conversation(scene: Scene, database: Database) -> None:
    visitor = scene.visitor()

    def send(tab: int, unit: Unit) -> Received:
        return Messenger(unit, scene.workspace).receive(visitor, NewMessage(f"c{tab}", f"Hello from tab {tab}"))

    tabs = [database.write(partial(send, tab)) for tab in (1, 2, 3) for _ in range(2)]
    results = [future.result() for future in tabs]
    assert len({result.conversation_id for result in results}) == 1
    assert sum(not result.repeated for result in results) == 3
    assert sorted(message.text for message in scene.messages(results[0].conversation_id)) == [
        f"Hello from tab {tab}" for tab in (1, 2, 3)
    ]
    assert scene.told().count("conversation.opened") == 1


def test_what_joined_a_moment_after_the_opening_is_not_said_again_later(scene: Scene, clock: MovedClock) -> None:
    visitor, conversation = scene.opened()
    joined = scene.writes(visitor, "And Outlook?", client_id="c2")
    clock.move(minutes=1)
    again = scene.writes(visitor, "And Outlook?", client_id="c2")
    assert (again.conversation_id, again.repeated, again.message) == (conversation, True, joined.message)
    with pytest.raises(DifferentBody):
        scene.writes(visitor, "And Teams?", client_id="c2")


def test_only_an_open_conversation_of_this_visitor_and_this_moment_is_joined(scene: Scene, clock: MovedClock) -> None:
    visitor, conversation = scene.opened()
    assert scene.writes(scene.visitor(), "Hello").conversation_id != conversation
    clock.move(minutes=1)
    second = scene.writes(visitor, "Another question").conversation_id
    assert second != conversation
    scene.do(lambda room: room.close(second, ANA))
    assert scene.writes(visitor, "And one more").conversation_id not in (conversation, second)


def test_a_visitor_opens_again_what_was_closed(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    scene.do(lambda room: room.close(conversation, ANA))
    scene.writes(visitor, "One more thing", conversation)
    whole = scene.whole(conversation)
    assert (whole.row.conversation.state, whole.closing) == ("open", None)
    assert scene.told()[-2:] == ["conversation.reopened", "message.added"]


def test_the_bots_words_open_nothing_and_end_nobodys_waiting(scene: Scene) -> None:
    _, conversation = scene.opened()
    bot = Author("bot", "bot", "Ringlane")
    scene.do(lambda room: room.say(bot, NewMessage("b1", "A person answers on Monday."), conversation))
    assert scene.whole(conversation).row.conversation.waiting_since is not None
    scene.do(lambda room: room.close(conversation, ANA))
    scene.do(lambda room: room.say(bot, NewMessage("b2", "Was this helpful?"), conversation))
    assert scene.whole(conversation).row.conversation.state == "closed"


def test_a_reps_answer_ends_the_waiting(scene: Scene) -> None:
    _, conversation = scene.opened()
    scene.says(conversation, "We do")
    assert scene.whole(conversation).row.conversation.waiting_since is None


def test_a_chosen_answer_says_its_label(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    offered = NewMessage("q1", "How many of you sell?", (Choice("few", "1 to 5"), Choice("many", "more")))
    question = scene.do(lambda room: room.say(ANA, offered, conversation)).message
    chosen = NewMessage("a1", choice="few", answer_to=question.id)
    answer = scene.do(lambda room: room.receive(visitor, chosen, conversation)).message
    assert (answer.text, answer.choice, answer.answer_to) == ("1 to 5", "few", question.id)
    assert scene.messages(conversation)[1].choices == offered.choices


@pytest.mark.parametrize(("choice", "answer_to"), [("none", None), ("few", "msg_nothing")])
def test_an_answer_that_was_not_offered_is_refused(scene: Scene, choice: str, answer_to: str | None) -> None:
    visitor, conversation = scene.opened()
    with pytest.raises(ChoiceRefused):
        new = NewMessage("a1", choice=choice, answer_to=answer_to)
        scene.do(lambda room: room.receive(visitor, new, conversation))


def test_a_person_may_be_asked_for_at_any_time_in_the_words_of_the_button(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    tapped = NewMessage("a1", "Ich möchte mit einem Menschen sprechen.", choice="person")
    stored = scene.do(lambda room: room.receive(visitor, tapped, conversation)).message
    assert (stored.text, stored.wants_person) == (tapped.text, True)
    assert not scene.messages(conversation)[0].wants_person
    with pytest.raises(TextRefused):
        scene.do(lambda room: room.receive(visitor, NewMessage("a2", choice="person"), conversation))


def test_buttons_that_cannot_be_told_apart_are_refused(scene: Scene) -> None:
    _, conversation = scene.opened()
    twice = NewMessage("q1", "Which?", (Choice("a", "One"), Choice("a", "Two")))
    with pytest.raises(ChoiceRefused):
        scene.do(lambda room: room.say(ANA, twice, conversation))


def test_nobody_speaks_in_a_strangers_conversation(scene: Scene) -> None:
    _, conversation = scene.opened()
    with pytest.raises(UnknownConversation):
        scene.writes(scene.visitor(), "Let me in", conversation)


def test_another_workspace_knows_nothing_of_it(scene: Scene, database: Database) -> None:
    visitor, conversation = scene.opened()
    other = Scene(database, Workspace(database.write(lambda unit: found_workspace(unit, "Other")).result().id))
    with pytest.raises(UnknownConversation):
        other.writes(visitor, "Hello", conversation)
    with pytest.raises(UnknownConversation):
        other.says(conversation, "Hello")


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 10_001, "null\x00byte", "half \ud800 pair"])
def test_what_cannot_be_kept_is_refused_and_opens_nothing(scene: Scene, text: str) -> None:
    visitor = scene.visitor()
    with pytest.raises(TextRefused):
        scene.writes(visitor, text, client_id="c1")
    assert scene.told() == []


def test_the_newest_page_is_kept_from_which_the_visitor_wrote(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    for number, page in enumerate(
        ["https://ringlane.test/pricing#a", "javascript:alert(1)", "https://x/" + "x" * 2_000]
    ):
        new = NewMessage(f"p{number}", "Hello", page=page)
        scene.do(lambda room, new=new: room.receive(visitor, new, conversation))  # type: ignore[misc]
    assert scene.whole(conversation).row.conversation.page == "https://ringlane.test/pricing"


def test_text_comes_out_as_it_went_in(scene: Scene) -> None:
    text = "  Grüße, 你好, שלום 👩‍👩‍👧 <b>&amp;</b>\r\n\tend "
    visitor, conversation = scene.opened()
    scene.writes(visitor, text, conversation, "c1")
    assert scene.messages(conversation)[-1].text == text


RECAP = {"kind": "recap", "lines": [{"field": "sales_reps", "title": "sales reps", "said": "12", "confirmed": False}]}


def test_a_card_comes_out_as_it_went_in(scene: Scene) -> None:
    _, conversation = scene.opened()
    bot = Author("bot", "bot", "Ringlane")
    scene.do(lambda room: room.say(bot, NewMessage("b1", "This is what I understood.", card=RECAP), conversation))
    assert [message.card for message in scene.messages(conversation)] == [None, RECAP]
    with pytest.raises(DifferentBody):
        scene.do(lambda room: room.say(bot, NewMessage("b1", "This is what I understood."), conversation))


@pytest.mark.parametrize("about", ["budget", "sales_reps"])
def test_only_a_line_that_was_shown_can_be_changed(scene: Scene, about: str) -> None:
    visitor, conversation = scene.opened()
    new = NewMessage("b1", "This is what I understood.", card=RECAP)
    recap = scene.do(lambda room: room.say(Author("bot", "bot"), new, conversation)).message
    change = NewMessage("a1", "14, not 12", answer_to=recap.id, about=about)
    if about == "sales_reps":
        said = scene.do(lambda room: room.receive(visitor, change, conversation)).message
        assert (said.about, said.answer_to) == ("sales_reps", recap.id)
    else:
        with pytest.raises(ChoiceRefused, match="not among those"):
            scene.do(lambda room: room.receive(visitor, change, conversation))
    assert len(scene.messages(conversation)) == (3 if about == "sales_reps" else 2)
