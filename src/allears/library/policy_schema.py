"""The JSON Schema of policy files, generated from the table of the format, for editors to complete and check."""

from __future__ import annotations

import json
from typing import Any

from allears.library.policy_format import FORMAT, SHAPES, Key, Shape
from allears.library.section import ID, LANGUAGE

Schema = dict[str, Any]

SCALAR: Schema = {"type": ["string", "number", "boolean"]}
"""A text as YAML editors see it: `1`, `yes` and `12:30` are texts to us and something else to them."""
TEXT = SCALAR | {"minLength": 1}
CONDITION: Schema = {"$ref": "#/$defs/condition"}

KINDS: dict[str, Schema] = {
    "text": TEXT,
    "id": {"type": "string", "pattern": f"^{ID.pattern}$"},
    "words": {"$ref": "#/$defs/words"},
    "question": {"$ref": "#/$defs/words"},
    "texts": {"anyOf": [TEXT, {"type": "array", "items": TEXT}]},
    "number": {"type": ["number", "string"]},
    "whole": {"type": ["integer", "string"]},
    "yes_no": {"enum": [True, False, "yes", "no", "true", "false"]},
    "date": {"type": "string", "format": "date"},
    "duration": {"type": "string", "pattern": r"^\d{1,5} (day|week|month|year)s?$"},
    "money": {"type": ["string", "number"]},
    "condition": CONDITION,
    "conditions": {"anyOf": [CONDITION, {"type": "array", "items": CONDITION}]},
    "criteria": {"anyOf": [CONDITION, {"type": "array", "items": CONDITION}]},
    "options": {
        "anyOf": [
            {"type": "array", "items": TEXT},
            {"type": "object", "additionalProperties": {"$ref": "#/$defs/answer"}},
        ]
    },
    "list of band": {"type": "array", "items": {"anyOf": [TEXT, {"$ref": "#/$defs/band"}]}},
    "map of field": {
        "type": "object",
        "minProperties": 1,
        "additionalProperties": {"anyOf": [{"$ref": "#/$defs/field"}, {"type": "null"}]},
    },
}
"""Kind of value -> its schema; "list of …" and "map of …" a shape are made as they are met."""


def policy_schema() -> Schema:
    """The schema, as plain JSON values."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Allears policy, format {FORMAT}",
        "$ref": "#/$defs/policy",
        "$defs": {name: _shape(shape) for name, shape in SHAPES.items()} | _building_blocks(),
    }


def write_schema() -> str:
    """The schema as the text of `policies/policy.schema.json`."""
    return json.dumps(policy_schema(), indent=2, ensure_ascii=False) + "\n"


def _shape(shape: Shape) -> Schema:
    found: Schema = {
        "description": shape.about,
        "type": "object",
        "properties": {key.name: _key(key) for key in shape.keys},
        "additionalProperties": KINDS[shape.others] if shape.others else False,
    }
    required = [key.name for key in shape.keys if key.required and shape.name != "field"]
    return found | ({"required": required} if required else {})


def _key(key: Key) -> Schema:
    """A key's own words stand beside a reference, so that editors show them."""
    kind = {"enum": list(key.values)} if key.values else _kind(key.kind)
    return {"description": key.about} | kind


def _kind(kind: str) -> Schema:
    if kind in KINDS:
        return KINDS[kind]
    container, _, inner = kind.rpartition(" of ")
    if container == "list":
        return {"type": "array", "items": _kind(inner)}
    if container == "map":
        return {"type": "object", "additionalProperties": _kind(inner)}
    if kind == "framework":
        return {"anyOf": [{"enum": _built_in()}, {"$ref": "#/$defs/framework"}]}
    return {"$ref": f"#/$defs/{kind}"}


def _built_in() -> list[str]:
    return list(SHAPES["framework"].by_name["from"].values)


def _building_blocks() -> Schema:
    conditions = {"type": "array", "minItems": 1, "items": CONDITION}
    return {
        "words": {
            "description": "A text for people: plain, or a map language -> text.",
            "anyOf": [
                TEXT,
                {"type": "object", "minProperties": 1, "patternProperties": {f"^{LANGUAGE.pattern}$": TEXT},
                 "additionalProperties": False},
            ],
        },
        "answer": {
            "description": "Other words for this answer, or its label and other words.",
            "anyOf": [{"type": "null"}, KINDS["texts"], {"$ref": "#/$defs/option"}],
        },
        "condition": {
            "description": "For example `sales_reps between 5 and 15`, or a list under `any of`, `all of`, "
            "`at least 2 of`, `not`.",
            "anyOf": [
                {"type": "string", "minLength": 1},
                {
                    "type": "object",
                    "minProperties": 1,
                    "maxProperties": 1,
                    "properties": {"any of": conditions, "all of": conditions, "not": CONDITION},
                    "patternProperties": {r"^at least \d{1,4} of$": conditions},
                    "additionalProperties": False,
                },
            ],
        },
    }  # fmt: skip
