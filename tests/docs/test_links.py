"""Links between the pages lead somewhere, and what the architecture promises is kept by a test that exists."""

from __future__ import annotations

import ast
import re

from tests.docs.pages import anchors, links, pages
from tests.tidy.repository import ROOT, parsed, shown, text


def test_links_lead_to_files_and_headings_that_exist() -> None:
    broken = []
    for page in pages():
        for line, target in links(page):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            there = (page.parent / path).resolve() if path else page
            if not there.exists() or (anchor and there.suffix == ".md" and anchor not in anchors(there)):
                broken.append(f"{shown(page, line)}: {target}")
    assert not broken, "\n".join(broken)


def test_every_page_can_be_reached_from_the_first() -> None:
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        targets = {(page.parent / target.partition("#")[0]).resolve() for _, target in links(page)}
        waiting += [p for p in targets if p in pages() and p not in reached]
    assert [shown(page) for page in pages() if page not in reached] == []


def test_every_invariant_names_a_test_that_keeps_it() -> None:
    section = text(ROOT / "ARCHITECTURE.md").split("## What always holds", 1)[1].split("\n## ", 1)[0]
    invariants = re.findall(r"^- .+?(?=^- |\Z)", section, flags=re.MULTILINE | re.DOTALL)
    assert len(invariants) >= 5
    for invariant in invariants:
        named = re.findall(r"\[`(test_\w+)`\]\((tests/[\w/]+\.py)\)", invariant)
        assert named, f"no test keeps this: {invariant.strip()}"
        for name, path in named:
            functions = {node.name for node in ast.walk(parsed(ROOT / path)) if isinstance(node, ast.FunctionDef)}
            assert name in functions, f"{path} has no {name}"
