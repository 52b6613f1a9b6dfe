"""What tests in real browsers share, and on which database each of them runs."""

from __future__ import annotations

import re
from pathlib import Path
from zlib import crc32

import pytest

from tests.databases import ENGINES
from tests.system.browser import browser_files, chromium, open_browser
from tests.system.server import server, shared_server
from tests.system.shop import shop

__all__ = ["browser_files", "chromium", "open_browser", "server", "shared_server", "shop"]

HERE = Path(__file__).parent
ON_EACH_ENGINE = ("test_storm", "test_inbox_together")
"""Where what a browser shows depends on how the database commits: these run on both."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Each browser test runs on one engine, one half of them on each; a test that is asked for by its whole name runs.

    A browser sees no SQL. That both engines say the same is tried where it is quick, and here where two people meet.
    """
    alike: dict[str, list[pytest.Item]] = {}
    for item in items:
        if HERE in item.path.parents and item.path.stem not in ON_EACH_ENGINE:
            alike.setdefault(re.sub("|".join(ENGINES), "", item.nodeid), []).append(item)
    left_out = {item for name, both in alike.items() for item in both if item is not chosen(name, both)}
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=list(left_out))


def chosen(name: str, alike: list[pytest.Item]) -> pytest.Item:
    """The one that runs: always the same, so that it fails again where it failed."""
    return alike[crc32(name.encode()) % len(alike)]
