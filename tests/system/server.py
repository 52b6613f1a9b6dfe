"""The real server in this process: uvicorn on a loopback port, one for each engine and worker.

    def test_something(server: Server) -> None:
        company = open_company(server, reps=["Kim"])
        assert company.owner.browser.get("/inbox").status_code == 200

Every test opens a company of its own, so tests share a server without seeing each other. `company.owner` and
`company.reps[0]` are people who are signed in; `anonymous(server)` is a browser in which nobody is.
"""

from __future__ import annotations

import asyncio
import re
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import TypeVar

import httpx
import pytest
import uvicorn
from argon2 import PasswordHasher
from fastapi import FastAPI

from allears.accounts.founding import found
from allears.accounts.passwords import Passwords
from allears.accounts.people import CONSOLE, Actor, Rep
from allears.accounts.roles import Role, Scope
from allears.accounts.room import Accounts
from allears.accounts.site import Site
from allears.accounts.tokens import csrf_token
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace
from allears.web.application import build_application
from allears.web.parts import Parts
from tests.moved_clock import MovedClock

Result = TypeVar("Result")
PASSWORD = "correct horse battery"
NUMBERS = count(1)


def quick_passwords() -> Passwords:
    """Argon2 with the least work: tests look at what it decides, not at how long it takes."""
    return Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@cache
def password_hash() -> str:
    """Of PASSWORD."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)


@dataclass(frozen=True)
class Server:
    """`url` has no slash at its end. `clock` is the one that the database looks at."""

    url: str
    application: FastAPI
    parts: Parts
    clock: MovedClock

    @property
    def database(self) -> Database:
        return self.parts.database

    def write(self, work: Callable[[Unit], Result]) -> Result:
        """In a unit of work, waiting for its commit."""
        return self.database.write(work).result(timeout=30)


@dataclass(frozen=True)
class Person:
    """A rep with a browser in which they are signed in. `browser` sends the CSRF token with everything."""

    rep: Rep
    browser: httpx.Client
    session_token: str

    @property
    def id(self) -> str:
        return self.rep.id

    @property
    def cookie(self) -> dict[str, str]:
        """For a browser of Playwright: `context.add_cookies([person.cookie | {"url": server.url}])`."""
        return {"name": "allears_session", "value": self.session_token}


@dataclass(frozen=True)
class Company:
    """A workspace of its own for one test."""

    server: Server
    workspace: Workspace
    owner: Person
    site: Site
    reps: list[Person] = field(default_factory=list)

    def accounts(self, unit: Unit) -> Accounts:
        """The company's accounts, changed by its owner."""
        return Accounts(unit, self.workspace, Actor("rep", self.owner.id))

    def key(self, *scopes: Scope) -> httpx.Client:
        """A program with an API key (all scopes when none is named)."""
        wanted = scopes or tuple(Scope)
        _, text = self.server.write(lambda unit: self.accounts(unit).make_key("a program", wanted))
        return client(self.server, {"Authorization": f"Bearer {text}"})


def client(server: Server, headers: dict[str, str]) -> httpx.Client:
    """Speaks to the server. Certificates are not loaded: that takes longer than most tests, and there is no TLS."""
    return httpx.Client(base_url=server.url, headers=headers, verify=False, timeout=30)


def anonymous(server: Server) -> httpx.Client:
    """A browser in which nobody is signed in. It follows no redirects."""
    return client(server, {"Accept": "text/html, */*"})


def sign_in(server: Server, workspace: Workspace, rep: Rep) -> Person:
    """The rep in one more browser."""
    actor = Actor("rep", rep.id)
    _, token = server.write(lambda unit: Accounts(unit, workspace, actor).sign_in(rep.id, "Firefox in a test"))
    browser = anonymous(server)
    browser.cookies.set("allears_session", token.text)
    browser.headers["X-CSRF-Token"] = csrf_token(token.text)
    return Person(rep, browser, token.text)


def open_company(server: Server, name: str = "Ringlane", *, owner: str = "Olga", reps: Sequence[str] = ()) -> Company:
    """A company with its owner, one site, and a rep of each name; all are signed in. Their password is PASSWORD."""
    number = next(NUMBERS)

    def make(unit: Unit) -> tuple[Workspace, Site, list[Rep]]:
        founded = found(unit, name, owner, email_of(owner, number), password_hash())
        accounts = Accounts(unit, founded.workspace, CONSOLE)
        team = [accounts.welcome(rep, email_of(rep, number), password_hash(), Role.REP) for rep in reps]
        return founded.workspace, founded.site, [founded.owner, *team]

    workspace, site, people = server.write(make)
    boss, *others = [sign_in(server, workspace, rep) for rep in people]
    return Company(server, workspace, boss, site, others)


def email_of(name: str, number: int) -> str:
    return f"{re.sub(r'[^a-z]', '', name.lower()) or 'rep'}{number}@ringlane.example"


@contextmanager
def serving(database: Database, clock: MovedClock, parts: Parts | None = None) -> Iterator[Server]:
    """The server over this database, until the block ends; from `parts` when somebody has put them together."""
    parts = parts or Parts(database, passwords=quick_passwords())
    application = build_application(parts)
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(application, log_config=None, access_log=False, timeout_graceful_shutdown=1, lifespan="on")
    uvicorn_server = uvicorn.Server(config)
    thread = threading.Thread(target=run, args=(uvicorn_server, listening), name="server", daemon=True)
    thread.start()
    try:
        host, port = listening.getsockname()
        url = f"http://{host}:{port}"
        wait_until_alive(url)
        yield Server(url, application, parts, clock)
    finally:
        uvicorn_server.should_exit = True
        thread.join(timeout=10)
        listening.close()


def run(uvicorn_server: uvicorn.Server, listening: socket.socket) -> None:
    asyncio.run(uvicorn_server.serve(sockets=[listening]))


def wait_until_alive(url: str) -> None:
    """The socket listens before the server does, so the first request waits for it."""
    assert httpx.get(f"{url}/health", verify=False, timeout=20).status_code == 200


@pytest.fixture(scope="session")
def shared_server(shared_database: Database, shared_clock: MovedClock) -> Iterator[Server]:
    with serving(shared_database, shared_clock) as server:
        yield server


@pytest.fixture
def server(shared_server: Server, clock: MovedClock) -> Server:  # noqa: ARG001
    """A server that many tests share, on each engine. Its clock is back at its start, and nobody has asked for much."""
    shared_server.parts.limits.buckets.clear()
    return shared_server
