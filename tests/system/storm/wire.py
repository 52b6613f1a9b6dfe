"""HTTP by hand, so that two hundred visitors fit beside the server, and every break is seen as one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

PATIENCE = 8.0
"""Seconds after which a visitor's browser gives a request up and tries again."""


SILENCE = 20.0
"""Seconds without a byte after which a stream is taken for dead: the server's heart beats every fifteen."""


class Broken(Exception):  # noqa: N818 nothing is wrong with us: the line is
    """The line broke before the answer was complete: whether the server did it is not known."""


@dataclass(frozen=True)
class Answer:
    """A whole answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Line:
    """Where requests go, and whose they are."""

    port: int
    headers: Mapping[str, str]

    async def ask(self, method: str, path: str, body: Any = None) -> Answer:
        """One request over a connection of its own. Raises Broken when no whole answer came back in time."""
        try:
            async with asyncio.timeout(PATIENCE), self._asked(method, path, body, {}) as (reader, status, headers):
                length = headers.get("content-length")
                content = b"" if length is None else await reader.readexactly(int(length))
                return Answer(status, headers, content)
        except (OSError, asyncio.IncompleteReadError, TimeoutError, ValueError) as problem:
            raise Broken(type(problem).__name__) from problem

    @asynccontextmanager
    async def _asked(
        self, method: str, path: str, body: Any, extra: Mapping[str, str]
    ) -> AsyncIterator[tuple[asyncio.StreamReader, int, dict[str, str]]]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            content = b"" if body is None else json.dumps(body).encode()
            headers = {"Host": "allears.example", "Connection": "close", **self.headers, **extra}
            if body is not None:
                headers |= {"Content-Type": "application/json", "Content-Length": str(len(content))}
            head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
            writer.write(f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode() + content)
            await writer.drain()
            status = int((await reader.readuntil(b"\r\n")).split()[1])
            yield reader, status, await read_headers(reader)
        except IndexError as problem:
            raise Broken("no status") from problem
        finally:
            writer.close()

    async def frames(self, path: str, last: int | None) -> AsyncIterator[tuple[int | None, str, dict[str, Any]]]:
        """The frames of a stream: id, name, data. Ends when the stream does; raises Broken when the line breaks."""
        extra = {} if last is None else {"Last-Event-ID": str(last)}
        try:
            async with self._asked("GET", path, None, extra) as (reader, status, _):
                if status != 200:
                    raise Broken(f"status {status}")
                async for frame in read_frames(read_chunks(reader)):
                    yield frame
        except (OSError, asyncio.IncompleteReadError, TimeoutError, ValueError) as problem:
            raise Broken(type(problem).__name__) from problem


async def read_headers(reader: asyncio.StreamReader) -> dict[str, str]:
    headers = {}
    while (line := await reader.readuntil(b"\r\n")) != b"\r\n":
        name, _, value = line.decode().partition(":")
        headers[name.lower()] = value.strip()
    return headers


async def read_chunks(reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    while (size := int(await next_line(reader), 16)) > 0:
        yield await reader.readexactly(size)
        await reader.readexactly(2)


async def next_line(reader: asyncio.StreamReader) -> bytes:
    async with asyncio.timeout(SILENCE):
        return await reader.readuntil(b"\r\n")


async def read_frames(chunks: AsyncIterator[bytes]) -> AsyncIterator[tuple[int | None, str, dict[str, Any]]]:
    """Whole frames only: what a break cut off never happened."""
    waiting = b""
    async for chunk in chunks:
        waiting += chunk
        while b"\n\n" in waiting:
            frame, waiting = waiting.split(b"\n\n", 1)
            fields = dict(line.split(": ", 1) for line in frame.decode().split("\n") if not line.startswith(":"))
            if "data" in fields:
                id_ = int(fields["id"]) if "id" in fields else None
                yield id_, fields.get("event", "message"), json.loads(fields["data"])
