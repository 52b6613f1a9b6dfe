"""How soon the bot's reply is at the visitor, and what it costs everybody else that it thinks.

    python -m bench.turn [--seconds N] [--rounds N]

100 conversations, 20 messages a second in all, on servers as `allears serve` puts them together (SQLite, synced;
thinking in a worker process), but without limits on how much one network may ask for. Everybody says something else, in
an order of their own. Messages are sent on a schedule, whether or not earlier ones were answered, and count from the
moment they were due. A reply counts for every message that waited for one, until its frame is there.

Two servers run side by side, one without a bot; rounds on the one and on the other take turns. The fast path is the
time until a visitor's own message is acknowledged, and until it is on the screen of a rep who watches the inbox. Its
p99 is that of each round, and the median of the rounds is compared, so that one bad second of the machine decides
nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import uvloop
from rich.console import Console
from rich.table import Table

from bench.live import filled, percentile, request

CONVERSATIONS, A_SECOND = 100, 20
MEDIAN, LONGEST, SHARE = 0.150, 0.500, 1.25
SILENCE = 3.0
"""Seconds after a round in which what it caused comes to its end."""
WARMING = 90.0
FIRST = (
    "Our calls never reach the CRM, so nobody knows who was called. Does it work with {mail}?",
    "We are {few} sales reps and sell by phone. What does it cost?",
    "Hi! We lose leads because nobody follows up. Can you help with that?",
    "I'm looking for something simpler than {tool}, for {few} people. Is there a free trial?",
    "Do you have an API? We'd like to connect {tool}.",
)
THEN = (
    "We are {few} sales reps.",
    "About {many} people altogether, {few} of them sell.",
    "By phone and e-mail, mostly from our desks.",
    "I decide together with our founder. Can we get our data out again?",
    "We would like to start in {month}. Is there a free trial?",
    "We are in {country}. Is support in English?",
    "Does it also call by itself?",
    "Today we keep everything in {tool}.",
    "Something like {money} dollars a month would be fine.",
    "It has to work with {mail} from the first day.",
    "What happens to our data when we leave?",
    "I'd rather not say.",
    "Sorry, I meant {few}, not more.",
    "How long does it take until we can use it?",
    "We make about {calls} calls a month.",
    "I am the head of sales, it's my call.",
    "Can I see who called whom?",
    "We sell software to dentists.",
)
WORDS: dict[str, tuple[str, ...]] = {
    "few": ("3", "6", "8", "12", "14", "22", "35"),
    "many": ("15", "40", "60", "120", "400"),
    "mail": ("Gmail", "Outlook", "Zoom", "Slack"),
    "tool": ("a spreadsheet", "HubSpot", "Pipedrive", "Salesforce", "our own database"),
    "month": ("March", "June", "two weeks", "the autumn", "Q3"),
    "country": ("Norway", "Ohio", "Canada", "the UK", "Portugal"),
    "money": ("300", "900", "2,500", "5k"),
    "calls": ("800", "3,000", "12,000"),
}
FROM_BOT = re.compile(rb'"type":"message.added".*?"author":\{"kind":"bot"')
BY_VISITOR = re.compile(
    rb'"type":"message.added","workspace":"\w+","conversation":"(\w+)"[^\n]*?"actor":{"kind":"visitor"'
)
HOUSE = Path(__file__).parent.parent


def sayings(visitor: int) -> Iterator[str]:
    """What somebody says, one after the other; always the same for the same visitor."""
    dice = random.Random(visitor)
    following = list(THEN)
    dice.shuffle(following)
    for words in (dice.choice(FIRST), *following * 4):
        yield words.format(**{name: dice.choice(each) for name, each in WORDS.items()})


@dataclass
class Waits:
    """Seconds that each message of a round took: until it was stored, on the rep's screen, and replied to."""

    stored: list[float] = field(default_factory=list)
    seen: list[float] = field(default_factory=list)
    replied: list[float] = field(default_factory=list)
    sent: int = 0


@dataclass
class Clocked:
    """One conversation: when each message that is not acknowledged, or not replied to yet, was due."""

    waits: Waits = field(default_factory=Waits)
    unstored: list[float] = field(default_factory=list)
    unseen: list[float] = field(default_factory=list)
    unanswered: list[float] = field(default_factory=list)

    def sends(self, due: float) -> None:
        self.unstored.append(due)
        self.unseen.append(due)
        self.unanswered.append(due)

    def acknowledged(self, _: bytes) -> None:
        self.waits.stored.append(time.perf_counter() - self.unstored.pop(0))

    def seen(self) -> None:
        self.waits.seen.append(time.perf_counter() - self.unseen.pop(0))

    def answered(self, _: bytes) -> None:
        now = time.perf_counter()
        self.waits.replied += [now - due for due in self.unanswered]
        self.unanswered.clear()


