"""What is here is finished: nothing is marked for later, left out, or hidden when it goes wrong."""

from __future__ import annotations

import ast
import re

from tests.tidy.repository import files, parsed, python_files, shown, text

MARKER = re.compile(r"(?:#|//|<!--|\*)\s*(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")


def test_nothing_is_marked_for_later() -> None:
    bad = []
    for path in files():
        for number, line in enumerate(text(path).splitlines(), 1):
            if MARKER.search(line):
                bad.append(f"{shown(path, number)}: finish it, or write an issue")
    assert not bad, "\n".join(bad)


def test_nothing_is_left_unimplemented() -> None:
    bad = [
        f"{shown(path, node.lineno)}"
        for path in python_files()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Raise) and node.exc is not None and "NotImplemented" in ast.unparse(node.exc)
    ]
    assert not bad, f"not implemented: {', '.join(bad)}"


def test_no_error_is_swallowed() -> None:
    bad = [
        shown(path, node.lineno)
        for path in python_files()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ExceptHandler) and len(node.body) == 1 and isinstance(node.body[0], ast.Pass)
    ]
    assert not bad, f"an error is swallowed (contextlib.suppress says which and why): {', '.join(bad)}"


def test_every_test_asserts_something() -> None:
    bad = []
    for path in python_files():
        if not path.name.startswith("test_"):
            continue
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                body = ast.unparse(node)
                # `expect(…)` is how Playwright asserts something about a page that may need a moment.
                if not re.search(r"\bassert\b|\bassert_|\braises\(|\bcheck_|\bmust_|\bexpect\(", body):
                    bad.append(f"{shown(path, node.lineno)} {node.name}")
    assert not bad, f"these tests assert nothing: {', '.join(bad)}"
