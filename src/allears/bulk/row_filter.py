"""Which rows of a file count: `won_date < 2018-04-01`, `origin = organic_search`, `stage != Open`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from allears.bulk.column_search import Columns
from allears.bulk.lead_file import Column
from allears.bulk.lead_file_error import LeadFileError
from allears.policy.leaf import fold_text

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

COMPARISONS = re.compile(r"<=|>=|!=|=|<|>")
ORDERING = frozenset({"<", "<=", ">", ">="})
SHOWN = 5


@dataclass(frozen=True, slots=True)
class RowFilter:
    """One `--only`: rows whose cell compares so. An empty cell passes nothing but `COLUMN =`."""

    written: str
    column: Column
    comparison: str
    value: str

    @property
    def cell(self) -> str:
        """The cell as text, without the spaces around it."""
        return f"trim(CAST({self.column.name} AS VARCHAR))"

    def sql(self) -> str:
        """The condition; NULL counts as false."""
        if not self.value:
            return f"(coalesce({self.cell}, '') {self.comparison} '')"
        if self.comparison == "!=":
            return f"({self.cell} <> '' AND NOT {self._equals()})"
        if self.comparison == "=":
            return self._equals()
        return f"({self._typed()} {self.comparison} {self._literal()})"

    def _equals(self) -> str:
        same = f"{folded(self.cell)} = {quoted(fold_text(self.value))}"
        return f"({same} OR coalesce({self._typed()} = {self._literal()}, false))" if self._kind() else f"({same})"

    def _kind(self) -> str:
        if _is_day(self.value):
            return "DATE"
        return "DOUBLE" if _is_number(self.value) else ""

    def _typed(self) -> str:
        if self._kind() == "DATE":
            return f"CAST(TRY_CAST({self.cell} AS TIMESTAMP) AS DATE)"
        return f"TRY_CAST({self.cell} AS DOUBLE)"

    def _literal(self) -> str:
        return f"DATE {quoted(self.value)}" if self._kind() == "DATE" else f"CAST({quoted(self.value)} AS DOUBLE)"

    def check(self, connection: DuckDBPyConnection) -> None:
        """Raises LeadFileError when an ordering meets cells that are neither empty nor what it compares with."""
        if self.comparison not in ORDERING:
            return
        found = connection.execute(
            f"SELECT DISTINCT {self.cell} FROM raw WHERE {self.cell} <> '' "  # noqa: S608 - our own names
            f"AND {self._typed()} IS NULL ORDER BY 1 LIMIT {SHOWN + 1}"
        ).fetchall()
        if found:
            cells = ", ".join(repr(row[0][:40]) for row in found[:SHOWN]) + (" …" if len(found) > SHOWN else "")
            expected = "days such as 2018-03-31" if self._kind() == "DATE" else "numbers such as 12.5"
            raise LeadFileError(
                f"--only {self.written!r}: column {self.column.title!r} holds {cells}; expected {expected}. "
                "Write them so, or compare with = and !=."
            )


def read_filter(written: str, columns: Columns) -> RowFilter:
    """One `--only`, its column found in the file. Raises LeadFileError."""
    marks = list(COMPARISONS.finditer(written))
    if not marks or not written[: marks[0].start()].strip():
        raise LeadFileError(
            f"--only {written!r}: expected a column, one of = != < <= > >=, and a value, "
            "for example --only 'won_date < 2018-04-01'."
        )
    # A column's name may hold such a mark itself: the first place whose left side is a column is meant.
    mark = next((one for one in marks if columns.named(written[: one.start()].strip())), marks[0])
    column = columns.must_have(written[: mark.start()].strip(), f"--only {written!r}")
    value = written[mark.end() :].strip()
    if mark.group() in ORDERING and not (_is_day(value) or _is_number(value)):
        raise LeadFileError(
            f"--only {written!r}: {mark.group()} needs a number or a day such as 2018-04-01, not {value!r}."
        )
    return RowFilter(written, column, mark.group(), value)


def restrict(connection: DuckDBPyConnection, filters: Iterable[RowFilter]) -> None:
    """Let the view `raw` show only the rows that pass every filter. Raises LeadFileError."""
    listed = list(filters)
    for one in listed:
        one.check(connection)
    if listed:
        connection.execute("ALTER VIEW raw RENAME TO every_row")
        where = " AND ".join(one.sql() for one in listed)
        connection.execute(f"CREATE VIEW raw AS SELECT * FROM every_row WHERE {where}")  # noqa: S608 - quoted above


def folded(text: str) -> str:
    """SQL for a text as conditions compare it: letter case and spacing ignored."""
    return f"lower(regexp_replace({text}, '\\s+', ' ', 'g'))"


def quoted(value: str) -> str:
    """A text literal of DuckDB."""
    return "'" + value.replace("'", "''") + "'"


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return "-" in value


def _is_number(value: str) -> bool:
    return re.fullmatch(r"[+-]?(\d+(\.\d*)?|\.\d+)", value) is not None
