"""The mind is pure: what it says depends on what it is given, and on nothing else.

So a verdict can be replayed years later, a conversation can be tried a thousand times in a second, and a test needs
no disguise for a database or a clock.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.tidy.repository import MIND, parsed, shown, source_files_of

OUTSIDE_WORLD = {
    "asyncio", "click", "duckdb", "getpass", "glob", "http", "httpx", "io", "logging", "multiprocessing", "os",
    "pathlib", "pydantic", "queue", "requests", "rich", "secrets", "shutil", "signal", "socket", "sqlalchemy",
    "sqlite3", "subprocess", "sys", "tempfile", "threading", "time", "urllib", "uuid", "yaml",
}  # fmt: skip
CLOCKS = {"now", "utcnow", "today"}
SIDE_EFFECTS = {"open", "print", "input", "exec", "eval", "breakpoint"}


def imports_of(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def calls_of(tree: ast.Module) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


@pytest.mark.parametrize("folder", MIND)
def test_it_imports_nothing_that_reaches_outside(folder: str) -> None:
    bad = [
        f"{shown(path, line)} imports {name}"
        for path in source_files_of(folder)
        for name, line in imports_of(parsed(path))
        if name.split(".")[0] in OUTSIDE_WORLD or (name.split(".")[0] == "random" and name != "random.Random")
    ]
    assert not bad, "\n".join([*bad, "the caller does this at the boundary and hands in the value"])


@pytest.mark.parametrize("folder", MIND)
def test_it_asks_no_clock_rolls_no_dice_and_opens_nothing(folder: str) -> None:
    bad = []
    for path in source_files_of(folder):
        for call in calls_of(parsed(path)):
            match call:
                case ast.Call(func=ast.Attribute(attr=name)) if name in CLOCKS:
                    bad.append(f"{shown(path, call.lineno)} asks the clock: take `now` as an argument")
                case ast.Call(func=ast.Name(id=name)) if name in SIDE_EFFECTS:
                    bad.append(f"{shown(path, call.lineno)} calls {name}()")
                case ast.Call(func=ast.Name(id="Random"), args=[]):
                    bad.append(f"{shown(path, call.lineno)} rolls unseeded dice: take the seed as an argument")
    assert not bad, "\n".join(bad)


@pytest.mark.parametrize("folder", MIND)
def test_its_values_are_frozen(folder: str) -> None:
    bad = []
    for path in source_files_of(folder):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ClassDef):
                bad += [
                    f"{shown(path, node.lineno)} {node.name}: @dataclass(frozen=True)"
                    for mark in node.decorator_list
                    if "dataclass" in ast.unparse(mark) and "frozen=True" not in ast.unparse(mark)
                ]
    assert not bad, "\n".join(bad)
