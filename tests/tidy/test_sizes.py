"""What is small can be read. Exempt something with a comment that says why: `# tidy: <reason>`."""

from __future__ import annotations

import ast
import re
from statistics import median

from tests.tidy.repository import SOURCE, parsed, python_files, shown, text

LONGEST_FUNCTION = 50
LONGEST_FILE = 400
EXEMPT = re.compile(r"#\s*tidy:\s*\S+\s+\S+")


TYPICAL_FUNCTION = 8
NINE_IN_TEN = 25


def sizes_in_source() -> list[int]:
    return sorted(
        node.end_lineno - node.lineno + 1
        for path in python_files()
        if path.is_relative_to(SOURCE)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None
    )


def test_most_functions_are_read_at_a_glance() -> None:
    sizes = sizes_in_source()
    assert median(sizes) <= TYPICAL_FUNCTION
    assert sizes[len(sizes) * 9 // 10] <= NINE_IN_TEN


def test_no_function_is_longer_than_a_screen() -> None:
    too_long = []
    for path in python_files():
        lines = text(path).splitlines()
        for node in ast.walk(parsed(path)):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or node.end_lineno is None:
                continue
            size = node.end_lineno - node.lineno + 1
            head = "\n".join(lines[node.lineno - 1 : node.body[0].lineno])
            if size > LONGEST_FUNCTION and not EXEMPT.search(head):
                too_long.append(f"{shown(path, node.lineno)} {node.name}: {size} lines, at most {LONGEST_FUNCTION}")
    assert not too_long, "\n".join(too_long)


def test_no_file_is_longer_than_one_can_hold_in_mind() -> None:
    too_long = []
    for path in python_files():
        size = text(path).count("\n")
        if size > LONGEST_FILE and not EXEMPT.search("\n".join(text(path).splitlines()[:5])):
            too_long.append(f"{shown(path)}: {size} lines, at most {LONGEST_FILE}")
    assert not too_long, "\n".join(too_long)
