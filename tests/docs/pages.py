"""Reads the pages: their blocks of commands and code, their headings, their links.

A block is run unless the line above it says why not: `<!-- not run: <reason> -->`. A block below
`<!-- file: NAME -->` is written to that file in the folder where the page's commands run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.tidy.repository import ROOT, files, text

FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>\w*)[^\n]*\n(?P<body>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL
)
MARK = re.compile(r"<!-- (?P<kind>not run|file): (?P<value>.+?) -->\s*\Z")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\((?P<target>[^)\s]+)\)|!\[[^\]]*\]\((?P<picture>[^)\s]+)\)")


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block: `line` is the fence's line in the page, `mark` and `value` come from the comment above it."""

    page: Path
    line: int
    language: str
    body: str
    mark: str | None = None
    value: str = ""

    @property
    def place(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


@dataclass(frozen=True, slots=True)
class Command:
    """One command of a block, the lines it must print (an `…` stands for any lines), and its exit status."""

    line: str
    prints: tuple[str, ...]
    status: int = 0


@cache
def pages() -> tuple[Path, ...]:
    """The pages for people: all Markdown but what tests keep for themselves."""
    return tuple(p for p in files() if p.suffix == ".md" and not p.is_relative_to(ROOT / "tests"))


def blocks(page: Path) -> list[Block]:
    found = []
    for fence in FENCE.finditer(text(page)):
        before = text(page)[: fence.start()]
        mark = MARK.search(before)
        indent = len(fence["indent"])
        body = "".join(line[indent:] for line in fence["body"].splitlines(keepends=True))
        kind, value = (mark["kind"], mark["value"]) if mark else (None, "")
        found.append(Block(page, before.count("\n") + 1, fence["language"], body, kind, value))
    return found


def commands(block: Block) -> list[Command]:
    """A `console` block shows commands after `$ ` and what they print; in a `sh` block every line is a command."""
    body = block.body.replace("\\\n> ", " ").replace("\\\n", " ")
    lines = body.splitlines()
    if block.language == "sh":
        return [_command(line, ()) for line in lines if line.strip() and not line.startswith("#")]
    starts = [number for number, line in enumerate(lines) if line.startswith("$ ")]
    return [
        _command(lines[start][2:], tuple(line for line in lines[start + 1 : end] if line.strip()))
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)
    ]


def _command(line: str, prints: tuple[str, ...]) -> Command:
    status = re.search(r"\s+# exits with (\d+)$", line)
    return Command(line[: status.start()] if status else line, prints, int(status[1]) if status else 0)


def links(page: Path) -> list[tuple[int, str]]:
    """The page's links and pictures with their lines; not those inside blocks of code."""
    prose = FENCE.sub(lambda fence: "\n" * fence.group().count("\n"), text(page))
    return [
        (prose[: link.start()].count("\n") + 1, link["target"] or link["picture"])
        for link in LINK.finditer(re.sub(r"`[^`\n]*`", lambda code: "`" * len(code.group()), prose))
    ]


def anchors(page: Path) -> set[str]:
    """The headings of a page as addresses, in the way the usual readers of Markdown make them."""
    prose = FENCE.sub("", text(page))
    headings = re.findall(r"^#+ +(.+?) *#*$", prose, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def first_difference(wanted: tuple[str, ...], printed: str) -> str | None:
    """The first line where what was printed leaves the page, or None.

    Lines must follow each other as shown. A line `…` stands for any number of lines, `…` inside a line for any text;
    spaces at the ends and blank lines count for nothing. A page that shows no output promises none.
    """
    lines = [line.rstrip() for line in printed.splitlines() if line.strip()]
    position, anywhere = 0, False
    for line in wanted:
        if line.strip() == "…":
            anywhere = True
            continue
        pattern = re.compile(".*".join(map(re.escape, line.rstrip().split("…"))))
        reach = lines[position:] if anywhere else lines[position : position + 1]
        steps = next((steps for steps, shown in enumerate(reach) if pattern.fullmatch(shown)), None)
        if steps is None:
            return line
        position, anywhere = position + steps + 1, False
    return None if anywhere or position == len(lines) or not wanted else lines[position]
