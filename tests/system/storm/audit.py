"""The storm itself, and what must hold when it is over."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from allears.accounts.founding import found
from allears.messenger.tables import message_table
from allears.storage.clock import SystemClock
from allears.storage.database import open_database
from allears.storage.ids import Ids
from allears.storage.schema import migrate
from tests.system.storm.server import KilledServer
from tests.system.storm.visitor import StormyVisitor
from tests.system.storm.weather import DEAF_FOR, Weather, line_through
from tests.system.storm.wire import Line

CATCHES_UP_WITHIN = 90.0


@dataclass(frozen=True)
class Storm:
    """How hard it blows. `up_for` are the seconds between two kills, by dice."""

    visitors: int
    messages: int
    kills: int
    up_for: tuple[float, float] = (1.0, 4.0)
    clear: float = 0.7
    deaf_for: tuple[float, ...] = DEAF_FOR
    seed: int = 1


@dataclass(frozen=True)
class Findings:
    """What came of it. Empty `faults` mean that every promise was kept."""

    faults: tuple[str, ...]
    acknowledged: int
    stored: int
    tries: int
    resumed: int
    kills: int
    weather: dict[str, int]


async def audit(storm: Storm, database: str, folder: Path) -> Findings:
    """Let it blow over a fresh database, then compare what was promised with what is stored and what was seen."""
    migrate(database)
    site = make_site(database)
    server, weather = KilledServer(database, folder), Weather(storm.seed, storm.clear, storm.deaf_for)
    await server.start()
    async with line_through(weather, server.port) as port:
        visitors = [stormy_visitor(number, port, site, storm.seed) for number in range(storm.visitors)]
        reading = [asyncio.create_task(visitor.read_along()) for visitor in visitors]
        pause = storm.kills * (sum(storm.up_for) / 2 + 2) / storm.messages
        writing = [asyncio.create_task(visitor.write(storm.messages, pause)) for visitor in visitors]
        try:
            await blow(server, storm)
            weather.clear = 1.0
            await asyncio.gather(*writing)
            await catch_up(visitors)
        finally:
            for task in (*reading, *writing):
                task.cancel()
            await server.stop()
    stored = read_messages(database)
    return Findings(
        faults=tuple(find_faults(visitors, stored)),
        acknowledged=sum(len(visitor.acknowledged) for visitor in visitors),
        stored=len(stored),
        tries=sum(visitor.tries for visitor in visitors),
        resumed=sum(visitor.resumed for visitor in visitors),
        kills=server.kills,
        weather=weather.counts,
    )


def stormy_visitor(number: int, port: int, site: str, seed: int) -> StormyVisitor:
    """Each behind a network of their own, so that no limit for one network holds them up."""
    address = f"10.{number // 250}.{number % 250}.7"
    return StormyVisitor(number, Line(port, {"X-Forwarded-For": address}), site, random.Random(seed * 1000 + number))


async def blow(server: KilledServer, storm: Storm) -> None:
    dice = random.Random(storm.seed)
    for _ in range(storm.kills):
        await asyncio.sleep(dice.uniform(*storm.up_for))
        await server.kill()
        await asyncio.sleep(dice.uniform(0, 0.5))
        await server.start()


async def catch_up(visitors: list[StormyVisitor]) -> None:
    """Until every stream brought everything, or the time is over; what is missing then is found by the comparison."""
    waited = 0.0
    while waited < CATCHES_UP_WITHIN and any(len(one.transcript) < len(one.acknowledged) for one in visitors):
        await asyncio.sleep(0.25)
        waited += 0.25


def make_site(url: str) -> str:
    """A company with one site; its public key."""
    clock = SystemClock()
    database = open_database(url, ids=Ids(clock), clock=clock)
    try:
        founded = database.write(lambda unit: found(unit, "Ringlane", "Olga", "olga@ringlane.example", "-")).result()
        return founded.site.public_key
    finally:
        database.close()


def read_messages(url: str) -> list[dict[str, Any]]:
    """Everything that is stored, read anew from the database."""
    clock = SystemClock()
    database = open_database(url, ids=Ids(clock), clock=clock)
    columns = (message_table.c.id, message_table.c.conversation_id, message_table.c.client_id, message_table.c.seq,
               message_table.c.text)  # fmt: skip
    query = select(*columns).order_by(message_table.c.conversation_id, message_table.c.seq)
    query = query.execution_options(every_workspace="the audit looks at the whole database")
    try:
        return database.read(lambda connection: [dict(row._mapping) for row in connection.execute(query)]).result()
    finally:
        database.close()


def find_faults(visitors: list[StormyVisitor], stored: list[dict[str, Any]]) -> list[str]:
    """Every promise that was not kept, in words."""
    faults = [f"visitor {one.number}: {complaint}" for one in visitors for complaint in one.complaints]
    copies = Counter((one["conversation_id"], one["client_id"]) for one in stored)
    faults += [f"{client_id} is stored {number} times" for (_, client_id), number in copies.items() if number > 1]
    for visitor in visitors:
        mine = [one for one in stored if one["conversation_id"] == visitor.conversation]
        faults += faults_of(visitor, mine)
    return faults


def faults_of(visitor: StormyVisitor, mine: list[dict[str, Any]]) -> list[str]:
    """One visitor's messages as promised, as stored, as seen."""
    by_client_id = {one["client_id"]: one for one in mine}
    lost = [name for name in visitor.acknowledged if name not in by_client_id]
    faults = [f"{name} was acknowledged and is not stored" for name in lost]
    faults += [
        f"{name} was acknowledged as {told['id']} at {told['seq']} and is another message now"
        for name, told in visitor.acknowledged.items()
        if name in by_client_id and (told["id"], told["seq"]) != (by_client_id[name]["id"], by_client_id[name]["seq"])
    ]
    in_order = [f"{visitor.number}-{number}" for number in range(len(visitor.acknowledged))]
    if [one["client_id"] for one in mine] != in_order:
        faults.append(f"visitor {visitor.number}: stored in another order than written")
    if [one["id"] for one in visitor.transcript] != [one["id"] for one in mine]:
        faults.append(
            f"visitor {visitor.number}: saw {len(visitor.transcript)} messages of {len(mine)}, or in another order"
        )
    return faults
