"""Somebody who looks, as a test sees them: frames as dictionaries."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from allears.live.hub import Hub
from allears.live.reader import Reader
from allears.messenger.room import Messenger
from tests.event_loop import run_apart
from tests.messenger.scene import Result, Scene

PATIENCE = 5.0


def parsed(frame: bytes) -> dict[str, Any]:
    """A frame's data, with its cursor as `id` beside it when it has one."""
    lines = dict(line.split(": ", 1) for line in frame.decode().strip().split("\n"))
    data: dict[str, Any] = json.loads(lines["data"])
    return data | ({"cursor_after": int(lines["id"])} if "id" in lines else {})


async def next_frames(hub: Hub, reader: Reader, enough: int = 1) -> list[dict[str, Any]]:
    """At least so many frames, waiting for those that are still to come."""
    found: list[dict[str, Any]] = []
    async with asyncio.timeout(PATIENCE):
        while len(found) < enough:
            while frames := await hub.frames(reader):
                found += map(parsed, frames)
            if len(found) < enough:
                await reader.woken(PATIENCE)
    return found


async def do(scene: Scene, verb: Callable[[Messenger], Result]) -> Result:
    return await scene.database.writing(lambda unit: verb(Messenger(unit, scene.workspace)))


def watch(scene: Scene, look: Callable[[Hub], Awaitable[None]]) -> None:
    """Run a test in an event loop of its own, with a hub of its own."""
    run_apart(watching(scene, look))


async def watching(scene: Scene, look: Callable[[Hub], Awaitable[None]]) -> None:
    await look(Hub(scene.database))
