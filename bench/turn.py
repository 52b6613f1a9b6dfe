"""How soon the bot's reply is at the visitor, and what it costs everybody else that it thinks.

    python -m bench.turn [--seconds N] [--rounds N]

100 conversations, 20 messages a second in all, on a server of its own as `allears serve` puts it together (SQLite,
synced; thinking in a worker process), but without limits on how much one network may ask for. Messages are sent on a
schedule, whether or not earlier ones were answered, and count from the moment they were due until the frame of the
bot's reply is there. Rounds without and with a bot take turns in the same run; the fast path is the time until a
visitor's own message is acknowledged.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import uvloop
from rich.console import Console
from rich.table import Table

from bench.live import filled, percentile, request

CONVERSATIONS, A_SECOND = 100, 20
MEDIAN, LONGEST, SHARE = 0.150, 0.500, 1.25
SAID = (
    "Our calls never reach the CRM, so nobody knows who was called. Does it work with Gmail?",
    "We are 12 sales reps and sell by phone. What does it cost?",
    "I decide together with our founder. Can we get our data out again?",
    "We would like to start by March. Is there a free trial?",
    "We are in Norway, 40 people altogether. Is support in English?",
    "Does it also call by itself?",
)
FROM_BOT = re.compile(rb'"type":"message.added".*?"author":\{"kind":"bot"')
HOUSE = Path(__file__).parent.parent


@dataclass
class Clocked:
    """One conversation's waits: `due` is when its last message was, `replied` and `stored` what it took (seconds)."""

    due: float = 0.0
    is_stored: bool = True
    is_replied: bool = True
    replied: list[float] = field(default_factory=list)
    stored: list[float] = field(default_factory=list)

    def sends(self, due: float) -> None:
        self.due, self.is_stored, self.is_replied = due, False, False

    def acknowledged(self) -> None:
        if not self.is_stored:
            self.is_stored = True
            self.stored.append(time.perf_counter() - self.due)

    def answered(self) -> None:
        if not self.is_replied:
            self.is_replied = True
            self.replied.append(time.perf_counter() - self.due)


class Wire(asyncio.Protocol):
    """A connection that calls for each chunk that holds what it looks for."""

    def __init__(self, wanted: Callable[[bytes], bool], arrived: Callable[[], None]) -> None:
        self._wanted, self._arrived = wanted, arrived
        self.began = asyncio.get_running_loop().create_future()
        self.transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if not self.began.done():
            self.began.set_result(data[9:12])
        if self._wanted(data):
            self._arrived()


def is_reply(data: bytes) -> bool:
    return FROM_BOT.search(data) is not None


def is_acknowledged(data: bytes) -> bool:
    assert data[:12] == b"HTTP/1.1 201" or not data.startswith(b"HTTP/1.1 "), data[:400]
    return data.startswith(b"HTTP/1.1 201")


async def connected(port: int, wanted: Callable[[bytes], bool], arrived: Callable[[], None]) -> Wire:
    _, wire = await asyncio.get_running_loop().create_connection(partial(Wire, wanted, arrived), "127.0.0.1", port)
    return wire


async def talking(port: int, visitors: list[tuple[str, str]], seconds: float) -> list[Clocked]:
    """Everybody writes in turn, and looks at their own stream."""
    clocks = [Clocked() for _ in visitors]
    senders: list[Wire] = []
    for (token, conversation), clock in zip(visitors, clocks, strict=True):
        stream = await connected(port, is_reply, clock.answered)
        path = f"/widget/v1/conversations/{conversation}/stream"
        stream.transport.write(request("GET", path, None, Authorization=f"Bearer {token}", Last_Event_ID="2"))
        assert await asyncio.wait_for(stream.began, 60) == b"200"
        senders.append(await connected(port, is_acknowledged, clock.acknowledged))
    await asyncio.sleep(3)  # what the first message caused is done
    began = time.perf_counter() + 0.5
    for number in range(int(seconds * A_SECOND)):
        due = began + number / A_SECOND
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        who, turn = number % len(visitors), number // len(visitors)
        token, conversation = visitors[who]
        clocks[who].sends(due)
        body = {"client_id": f"m{number}", "text": SAID[turn % len(SAID)]}
        path = f"/widget/v1/conversations/{conversation}/messages"
        kind = "application/json"
        senders[who].transport.write(request("POST", path, body, Authorization=f"Bearer {token}", Content_Type=kind))
    await asyncio.sleep(3)
    return clocks


@contextmanager
def running(*, bot: bool) -> Iterator[tuple[int, list[tuple[str, str]]]]:
    """The server in a process of its own, with or without a bot."""
    with tempfile.TemporaryDirectory() as folder:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        command = [sys.executable, "-m", "bench.turn", "--serve", folder, "--port", str(port)]
        process = subprocess.Popen([*command, *(("--bot",) if bot else ())], stdout=subprocess.PIPE)
        try:
            assert process.stdout is not None
            visitors = [tuple(each) for each in json.loads(process.stdout.readline())["visitors"]]
            while socket.socket().connect_ex(("127.0.0.1", port)):
                time.sleep(0.05)
            yield port, visitors
        finally:
            process.kill()
            process.wait(20)


