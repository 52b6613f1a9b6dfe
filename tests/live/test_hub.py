"""Whoever looks gets everything that they may see, once, in order, from wherever they stopped."""

from __future__ import annotations

import asyncio
from functools import partial

import pytest
from sqlalchemy import delete

from allears.events.log import event_table
from allears.live.hub import Hub
from allears.live.ring import MOST_KEPT_OF_A_CONVERSATION
from allears.messenger.message import NewMessage
from allears.messenger.room import Messenger
from tests.live.looking import do, next_frames, watch
from tests.messenger.scene import ANA, Scene, named
from tests.moved_clock import MovedClock


def say(text: str, conversation: str) -> partial[object]:
    return partial(said, text, conversation)


def said(text: str, conversation: str, room: Messenger) -> object:
    return room.say(ANA, NewMessage(named(text), text), conversation)


def texts(frames: list[dict[str, object]]) -> list[str]:
    return [frame["data"]["message"]["text"] for frame in frames if frame["type"] == "message.added"]  # type: ignore[index]


def test_what_is_said_reaches_both_sides_at_once(scene: Scene) -> None:
    _, conversation = scene.opened()

    async def look(hub: Hub) -> None:
        rep = await hub.join_inbox(scene.workspace, None, "rep_ana")
        visitor = await hub.join_conversation(scene.workspace, conversation, None, "vis")
        await do(scene, say("We do", conversation))
        for reader in (rep, visitor):
            (frame,) = await next_frames(hub, reader)
            assert (frame["type"], frame["data"]["message"]["text"]) == ("message.added", "We do")
            assert frame["actor"] == {"kind": "rep", "id": ANA.id, "name": "Ana"}
        assert hub.readers == 2
        hub.leave(rep)
        hub.leave(visitor)
        assert hub.readers == 0

    watch(scene, look)


def test_who_comes_again_gets_all_they_missed_once_and_in_order(scene: Scene) -> None:
    visitor, conversation = scene.opened("1")
    for number in range(2, 7):
        scene.writes(visitor, str(number), conversation)

    async def look(hub: Hub) -> None:
        rep = await hub.join_inbox(scene.workspace, 2, "rep_ana")
        there = await hub.join_conversation(scene.workspace, conversation, 5, "vis")
        await do(scene, say("7", conversation))
        assert texts(await next_frames(hub, rep, 6)) == ["2", "3", "4", "5", "6", "7"]
        frames = await next_frames(hub, there, 3)
        assert texts(frames) == ["5", "6", "7"]
        assert [(frame["after"], frame["seq"]) for frame in frames] == [(5, 6), (6, 7), (7, 8)]

    watch(scene, look)


def test_more_than_memory_keeps_is_read_from_the_log(scene: Scene) -> None:
    _, conversation = scene.opened()
    many = 2 * MOST_KEPT_OF_A_CONVERSATION + 50

    async def look(hub: Hub) -> None:
        slow = await hub.join_conversation(scene.workspace, conversation, None, "vis")
        quick = await hub.join_conversation(scene.workspace, conversation, None, "vis")
        for number in range(many):
            scene.database.write(partial(write_one, number, scene, conversation))
        frames = await next_frames(hub, quick, many)
        assert sorted(texts(frames), key=int) == [str(number) for number in range(many)]
        assert [frame["seq"] for frame in frames] == list(range(3, many + 3))
        assert await next_frames(hub, slow, many) == frames

    watch(scene, look)


def write_one(number: int, scene: Scene, conversation: str, unit: object) -> object:
    return said(str(number), conversation, Messenger(unit, scene.workspace))  # type: ignore[arg-type]


def test_what_only_reps_may_see_leaves_no_gap_for_the_visitor(scene: Scene) -> None:
    _, conversation = scene.opened()

    async def look(hub: Hub) -> None:
        rep = await hub.join_inbox(scene.workspace, None, "rep_ana")
        visitor = await hub.join_conversation(scene.workspace, conversation, None, "vis")
        await do(scene, lambda room: room.note(ANA, conversation, "n1", "Knows Bo"))
        await do(scene, lambda room: room.tag(conversation, "pilot", ANA))
        await do(scene, say("We do", conversation))
        frames = await next_frames(hub, rep, 3)
        assert [frame["type"] for frame in frames] == ["note.added", "conversation.tagged", "message.added"]
        assert (frames[0]["data"]["note"]["text"], frames[1]["data"]["tag"]["name"]) == ("Knows Bo", "pilot")
        assert [frame["after"] for frame in frames] == [frame["position"] - 1 for frame in frames]
        (only,) = await next_frames(hub, visitor)
        assert (only["after"], only["seq"]) == (2, 3)

    watch(scene, look)


