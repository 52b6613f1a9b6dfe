"""How long the server needs for the inbox when a workspace has 10,000 conversations.

    python -m bench.inbox [--conversations N] [--database postgresql://…]

Times are the server's own, from the request's arrival to the whole answer, without a network: the application is called
as uvicorn calls it. Each is the median of 40 calls after 3 that warm up, with the slowest of them beside it. Rows hold
what a real list holds: names, tags, who has it, last words; a third of the visitors has visits, and no name.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from typing import Any

import httpx
from rich.console import Console
from rich.table import Table
from sqlalchemy import Connection, insert, update

from allears.accounts.founding import found
from allears.accounts.people import Actor
from allears.accounts.room import Accounts
from allears.events.log import event_table
from allears.messenger import tables as messenger_tables
from allears.messenger.words import searchable
from allears.storage.clock import SystemClock
from allears.storage.database import Database, open_database
from allears.storage.ids import Ids
from allears.storage.schema import migrate
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, workspace_table
from allears.tracking.tables import page_view_table, visit_table
from allears.web.application import build_application
from allears.web.parts import Parts

CALLS, WARM_UP = 40, 3
FIRST = 100
"""Behind what founding a company writes into its log."""

WORDS = [
    "hello", "price", "team", "import", "sheet", "calls", "estimate", "roof", "truck", "phone", "quickbooks", "gmail",
    "security", "spanish", "invoice", "owner", "spring", "office", "sales", "follow", "lost", "report", "demo",
]  # fmt: skip
NAMES = ("Ada", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gita", "Hugo", "Ines", "Jo")


@dataclass(frozen=True)
class Asked:
    """One thing a rep's browser asks for; `limit` is in milliseconds, None where nothing was promised."""

    name: str
    path: str
    limit: float | None


@dataclass(frozen=True)
class House:
    """A filled workspace, and the cookie of the rep who looks at it."""

    database: Database
    cookie: str
    long_one: str
    place_in_the_middle: str


# --- filling --------------------------------------------------------------------------------------------------------


def fill(database: Database, number: int) -> House:
    """A company with that many open conversations, some of them taken."""
    dice = Random(4)
    now = database.clock.now()

    def make(unit: Unit) -> tuple[Workspace, str, str]:
        founded = found(unit, "Ringlane", "Mina", "mina@ringlane.example", "no password signs in here")
        actor = Actor("rep", founded.owner.id)
        _, token = Accounts(unit, founded.workspace, actor).sign_in(founded.owner.id, "bench")
        return founded.workspace, founded.owner.id, token.text

    workspace, rep_id, token = database.write(make).result()
    rows = [list(conversation_rows(workspace.id, rep_id, each, number, now, dice)) for each in range(number)]
    long_one = f"cnv_{0:026d}"
    rows.append(list(long_talk(workspace.id, long_one, now)))
    log = logged(workspace.id, [values for group in rows for name, values in group if name == "message"])
    rows.append([("event", event) for event in log])
    rows.append([("search_mark", {"workspace_id": workspace.id, "position": FIRST + len(log)})])
    for name in TABLES:
        wanted = [values for group in rows for table, values in group if table == name]
        for start in range(0, len(wanted), 5_000):
            batch = wanted[start : start + 5_000]
            database.write(lambda unit, name=name, batch=batch: put(unit.connection, name, batch)).result()  # type: ignore[misc]
    here = workspace_table.c.id == workspace.id
    database.write(
        lambda unit: unit.connection.execute(update(workspace_table).where(here).values(position=FIRST + len(log)))
    ).result()
    database.write(lambda unit: unit.connection.exec_driver_sql("ANALYZE")).result()
    middle = f"{now - number // 2 * 1000}.cnv_"
    return House(database, token, long_one, middle)


