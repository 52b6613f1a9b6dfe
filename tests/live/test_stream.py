"""Streams begin at once, beat, notice who left, and cut off who does not read, never the others."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from allears.live import stream as streaming
from allears.live.hub import Hub
from allears.live.stream import stream
from allears.messenger.message import NewMessage
from tests.live.looking import do, watch
from tests.messenger.scene import ANA, Scene


@dataclass
class Line:
    """The other side of a connection. While `jammed`, it takes nothing."""

    jammed: bool = False
    has_left: bool = False
    sent: list[bytes] = field(default_factory=list)
    moved: asyncio.Event = field(default_factory=asyncio.Event)
    status: int = 0
    is_closed: bool = False

    async def send(self, message: MutableMapping[str, Any]) -> None:
        while self.jammed:
            await self.moved.wait()
        if message["type"] == "http.response.start":
            self.status = message["status"]
        else:
            self.sent.append(message["body"])
            self.is_closed = not message.get("more_body", False)

    async def receive(self) -> dict[str, Any]:
        if not self.has_left:
            await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    def free(self) -> None:
        self.jammed = False
        self.moved.set()

    @property
    def text(self) -> str:
        return b"".join(self.sent).decode()


async def until(line: Line, part: str) -> None:
    async with asyncio.timeout(5):
        while part not in line.text:
            await asyncio.sleep(0.005)


def test_the_first_bytes_come_at_once_and_then_a_beat(scene: Scene) -> None:
    async def look(hub: Hub) -> None:
        line = Line()
        reader = await hub.join_inbox(scene.workspace, None, ANA.id)
        task = asyncio.ensure_future(stream(hub, reader, line.receive, line.send, [], beat=0.01))
        await until(line, ": hello\nretry: 1000\n\n: beat\n\n: beat\n\n")
        line.has_left = True
        await asyncio.wait_for(task, 5)
        assert (line.status, hub.readers) == (200, 0)

    watch(scene, look)


def test_a_slow_reader_is_cut_off_with_why_and_where_to_go_on_and_never_the_others(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streaming, "SLOWEST_WRITE", 0.05)
    _, conversation = scene.opened()

    async def look(hub: Hub) -> None:
        slow, quick = Line(), Line()
        tasks = []
        for line in (slow, quick):
            reader = await hub.join_conversation(scene.workspace, conversation, None, "vis")
            tasks.append(asyncio.ensure_future(stream(hub, reader, line.receive, line.send, [])))
        await until(slow, "hello")
        slow.jammed = True
        await do(scene, lambda room: room.say(ANA, NewMessage("1", "first"), conversation))
        await until(quick, "first")
        async with asyncio.timeout(5):
            while hub.readers == 2:
                await asyncio.sleep(0.005)
        await do(scene, lambda room: room.say(ANA, NewMessage("2", "second"), conversation))
        await until(quick, "second")
        slow.free()
        await asyncio.wait_for(tasks[0], 5)
        assert (slow.is_closed, 'event: cut\ndata: {"type":"cut","code":"too_slow"}' in slow.text) == (True, True)
        again = Line()
        reader = await hub.join_conversation(scene.workspace, conversation, 2, "vis")
        tasks.append(asyncio.ensure_future(stream(hub, reader, again.receive, again.send, [])))
        await until(again, "second")
        assert again.text.index("first") < again.text.index("second")
        for task in tasks[1:]:
            task.cancel()

    watch(scene, look)


def test_who_never_reads_again_is_let_go(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "SLOWEST_WRITE", 0.01)
    monkeypatch.setattr(streaming, "LAST_WORDS", 0.01)

    async def look(hub: Hub) -> None:
        line = Line()
        reader = await hub.join_inbox(scene.workspace, None, ANA.id)
        task = asyncio.ensure_future(stream(hub, reader, line.receive, line.send, []))
        await until(line, "hello")
        line.jammed = True
        hub.visitor_moves(scene.workspace.id, "vis_1")
        await asyncio.wait_for(task, 5)
        assert (line.is_closed, hub.readers) == (False, 0)

    watch(scene, look)


def test_a_stream_whose_rights_ended_says_so(scene: Scene) -> None:
    async def look(hub: Hub) -> None:
        line = Line()
        reader = await hub.join_inbox(scene.workspace, None, ANA.id)
        task = asyncio.ensure_future(stream(hub, reader, line.receive, line.send, []))
        await until(line, "hello")
        hub.dismiss(scene.workspace.id, ANA.id)
        await asyncio.wait_for(task, 5)
        assert (line.is_closed, "rights_changed" in line.text) == (True, True)

    watch(scene, look)
