"""Real browsers: Debian's Chromium, driven by Playwright, one context a person.

    def test_two_people(open_browser: OpenBrowser) -> None:
        visitor, rep = open_browser().new_page(), open_browser().new_page()

Whoever has no Chromium or no Playwright skips these tests; with `CI` set they fail instead.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

ROOT = Path(__file__).parents[2]
NOT_WANTED = (
    # Chromium loads the pages of its own address bar for each person, and nobody sees them: two thirds of what opening
    # a browser costs.
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    # Those that Playwright switches off; of several lists Chromium reads the last.
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "TcpPortRandomizationWin",
    "ThirdPartyStoragePartitioning",
)
QUIET = [
    f"--disable-features={','.join(NOT_WANTED)}",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


PATIENCE = 30_000
"""Milliseconds that anything may take on a busy machine, unless a test says otherwise; nothing is measured here."""


class OpenBrowser(Protocol):
    """Opens a fresh browser of one person (own storage, own network); closed when the test ends."""

    def __call__(self, **options: Any) -> BrowserContext: ...


def without(missing: str) -> NoReturn:
    """Skips what needs something that is not there, and fails instead when CI is set."""
    if os.environ.get("CI"):
        pytest.fail(missing)
    pytest.skip(missing)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One Chromium for all tests of this worker."""
    try:
        from playwright.sync_api import expect, sync_playwright
    except ImportError:
        without("browser tests need Playwright (group test of pyproject.toml)")
    executable = shutil.which("chromium") or shutil.which("chromium-browser")
    if executable is None:
        without("browser tests need Chromium: apt install chromium")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def open_browser(chromium: Browser) -> Iterator[OpenBrowser]:
    """See OpenBrowser. A script error in any page fails the test that opened it."""
    opened: list[BrowserContext] = []
    errors: list[str] = []

    def open_one(**options: Any) -> BrowserContext:
        context = chromium.new_context(**{"locale": "en-GB", "timezone_id": "Europe/Oslo", **options})
        context.set_default_timeout(PATIENCE)
        context.on("weberror", lambda error: errors.append(f"{error.page and error.page.url}: {error.error}"))
        opened.append(context)
        return context

    yield open_one
    for context in opened:
        context.close()
    assert errors == [], "scripts failed in the browser"


@pytest.fixture(scope="session")
def browser_files() -> Path:
    """The folder of what widget/ and inbox/ were built into, in step with their sources."""
    done = subprocess.run([sys.executable, ROOT / "hatch_build.py"], capture_output=True, text=True)
    if done.returncode:
        without(done.stderr)
    return ROOT / "src" / "allears" / "web" / "assets"