@pytest.mark.parametrize("cursor", [1_000, 10**15])
def test_a_cursor_from_a_future_that_never_was_is_reset(scene: Scene, cursor: int) -> None:
    _, conversation = scene.opened()

    async def look(hub: Hub) -> None:
        rep = await hub.join_inbox(scene.workspace, cursor, "rep_ana")
        visitor = await hub.join_conversation(scene.workspace, conversation, cursor, "vis")
        for reader in (rep, visitor):
            assert await next_frames(hub, reader) == [{"type": "reset", "cursor": 2, "cursor_after": 2}]
        await do(scene, say("We do", conversation))
        assert texts(await next_frames(hub, rep)) == ["We do"]

    watch(scene, look)


def test_a_cursor_older_than_the_kept_log_is_reset(scene: Scene) -> None:
    visitor, conversation = scene.opened("1")
    scene.writes(visitor, "2", conversation)
    table = event_table
    scene.database.write(
        lambda unit: (
            unit.connection.execute(
                delete(table).where(table.c.workspace_id == scene.workspace.id, table.c.position < 3)
            ).rowcount
        )
    ).result()

    async def look(hub: Hub) -> None:
        late = await hub.join_inbox(scene.workspace, 1, "rep_ana")
        assert [frame["type"] for frame in await next_frames(hub, late)] == ["reset"]
        just = await hub.join_inbox(scene.workspace, 2, "rep_ana")
        assert texts(await next_frames(hub, just)) == ["2"]

    watch(scene, look)


def test_typing_is_told_to_the_other_side_and_kept_nowhere(scene: Scene) -> None:
    _, conversation = scene.opened()

    async def look(hub: Hub) -> None:
        rep = await hub.join_inbox(scene.workspace, None, "rep_bo")
        visitor = await hub.join_conversation(scene.workspace, conversation, None, "vis")
        hub.typing(scene.workspace.id, conversation, {"kind": "rep", "id": ANA.id, "name": "Ana"})
        (told,) = await next_frames(hub, visitor)
        assert told == {"type": "typing", "actor": {"kind": "rep", "name": "Ana"}}
        assert (await next_frames(hub, rep))[0]["conversation"] == conversation
        hub.typing(scene.workspace.id, conversation, {"kind": "visitor", "id": "vis", "name": None})
        assert (await next_frames(hub, rep))[0]["actor"]["kind"] == "visitor"
        assert await hub.frames(visitor) == []

    watch(scene, look)


def test_presence_is_told_to_reps_alone(scene: Scene) -> None:
    _, conversation = scene.opened()

    async def look(hub: Hub) -> None:
        rep = await hub.join_inbox(scene.workspace, None, "rep_bo")
        visitor = await hub.join_conversation(scene.workspace, conversation, None, "vis")
        await asyncio.to_thread(hub.visitor_moves, scene.workspace.id, "vis_1")
        assert await next_frames(hub, rep) == [{"type": "presence", "visitor": "vis_1"}]
        assert await hub.frames(visitor) == []

    watch(scene, look)


def test_changed_rights_end_what_they_had_opened(scene: Scene) -> None:
    async def look(hub: Hub) -> None:
        ana = await hub.join_inbox(scene.workspace, None, ANA.id)
        bo = await hub.join_inbox(scene.workspace, None, "rep_bo")
        assert hub.reps_here(scene.workspace.id) == {ANA.id, "rep_bo"}
        hub.dismiss(scene.workspace.id, ANA.id)
        assert (ana.over, bo.over) == ("rights_changed", None)

    watch(scene, look)


def test_when_the_server_stops_every_stream_ends_and_says_so(scene: Scene) -> None:
    _, conversation = scene.opened()

    async def look(hub: Hub) -> None:
        rep = await hub.join_inbox(scene.workspace, None, ANA.id)
        visitor = await hub.join_conversation(scene.workspace, conversation, None, "vis")
        hub.stop()
        assert (rep.over, visitor.over) == ("server_stops", "server_stops")

    watch(scene, look)


def test_a_long_poll_answers_when_something_happens(scene: Scene) -> None:
    _, conversation = scene.opened()

    async def look(hub: Hub) -> None:
        reader = await hub.join_inbox(scene.workspace, 2, "rep_ana")
        waiting = asyncio.ensure_future(hub.wait_for(reader, 5))
        await asyncio.sleep(0)
        await do(scene, say("We do", conversation))
        piece = await waiting
        assert ([event["type"] for _, event in piece.events], piece.cursor) == (["message.added"], 3)
        nothing = await hub.wait_for(await hub.join_inbox(scene.workspace, 3, "rep_ana"), 0)
        assert (nothing.events, nothing.cursor) == ([], 3)

    watch(scene, look)


def test_a_rep_whose_page_loads_anew_is_still_around(scene: Scene, clock: MovedClock) -> None:
    around: list[frozenset[str]] = []

    async def look(hub: Hub) -> None:
        workspace_id = scene.workspace.id
        rep = await hub.join_inbox(scene.workspace, None, ANA.id)
        around.append(hub.reps_around(workspace_id))
        hub.leave(rep)
        for minutes in (4, 1):
            clock.move(minutes=minutes)
            around.append(hub.reps_around(workspace_id))
        assert hub.reps_around("wsp_other") == frozenset()

    watch(scene, look)
    assert around == [{ANA.id}, {ANA.id}, frozenset()]
