"""Names come from the business (GLOSSARY.md), never from mechanisms, and one thing has one name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.tidy.repository import ROOT, files, parsed, python_files, shown, text

DRAWERS = {"utils", "util", "helpers", "helper", "common", "base", "core", "manager", "service", "handler", "misc"}
"""Names for a drawer into which everything fits: they say nothing about what lies in it."""

ABBREVIATIONS = {"cfg", "cnt", "conv", "dct", "idx", "lst", "mgr", "msg", "obj", "svc", "usr"}


@cache
def banned_synonyms() -> dict[str, str]:
    """Word we do not use -> the word we use instead, from the table in GLOSSARY.md."""
    section = text(ROOT / "GLOSSARY.md").split("## Words we do not use", 1)[1]
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \|", section, flags=re.MULTILINE)
    return dict(rows)


def words(name: str) -> set[str]:
    """The lower-case words of snake_case and CamelCase names, plurals also without their s."""
    parts = {part.lower() for part in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}
    return parts | {part.removesuffix("s") for part in parts}


def exempt(path: Path, line: int) -> bool:
    """True when the line says why it may use the word: `# tidy: <reason>`."""
    return bool(re.search(r"#\s*tidy:\s*\S+\s+\S+", text(path).splitlines()[line - 1])) if text(path) else False


def names_given_in(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every name the file itself gives, with its line; names of other people's things are not ours to choose."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name, node.lineno
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id, node.lineno


def ours(path: Path) -> bool:
    return "integrations" not in path.parts


def test_no_file_or_folder_is_a_drawer() -> None:
    bad = [shown(p) for p in files() if DRAWERS & {part.split(".")[0] for part in p.relative_to(ROOT).parts}]
    assert not bad, f"name these for the noun they define or the verb they perform: {', '.join(bad)}"


def test_one_thing_has_one_name() -> None:
    synonyms = banned_synonyms()
    bad = []
    for path in filter(ours, python_files()):
        given = [*names_given_in(parsed(path)), (path.stem, 1)]
        for name, line in given:
            if not exempt(path, line):
                bad += [f"{shown(path, line)} {name}: we say {synonyms[w]}" for w in words(name) & synonyms.keys()]
    assert not bad, "\n".join(bad)


def test_the_glossary_bans_what_would_blur_it() -> None:
    assert {"prospect", "contact", "agent", "operator", "ticket"} <= banned_synonyms().keys()


def test_nothing_is_abbreviated_beyond_recognition() -> None:
    bad = []
    for path in filter(ours, python_files()):
        bad += [
            f"{shown(path, line)} {name}: write the word out"
            for name, line in names_given_in(parsed(path))
            if set(name.lower().split("_")) & ABBREVIATIONS
        ]
    assert not bad, "\n".join(bad)