class Wire(asyncio.Protocol):
    """A connection that hands over each chunk that holds what it looks for."""

    def __init__(self, wanted: Callable[[bytes], bool], arrived: Callable[[bytes], None]) -> None:
        self._wanted, self._arrived = wanted, arrived
        self.began = asyncio.get_running_loop().create_future()
        self.transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if not self.began.done():
            self.began.set_result(data[9:12])
        if self._wanted(data):
            self._arrived(data)


def is_reply(data: bytes) -> bool:
    return FROM_BOT.search(data) is not None


def is_acknowledged(data: bytes) -> bool:
    assert data[:12] == b"HTTP/1.1 201" or not data.startswith(b"HTTP/1.1 "), data[:400]
    return data.startswith(b"HTTP/1.1 201")


async def connected(port: int, wanted: Callable[[bytes], bool], arrived: Callable[[bytes], None]) -> Wire:
    _, wire = await asyncio.get_running_loop().create_connection(partial(Wire, wanted, arrived), "127.0.0.1", port)
    return wire


class Town:
    """Everybody who talks on one server, and a rep who watches."""

    def __init__(self, port: int, told: dict[str, Any]) -> None:
        self._port, self._told = port, told
        self._clocks = [Clocked() for _ in told["visitors"]]
        self._sayings = [sayings(number) for number in range(len(self._clocks))]
        self._senders: list[Wire] = []
        self._by_id = {told["visitors"][number][1].encode(): clock for number, clock in enumerate(self._clocks)}
        self._said = 0
        self._rest = b""
        self._waits = Waits()

    async def come(self) -> None:
        """Everybody opens their stream."""
        inbox = await connected(self._port, bool, self._seen)
        inbox.transport.write(request("GET", "/api/v1/stream", None, Cookie=f"allears_session={self._told['session']}"))
        assert await asyncio.wait_for(inbox.began, 60) == b"200"
        for (token, conversation), clock in zip(self._told["visitors"], self._clocks, strict=True):
            stream = await connected(self._port, is_reply, clock.answered)
            path = f"/widget/v1/conversations/{conversation}/stream"
            stream.transport.write(request("GET", path, None, Authorization=f"Bearer {token}", Last_Event_ID="2"))
            assert await asyncio.wait_for(stream.began, 60) == b"200"

    async def get_warm(self, *, bot: bool) -> None:
        """Everybody says a first word, which nobody clocks; with a bot until the last one is answered."""
        await self.talk(len(self._clocks) / A_SECOND)
        latest = time.perf_counter() + WARMING
        while bot and sum(bool(each.unanswered) for each in self._clocks) and time.perf_counter() < latest:
            await asyncio.sleep(0.1)

    async def talk(self, seconds: float) -> Waits:
        """Everybody writes in turn for so long."""
        self._waits = Waits()
        for clock in self._clocks:
            clock.waits, clock.unanswered = self._waits, []
        # The server closes connections over which nothing came for a while.
        self._senders = [await connected(self._port, is_acknowledged, clock.acknowledged) for clock in self._clocks]
        began = time.perf_counter() + 0.2
        for number in range(int(seconds * A_SECOND)):
            due = began + number / A_SECOND
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            self._send(due)
        await asyncio.sleep(SILENCE)
        for sender in self._senders:
            sender.transport.close()
        return self._waits

    def _send(self, due: float) -> None:
        number, self._said = self._said, self._said + 1
        who = number % len(self._clocks)
        token, conversation = self._told["visitors"][who]
        self._waits.sent += 1
        self._clocks[who].sends(due)
        body = {"client_id": f"m{number}", "text": next(self._sayings[who])}
        path, kind = f"/widget/v1/conversations/{conversation}/messages", "application/json"
        message = request("POST", path, body, Authorization=f"Bearer {token}", Content_Type=kind)
        self._senders[who].transport.write(message)

    def _seen(self, data: bytes) -> None:
        data, end = self._rest + data, 0
        for found in BY_VISITOR.finditer(data):
            self._by_id[found[1]].seen()
            end = found.end()
        self._rest = data[end:][-2_000:]


