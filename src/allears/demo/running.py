"""Runs the demo: one process with the server, the company's website, and everybody who comes by."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random

from allears.accounts.passwords import Passwords
from allears.accounts.store_companies import companies
from allears.accounts.store_reps import RepStore
from allears.accounts.store_sites import SiteStore
from allears.app import Settings, assembled, opened, serve
from allears.demo.filling import Background, fill, filled
from allears.demo.month import LEADS, Month
from allears.demo.passing import PassingBy
from allears.demo.past import Past
from allears.demo.phrases import range_of
from allears.demo.ports import free_port
from allears.demo.ringlane import OWNER_EMAIL, POLICY, Demo, open_ringlane
from allears.demo.website import Website, open_website
from allears.library.policy_file import read_policy
from allears.library.ready_made import ready
from allears.policy.policy import Policy
from allears.reception.consider import Desk
from allears.reception.thinker import WorkerProcess
from allears.rehearsal.truth import Range
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.web.parts import Parts

PORT, WEBSITE_PORT = 8320, 8330
PASSWORD_FILE = "password.txt"  # noqa: S105 - the name of the file
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the demo shall run: where it keeps its data, its ports, and whether visitors come by."""

    folder: Path
    port: int = PORT
    website_port: int = WEBSITE_PORT
    visitors: bool = True
    leads: int = LEADS


def run_demo(wishes: Wishes, tell: Tell) -> None:
    """Serve until Ctrl+C. Raises BadSetting and DatabaseProblem."""
    port = free_port(wishes.port)
    website_port = free_port(wishes.website_port, (port,))
    settings = Settings(host="localhost", port=port, data_folder=wishes.folder, log_level="error")
    tell("Ringlane is being set up ...")
    password = password_of(wishes.folder)
    with opened(settings, "demo") as database:
        demo = found_or_find(database, password)
    with (  # putting the parts together makes the bot ready, since one is live
        assembled(settings) as parts,
        open_website(website_port, settings.address, demo.site.public_key) as website,
    ):
        besides = Background()

        def begin() -> None:
            tell(greeting(wishes, settings, website, password))
            goes_on_besides(besides, wishes, parts, demo, website, settings.address, tell)

        try:
            serve(settings, parts, begin)
        finally:
            besides.stop()


def goes_on_besides(
    besides: Background, wishes: Wishes, parts: Parts, demo: Demo, website: Website, address: str, tell: Tell
) -> None:
    """Once pages are served: the month is filled in, and visitors come by. Nobody waits for either."""
    database = parts.database
    if filled(wishes.folder) < wishes.leads:
        besides.start(partial(fill_month, wishes, parts, demo, website, tell), "month")
    if wishes.visitors:
        pages = (f"{website.address}/", f"{website.address}/pricing", website.launch)
        dice = Random()  # noqa: S311 - who comes by next is nobody's secret
        coming = PassingBy(demo, database, address, pages, dice)
        besides.start(partial(coming.keep_coming, drawn_from), "visitors")


def fill_month(
    wishes: Wishes, parts: Parts, demo: Demo, website: Website, tell: Tell, stopped: threading.Event
) -> None:
    """Invent the leads that are not there yet."""
    thinker = WorkerProcess()  # a second one, so that the month takes nothing from those who write now
    try:
        past = Past(demo, Desk(parts.database, thinker), website.address)
        month = Month(past, drawn_from(), parts.database.clock.now(), wishes.leads)
        fill(month, wishes.folder, tell, stopped)
    finally:
        thinker.close()


def drawn_from() -> Range:
    """What visitors of Ringlane are drawn from, today."""
    return range_of(ringlane_policy(), datetime.now(UTC).date())


def ringlane_policy() -> Policy:
    """The policy by which Ringlane judges."""
    found = ready("policies", POLICY)
    if found is None:
        raise FileNotFoundError(f"the policy {POLICY} is not part of this installation")
    return read_policy(found.text)


def found_or_find(database: Database, password: str) -> Demo:
    """The company, founded at the first start."""
    there = database.read(companies).result()
    if not there:
        password_hash = Passwords().hashed_now(password)

        def work(unit: Unit) -> Demo:
            return open_ringlane(unit, password_hash)

        return database.write(work).result()
    workspace = there[0][0]
    reps = database.read(lambda connection: RepStore(connection, workspace).all()).result()
    sites = database.read(lambda connection: SiteStore(connection, workspace).all()).result()
    owner = next(one for one in reps if one.email == OWNER_EMAIL)
    return Demo(workspace, sites[0], owner, tuple(one for one in reps if one.id != owner.id))


def password_of(folder: Path) -> str:
    """The password of the demo's people: made at the first start, and kept beside the database."""
    file = folder / PASSWORD_FILE
    if not file.is_file():
        file.write_text(f"{secrets.token_urlsafe(9)}\n", encoding="utf-8")
        file.chmod(0o600)
    return file.read_text(encoding="utf-8").strip()


def greeting(wishes: Wishes, settings: Settings, website: Website, password: str) -> str:
    """What whoever started it wants to know."""
    other = "" if settings.port == wishes.port else f"  (port {wishes.port} is taken, so this is {settings.port})"
    lines = [
        "",
        f"  Ringlane's website   {website.address}/           write here as a visitor",
        f"                       {website.address}/pricing",
        f"                       {website.launch}",
        "",
        f"  The inbox            {settings.address}/inbox{other}",
        f"    sign in with       {OWNER_EMAIL}",
        f"    password           {password}",
        "",
        "  Ringlane and everybody in it are invented. A month of leads is being filled in, and visitors come by.",
        f"  Everything lies in {wishes.folder}; start anew with --reset. Ctrl+C stops it.",
        "",
    ]
    return "\n".join(lines)