def serve(folder: Path, port: int, *, bot: bool) -> None:
    """The other process: a filled database, and everything that `allears serve` puts together."""
    import uvicorn

    from allears.reception.consider import Desk
    from allears.reception.considering import Considering
    from allears.reception.duties import post_room, runner
    from allears.reception.live_bots import LiveBots, bots_of
    from allears.reception.thinker import WorkerProcess
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
    bots = LiveBots()
    thinker = WorkerProcess(lambda: database.read(lambda connection: bots_of(connection, bots, 1)).result())
    taking_turns = Considering(Desk(database, thinker, bots))
    told = filled(database, CONVERSATIONS)
    if bot:
        put_live(database)
        taking_turns.desk.thinker.start()
    parts = Parts(
        database,
        limits=Limits(by_visitor={}, by_network={}),
        runner=runner(database, post_room(database, None, "http://localhost"), bot=taking_turns),
        typing=taking_turns.typing,
        bots=taking_turns.desk.bots,
    )
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    application = build_application(parts)
    uvicorn.run(application, host="127.0.0.1", port=port, log_level="error", access_log=False, timeout_keep_alive=60,
                timeout_graceful_shutdown=1)  # fmt: skip


def put_live(database: Any) -> None:
    """The ready-made policy for inside sales, its playbook on every page, and the example's pages."""
    from sqlalchemy import select

    from allears.publications.publication import Kind, Publisher
    from allears.publications.room import Publications
    from allears.storage.workspace import Workspace, workspace_table

    workspace = Workspace(database.read(lambda c: c.execute(select(workspace_table.c.id)).scalar_one()).result())
    playbook = (HOUSE / "playbooks/homepage-welcome.yaml").read_text().replace("pages: [/]", 'pages: ["**"]')
    policy = (HOUSE / "policies/inside-sales-crm.yaml").read_text()
    pages = {each.name: each.read_text() for each in (HOUSE / "examples/knowledge").glob("*.md")}
    bot = (
        (Kind.POLICY, "inside-sales-crm", {"policy.yaml": policy}),
        (Kind.PLAYBOOK, "homepage-welcome", {"playbook.yaml": playbook}),
        (Kind.KNOWLEDGE, "knowledge", pages),
    )

    def publish(unit: Any) -> None:
        room, by = Publications(unit, workspace), Publisher("rep_bench", "Bench")
        for kind, name, files in bot:
            room.put_live(room.publish(kind, name, files, by).id, by)

    database.write(publish).result()


def show(plain: list[float], stored: list[float], replied: list[float], sent: int) -> bool:
    table = Table(title="A turn")
    for column in ("Figure", "Measured", "Limit", "Met"):
        table.add_column(column, justify="left" if column == "Figure" else "right")
    median, longest = statistics.median(replied), percentile(replied, 0.99)
    share = percentile(stored, 0.99) / percentile(plain, 0.99)
    rows = (
        ("message to the bot's reply at the visitor, median (ms)", median * 1000, MEDIAN * 1000, median < MEDIAN),
        ("the same, p99 (ms)", longest * 1000, LONGEST * 1000, longest < LONGEST),
        ("fast path's p99 with the bot ÷ without", share, SHARE, share <= SHARE),
    )
    for name, measured, limit, met in rows:
        form = ".2f" if limit == SHARE else ".0f"
        table.add_row(name, f"{measured:{form}}", f"{limit:{form}}", "yes" if met else "NO")
    console = Console(width=120)
    console.print(table)
    without, with_bot = (f"{statistics.median(each) * 1000:.1f} / {percentile(each, 0.99) * 1000:.1f}"
                         for each in (plain, stored))  # fmt: skip
    console.print(f"Acknowledged, median / p99 (ms): {without} without, {with_bot} with the bot.")
    console.print(f"{len(replied)} of {sent} messages got a reply; what ends a talk is followed by silence.")
    return all(row[3] for row in rows)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seconds", type=float, default=25.0, help="of talking in each round")
    arguments.add_argument("--rounds", type=int, default=2, help="without and with the bot, in turns")
    arguments.add_argument("--serve", type=Path)
    arguments.add_argument("--port", type=int, default=0)
    arguments.add_argument("--bot", action="store_true")
    told = arguments.parse_args()
    if told.serve is not None:
        serve(told.serve, told.port, bot=told.bot)
        return 0
    clocks: dict[bool, list[Clocked]] = {False: [], True: []}
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        for bot in (False, True) * told.rounds:
            with running(bot=bot) as (port, visitors):
                clocks[bot] += runner.run(talking(port, visitors, told.seconds))
    plain, stored = ([wait for each in clocks[bot] for wait in each.stored] for bot in (False, True))
    replied = [wait for each in clocks[True] for wait in each.replied]
    return 0 if show(plain, stored, replied, int(told.seconds * A_SECOND) * told.rounds) else 1


if __name__ == "__main__":
    sys.exit(main())
