"""Annotated conversations, as the benchmarks read them: messages, fields, and what a careful reader heard.

Sets that are ours lie in `bench/hearing/`; the others are found through ALLEARS_DATA (see its `dialogues/FORMAT.md`).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from allears.facts.field import Field
from allears.library.from_fields import policy_from_fields
from allears.library.policy_file import load_policy
from allears.listening.message import Message
from allears.listening.statement import Statement
from allears.listening.vocabulary import Vocabulary
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

HOUSE = Path(__file__).parents[1]
OUR_SETS = HOUSE / "bench" / "hearing"
SHIPPED_POLICY = HOUSE / "policies" / "inside-sales-crm.yaml"


@dataclass(frozen=True)
class Conversation:
    """One conversation with what a careful reader heard in it (`gold`, in the format of its file)."""

    id: str
    reference: date
    messages: tuple[Message, ...]
    gold: Mapping[str, list[dict[str, Any]]]
    vocabulary: Vocabulary

    def stated(self, turn: int) -> tuple[Statement, ...]:
        """What the careful reader heard stated in one message."""
        return tuple(self._statement(fact) for fact in self.gold["facts"] if fact["turn"] == turn)

    def _statement(self, fact: Mapping[str, Any]) -> Statement:
        text = self.messages[fact["turn"]].text
        start = max(0, text.find(fact["quote"]))
        field = self.vocabulary.by_id[fact["field"]]
        end = start + len(fact["quote"])
        return Statement(field.id, value_of(fact["value"], field), fact["quote"], start, end)


def data_folder() -> Path | None:
    """The folder ALLEARS_DATA names, or None."""
    named = os.environ.get("ALLEARS_DATA")
    return Path(named) if named and Path(named).is_dir() else None


def conversations(path: Path) -> list[Conversation]:
    """The conversations of a file, with the fields of the list beside it, else of the shipped policy."""
    listed = path.with_name(f"{path.stem}-fields.json")
    if listed.exists():
        fields = policy_from_fields(listed.read_text(encoding="utf-8"), listed.name, path.stem).fields
    else:
        fields = load_policy(SHIPPED_POLICY).fields
    vocabulary = Vocabulary.of(fields.values())
    return [_conversation(row, vocabulary) for row in rows(path)]


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file with one JSON object a line."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def _conversation(row: dict[str, Any], vocabulary: Vocabulary) -> Conversation:
    reference = date.fromisoformat(row["reference_date"])
    messages = tuple(
        Message(f"{row['id']}-{turn}", each["by"], each["text"], reference, each.get("asks"))
        for turn, each in enumerate(row["turns"])
    )
    return Conversation(row["id"], reference, messages, row["gold"], vocabulary)


def value_of(shape: Any, field: Field) -> Value:
    """The value that the files write as `shape`."""
    match field.type:
        case FieldType.COUNT:
            return Count(shape["min"], shape["max"], shape.get("about"))
        case FieldType.MONEY:
            amounts = shape["min"], shape["max"], shape.get("currency"), shape.get("per")
            return Money(*amounts, bool(shape.get("per_seat")), shape.get("about"))
        case FieldType.DATE_INTERVAL:
            return DateInterval(_day(shape["from"]), _day(shape["to"]))
        case FieldType.CHOICES:
            return Choices(frozenset({shape}))
        case _:
            return shape if isinstance(shape, bool) else str(shape)


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
