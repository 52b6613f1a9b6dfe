"""What all tests share: how Hypothesis tries laws, and what may be skipped where."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Generator

import pytest
from hypothesis import settings

import tests.scoped_statements  # noqa: F401 looks at every statement of every test
from tests.databases import (
    clock,
    database,
    engine_name,
    fresh_database,
    places,
    postgresql,
    server_process,
    shared_clock,
    shared_database,
    workspace,
)

__all__ = [
    "clock",
    "database",
    "engine_name",
    "fresh_database",
    "places",
    "postgresql",
    "server_process",
    "shared_clock",
    "shared_database",
    "workspace",
]

MAY_BE_SKIPPED_IN_CI = ("ALLEARS_DATA", "root may")
"""Reasons that hold on a CI machine too: data that cannot be given away, and rights that root cannot be refused."""

# A shell that starts this in the background has it ignore Ctrl+C, and so every command that a test starts and stops.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN and threading.current_thread() is threading.main_thread():
    signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("house", deadline=None, print_blob=True)
settings.register_profile("ci", settings.get_profile("house"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "house")

LONG = ("tests/tidy/test_types.py", "tests/system/test_storm.py")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest comes first, so that no core has nothing left to do while another has just begun with it."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In CI a missing tool fails the test that needs it; elsewhere that test is skipped."""
    report = yield
    if report.skipped and os.environ.get("CI") and isinstance(report.longrepr, tuple):
        reason = report.longrepr[2]
        if not any(allowed in reason for allowed in MAY_BE_SKIPPED_IN_CI):
            report.outcome = "failed"
            report.longrepr = f"{reason}\nIn CI everything that a test needs must be there."
    return report
