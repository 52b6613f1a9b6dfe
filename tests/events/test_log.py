"""The log of a workspace has one gapless order."""

from __future__ import annotations

from allears.events.log import Actor, Event, NewEvent, append
from allears.events.reading import conversation_events_after, events_after, events_of_conversation, last_position
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, found_workspace

DORIS = Actor("visitor", "vis_doris")


def happens(database: Database, workspace: Workspace, *types: str, seq: int | None = None) -> None:
    def work(unit: Unit) -> None:
        for kind in types:
            append(unit, workspace, NewEvent(kind, DORIS, conversation_id="cnv_1", seq=seq))

    database.write(work).result()


def positions(database: Database, workspace: Workspace, after: int = 0) -> list[int]:
    return [
        event.position
        for event in database.read(lambda connection: events_after(connection, workspace, after, 100)).result()
    ]


def test_positions_count_from_one_in_each_workspace(database: Database, workspace: Workspace) -> None:
    other = database.write(lambda unit: found_workspace(unit, "Kestrel")).result()
    happens(database, workspace, "conversation.opened", "conversation.assigned")
    happens(database, other, "conversation.opened")
    happens(database, workspace, "conversation.closed")
    assert positions(database, workspace) == [1, 2, 3]
    assert positions(database, other) == [1]
    assert positions(database, workspace, after=2) == [3]
    assert database.read(lambda connection: last_position(connection, workspace)).result() == 3


def test_a_failing_unit_leaves_no_hole(database: Database, workspace: Workspace) -> None:
    def fails(unit: Unit) -> None:
        append(unit, workspace, NewEvent("note.added", DORIS))
        unit.before_commit(lambda _: 1 / 0)  # type: ignore[arg-type]

    happens(database, workspace, "conversation.opened")
    assert isinstance(database.write(fails).exception(), ZeroDivisionError)
    happens(database, workspace, "conversation.closed")
    assert positions(database, workspace) == [1, 2]


def test_what_is_announced_is_what_is_read(database: Database, workspace: Workspace) -> None:
    heard: list[Event] = []
    database.on_commit(
        lambda value: heard.append(value) if isinstance(value, Event) and value.workspace_id == workspace.id else None
    )
    happens(database, workspace, "message.added", seq=1)
    happens(database, workspace, "note.added")
    assert database.read(lambda connection: events_after(connection, workspace, 0, 10)).result() == heard


def test_a_visitor_reads_by_the_conversations_own_number(database: Database, workspace: Workspace) -> None:
    happens(database, workspace, "message.added", seq=1)
    happens(database, workspace, "note.added")
    happens(database, workspace, "message.added", seq=2)
    found = database.read(lambda connection: conversation_events_after(connection, workspace, "cnv_1", 0, 10)).result()
    assert [(event.type, event.seq) for event in found] == [("message.added", 1), ("message.added", 2)]


def test_a_rep_reads_what_was_done_with_a_conversation(database: Database, workspace: Workspace) -> None:
    happens(database, workspace, "message.added", seq=1)
    happens(database, workspace, "conversation.tagged", "conversation.snoozed", "note.added", "conversation.tagged")
    types = ("conversation.tagged", "conversation.snoozed")

    def told(limit: int) -> list[str]:
        return [
            event.type
            for event in database.read(
                lambda connection: events_of_conversation(connection, workspace, "cnv_1", types, limit)
            ).result()
        ]

    assert told(10) == ["conversation.tagged", "conversation.snoozed", "conversation.tagged"]
    assert told(2) == ["conversation.snoozed", "conversation.tagged"]
