"""The fields that the conditions of one policy may name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from allears.facts.field import Field
from allears.library.field_reader import read_field
from allears.library.policy_format import FIELD
from allears.library.ready_fields import LANGUAGE, ready_field_nodes
from allears.library.section import Notes, Section


@cache
def ready_fields() -> Mapping[str, Field]:
    """Field id -> the field that comes ready made."""
    notes = Notes(language=LANGUAGE)
    return {name: read_field(name, Section(node, name, FIELD, notes)) for name, node in ready_field_nodes().items()}


class FieldsInReach(Mapping[str, Field]):
    """A policy's own fields, and behind them the ready-made ones; `used` collects the latter as they are named."""

    def __init__(self, own: Mapping[str, Field]) -> None:
        self.own = own
        self.used: dict[str, Field] = {}

    def __getitem__(self, name: str) -> Field:
        if name in self.own:
            return self.own[name]
        self.used[name] = ready_fields()[name]
        return self.used[name]

    def __contains__(self, name: object) -> bool:
        return name in self.own or name in ready_fields()

    def __iter__(self) -> Iterator[str]:
        yield from self.own
        yield from (name for name in ready_fields() if name not in self.own)

    def __len__(self) -> int:
        return len(self.own.keys() | ready_fields().keys())
