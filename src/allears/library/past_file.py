"""Files of past leads, read for one thing: what people answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from allears.facts.answer import Absence, Answer
from allears.facts.field import Field
from allears.library.lead_json import find_field, read_text
from allears.policy.policy import Policy

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

AT_ONCE = 10_000
PARQUET = (".parquet", ".pq")


class PastFileError(ValueError):
    """A file of past leads that cannot be used; the message says why, and what was expected."""


@dataclass(frozen=True, slots=True)
class PastFile:
    """The leads of a file in its order, the fields it has columns for, and how many cells could not be read."""

    leads: tuple[dict[str, Answer], ...]
    fields: tuple[str, ...]
    unread: int


def read_past_leads(path: Path, policy: Policy, now: date) -> PastFile:
    """The leads of a CSV or Parquet file. A column belongs to the field whose id, title or `columns` name it.

    Cells that cannot be read count as not answered. Raises PastFileError when there is nothing to learn from.
    """
    import duckdb

    if not path.is_file():
        raise PastFileError(f"{path}: there is no such file")
    source = (
        "read_parquet(?)" if path.suffix.casefold() in PARQUET else "read_csv(?, all_varchar = true, header = true)"
    )
    with duckdb.connect(config={"autoinstall_known_extensions": False, "autoload_known_extensions": False}) as engine:
        try:
            head = engine.execute(f"SELECT * FROM {source} LIMIT 0", [str(path)])  # noqa: S608 - one of two texts above
            columns = _find_columns([column[0] for column in head.description or ()], policy, path)
            cells = ", ".join(f"CAST({_quoted(name)} AS VARCHAR)" for name in columns)
            rows = engine.execute(f"SELECT {cells} FROM {source}", [str(path)])  # noqa: S608 - names are quoted
            return _read(rows, tuple(columns.values()), now)
        except duckdb.Error as error:
            raise PastFileError(f"{path}: cannot be read ({str(error).splitlines()[0]})") from error


def _find_columns(names: Sequence[str], policy: Policy, path: Path) -> dict[str, Field]:
    """Field by column, the first column of each field."""
    found: dict[str, Field] = {}
    for name in names:
        field = find_field(name, policy)
        if field is not None and field not in found.values():
            found[name] = field
    if not found:
        raise PastFileError(f"{path}: no column is called like a field of {policy.id} ({', '.join(policy.fields)})")
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _read(rows: DuckDBPyConnection, fields: tuple[Field, ...], now: date) -> PastFile:
    read: list[dict[str, Answer | None]] = [{} for _ in fields]
    leads: list[dict[str, Answer]] = []
    unread = 0
    for row in _rows_of(rows):
        lead: dict[str, Answer] = {}
        for field, cell, known in zip(fields, row, read, strict=True):
            if cell is not None:
                if cell not in known:
                    known[cell] = read_text(field, cell, now)
                answer = known[cell]
                unread += answer is None
                lead[field.id] = Absence.UNKNOWN if answer is None else answer
        leads.append(lead)
    return PastFile(tuple(leads), tuple(field.id for field in fields), unread)


def _rows_of(rows: DuckDBPyConnection) -> Iterator[tuple[str | None, ...]]:
    batch = rows.fetchmany(AT_ONCE)
    while batch:
        yield from batch
        batch = rows.fetchmany(AT_ONCE)
