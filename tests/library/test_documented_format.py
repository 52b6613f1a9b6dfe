"""The reference page names every key and every code, and its examples load."""

from __future__ import annotations

import re

import pytest

from allears.library.fields_in_reach import ready_fields
from allears.library.policy_file import read_policy
from allears.library.policy_format import SHAPES
from tests.docs.pages import Block, blocks
from tests.tidy.repository import ROOT, source_files_of, text

PAGE = ROOT / "docs" / "policy.md"
EXAMPLES = [block for block in blocks(PAGE) if block.language == "yaml"]
WHOLE = next(block.body for block in EXAMPLES if block.value == "wedding-bikes.yaml")


@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
def test_every_key_is_shown(shape: object) -> None:
    shown = "\n".join(block.body for block in EXAMPLES) + text(PAGE)
    missing = [key for key in getattr(shape, "by_name") if not re.search(rf"\b{key}:", shown)]  # noqa: B009
    assert missing == []


def test_every_ready_made_field_is_named() -> None:
    assert [name for name in ready_fields() if f"`{name}`" not in text(PAGE)] == []


def test_every_code_of_the_linter_is_named() -> None:
    files = [path for path in source_files_of("policy") if "linting" in path.parts]
    codes = {code for path in files for code in re.findall(r'Finding\(\s*"([a-z-]+)"', text(path))}
    assert len(codes) > 15
    assert sorted(code for code in codes if f"`{code}`" not in text(PAGE)) == []


@pytest.mark.parametrize("block", EXAMPLES, ids=lambda block: str(block.line))
def test_its_examples_load(block: Block) -> None:
    if block.value == "cut.yaml":
        return
    if "format: 1" in block.body:
        policy = read_policy(block.body)
    elif block.body.startswith("framework:"):
        policy = read_policy(WHOLE[: WHOLE.index("framework:")] + block.body + WHOLE[WHOLE.index("lists:") :])
        assert policy.framework is not None
    elif block.body.startswith("fields:"):
        policy = read_policy(WHOLE.replace("fields:\n", block.body))
        assert str(policy.fields["employees"].ask) == "How many of you are there"
    else:
        policy = read_policy(WHOLE.replace("ask: How many of you will ride?", block.body.strip()))
    assert policy.id == "wedding-bikes"