TABLES = {
    "visitor": messenger_tables.visitor_table,
    "conversation": messenger_tables.conversation_table,
    "message": messenger_tables.message_table,
    "search_line": messenger_tables.search_line_table,
    "assignment": messenger_tables.assignment_table,
    "visit": visit_table,
    "page_view": page_view_table,
    "event": event_table,
    "search_mark": messenger_tables.search_mark_table,
}


def put(connection: Connection, name: str, rows: list[dict[str, Any]]) -> None:
    connection.execute(insert(TABLES[name]), rows)


def conversation_rows(
    workspace: str, rep_id: str, index: int, number: int, now: int, dice: Random
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Everything of one conversation: a question, and mostly an answer."""
    mark, at = f"{index:026d}", now - (number - index) * 1000
    visitor, conversation = f"vis_{mark}", f"cnv_{mark}"
    named, taken, answered = index % 3 != 0, index % 4 == 0, index % 5 != 0
    here = {"workspace_id": workspace}
    yield "visitor", here | {
        "id": visitor, "site_id": "sit_1", "token_hash": mark, "attributes": {"Company": "Acme"},
        "name": f"{dice.choice(NAMES)} {mark[-5:]}" if named else None, "email": None,
        "first_seen_at": at, "last_seen_at": at,
    }  # fmt: skip
    yield "conversation", here | {
        "id": conversation, "site_id": "sit_1", "visitor_id": visitor, "opening_client_id": mark, "seq": 2,
        "state": "open", "rep_id": rep_id if taken else None, "opened_at": at, "last_message_at": at,
        "last_message_seq": 2 if answered else 1, "last_visitor_seq": 1, "visitor_seen_seq": 0,
        "reps_seen_seq": 1 if answered else 0, "waiting_since": None if answered else at,
    }  # fmt: skip
    if taken:
        yield (
            "assignment",
            here | {"conversation_id": conversation, "rep_id": rep_id, "rep_name": "Mina", "by_id": rep_id, "at": at},
        )
    for seq in range(1, 3 if answered else 2):
        said = " ".join(dice.choices(WORDS, k=14))
        yield from message_rows(here, conversation, seq, said, at, rep_id if seq == 2 else visitor)
    if not named:
        yield "visit", here | {
            "id": f"vst_{mark}", "site_id": "sit_1", "visitor_id": visitor, "started_at": at, "last_at": at,
            "is_returning": False, "source_kind": "search", "source_name": "Google", "referrer": "", "campaign": {},
            "first_path": "/pricing", "page_count": 1,
        }  # fmt: skip
        yield "page_view", here | {
            "id": f"pgv_{mark}", "visit_id": f"vst_{mark}", "visitor_id": visitor, "client_id": mark, "at": at,
            "path": "/pricing", "title": "Pricing",
        }  # fmt: skip


def logged(workspace: str, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The log of what was said, in the order in which it was."""
    return [
        {
            "workspace_id": workspace, "position": position, "id": f"evt_{position:026d}", "type": "message.added",
            "conversation_id": message["conversation_id"], "seq": message["seq"], "audience": "both",
            "actor_kind": message["author_kind"], "actor_id": message["author_id"], "at": message["at"],
            "data": {"message": message["id"]},
        }
        for position, message in enumerate(sorted(messages, key=lambda each: each["at"]), start=FIRST)
    ]  # fmt: skip


def message_rows(
    here: dict[str, Any], conversation: str, seq: int, said: str, at: int, author: str
) -> Iterator[tuple[str, dict[str, Any]]]:
    """A message, and the line by which it is found."""
    mark = f"{conversation[4:]}-{seq}"
    is_rep = author.startswith("rep_")
    yield "message", here | {
        "conversation_id": conversation, "seq": seq, "id": f"msg_{mark}", "client_id": mark,
        "author_kind": "rep" if is_rep else "visitor", "author_id": author, "author_name": "Mina" if is_rep else None,
        "text": said, "choices": None, "answer_to": None, "choice": None, "at": at, "body_hash": mark,
    }  # fmt: skip
    yield "search_line", here | {
        "kind": "message", "source_id": f"msg_{mark}", "conversation_id": conversation, "visitor_id": None, "at": at,
        "words": f"{here['workspace_id']} {searchable(said)}",
    }  # fmt: skip


def long_talk(workspace: str, conversation: str, now: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Five hundred messages more in one conversation."""
    author = conversation.replace("cnv_", "vis_")
    for seq in range(3, 503):
        yield from message_rows(
            {"workspace_id": workspace}, conversation, seq, f"line {seq} of a long talk", now + seq, author
        )


# --- measuring ------------------------------------------------------------------------------------------------------


def questions(house: House) -> list[Asked]:
    """What a rep's browser asks for in a day."""
    some = ",".join(f"cnv_{index:026d}" for index in range(100, 110))
    return [
        Asked("first view, list alone", "/inbox?view=open", 300),
        Asked("first view with a conversation", f"/inbox/{house.long_one}?view=open", 300),
        Asked("next page of rows", f"/inbox/pieces/rows?view=open&cursor={house.place_in_the_middle}", 50),
        Asked("rows of ten that changed, and all counts", f"/inbox/pieces/rows?view=open&ids={some}", None),
        Asked("a conversation of 502 messages", f"/inbox/pieces/conversations/{house.long_one}", None),
        Asked("speed to lead, 30 days", "/inbox/speed?days=30", 300),
        Asked("a search of two words", "/inbox/pieces/found?words=quickbooks%20own", None),
    ]


async def measure(house: House) -> list[tuple[Asked, float, float, int]]:
    """Median and slowest time in milliseconds, and the answer's size, of each question."""
    application = build_application(Parts(house.database))
    transport = httpx.ASGITransport(application)
    results = []
    async with httpx.AsyncClient(
        transport=transport, base_url="http://inbox", cookies={"allears_session": house.cookie}
    ) as browser:
        for asked in questions(house):
            times = []
            size = 0
            for _ in range(CALLS + WARM_UP):
                before = time.perf_counter()
                answer = await browser.get(asked.path)
                times.append((time.perf_counter() - before) * 1000)
                if answer.status_code != 200:
                    sys.exit(f"{asked.path}: {answer.status_code} {answer.text[:200]}")
                size = len(answer.content)
            measured = times[WARM_UP:]
            results.append((asked, statistics.median(measured), max(measured), size))
    return results


def table(results: list[tuple[Asked, float, float, int]], number: int, engine: str) -> Table:
    """The figures, each beside what was promised."""
    shown = Table(title=f"The inbox with {number:,} conversations on {engine}: server time in ms")
    for heading in ("asked for", "median", "slowest", "limit", "met", "bytes"):
        shown.add_column(heading, justify="left" if heading == "asked for" else "right")
    for asked, median, slowest, size in results:
        limit = f"{asked.limit:.0f}" if asked.limit else "-"
        met = "-" if asked.limit is None else ("yes" if median < asked.limit else "NO")
        shown.add_row(asked.name, f"{median:.1f}", f"{slowest:.1f}", limit, met, f"{size:,}")
    return shown


@contextmanager
def opened(url: str | None) -> Iterator[Database]:
    """The database, migrated; a new one in a temporary folder where none is named."""
    with tempfile.TemporaryDirectory() as folder:
        address = url or f"sqlite:///{folder}/inbox.db"
        migrate(address)
        clock = SystemClock()
        database = open_database(address, ids=Ids(clock), clock=clock)
        try:
            yield database
        finally:
            database.close()


def main() -> None:
    """Fill, measure, print."""
    parser = argparse.ArgumentParser(description="server time of the inbox")
    parser.add_argument("--conversations", type=int, default=10_000)
    parser.add_argument("--database", default=None)
    arguments = parser.parse_args()
    with opened(arguments.database) as database:
        house = fill(database, arguments.conversations)
        Console().print(table(asyncio.run(measure(house)), arguments.conversations, database.engine_name))


if __name__ == "__main__":
    main()
