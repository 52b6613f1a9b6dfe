"""What runs in browsers keeps the same rules as the rest: small, and never markup or code made of text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from tests.tidy.repository import ROOT, files, shown, text

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
FORBIDDEN = {
    r"\.(inner|outer)HTML\b": "make elements, and put text into them as text",
    r"\.insertAdjacentHTML\b": "make elements, and put text into them as text",
    r"\bdocument\.write": "make elements, and put text into them as text",
    r"\beval\(|\bnew Function\(": "strict policies of other people's pages forbid code made of text",
    r"""setAttribute\(["']style""": "strict policies forbid inline styles: use a class or a property of .style",
    r"\bnew EventSource\b": "it can send neither a token nor a cursor in a header: read the stream with fetch()",
    r"@ts-(ignore|nocheck)": "say what the type is",
    r"(?:: |<|\bas )any\b": "say what the type is",
}
HEAD = re.compile(
    r"^( *)(?:export )?(?:(?:private|static|async|get|set|readonly) )*(?:function\*? )?[\w*]+(?:<[^>]*>)?\(.*\{$"
)


def scripts() -> list[Path]:
    return [p for p in files() if p.suffix == ".ts"]


def functions(path: Path) -> Iterator[tuple[int, int]]:
    """First line and length of each function and method, found by indentation as the formatter leaves it."""
    lines = text(path).splitlines()
    for number, line in enumerate(lines):
        if (head := HEAD.match(line)) and not re.match(r" *(?:if|for|while|switch|catch)\b", line):
            end = next((at for at in range(number + 1, len(lines)) if lines[at] == head[1] + "}"), number)
            yield number + 1, end - number + 1


def test_no_script_is_longer_than_one_can_hold_in_mind() -> None:
    long = [f"{shown(p)}: at most {LONGEST_FILE} lines" for p in scripts() if text(p).count("\n") > LONGEST_FILE]
    assert not long, "\n".join(long)


def test_no_function_of_a_script_is_longer_than_a_screen() -> None:
    sizes = {shown(path, line): size for path in scripts() for line, size in functions(path)}
    assert len(sizes) > 50, "functions are found"
    assert {place: size for place, size in sizes.items() if size > LONGEST_FUNCTION} == {}


def test_no_script_makes_markup_or_code_of_text() -> None:
    bad = [
        f"{shown(path, number)} {found[0]}: {instead}"
        for path in scripts()
        for number, line in enumerate(text(path).splitlines(), 1)
        for pattern, instead in FORBIDDEN.items()
        if (found := re.search(pattern, line))
    ]
    assert not bad, "\n".join(bad)


def test_packages_are_named_exactly_and_pinned_by_hash_from_anywhere() -> None:
    wanted = json.loads(text(ROOT / "package.json"))
    asked = {**wanted.get("dependencies", {}), **wanted["devDependencies"]}
    assert {name: version for name, version in asked.items() if not re.fullmatch(r"\d+\.\d+\.\d+", version)} == {}
    pinned = json.loads(text(ROOT / "package-lock.json"))["packages"]
    assert {name: pinned[f"node_modules/{name}"]["version"] for name in asked} == asked
    packages = {name: package for name, package in pinned.items() if name}
    assert [name for name, package in packages.items() if not package["integrity"].startswith("sha512-")] == []
    assert [name for name, package in packages.items() if "resolved" in package] == []
