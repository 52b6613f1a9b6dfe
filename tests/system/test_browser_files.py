"""What is built for browsers is whole, and small."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.system.browser import OpenBrowser


def test_every_built_file_is_found_by_its_name(browser_files: Path) -> None:
    manifest = json.loads((browser_files / "manifest.json").read_text())
    assert "widget.js" in manifest
    assert [name for name in manifest.values() if not (browser_files / name).is_file()] == []


@pytest.mark.parametrize("width", [320, 1440])
def test_a_browser_opens_pages(open_browser: OpenBrowser, width: int) -> None:
    page = open_browser(viewport={"width": width, "height": 700}).new_page()
    page.set_content("<h1>Hello</h1>")
    assert page.locator("h1").inner_text() == "Hello"
    assert page.evaluate("innerWidth") == width
