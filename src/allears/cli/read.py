"""`allears read`: every value in a file of texts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.bad_input import BadInput
from allears.values.value import FieldType

if TYPE_CHECKING:
    from allears.values.reading import Reading


@dataclass(frozen=True, slots=True)
class _Text:
    id: object
    text: str
    day: date
    expect: FieldType | None


@click.command()
@click.option(
    "--in",
    "texts",
    required=True,
    type=click.Path(path_type=Path),
    help='JSONL: {"id", "text", "now", "expect"?} a line. "now" is the day of the text, "expect" a field type.',
)
@click.option("--out", "out", required=True, type=click.Path(path_type=Path), help="JSONL to write, a line a text.")
def command(texts: Path, out: Path) -> None:
    """Read the counts, amounts, dates, lengths of time, shares, phone numbers and addresses in each text.

    Writes {"id", "values": [{"type", "quote", "start", "end", "value"}, …]} a line, in the order of --in; "start" and
    "end" count characters of the text. A count also has "noun", what is counted, null when the number stands bare. A
    date with a bound or two ends ("by Friday", "the 3rd to the 9th") is followed by the days that were named in it.
    """
    found = _write_values(list(_read_texts(texts)), out)
    kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(found.items())) or "no values"
    click.echo(f"{kinds}. Written to {out}.", err=True)


def _read_texts(path: Path) -> Iterator[_Text]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{path}: is not UTF-8 (byte {error.start}). Save the file as UTF-8.") from error
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror}). Check the path.") from error
    for line, raw in enumerate(text.split("\n"), start=1):
        if raw.strip():
            yield _text_of(raw, f"{path}, line {line}")


def _text_of(raw: str, place: str) -> _Text:
    try:
        record = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{place}: is no JSON ({error}). Write one JSON object a line.") from error
    if not isinstance(record, dict) or "id" not in record or not isinstance(record.get("text"), str):
        raise BadInput(
            f'{place}: needs "id" and a text "text". Write {{"id": 1, "text": "12 reps", "now": "2026-11-21"}}.'
        )
    return _Text(record["id"], record["text"], _day_of(record.get("now"), place), _type_of(record.get("expect"), place))


def _day_of(now: object, place: str) -> date:
    """The calendar day of "now": a date, or the day part of a date and time in the writer's own zone."""
    try:
        return datetime.fromisoformat(str(now)).date()
    except ValueError as error:
        shown = "is missing" if now is None else f"is {json.dumps(now)}"
        raise BadInput(
            f'{place}: "now" {shown}, expected the day the text was written, such as "2026-11-21".'
        ) from error


def _type_of(expect: object, place: str) -> FieldType | None:
    if expect is None:
        return None
    try:
        return FieldType(str(expect))
    except ValueError as error:
        known = ", ".join(field_type.value for field_type in FieldType)
        raise BadInput(f'{place}: "expect" is {json.dumps(expect)}, expected one of {known}.') from error


def _write_values(texts: list[_Text], out: Path) -> Counter[str]:
    """Write beside the target and rename, so that a failure leaves no half-written file."""
    from allears.values.find import find_values

    found: Counter[str] = Counter()
    unfinished = out.with_name(f"{out.name}.unfinished")
    try:
        with unfinished.open("w", encoding="utf-8") as lines:
            for one in texts:
                readings = find_values(one.text, one.day, expect=one.expect, implied=True)
                found.update(reading.kind.value for reading in readings)
                values = [_value_of(one) for reading in readings for one in (reading, *reading.parts)]
                lines.write(json.dumps({"id": one.id, "values": values}) + "\n")
        unfinished.replace(out)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise BadInput(f"{out}: cannot be written ({error.strerror}). Check the folder and the space left.") from error
    return found


def _value_of(reading: Reading) -> dict[str, object]:
    from allears.values.reading import ReadingKind
    from allears.values.shape import shape_of

    value: dict[str, object] = {
        "type": reading.kind.value,
        "quote": reading.quote,
        "start": reading.start,
        "end": reading.end,
        "value": shape_of(reading.value),
    }
    return {**value, "noun": reading.noun} if reading.kind == ReadingKind.COUNT else value
