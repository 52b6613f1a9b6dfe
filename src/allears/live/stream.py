"""A stream of server-sent events, as plain ASGI: first bytes at once, a heartbeat, an end that can be resumed.

Nothing here is made twice for ten thousand readers: no request object, no queue, and no second task that would wait
for the other side to leave. Whether it left is asked at each heartbeat.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from allears.live.frames import sse_named
from allears.live.hub import Hub
from allears.live.reader import Reader

Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]

HEARTBEAT = 15.0
SLOWEST_WRITE = 20.0
"""Seconds a write may be held up by a reader who does not read, before the stream is cut off."""
LAST_WORDS = 60.0
"""Seconds for which a reader who was cut off may still catch up with why."""
RETRY = 1_000
HELLO = b": hello\nretry: %d\n\n" % RETRY
BEAT = b": beat\n\n"
HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store, no-transform"),
    (b"x-accel-buffering", b"no"),
]


async def stream(
    hub: Hub, reader: Reader, receive: Receive, send: Send, headers: list[tuple[bytes, bytes]], beat: float = HEARTBEAT
) -> None:
    """Send what the reader has not got until they leave, are cut off, or lose their rights."""
    try:
        await send({"type": "http.response.start", "status": 200, "headers": [*HEADERS, *headers]})
        await send(part(HELLO))
        while reader.over is None and await pass_on(hub, reader, send):
            if not await reader.woken(beat) and (has_left(receive) or not await sent(send, BEAT)):
                return
    finally:
        hub.leave(reader)
    await say_why(reader, send)


async def pass_on(hub: Hub, reader: Reader, send: Send) -> bool:
    """Send everything there is now. False when the reader is too slow for it."""
    while frames := await hub.frames(reader):
        if not await sent(send, b"".join(frames)):
            reader.over = "too_slow"
            return False
    return True


async def sent(send: Send, body: bytes) -> bool:
    """False when the other side did not take it in time; then it was not sent."""
    try:
        async with asyncio.timeout(SLOWEST_WRITE):
            await send(part(body))
    except TimeoutError:
        return False
    return True


async def say_why(reader: Reader, send: Send) -> None:
    """The last frame: why it ends, and that it can be resumed from the last id that arrived."""
    last = sse_named("cut", {"code": reader.over or "gone"})
    try:
        async with asyncio.timeout(LAST_WORDS):
            await send({"type": "http.response.body", "body": last, "more_body": False})
    except TimeoutError:
        return


def part(body: bytes) -> dict[str, Any]:
    """More will follow."""
    return {"type": "http.response.body", "body": body, "more_body": True}


def has_left(receive: Receive) -> bool:
    """Whether the other side is gone, asked without waiting: one step of `receive` ends at once if it is."""
    asked: Any = receive()
    try:
        asked.send(None)
    except StopIteration as told:
        return bool(told.value["type"] == "http.disconnect")
    asked.close()
    return False
