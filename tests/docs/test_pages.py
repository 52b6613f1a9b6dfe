"""The reader of pages, which decides what of the docs is run and what output counts as shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.pages import Block, Command, blocks, commands, first_difference
from tests.tidy.repository import ROOT


def block(language: str, body: str) -> Block:
    return Block(ROOT / "README.md", 1, language, body)


def test_commands_stand_after_a_dollar_and_what_they_print_below() -> None:
    body = "$ allears why --policy p.yaml \\\n    --lead '{}'\nundecided\n\n$ allears nothing  # exits with 2\n"
    assert commands(block("console", body)) == [
        Command("allears why --policy p.yaml      --lead '{}'", ("undecided",)),
        Command("allears nothing", (), 2),
    ]


def test_every_line_of_a_script_is_a_command() -> None:
    assert [c.line for c in commands(block("sh", "# first\n./run demo\n./run test\n"))] == ["./run demo", "./run test"]


def test_marks_above_a_block_are_read(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "<!-- not run: needs an hour -->\n```sh\nsleep 3600\n```\n\n<!-- file: a.yaml -->\n```yaml\nid: a\n```\n"
    )
    assert [(b.mark, b.value, b.body) for b in blocks(page)] == [
        ("not run", "needs an hour", "sleep 3600\n"),
        ("file", "a.yaml", "id: a\n"),
    ]


@pytest.mark.parametrize(
    ("wanted", "missing"),
    [
        (("one", "two", "three"), None),
        (("one", "…"), None),
        (("…", "two", "…"), None),
        (("one", "…", "three"), None),
        (("o…", "t…o", "…"), None),
        (("one", "three"), "three"),
        (("…", "four"), "four"),
        (("one", "two"), "three"),
        ((), None),
    ],
)
def test_printed_lines_follow_each_other_as_shown(wanted: tuple[str, ...], missing: str | None) -> None:
    assert first_difference(wanted, "one  \n\ntwo\nthree\n") == missing
