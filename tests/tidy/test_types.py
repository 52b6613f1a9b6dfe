"""Every file is typed, tests and benchmarks too: a wrong kind of value is found before it is a wrong verdict."""

from __future__ import annotations

import subprocess
import sys

from tests.tidy.repository import ROOT


def test_mypy_finds_nothing() -> None:
    command = [sys.executable, "-m", "mypy", "--no-error-summary"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert told.returncode == 0, told.stdout + told.stderr
