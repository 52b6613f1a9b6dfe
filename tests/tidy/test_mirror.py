"""Whoever changes a file finds its test without searching.

`src/allears/policy/judge.py` is tested by `tests/policy/test_judge.py`. A file that is one part of a larger thing may
be tested through that thing instead, by a test of the same room that reaches it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.tidy.repository import ROOT, SOURCE, parsed, python_files, shown

EXCEPTIONS = {
    "src/allears/__main__.py": "starts the command line; tests/cli/test_main.py runs it as a program",
}
"""File -> why no test of its room reaches it."""

STEPS = SOURCE / "storage" / "migrations"
"""Run by Alembic, not imported: tests/storage/test_schema.py takes all of them, on both engines."""

NAMED = (
    "asking",
    "cli",
    "dialogue",
    "facts",
    "knowledge",
    "languages",
    "library",
    "playbooks",
    "routing",
    "stories",
    "values",
)
"""Rooms in which every file with behaviour has the test that carries its name."""


def has_own_behaviour(tree: ast.Module) -> bool:
    """False for a file that only names or gathers things: docstrings, imports, constants, types, empty groups."""
    return any(
        len(node.body) > 1 or not isinstance(node.body[0], ast.Expr)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


def room_of(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def modules() -> list[Path]:
    """The files of the product that do something themselves."""
    return [
        path
        for path in python_files()
        if path.is_relative_to(SOURCE)
        and path.name != "__init__.py"
        and not path.is_relative_to(STEPS)
        and has_own_behaviour(parsed(path))
    ]


@cache
def imported_by(path: Path) -> frozenset[Path]:
    """The files of the product that a file imports, inside functions too."""
    found: set[Path] = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {
                *files_named(node.module),
                *(f for a in node.names for f in files_named(f"{node.module}.{a.name}")),
            }
        elif isinstance(node, ast.Import):
            found |= {file for alias in node.names for file in files_named(alias.name)}
    return frozenset(found)


def files_named(module: str) -> Iterator[Path]:
    if module.startswith("allears"):
        place = SOURCE.parent.joinpath(*module.split("."))
        yield from (file for file in (place.with_suffix(".py"), place / "__init__.py") if file.exists())


@cache
def reached_by_tests_of(room: str) -> set[Path]:
    """The files of a room that its own tests import, or that those import from within the room."""
    waiting = [f for p in python_files() if p.is_relative_to(ROOT / "tests" / room) for f in imported_by(p)]
    reached: set[Path] = set()
    while waiting:
        path = waiting.pop()
        if path not in reached and room_of(path) == room:
            reached.add(path)
            waiting += imported_by(path)
    return reached


def has_its_own_test(path: Path) -> bool:
    """Whether its room has a test file by its name (`try_.py` is tested by `test_try.py`)."""
    name = f"test_{path.stem.rstrip('_')}.py"
    return any(p.name == name and p.is_relative_to(ROOT / "tests" / room_of(path)) for p in python_files())


def test_every_module_is_reached_by_a_test_of_its_own_room() -> None:
    unreached = [
        f"{shown(path)}: expected a test_{path.stem}.py in tests/{room_of(path)}/, or a test there that reaches it"
        for path in modules()
        if shown(path) not in EXCEPTIONS
        and not has_its_own_test(path)
        and path not in reached_by_tests_of(room_of(path))
    ]
    assert not unreached, "\n".join(unreached)


def test_finished_rooms_have_a_test_by_the_name_of_every_module() -> None:
    unnamed = [
        f"{shown(path)}: expected a test_{path.stem}.py in tests/{room_of(path)}/"
        for path in modules()
        if room_of(path) in NAMED and not has_its_own_test(path)
    ]
    assert not unnamed, "\n".join(unnamed)


def test_every_exception_still_exists() -> None:
    assert [name for name in EXCEPTIONS if not (ROOT / name).exists()] == []
