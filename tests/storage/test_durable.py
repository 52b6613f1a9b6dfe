"""Acknowledged means durable: whatever kills the process, and not before the disk has said so."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from allears.events.reading import events_after
from allears.storage.database import Database
from allears.storage.workspace import Workspace, found_workspace
from tests.databases import execute
from tests.storage import writing_process

PROGRAM = [sys.executable, writing_process.__file__]


@pytest.fixture
def company(fresh_database: Database) -> Workspace:
    return fresh_database.write(lambda unit: found_workspace(unit, "Ringlane")).result()


def stored(database: Database, company: Workspace) -> list[int]:
    """The numbers in the log, by position; fails when the positions have a gap."""
    events = database.read(lambda connection: events_after(connection, company, 0, 100_000)).result()
    assert [event.position for event in events] == list(range(1, len(events) + 1))
    return [event.data["number"] for event in events]


def test_what_was_acknowledged_survives_the_kill(fresh_database: Database, company: Workspace) -> None:
    command = [*PROGRAM, fresh_database.url, company.id, "50", "100000"]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        acknowledged = [int(process.stdout.readline()) for _ in range(200)]
        process.kill()
        acknowledged += [int(line) for line in process.stdout.read().splitlines(keepends=True) if line.endswith(b"\n")]
    kept = stored(fresh_database, company)
    assert len(kept) == len(set(kept))
    assert set(acknowledged) <= set(kept)
    if fresh_database.engine_name == "sqlite":
        assert kept == list(range(len(kept)))


@pytest.fixture
def strace() -> str:
    found = shutil.which("strace")
    if found is None:
        pytest.skip("strace is not installed here; it shows the calls that the operating system sees")
    return found


CALLS = "write,pwrite64,pwritev,pwritev2,fsync,fdatasync"
WRITES = re.compile(r"pwrite\w*\(\d+<([^>]*)>")
SYNCS = re.compile(r"(?:fsync|fdatasync)\(\d+<([^>]*)>\) += 0")
SAYS = re.compile(r'write\(1<[^>]*>, "(\d+)\\n"')


def calls(log: Path) -> Iterator[str]:
    """The traced calls, each when it could first matter: what is said when it begins, all others when they have ended.

    A call that was interrupted in the trace is joined again.
    """
    begun: dict[str, str] = {}
    for line in log.read_text(errors="replace").splitlines():
        process, _, call = line.partition(" ")
        call = call.strip()
        if call.endswith("<unfinished ...>"):
            call = call.removesuffix("<unfinished ...>").rstrip()
            if SAYS.match(call):
                yield call
            else:
                begun[process] = call
        elif resumed := re.match(r"<\.\.\. \w+ resumed>(.*)", call):
            if process in begun:
                yield begun.pop(process) + resumed[1]
        else:
            yield call


def unsynced_acknowledgements(log: Path, journal: str) -> tuple[list[int], list[int]]:
    """Numbers that were acknowledged, and those of them where a write to the journal was not synced by then."""
    said, too_early, waits_for_sync = [], [], True
    for call in calls(log):
        if (written := WRITES.match(call)) and journal in written[1]:
            waits_for_sync = True
        elif (synced := SYNCS.match(call)) and journal in synced[1]:
            waits_for_sync = False
        elif spoken := SAYS.match(call):
            said.append(int(spoken[1]))
            too_early += [int(spoken[1])] if waits_for_sync else []
    return said, too_early


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True, scope="session")
def test_sqlite_has_synced_before_anything_is_acknowledged(
    fresh_database: Database, company: Workspace, strace: str, tmp_path: Path
) -> None:
    traced = [strace, "-f", "-y", "-e", f"trace={CALLS}", "-o", str(tmp_path / "log")]
    subprocess.run(
        [*traced, *PROGRAM, fresh_database.url, company.id, "8", "60"], check=True, capture_output=True, input=b""
    )
    said, too_early = unsynced_acknowledgements(tmp_path / "log", ".db-wal")
    assert sorted(said) == list(range(60))
    assert too_early == []


@pytest.fixture
def _syncing(postgresql: str) -> Iterator[None]:
    """The tests' server with the settings of a real one, for as long as a test looks."""
    for setting in ("fsync", "synchronous_commit"):
        execute(postgresql, f"ALTER SYSTEM SET {setting} = on")
    execute(postgresql, "SELECT pg_reload_conf()")
    yield
    for setting in ("fsync", "synchronous_commit"):
        execute(postgresql, f"ALTER SYSTEM SET {setting} = off")
    execute(postgresql, "SELECT pg_reload_conf()")


def children(process: int) -> list[int]:
    """PostgreSQL's WAL writer is one of them: now and then it syncs a commit before whoever commits comes to it."""
    parents = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(FileNotFoundError, ProcessLookupError):  # it has ended since it was listed
            after_name = status.read_text().rpartition(")")[2].split()
            parents[int(status.parent.name)] = int(after_name[1])
    return [child for child, parent in parents.items() if parent == process]


@pytest.mark.usefixtures("_syncing")
@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True, scope="session")
def test_postgresql_has_synced_before_anything_is_acknowledged(
    fresh_database: Database, company: Workspace, strace: str, tmp_path: Path, server_process: int
) -> None:
    log = tmp_path / "log"
    command = [*PROGRAM, fresh_database.url, company.id, "1", "40"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        watched = [server_process, *children(server_process), process.pid]
        traced = [strace, "-f", "-y", "-e", f"trace={CALLS}", "-o", str(log), *(f"-p{each}" for each in watched)]
        with subprocess.Popen(traced, stderr=subprocess.PIPE) as tracer:
            assert tracer.stderr is not None
            attached = [tracer.stderr.readline() for _ in watched]
            if not all(b"attached" in line for line in attached):
                process.kill()
                pytest.skip("only root may look at what the server does")
            process.communicate(b"go\n")
            tracer.terminate()
    synced = False
    for call in calls(tmp_path / "log"):
        if (found := SYNCS.match(call)) and "pg_wal" in found[1]:
            synced = True
        elif spoken := SAYS.match(call):
            assert synced, f"{spoken[1]} was acknowledged without a sync since the one before"
            synced = False
    assert stored(fresh_database, company) == list(range(40))
