"""Lists, pages and counts as reps see them, and what a visitor has not seen yet."""

from __future__ import annotations

from allears.messenger import reading
from allears.messenger.message import Author
from allears.messenger.reading import Cursor, Filter, Page
from tests.messenger.scene import ANA, BO, SITE, Scene
from tests.moved_clock import MovedClock


def listed(scene: Scene, shown: Filter) -> list[str]:
    page = two_rows(scene, shown, None)
    found = list(page.rows)
    while page.next is not None:
        page = two_rows(scene, shown, page.next)
        found += page.rows
    return [row.conversation.id for row in found]


def two_rows(scene: Scene, shown: Filter, cursor: Cursor | None) -> Page:
    return scene.look(lambda connection: reading.conversations(connection, scene.workspace, shown, cursor, 2))


def opened_in_order(scene: Scene, clock: MovedClock, number: int) -> list[str]:
    found = []
    for each in range(number):
        clock.move(minutes=each % 2)
        found.append(scene.opened(f"Hello {each}")[1])
    return found


def test_pages_show_everything_once_the_newest_words_first(scene: Scene, clock: MovedClock) -> None:
    opened = opened_in_order(scene, clock, 5)
    clock.move(minutes=1)
    scene.says(opened[0], "Still there?")
    found = listed(scene, Filter())
    assert found[0] == opened[0]
    assert sorted(found) == sorted(opened)


def test_a_list_is_of_one_state_and_of_whom_it_is_with(scene: Scene, clock: MovedClock) -> None:
    first, second, third, fourth = opened_in_order(scene, clock, 4)
    scene.do(lambda room: room.take(first, ANA))
    scene.do(lambda room: room.take(second, BO))
    scene.do(lambda room: room.close(third, ANA))
    scene.do(lambda room: room.snooze(fourth, clock.now() + 1_000, ANA))
    assert listed(scene, Filter("open", ANA.id)) == [first]
    assert listed(scene, Filter("open", "none")) == []
    assert set(listed(scene, Filter("open"))) == {first, second}
    assert listed(scene, Filter("closed")) == [third]
    assert listed(scene, Filter("snoozed")) == [fourth]
    counts = scene.look(lambda connection: reading.counts(connection, scene.workspace))
    assert (counts["open"].by_rep, counts["open"].all) == ({ANA.id: 1, BO.id: 1}, 2)
    assert (counts["closed"].unassigned, counts["snoozed"].all) == (1, 1)


def test_a_list_of_a_tag_or_of_a_visitor(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    scene.opened("Another")
    tag = scene.do(lambda room: room.tag(conversation, "pilot", ANA))
    assert listed(scene, Filter(tag_id=tag.id)) == [conversation]
    assert listed(scene, Filter(visitor_ids=frozenset({visitor.id}))) == [conversation]
    assert scene.look(lambda connection: reading.all_tags(connection, scene.workspace)) == [tag]


def test_a_row_shows_the_newest_words_shortly(scene: Scene) -> None:
    _, conversation = scene.opened()
    scene.says(conversation, "We do. " * 100)
    words = scene.whole(conversation).row.last_words
    assert words is not None
    assert (words.author_name, len(words.text)) == ("Ana", 200)


def test_messages_are_read_forwards_and_backwards(scene: Scene) -> None:
    _, conversation = scene.opened("1")
    for number in range(2, 8):
        scene.says(conversation, str(number))

    def texts(**where: int) -> str:
        found = scene.look(lambda connection: reading.messages(connection, scene.workspace, conversation, **where))
        return "".join(message.text for message in found)

    assert (texts(), texts(limit=3), texts(after=3, limit=2), texts(before=4)) == ("1234567", "567", "34", "12")


def test_nothing_is_found_in_another_workspace(scene: Scene) -> None:
    unknown = scene.look(lambda connection: reading.conversation(connection, scene.workspace, "cnv_elsewhere"))
    assert unknown is None


def test_a_visitor_has_not_seen_what_others_said_since(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    seen = scene.says(conversation, "We do").message
    scene.do(lambda room: room.visitor_sees(visitor, conversation, seen.seq))
    scene.says(conversation, "And with Outlook")
    scene.writes(visitor, "Great", conversation)
    unseen = scene.look(lambda connection: reading.unseen_by_visitor(connection, scene.workspace, [conversation]))
    assert unseen == {conversation: 1}


def test_the_reply_time_is_measured_from_five_answers_or_absent(scene: Scene, clock: MovedClock) -> None:
    def median() -> int | None:
        return scene.look(lambda connection: reading.median_reply_time(connection, scene.workspace, SITE, 0))

    for minutes in (1, 2, 3, 60):
        _, conversation = scene.opened(f"Hello {minutes}")
        scene.says(conversation, "A person comes", Author("bot", "bot"))
        clock.move(minutes=minutes)
        scene.says(conversation, "Here I am")
    assert median() is None
    _, conversation = scene.opened("Hello again")
    clock.move(minutes=4)
    scene.says(conversation, "Here I am")
    assert median() == 3 * 60_000
