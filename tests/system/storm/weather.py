"""The line between visitors and server: it cuts, half-opens and delays, by dice that a seed repeats."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

CLEAR, CUT, DEAF, SLOW = "clear", "cut", "deaf", "slow"
DEAF_FOR = (2.0, 6.0, 30.0)
"""Seconds in which nothing comes back and nobody is told: a half-open connection. The longest outlasts a heartbeat, so
that who only waits for the line to close waits too long."""


@dataclass
class Weather:
    """What the line does to connections. `counts` tells how often."""

    seed: int
    clear: float = 0.7
    deaf_for: tuple[float, ...] = DEAF_FOR
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys((CLEAR, CUT, DEAF, SLOW), 0))

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)

    def next(self) -> str:
        """The fate of one more connection."""
        fate = CLEAR if self.dice.random() < self.clear else self.dice.choice((CUT, DEAF, SLOW))
        self.counts[fate] += 1
        return fate


@asynccontextmanager
async def line_through(weather: Weather, server_port: int) -> AsyncIterator[int]:
    """A port that leads to the server through the weather."""
    connections: set[asyncio.Task[None]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        connections.add(task)
        try:
            await carry(reader, writer, weather, server_port)
        except (OSError, asyncio.CancelledError):
            return
        finally:
            connections.discard(task)
            writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for task in list(connections):
            task.cancel()


async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, weather: Weather, server_port: int) -> None:
    """One connection, from its beginning to whatever end the weather has for it."""
    fate, dice = weather.next(), weather.dice
    up_reader, up_writer = await asyncio.open_connection("127.0.0.1", server_port)
    there = asyncio.create_task(pour(reader, up_writer, 0.0, None))
    # What is cut on the way back was done by the server all the same: the retry must find it done.
    most = dice.randint(0, 400) if fate in (CUT, DEAF) else None
    back = asyncio.create_task(pour(up_reader, writer, dice.uniform(0.02, 0.3) if fate == SLOW else 0.0, most))
    try:
        if fate == DEAF:
            await back
            await asyncio.sleep(dice.choice(weather.deaf_for))
        else:
            await asyncio.wait({there, back}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        there.cancel()
        back.cancel()
        up_writer.close()


async def pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay: float, most: int | None) -> None:
    """Bytes from one side to the other; no more than `most`, after which they are swallowed."""
    passed = 0
    with suppress(OSError):
        while data := await reader.read(65_536):
            if delay:
                await asyncio.sleep(delay)
            if most is not None and passed + len(data) > most:
                writer.write(data[: most - passed])
                await writer.drain()
                return
            passed += len(data)
            writer.write(data)
            await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()
