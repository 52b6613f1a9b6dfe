"""How soon the other side sees a message, what an open conversation costs, and how fast one message reaches many.

    python -m bench.live [--seconds N] [--silent N]

The server is a process of its own, as `allears serve` runs it (SQLite, synced; uvloop), but without limits on how much
one network may ask for, since all of these visitors come from one. Clients speak plain HTTP over the loopback and share
the machine's processors with it. Messages are sent on a schedule, whether or not earlier ones were answered (open
loop), and count from the moment they were due until the frame is there on the other side.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import uvloop
from rich.console import Console
from rich.table import Table

CONVERSATIONS, A_SECOND, SOON = 200, 100, 0.150
SILENT, BYTES_EACH = 10_000, 25_000
READERS, FANNED_OUT, REACHED = 1_000, 20, 0.100
MARK = re.compile(rb'"text":"m(\d+)"')


@dataclass(frozen=True)
class Stage:
    """A running server, and who may come in."""

    process: subprocess.Popen[bytes]
    port: int
    session: str
    csrf: str
    visitors: list[tuple[str, str]]

    @property
    def resident(self) -> int:
        """Bytes of the server's memory that are really there."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")


class Wire(asyncio.Protocol):
    """One connection. Frames are looked for by the number in their text."""

    def __init__(self, arrived: Callable[[int], object]) -> None:
        self._arrived = arrived
        self._rest = b""
        self.transport: Any = None
        self.began = asyncio.get_running_loop().create_future()
        self.refused: list[bytes] = []

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if not self.began.done():
            self.began.set_result(data[9:12])
        if data.startswith(b"HTTP/1.1 ") and data[9:11] != b"20":
            self.refused.append(data[:300])
        data = self._rest + data
        end = 0
        for found in MARK.finditer(data):
            self._arrived(int(found[1]))
            end = found.end()
        self._rest = data[end:][-30:]


@dataclass
class Arrivals:
    """When each message was due, and when it was on the other side's screen."""

    due: dict[int, float] = field(default_factory=dict)
    waits: list[float] = field(default_factory=list)

    def arrived(self, number: int) -> None:
        if number in self.due:
            self.waits.append(time.perf_counter() - self.due[number])


def percentile(waits: list[float], share: float) -> float:
    return statistics.quantiles(waits, n=1000)[int(share * 1000) - 1]


