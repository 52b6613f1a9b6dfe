"""What is built for browsers is whole, and small."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

from tests.system.browser import OpenBrowser


def test_every_built_file_is_found_by_its_name(browser_files: Path) -> None:
    manifest = json.loads((browser_files / "manifest.json").read_text())
    assert "widget.js" in manifest
    assert [name for name in manifest.values() if not (browser_files / name).is_file()] == []


def packed(files: list[Path]) -> int:
    """Bytes on the wire."""
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)


def with_imports(file: Path) -> list[Path]:
    """A module and what it imports at once."""
    imports = re.findall(r'from"\./([\w-]+\.js)"', file.read_text())
    return [file, *(file.parent / name for name in imports)]


def test_the_round_button_costs_a_page_four_kilobytes(browser_files: Path) -> None:
    assert packed([browser_files / "widget.js"]) <= 4 * 1024


def test_the_open_panel_costs_twelve(browser_files: Path) -> None:
    panel = json.loads((browser_files / "manifest.json").read_text())["widget/panel.js"]
    files = with_imports(browser_files / panel)
    assert len(files) > 1, "what panel and tracking share is a part of its own"
    assert packed(files) <= 12 * 1024


@pytest.mark.parametrize(("name", "limit"), [("greeting", 4), ("bot", 6), ("email", 2)])
def test_what_only_some_need_is_fetched_by_them(browser_files: Path, name: str, limit: int) -> None:
    """Where a playbook is live, where a bot speaks, and where somebody waits for an answer."""
    (part,) = browser_files.glob(f"widget/{name}-*.js")
    assert packed([part]) <= limit * 1024


@pytest.mark.parametrize("width", [320, 1440])
def test_a_browser_opens_pages(open_browser: OpenBrowser, width: int) -> None:
    page = open_browser(viewport={"width": width, "height": 700}).new_page()
    page.set_content("<h1>Hello</h1>")
    assert page.locator("h1").inner_text() == "Hello"
    assert page.evaluate("innerWidth") == width
