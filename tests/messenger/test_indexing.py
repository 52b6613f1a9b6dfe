"""Words are entered after what was said was acknowledged, all of them, once, in order, whatever happens between."""

from __future__ import annotations

import time
from functools import partial

import pytest
from sqlalchemy import select

from allears.events.reading import last_position
from allears.messenger.indexing import AT_ONCE, Indexer, enter_words
from allears.messenger.message import Author
from allears.messenger.room import Messenger
from allears.messenger.searching import search
from allears.messenger.store_search import SearchStore, entered_up_to, left_over, lines_to_enter
from allears.messenger.tables import search_line_table
from allears.storage.database import Database
from tests.messenger.scene import ANA, Scene

BOT = Author("bot", "bot")


def enter(scene: Scene) -> bool:
    return enter_words(scene.database, scene.workspace)


def lines(scene: Scene) -> list[str]:
    """What the index knows, in the order in which it was entered."""
    line = search_line_table.c
    query = select(line.source_id).where(line.workspace_id == scene.workspace.id).order_by(line.number)
    return scene.look(lambda connection: list(connection.execute(query).scalars()))


def is_behind(scene: Scene) -> bool:
    return scene.workspace in scene.look(left_over)


def test_storing_a_message_enters_no_words(scene: Scene) -> None:
    scene.opened("Gmail?")
    assert lines(scene) == []
    assert is_behind(scene)


def test_words_are_entered_once_in_the_order_of_the_log(scene: Scene) -> None:
    visitor, conversation = scene.opened("one")
    scene.says(conversation, "two")
    enter(scene)
    scene.do(lambda room: room.note(ANA, conversation, "n1", "three"))
    scene.do(lambda room: room.edit_profile(visitor.id, ANA, {"name": "Ada"}))
    enter(scene)
    enter(scene)
    assert [each.partition("_")[0] for each in lines(scene)] == ["msg", "msg", "note", "vis"]
    assert not is_behind(scene)


def test_a_long_log_is_gone_through_in_pieces(scene: Scene) -> None:
    _, conversation = scene.opened("first")
    for number in range(AT_ONCE):
        scene.says(conversation, f"line {number}")
    assert enter(scene)
    assert is_behind(scene)
    assert not enter(scene)
    assert len(lines(scene)) == AT_ONCE + 1


def test_a_visitor_is_entered_as_they_are_called_now(scene: Scene) -> None:
    visitor, _ = scene.opened()
    for name in ("Ada Berg", "Ada Dahl", ""):
        scene.do(partial(Messenger.edit_profile, visitor_id=visitor.id, by=ANA, changes={"name": name}))
        enter(scene)
    assert [each for each in lines(scene) if each.startswith("vis")] == []


def test_what_an_earlier_process_left_over_is_entered_at_the_start(scene: Scene) -> None:
    scene.opened("Gmail?")
    indexer = Indexer(scene.database)
    indexer.start()
    indexer.stop()
    assert not is_behind(scene)


def test_what_is_said_while_it_runs_is_entered_before_it_stops(scene: Scene) -> None:
    indexer = Indexer(scene.database, pause=30)
    indexer.start()
    _, conversation = scene.opened("Gmail?")
    scene.says(conversation, "Yes")
    indexer.stop()
    assert len(lines(scene)) == 2


def test_it_enters_by_itself_what_was_said(scene: Scene) -> None:
    indexer = Indexer(scene.database, pause=0)
    indexer.start()
    try:
        scene.opened("Gmail?")
        latest = time.monotonic() + 30
        while is_behind(scene) and time.monotonic() < latest:
            pass
        assert not is_behind(scene)
    finally:
        indexer.stop()


def test_words_that_cannot_be_entered_now_are_entered_later(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """A search finds them meanwhile."""

    def refuses(_: Database, __: object) -> None:
        raise OSError("the disk is full")

    indexer = Indexer(scene.database)
    scene.opened("Gmail?")
    with monkeypatch.context() as patched:
        patched.setattr(Database, "write", refuses)
        indexer.start()
        indexer.stop()
    assert is_behind(scene)
    assert len(scene.look(lambda connection: search(connection, scene.workspace, "gmail"))) == 1
    enter(scene)
    assert not is_behind(scene)


def test_the_mark_stands_at_the_newest_event(scene: Scene) -> None:
    scene.opened("Gmail?")
    enter(scene)
    newest = scene.look(lambda connection: last_position(connection, scene.workspace))
    assert scene.look(lambda connection: entered_up_to(connection, scene.workspace)) == newest


def test_what_two_read_at_once_is_entered_once(scene: Scene) -> None:
    scene.opened("Gmail?")
    read = [scene.look(lambda connection: lines_to_enter(connection, scene.workspace, AT_ONCE)) for _ in range(2)]
    for each in read:
        scene.database.write(lambda unit, each=each: SearchStore(unit, scene.workspace).enter(each)).result()  # type: ignore[misc]
    assert len(lines(scene)) == 1


def test_words_that_are_taken_back_while_they_are_entered_are_not_in_the_index(scene: Scene) -> None:
    _, conversation = scene.opened("My name is Ada Lovelace")
    read = scene.look(lambda connection: lines_to_enter(connection, scene.workspace, AT_ONCE))
    scene.do(lambda room: room.forget_words(conversation, BOT))
    scene.database.write(lambda unit: SearchStore(unit, scene.workspace).enter(read)).result()
    enter(scene)
    assert lines(scene) == []


def test_words_that_are_taken_back_leave_the_index(scene: Scene) -> None:
    _, conversation = scene.opened("My name is Ada Lovelace")
    scene.says(conversation, "Pleased to meet you")
    enter(scene)
    scene.do(lambda room: room.forget_words(conversation, BOT))
    enter(scene)
    assert len(lines(scene)) == 1
    assert scene.look(lambda connection: search(connection, scene.workspace, "lovelace")) == []