def request(method: str, path: str, body: dict[str, Any] | None, **headers: str) -> bytes:
    content = b"" if body is None else json.dumps(body).encode()
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost", f"Content-Length: {len(content)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + content


async def connect(stage: Stage, arrived: Callable[[int], object] = bool) -> Wire:
    loop = asyncio.get_running_loop()
    _, wire = await loop.create_connection(partial(Wire, arrived), "127.0.0.1", stage.port)
    return wire


async def watch_conversation(stage: Stage, number: int, arrived: Callable[[int], object]) -> Wire:
    token, conversation = stage.visitors[number]
    wire = await connect(stage, arrived)
    path = f"/widget/v1/conversations/{conversation}/stream"
    wire.transport.write(request("GET", path, None, Authorization=f"Bearer {token}", Last_Event_ID="2"))
    assert await asyncio.wait_for(wire.began, 60) == b"200"
    return wire


async def watch_inbox(stage: Stage, arrived: Callable[[int], None]) -> Wire:
    wire = await connect(stage, arrived)
    wire.transport.write(request("GET", "/api/v1/stream", None, Cookie=f"allears_session={stage.session}"))
    assert await asyncio.wait_for(wire.began, 60) == b"200"
    return wire


def from_visitor(stage: Stage, number: int, who: int) -> bytes:
    token, conversation = stage.visitors[who]
    path = f"/widget/v1/conversations/{conversation}/messages"
    body = {"client_id": f"m{number}", "text": f"m{number}"}
    return request("POST", path, body, Authorization=f"Bearer {token}", Content_Type="application/json")


def from_rep(stage: Stage, number: int, who: int) -> bytes:
    path = f"/api/v1/conversations/{stage.visitors[who][1]}/messages"
    body = {"client_id": f"m{number}", "text": f"m{number}"}
    kind = "application/json"
    cookie = f"allears_session={stage.session}"
    return request("POST", path, body, Cookie=cookie, X_CSRF_Token=stage.csrf, Content_Type=kind)


async def talking(stage: Stage, seconds: float) -> list[float]:
    """Visitors and a rep take turns; each message is waited for on the other side's stream."""
    on_reps, on_visitors = Arrivals(), Arrivals()
    streams = [await watch_inbox(stage, on_reps.arrived)]
    streams += [await watch_conversation(stage, each, on_visitors.arrived) for each in range(CONVERSATIONS)]
    senders = [await connect(stage) for _ in range(CONVERSATIONS)]
    began = time.perf_counter() + 0.5
    for number in range(int(seconds * A_SECOND)):
        due = began + number / A_SECOND
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        who, visitor_speaks = number % CONVERSATIONS, (number // CONVERSATIONS + number) % 2 == 0
        (on_reps if visitor_speaks else on_visitors).due[number] = due
        senders[who].transport.write((from_visitor if visitor_speaks else from_rep)(stage, number, who))
    await asyncio.sleep(2)
    refused = [told for sender in senders for told in sender.refused]
    assert not refused, refused[0]
    for wire in (*streams, *senders):
        wire.transport.close()
    waits = on_reps.waits + on_visitors.waits
    assert len(waits) == int(seconds * A_SECOND), f"{len(waits)} arrived"
    return waits


async def silence(stage: Stage, number: int) -> float:
    """Bytes of the server's memory for each of so many open, silent conversations."""
    before = stage.resident
    wires: list[Wire] = []
    for start in range(0, number, 100):
        opening = (watch_conversation(stage, each, bool) for each in range(start, min(number, start + 100)))
        wires += await asyncio.gather(*opening)
    await asyncio.sleep(20)  # past the first heartbeat
    each = (stage.resident - before) / number
    for wire in wires:
        wire.transport.abort()
    return each


async def fanning_out(stage: Stage) -> list[float]:
    """One message after the other to a thousand streams."""
    arrivals = Arrivals()
    wires = [await watch_inbox(stage, arrivals.arrived) for _ in range(READERS)]
    sender = await connect(stage)
    for number in range(10**6, 10**6 + FANNED_OUT):
        arrivals.due[number] = time.perf_counter()
        sender.transport.write(from_visitor(stage, number, 0))
        await asyncio.sleep(0.4)
    for wire in wires:
        wire.transport.abort()
    assert len(arrivals.waits) == READERS * FANNED_OUT, f"{len(arrivals.waits)} arrived"
    return arrivals.waits


@contextmanager
def running(number: int) -> Any:
    """The server with so many visitors, each in a conversation of their own."""
    with tempfile.TemporaryDirectory() as folder:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        command = [sys.executable, "-m", "bench.live", "--serve", folder, "--port", str(port), "--silent", str(number)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        try:
            assert process.stdout is not None
            told = json.loads(process.stdout.readline())
            visitors = [tuple(each) for each in told["visitors"]]
            while socket.socket().connect_ex(("127.0.0.1", port)):
                time.sleep(0.05)
            yield Stage(process, port, told["session"], told["csrf"], visitors)
        finally:
            process.terminate()
            process.wait(20)


def serve(folder: Path, port: int, number: int) -> None:
    """The other process: a filled database, and the application over it."""
    import uvicorn

    from allears.storage.clock import SystemClock
    from allears.storage.database import open_database
    from allears.storage.ids import Ids
    from allears.storage.schema import migrate
    from allears.web.application import build_application
    from allears.web.parts import Parts
    from allears.web.widget.limits import Limits

    url = f"sqlite:///{folder}/allears.db"
    migrate(url)
    clock = SystemClock()
    database = open_database(url, ids=Ids(clock), clock=clock)
    sys.stdout.write(json.dumps(filled(database, number)) + "\n")
    sys.stdout.flush()
    application = build_application(Parts(database, limits=Limits(by_visitor={}, by_network={})))
    uvicorn.run(application, host="127.0.0.1", port=port, log_level="error", access_log=False, backlog=2048)


def filled(database: Any, number: int) -> dict[str, Any]:
    """A company with an owner who is signed in, and visitors with a first message each."""
    from allears.accounts.founding import found
    from allears.accounts.people import Actor
    from allears.accounts.room import Accounts
    from allears.accounts.tokens import csrf_token
    from allears.messenger.message import NewMessage
    from allears.messenger.room import Messenger

    founded = database.write(lambda unit: found(unit, "Ringlane", "Olga", "olga@ringlane.example", "none")).result()

    def comes(unit: Any) -> tuple[str, str]:
        room = Messenger(unit, founded.workspace)
        arrival = room.visitor_arrives(founded.site.id)
        return arrival.token, room.receive(arrival.visitor, NewMessage("first", "Hello")).conversation_id

    waiting: list[Any] = []
    visitors: list[tuple[str, str]] = []
    for _ in range(number):
        waiting.append(database.write(comes))
        if len(waiting) == 1_000:
            visitors += [each.result() for each in waiting]
            waiting.clear()
    visitors += [each.result() for each in waiting]
    actor = Actor("rep", founded.owner.id)
    _, token = database.write(
        lambda unit: Accounts(unit, founded.workspace, actor).sign_in(founded.owner.id, "a bench")
    ).result()
    return {"visitors": visitors, "session": token.text, "csrf": csrf_token(token.text)}


def show(waits: list[float], each: float, fanned: list[float], silent: int) -> bool:
    table = Table(title="Live")
    for column in ("Figure", "Median", "p99", "Limit", "Peer", "Met"):
        table.add_column(column, justify="left" if column in ("Figure", "Peer") else "right")
    soon, reached = percentile(waits, 0.99), percentile(fanned, 0.99)
    met = (soon < SOON, each <= BYTES_EACH, reached < REACHED)
    said = ["yes" if each else "NO" for each in met]
    table.add_row(
        f"{CONVERSATIONS} conversations, {A_SECOND} messages a second, to the other side's screen (ms)",
        f"{statistics.median(waits) * 1000:.0f}", f"{soon * 1000:.0f}", f"{SOON * 1000:.0f}", "", said[0],
    )  # fmt: skip
    table.add_row(
        f"{silent:,} open, silent conversations on one process (kB each)",
        f"{each / 1000:.1f}", "", f"{BYTES_EACH / 1000:.0f}", "Starlette SSE 29, WebSocket with deflate 63", said[1],
    )  # fmt: skip
    table.add_row(
        f"one message to {READERS:,} readers (ms)",
        f"{statistics.median(fanned) * 1000:.0f}", f"{reached * 1000:.0f}", f"{REACHED * 1000:.0f}", "", said[2],
    )  # fmt: skip
    Console(width=140).print(table)
    return all(met)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seconds", type=float, default=20.0)
    arguments.add_argument("--silent", type=int, default=SILENT)
    arguments.add_argument("--only-silent", action="store_true")
    arguments.add_argument("--serve", type=Path)
    arguments.add_argument("--port", type=int, default=0)
    told = arguments.parse_args()
    if told.serve is not None:
        serve(told.serve, told.port, told.silent)
        return 0
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        with running(max(CONVERSATIONS, told.silent)) as stage:
            each = runner.run(silence(stage, told.silent))
        if told.only_silent:
            Console().print(f"{told.silent:,} silent: {each / 1000:.1f} kB each")
            return int(each > BYTES_EACH)
        with running(CONVERSATIONS) as stage:
            waits = runner.run(talking(stage, told.seconds))
        with running(CONVERSATIONS) as stage:
            fanned = runner.run(fanning_out(stage))
    return 0 if show(waits, each, fanned, told.silent) else 1


if __name__ == "__main__":
    sys.exit(main())