@contextmanager
def running(*, bot: bool) -> Iterator[Town]:
    """The server in a process of its own, with or without a bot."""
    with tempfile.TemporaryDirectory() as folder:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        command = [sys.executable, "-m", "bench.turn", "--serve", folder, "--port", str(port)]
        process = subprocess.Popen(
            [*command, *(("--bot",) if bot else ())], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        try:
            assert process.stdout is not None
            told = json.loads(process.stdout.readline())
            yield Town(port, told)
        finally:
            process.terminate()
            process.wait(20)


async def rounds(without: Town, with_bot: Town, number: int, seconds: float) -> dict[bool, list[Waits]]:
    """By whether there is a bot: what was waited for, round after round in turns."""
    towns = {False: without, True: with_bot}
    for bot, town in towns.items():
        await town.come()
        await town.get_warm(bot=bot)
    waits: dict[bool, list[Waits]] = {False: [], True: []}
    for _ in range(number):
        for bot, town in towns.items():
            waits[bot].append(await town.talk(seconds))
    return waits


def serve(folder: Path, port: int, *, bot: bool) -> None:
    """The other process: a filled database, and `allears serve` over it."""
    from allears import app
    from allears.storage.clock import SystemClock
    from allears.storage.database import open_database
    from allears.storage.ids import Ids
    from allears.storage.schema import migrate
    from allears.web.widget.limits import Limits

    settings = app.settings_from({"data_folder": folder, "port": port})
    migrate(settings.database_url)
    clock = SystemClock()
    database = open_database(settings.database_url, ids=Ids(clock), clock=clock)
    told = filled(database, CONVERSATIONS)
    if bot:
        put_live(database)
    database.close()
    with app.assembled(settings) as parts:
        unlimited = replace(parts, limits=Limits(by_visitor={}, by_network={}))
        app.serve(settings, unlimited, lambda: print(json.dumps(told), flush=True))


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


Part = Callable[[Waits], list[float]]


def of_stored(waits: Waits) -> list[float]:
    return waits.stored


def of_seen(waits: Waits) -> list[float]:
    return waits.seen


def show(waits: dict[bool, list[Waits]]) -> bool:
    without, with_bot = waits[False], waits[True]
    replied = [wait for each in with_bot for wait in each.replied]
    median, longest = statistics.median(replied), percentile(replied, 0.99)
    stored, seen = (slow(with_bot, path) / slow(without, path) for path in (of_stored, of_seen))
    rows = (
        ("message to the bot's reply at the visitor, median (ms)", median * 1000, MEDIAN * 1000, median < MEDIAN),
        ("the same, p99 (ms)", longest * 1000, LONGEST * 1000, longest < LONGEST),
        ("fast path's p99 with the bot ÷ without: acknowledged", stored, SHARE, stored <= SHARE),
        ("the same: on a rep's screen", seen, SHARE, seen <= SHARE),
    )
    table = Table(title="A turn")
    for column in ("Figure", "Measured", "Limit", "Met"):
        table.add_column(column, justify="left" if column == "Figure" else "right")
    for name, measured, limit, met in rows:
        form = ".2f" if limit == SHARE else ".0f"
        table.add_row(name, f"{measured:{form}}", f"{limit:{form}}", "yes" if met else "NO")
    console = Console(width=120)
    console.print(table)
    for name, path in (("Acknowledged", of_stored), ("On a rep's screen", of_seen)):
        plain, bot = (f"{middle(each, path):.1f} / {slow(each, path) * 1000:.1f}" for each in (without, with_bot))
        console.print(f"{name}, median / p99 of a round (ms): {plain} without, {bot} with the bot.")
    sent = sum(each.sent for each in with_bot)
    console.print(f"{len(replied)} of {sent} messages got a reply; what ends a talk is followed by silence.")
    return all(row[3] for row in rows)


def slow(waits: list[Waits], path: Part) -> float:
    """The median of the rounds' p99."""
    return statistics.median(percentile(path(each), 0.99) for each in waits)


def middle(waits: list[Waits], path: Part) -> float:
    """The median of all, in milliseconds."""
    return statistics.median(wait for each in waits for wait in path(each)) * 1000


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seconds", type=float, default=6.0, help="of talking in each round")
    arguments.add_argument("--rounds", type=int, default=3, help="without and with the bot, in turns")
    arguments.add_argument("--serve", type=Path)
    arguments.add_argument("--port", type=int, default=0)
    arguments.add_argument("--bot", action="store_true")
    told = arguments.parse_args()
    if told.serve is not None:
        serve(told.serve, told.port, bot=told.bot)
        return 0
    loop = asyncio.Runner(loop_factory=uvloop.new_event_loop)
    with running(bot=False) as without, running(bot=True) as with_bot, loop as runner:
        waits = runner.run(rounds(without, with_bot, told.rounds, told.seconds))
    return 0 if show(waits) else 1


if __name__ == "__main__":
    sys.exit(main())
