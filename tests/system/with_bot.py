"""The real server with a live bot: conversations are considered as they are in production, a moment after they came.

    def test_something(bot_server: Server) -> None:
        company = company_with_bot(bot_server)

Its clock is the machine's own, since who waits for the rest of a sentence waits for time to pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

import pytest

from allears.reception.consider import Desk
from allears.reception.considering import Considering
from allears.reception.duties import post_room, runner
from allears.storage.clock import SystemClock
from allears.storage.database import Database, open_database
from allears.storage.ids import Ids
from allears.web.parts import Parts
from tests.databases import Places
from tests.moved_clock import MovedClock
from tests.reception.bot import PAGES, PLAYBOOKS, POLICY, publish_bot
from tests.system.server import Company, Server, open_company, quick_passwords, serving


def parts_with_bot(database: Database) -> Parts:
    """Everything that `allears serve` puts together for a bot, thinking in the runner's threads."""
    bot = Considering(Desk(database, reps_here=lambda workspace: parts.hub.reps_around(workspace)))
    post = post_room(database, None, "https://chat.ringlane.example")
    parts = Parts(
        database,
        passwords=quick_passwords(),
        runner=runner(database, post, bot=bot),
        typing=bot.typing,
        bots=bot.desk.bots,
    )
    return parts


@pytest.fixture(scope="session")
def bot_server(engine_name: str, places: Places) -> Iterator[Server]:
    """A server of its own on each engine, that many tests share."""
    clock: Any = SystemClock()
    database = open_database(places.make(engine_name), ids=Ids(clock), clock=clock)
    with serving(database, cast("MovedClock", clock), parts_with_bot(database)) as server:
        yield server
    database.close()


def company_with_bot(
    server: Server,
    reps: Sequence[str] = ("Kim",),
    policy: str = POLICY,
    playbooks: tuple[str, ...] = PLAYBOOKS,
    pages: str = PAGES,
) -> Company:
    """A company of its own with a live bot. Paths are those of the repository."""
    server.parts.limits.buckets.clear()
    company = open_company(server, reps=reps)
    server.write(lambda unit: publish_bot(unit, company.workspace, policy, playbooks, pages))
    return company
