"""A policy to start from, made of nothing but a list of fields."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from allears.facts.field import About, Field, Option
from allears.facts.words import Words
from allears.library.field_reader import default_label
from allears.library.problem import PolicyError, Problem, nearest_name
from allears.library.section import ID
from allears.policy.condition import IsKnown
from allears.policy.policy import Policy, Segment
from allears.values.value import FieldType

NEEDS = re.compile(r"pain|need|problem|challenge|goal|trouble|wish|why", re.IGNORECASE)
"""A text field so named holds the need in the lead's own words, which is heard before anything else."""


def policy_from_fields(text: str, file_name: str, policy_id: str, language: str = "en") -> Policy:
    """A policy over the fields in a JSON list of `{"name", "type", "about", "ask", "benefit", "of", "options"}`.

    It asks every question, turns nobody away, and calls everybody qualified who answered all of them: whom it should
    serve is left to its owner. Raises PolicyError with every problem found.
    """
    problems: list[Problem] = []
    fields: dict[str, Field] = {}
    for number, row in enumerate(_rows(text, file_name), 1):
        field = _read_field(row, f"field {number}", language, problems)
        if field is not None and field.id in fields:
            problems.append(_problem("duplicate-id", f"{field.id!r} is the name of another field above", field.id))
        elif field is not None:
            fields[field.id] = field
    if not fields and not problems:
        problems.append(_problem("empty", "expected at least one field"))
    if problems:
        raise PolicyError(file_name, problems)
    return _open_policy(fields, policy_id, language)


def _problem(code: str, message: str, path: str = "", line: int = 0, column: int = 1) -> Problem:
    return Problem(code, message, line, column, path)


def _rows(text: str, file_name: str) -> list[Any]:
    try:
        rows = json.loads(text)
    except json.JSONDecodeError as error:
        problem = _problem("json-syntax", f"this is not JSON ({error.msg})", "", error.lineno, error.colno)
        raise PolicyError(file_name, [problem]) from error
    except RecursionError as error:
        raise PolicyError(file_name, [_problem("too-deep", "lists lie too deep inside one another")]) from error
    if isinstance(rows, dict):
        rows = rows.get("fields")
    if not isinstance(rows, list):
        raise PolicyError(file_name, [_problem("wrong-kind", "expected a list of fields: [{…}, {…}]")])
    return rows


def _read_field(row: Any, place: str, language: str, problems: list[Problem]) -> Field | None:
    if not isinstance(row, dict):
        problems.append(_problem("wrong-kind", 'expected a field such as {"name": …, "type": …}', place))
        return None
    name = str(row.get("name") or row.get("id") or "")
    if not ID.fullmatch(name) or "-" in name:
        message = f"{name!r} is no field name: letters, digits and _ only, beginning with a letter"
        problems.append(_problem("bad-id", message, place))
        return None
    written = str(row.get("type", "text"))
    if written not in list(FieldType):
        near = nearest_name(written, FieldType)
        message = f"{written!r} is no type of field; expected one of {', '.join(FieldType)}"
        problems.append(Problem("wrong-value", message, 0, 1, f"{place} ({name}).type", near))
        return None
    return _field(name, FieldType(written), row, language, problems)


def _field(name: str, type_: FieldType, row: Mapping[str, Any], language: str, problems: list[Problem]) -> Field:
    ask, benefit = row.get("ask"), row.get("benefit")
    return Field(
        id=name,
        type=type_,
        about=_about(row.get("about"), name, problems),
        nouns=_texts(row.get("of")),
        options=tuple(_options(row.get("options"), name, language, problems)),
        ask=Words.of(str(ask), language) if ask else Words.of(_plain_question(name), language),
        benefit=Words.of(str(benefit), language) if benefit else None,
        first=type_ is FieldType.TEXT and NEEDS.search(name) is not None,
        delicate=type_ is FieldType.MONEY,
    )


def _about(written: Any, name: str, problems: list[Problem]) -> About:
    allowed: dict[Any, About] = {None: "company", "person": "person", "company": "company", "purchase": "purchase"}
    if written not in allowed:
        message = f"{written!r} is nobody a field can be about; expected person, company or purchase"
        problems.append(_problem("wrong-value", message, f"{name}.about"))
    return allowed.get(written, "company")


def _texts(written: Any) -> tuple[str, ...]:
    items = written if isinstance(written, list) else [written]
    return tuple(str(item) for item in items if item not in (None, ""))


def _options(written: Any, name: str, language: str, problems: list[Problem]) -> Iterator[Option]:
    seen = set()
    for row in written if isinstance(written, list) else []:
        value = str((row.get("value") or row.get("id") or "") if isinstance(row, dict) else row)
        if not value or value in seen:
            problems.append(_problem("wrong-value", f"an option needs a value of its own, found {row!r}", name))
            continue
        seen.add(value)
        label = row.get("label") if isinstance(row, dict) else None
        also = _texts(row.get("also")) if isinstance(row, dict) else ()
        yield Option(value, Words.of(str(label), language) if label else default_label(value, language), also)


def _plain_question(name: str) -> str:
    return f"What can you tell me about {name.replace('_', ' ')}?"


def _open_policy(fields: Mapping[str, Field], policy_id: str, language: str) -> Policy:
    """Everybody who answers is served; the side of a criterion follows from what its field is about."""
    ours = tuple(IsKnown(one.id) for one in fields.values() if one.about == "company" and not one.first)
    theirs = tuple(IsKnown(one.id) for one in fields.values() if one.about != "company" or one.first)
    everybody = Segment("everybody", Words.of("Everybody who answers", language), ours, theirs)
    name = Words.of(policy_id.replace("-", " ").replace("_", " "), language)
    return Policy(policy_id, name, dict(fields), (everybody,), language=language)
