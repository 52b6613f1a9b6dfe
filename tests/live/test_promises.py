"""The promises that Allears makes for every message, by their numbers; what breaks one of them is no small bug.

The sixth (what leaves the house is written with what it follows from) is kept in tests/jobs and tests/reception, the
seventh in test_state_and_events.py; kills and broken lines are in tests/system/storm.
"""

from __future__ import annotations

import random

from sqlalchemy import select

from allears.live.hub import Hub
from allears.messenger.message import NewMessage, Received
from allears.messenger.refusals import DifferentBody
from allears.messenger.tables import message_table
from allears.storage.engines import reading_engine
from tests.live.looking import do, next_frames, watch
from tests.messenger.scene import ANA, Scene


def test_promise_1_acknowledged_means_durable(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    received = scene.writes(visitor, "Is it there?", conversation)
    elsewhere = reading_engine(scene.database.url)
    query = select(message_table.c.text).where(
        message_table.c.workspace_id == scene.workspace.id, message_table.c.id == received.message.id
    )
    with elsewhere.connect() as connection:
        assert connection.execute(query).scalar_one() == "Is it there?"
    elsewhere.dispose()


def test_promise_2_one_message_a_client_id_for_ever(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    dice = random.Random(7)
    stored: dict[str, str] = {}
    for _ in range(60):
        client_id, text = f"c{dice.randrange(12)}", f"text {dice.randrange(2)}"
        kept = stored.setdefault(client_id, text)
        new = NewMessage(client_id, text)
        sent = scene.database.write(lambda unit, new=new: receive(scene, unit, visitor, new, conversation))  # type: ignore[misc]
        if kept == text:
            assert sent.result().message.text == kept
        else:
            assert isinstance(sent.exception(), DifferentBody)
    found = {each.client_id: each.text for each in scene.messages(conversation)[1:]}
    assert found == stored
    assert len(scene.messages(conversation)) == len(stored) + 1


def receive(scene: Scene, unit: object, visitor: object, new: NewMessage, conversation: str) -> Received:
    from allears.messenger.room import Messenger

    return Messenger(unit, scene.workspace).receive(visitor, new, conversation)  # type: ignore[arg-type]


def test_promise_3_one_gapless_order_the_same_for_everybody_entitled(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    for number in range(5):
        scene.writes(visitor, f"v{number}", conversation)
        scene.do(lambda room, n=number: room.note(ANA, conversation, f"n{n}", "Between us"))  # type: ignore[misc]
        scene.says(conversation, f"r{number}")

    async def look(hub: Hub) -> None:
        rep = await hub.join_inbox(scene.workspace, 0, ANA.id)
        there = await hub.join_conversation(scene.workspace, conversation, 0, visitor.id)
        of_rep = [each for each in await next_frames(hub, rep, 17) if each["seq"] is not None]
        of_visitor = await next_frames(hub, there, 12)
        assert [each["id"] for each in of_rep] == [each["id"] for each in of_visitor]
        assert [each["seq"] for each in of_visitor] == list(range(1, 13))

    watch(scene, look)


def test_promise_4_whoever_comes_back_gets_all_that_was_missed_and_nothing_twice(scene: Scene) -> None:
    visitor, conversation = scene.opened("0")
    for number in range(1, 6):
        scene.writes(visitor, str(number), conversation)

    async def look(hub: Hub) -> None:
        for cursor in range(7):
            there = await hub.join_conversation(scene.workspace, conversation, cursor, visitor.id)
            assert [each["seq"] for each in await next_frames(hub, there, 7 - cursor)] == list(range(cursor + 1, 8))
            assert await hub.frames(there) == []
        beyond = await hub.join_conversation(scene.workspace, conversation, 8, visitor.id)
        assert [each["type"] for each in await next_frames(hub, beyond)] == ["reset"]

    watch(scene, look)


def test_promise_5_who_does_not_read_holds_up_nobody(scene: Scene) -> None:
    visitor, conversation = scene.opened()

    async def look(hub: Hub) -> None:
        asleep = await hub.join_conversation(scene.workspace, conversation, None, visitor.id)
        awake = await hub.join_conversation(scene.workspace, conversation, None, visitor.id)
        for number in range(20):
            new = NewMessage(f"c{number}", str(number))
            await do(scene, lambda room, new=new: room.say(ANA, new, conversation))  # type: ignore[misc]
            assert len(await next_frames(hub, awake)) == 1
        assert asleep.whispers == []
        asleep.end("too_slow")
        again = await hub.join_conversation(scene.workspace, conversation, asleep.cursor, visitor.id)
        assert len(await next_frames(hub, again, 20)) == 20

    watch(scene, look)
