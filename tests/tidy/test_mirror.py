"""Whoever changes a file finds its test without searching: `src/allears/values/count.py` is tested by a
`test_count.py` in `tests/values/`."""

from __future__ import annotations

import ast

from tests.tidy.repository import ROOT, SOURCE, parsed, python_files, shown

EXCEPTIONS = {
    "src/allears/__main__.py": "starts the command line; tests/cli/test_main.py runs it as a program",
}
"""File -> why no test file carries its name."""

STILL_LANDING = {"values", "facts", "listening", "policy", "knowledge", "asking", "dialogue", "library", "bulk", "cli"}
"""Rooms that are being built: here any test in the room may speak for a module until the room is finished."""


def has_own_behaviour(tree: ast.Module) -> bool:
    """False for a file that only names or gathers things: docstrings, imports, constants, types, empty groups."""
    return any(
        len(node.body) > 1 or not isinstance(node.body[0], ast.Expr)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


def test_every_module_has_the_test_that_carries_its_name() -> None:
    tests = {(p.relative_to(ROOT / "tests").parts[0], p.name) for p in python_files() if p.name.startswith("test_")}
    untested = []
    for path in python_files():
        if not path.is_relative_to(SOURCE) or path.name == "__init__.py" or not has_own_behaviour(parsed(path)):
            continue
        room = path.relative_to(SOURCE).parts[0].removesuffix(".py")
        if room not in STILL_LANDING and shown(path) not in EXCEPTIONS and (room, f"test_{path.stem}.py") not in tests:
            untested.append(f"{shown(path)}: expected a test_{path.stem}.py in tests/{room}/")
    assert not untested, "\n".join(untested)


def test_every_exception_still_exists() -> None:
    assert [name for name in EXCEPTIONS if not (ROOT / name).exists()] == []
