"""The published JSON Schema says what the reader of policies accepts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from allears.library.policy_schema import policy_schema, write_schema
from tests.tidy.repository import ROOT

VALIDATOR = jsonschema.Draft202012Validator(policy_schema())
FILES = [*sorted((ROOT / "policies").glob("*.yaml")), ROOT / "tests" / "library" / "example.yaml"]


class AsEditorsSeeIt(yaml.SafeLoader):
    """YAML 1.2's core types, which editors use: true, false, null and numbers; `NO` and dates are texts."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML's own


for name, pattern, starts in (
    ("bool", r"true|false", "tf"),
    ("int", r"-?[0-9]+", "-0123456789"),
    ("float", r"-?[0-9]+\.[0-9]+", "-0123456789"),
    ("null", r"~|null|", ["~", "n", ""]),
):
    AsEditorsSeeIt.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(f"^(?:{pattern})$"), list(starts))


def seen(text: str) -> Any:
    return yaml.load(text, AsEditorsSeeIt)


def test_the_published_schema_is_current() -> None:
    published = (ROOT / "policies" / "policy.schema.json").read_text(encoding="utf-8")
    assert published == write_schema(), "./run allears policy schema > policies/policy.schema.json"


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(policy_schema())
    assert policy_schema()["$defs"]["policy"]["required"] == ["format", "id", "fields", "ideal"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_loads_also_validates(path: Path) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(seen(path.read_text(encoding="utf-8")))] == []


@pytest.mark.parametrize("path", sorted((ROOT / "policies").glob("*.yaml")), ids=lambda path: path.stem)
def test_shipped_policies_name_the_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    assert first == "# yaml-language-server: $schema=policy.schema.json"


@pytest.mark.parametrize(
    "text",
    [
        "format: 1\nid: a\nideal: []\n",
        "format: 1\nid: a\nfields: {b: {type: cuont}}\nideal: [{id: c}]\n",
        "format: 1\nid: a b\nfields: {b: {type: count}}\nideal: [{id: c}]\n",
        "format: 1\nid: a\nfields: {b: {type: count}}\nideal: [{id: c, we_can_help_them: [{some of: [x]}]}]\n",
        "format: 1\nid: a\nfields: {b: {type: count}}\nideal: [{id: c}]\nhott: [b > 1]\n",
    ],
)
def test_what_is_wrong_is_seen_by_editors_too(text: str) -> None:
    assert list(VALIDATOR.iter_errors(seen(text)))
