"""Values of the mind as plain JSON, and back, exactly as they were.

A conversation outlives the process that leads it. What the bot has to keep of it (the notebook, what was asked, the
last reply) are frozen values; each is written as its class's name with its fields, so that reading needs no guessing.
Only classes of the mind can be read: a stored text names a class, it never brings one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

MODULES = (
    "allears.dialogue.steps",
    "allears.dialogue.talk",
    "allears.facts.answer",
    "allears.facts.evidence",
    "allears.facts.fact",
    "allears.facts.field",
    "allears.facts.notebook",
    "allears.facts.words",
    "allears.knowledge.findings",
    "allears.knowledge.passage",
    "allears.listening.context",
    "allears.listening.heard",
    "allears.listening.statement",
    "allears.policy.condition",
    "allears.policy.policy",
    "allears.policy.verdict",
    "allears.values.choices",
    "allears.values.count",
    "allears.values.date_interval",
    "allears.values.money",
    "allears.values.value",
)
"""Where the classes lie whose values may be kept."""

KIND = "is"
Json = Any


class NotationError(ValueError):
    """A stored value that this version cannot read: a class it does not have, or a field that has no default."""


def write_down(value: object) -> Json:
    """The value as JSON. Fields at their default are left out, so that what is kept stays small and can grow.

    Raises TypeError for what is no value of the mind.
    """
    match value:
        case Enum():
            return {KIND: _name_of(type(value)), "as": value.name}
        case None | bool() | int() | float() | str():
            return value
        case tuple():
            return [write_down(one) for one in value]
        case frozenset():
            return {KIND: "set", "of": sorted((write_down(one) for one in value), key=repr)}
        case datetime():
            return {KIND: "moment", "at": value.isoformat()}
        case date():
            return {KIND: "day", "on": value.isoformat()}
        case Mapping():
            return {KIND: "map", "of": [[write_down(key), write_down(one)] for key, one in value.items()]}
        case _:
            return {KIND: _name_of(type(value))} | _fields(value)


def read_back(written: Json) -> Any:
    """The value that was written down. Raises NotationError when this version cannot read it."""
    if isinstance(written, list):
        return tuple(read_back(one) for one in written)
    if not isinstance(written, dict):
        return written
    match written[KIND]:
        case "set":
            return frozenset(read_back(one) for one in written["of"])
        case "moment":
            return datetime.fromisoformat(written["at"])
        case "day":
            return date.fromisoformat(written["on"])
        case "map":
            return MappingProxyType({read_back(key): read_back(one) for key, one in written["of"]})
        case name:
            return _read_class(name, written)


def _read_class(name: str, written: dict[str, Json]) -> Any:
    found = classes().get(name)
    if found is None:
        message = f"a kept value is a {name}, which this version does not know"
        raise NotationError(message)
    try:
        if issubclass(found, Enum):
            return found[written["as"]]
        return found(**{key: read_back(one) for key, one in written.items() if key != KIND})
    except (KeyError, TypeError) as error:
        message = f"a kept {name} does not fit this version"
        raise NotationError(message) from error


def _fields(value: object) -> dict[str, Json]:
    if not dataclasses.is_dataclass(value):
        message = f"a {type(value).__name__} cannot be written down"
        raise TypeError(message)
    found = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
    return {field.name: write_down(one) for field, one in found if not _is_default(field, one)}


def _is_default(field: dataclasses.Field[Any], value: object) -> bool:
    """`1 == True == 1.0`: a default of another type is no default."""
    return field.default is not dataclasses.MISSING and type(field.default) is type(value) and field.default == value


def _name_of(kind: type) -> str:
    name = kind.__name__
    if classes().get(name) is not kind:
        message = f"a {name} cannot be written down: its module is not among those that may be kept"
        raise TypeError(message)
    return name


@cache
def classes() -> Mapping[str, type]:
    """Name -> class, for every dataclass and enumeration of `MODULES`. No two may share a name."""
    found: dict[str, type] = {}
    for module_name in MODULES:
        module = import_module(module_name)
        for name, value in vars(module).items():
            if isinstance(value, type) and value.__module__ == module_name and _is_kept(value):
                if name in found:
                    message = f"{name} is defined in {found[name].__module__} and in {module_name}"
                    raise TypeError(message)
                found[name] = value
    return MappingProxyType(found)


def _is_kept(value: type) -> bool:
    return dataclasses.is_dataclass(value) or issubclass(value, Enum)
