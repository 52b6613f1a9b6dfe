"""The fields of a policy made ready for listening: what each is after, and the words that mean it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from allears.facts.field import Field
from allears.listening.sense import Sense, sense_of
from allears.values.value import FieldType


@dataclass(frozen=True)
class Vocabulary:
    """Made once a policy with `Vocabulary.of`, then used for every message.

    `lists` are the policy's named lists of words (name -> members).
    """

    fields: tuple[Field, ...]
    senses: Mapping[str, Sense]
    lists: Mapping[str, tuple[str, ...]]
    by_id: Mapping[str, Field]

    @classmethod
    def of(cls, fields: Iterable[Field], lists: Mapping[str, tuple[str, ...]] | None = None) -> Vocabulary:
        """Makes the fields ready. Takes some milliseconds: keep the result."""
        known = tuple(fields)
        return cls(known, {field.id: sense_of(field) for field in known}, dict(lists or {}), {f.id: f for f in known})

    def field(self, field_id: str | None) -> Field | None:
        """The field with that id, or None."""
        return self.by_id.get(field_id) if field_id else None

    def of_type(self, *types: FieldType) -> tuple[Field, ...]:
        """The fields of these types, in the policy's order."""
        return tuple(field for field in self.fields if field.type in types)

    def with_sense(self, *senses: Sense) -> tuple[Field, ...]:
        """The fields that are after one of these, in the policy's order."""
        return tuple(field for field in self.fields if self.senses[field.id] in senses)

    def first_with_sense(self, sense: Sense) -> Field | None:
        """The first field that is after this, or None."""
        return next(iter(self.with_sense(sense)), None)


@lru_cache(maxsize=16)
def vocabulary_of(fields: tuple[Field, ...]) -> Vocabulary:
    """The vocabulary of these fields, kept for the next message."""
    return Vocabulary.of(fields)
