"""One process serves a database; the second is told who was first."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from allears.storage.problem import DatabaseProblem
from allears.storage.process_lock import sole_process
from tests.databases import Places

SERVING = """
import sys, time
from allears.storage.process_lock import sole_process
with sole_process(sys.argv[1], "serve"):
    print("serving", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_process(url: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", SERVING, url]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "serving\n"
        yield process
        process.kill()


@pytest.fixture
def url(engine_name: str, places: Places) -> str:
    return places.make_empty(engine_name)


def test_a_second_process_is_refused_and_told_who_was_first(url: str) -> None:
    with (
        another_process(url) as first,
        pytest.raises(DatabaseProblem, match=rf"`allears serve` \(process {first.pid} on .+\) uses .+; stop it first"),
        sole_process(url, "restore"),
    ):
        pass


def is_free(url: str) -> bool:
    try:
        with sole_process(url, "serve"):
            return True
    except DatabaseProblem:
        return False


def test_who_was_killed_holds_nothing(url: str) -> None:
    with another_process(url) as first:
        assert not is_free(url)
        os.kill(first.pid, signal.SIGKILL)
        first.wait()
        # PostgreSQL notices a lost connection in its own time.
        assert any(is_free(url) for _ in range(200))


def test_one_after_the_other_is_fine(url: str) -> None:
    assert is_free(url)
    assert is_free(url)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(DatabaseProblem, match=r"none/allears\.db\.lock cannot be written"),
        sole_process(f"sqlite:///{tmp_path}/none/allears.db", "serve"),
    ):
        pass


def test_a_server_that_is_not_there_is_named() -> None:
    with (
        pytest.raises(DatabaseProblem, match="cannot be reached"),
        sole_process("postgresql://nobody@127.0.0.1:1/none", "serve"),
    ):
        pass
