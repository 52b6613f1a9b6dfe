"""The cells of one column as typed columns: each distinct text is read once, by the readers of a lead's words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlglot import exp

from allears.bulk.cell_reading import read_cell
from allears.bulk.lead_file import Column
from allears.bulk.plain_cells import PLAIN, PlainCells, plain_name, said_day, said_whole
from allears.bulk.typed_columns import parts_of
from allears.facts.answer import Absence, Answer
from allears.facts.field import Field
from allears.languages.english import cell_words
from allears.policy.leaf import EXACT_TYPES, fold_text
from allears.policy.wording import ABSENCES, say_answer
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

CHUNK = 20_000
MOST_ODD_CELLS = 1_000
MOST_SHORT_TEXTS = 50_000
WORDS_FOR_NOTHING = cell_words.NOT_ANSWERED | cell_words.DECLINED | cell_words.NOT_APPLICABLE
WHOLE_NUMBERS = re.compile(r"U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?")
NUMBERS = re.compile(r"FLOAT|DOUBLE|DECIMAL\(.*\)")
DAYS = re.compile(r"DATE|TIMESTAMP.*")


@dataclass(frozen=True)
class HeldField:
    """How the source of leads gives one field: an expression for each part, for what people read, for the state.

    `table` is the table of cells to join on `column`, None when the column itself is used.
    """

    field: Field
    parts: Mapping[str, exp.Expr]
    said: exp.Expr
    state: exp.Expr | None = None
    table: str | None = None
    column: str | None = None
    folded: bool = False


@dataclass(frozen=True)
class Cells:
    """Reads the columns of the view `raw`; what cannot be read is collected in `wrong`: (column, field, cell)."""

    connection: DuckDBPyConnection
    now: date
    language: str
    plain: Mapping[str, PlainCells] = field(default_factory=dict)
    wrong: list[tuple[Column, Field, str]] = field(default_factory=list)

    def hold(self, wanted: Field, column: Column | None, compared: bool) -> HeldField:
        """The column as typed columns. `compared` says that a condition asks more of the field than `is known`."""
        if column is None:
            return absent(wanted)
        if held := _hold_directly(wanted, column):
            return held
        plain = self._plain(wanted, column)
        if plain and self._only_plain(wanted, column):
            return _hold_plain(wanted, column)
        if wanted.type is FieldType.TEXT and not compared and column.type == "VARCHAR":
            silent = self._silent_texts(wanted, column)
            if silent is not None:
                return _plain_texts(wanted, column, silent)
        return self._read(wanted, column)

    def _plain(self, wanted: Field, column: Column) -> PlainCells | None:
        """How plain cells of the column are held, if they are."""
        plain = self.plain.get(column.name)
        if plain is None or plain is not PLAIN.get(wanted.type) or any(map(plain.is_plain, wanted.empty_cells)):
            return None
        return plain

    def _only_plain(self, wanted: Field, column: Column) -> bool:
        """Whether every cell is plain or says that there is no answer."""
        odd = self._distinct(column, odd=True, most=MOST_ODD_CELLS)
        return len(odd) < MOST_ODD_CELLS and all(read_cell(one, wanted, self.now) is Absence.UNKNOWN for one in odd)

    def _silent_texts(self, wanted: Field, column: Column) -> list[str] | None:
        """The cells of a text column that say nothing; None when some refuse to say, or there are too many to look."""
        longest = max(map(len, (*WORDS_FOR_NOTHING, *wanted.empty_cells))) + 8
        cells = (
            f"SELECT DISTINCT {column.name} FROM raw WHERE length({column.name}) <= {longest} LIMIT {MOST_SHORT_TEXTS}"  # noqa: S608
        )
        short = [row[0] for row in self.connection.execute(cells).fetchall()]
        answers = {one: read_cell(one, wanted, self.now) for one in short}
        if len(short) == MOST_SHORT_TEXTS or {Absence.DECLINED, Absence.NOT_APPLICABLE} & set(answers.values()):
            return None
        return [one for one, answer in answers.items() if answer is Absence.UNKNOWN]

    def _distinct(self, column: Column, odd: bool = False, most: int | None = None) -> list[str]:
        """The texts of a column, each once; only those that are not plain when `odd`."""
        not_plain = f"AND {plain_name(column.name)} IS NULL" if odd else ""
        limit = f"LIMIT {most}" if most else ""
        found = self.connection.execute(
            f"SELECT DISTINCT CAST({column.name} AS VARCHAR) FROM raw "  # noqa: S608 - our own names
            f"WHERE {column.name} IS NOT NULL {not_plain} {limit}"
        )
        return [row[0] for row in found.fetchall()]

    def _read(self, wanted: Field, column: Column) -> HeldField:
        """A table with one row for each distinct text."""
        table = f"cells_{column.name}_{sum(map(ord, wanted.id))}_{len(wanted.id)}"
        parts = parts_of(wanted.type)
        types = ", ".join(f'"{part or "value"}" {_duckdb_type(kind)}' for part, kind in parts.items())
        self.connection.execute(f"CREATE TABLE {table} (cell VARCHAR, said VARCHAR, state VARCHAR, {types})")
        plain = self._plain(wanted, column)
        if plain:
            value = exp.column(plain_name(column.name))
            said = _said_plain(wanted, value).sql("duckdb")
            self.connection.execute(
                f"INSERT INTO {table} SELECT DISTINCT {column.name}, {said}, NULL, {value.name}, {value.name} "  # noqa: S608
                f"FROM raw WHERE {value.name} IS NOT NULL"
            )
        texts = self._distinct(column, odd=plain is not None)
        has_state = self._fill(table, wanted, column, texts)
        if self._reads_as_itself(table, wanted, column, texts):
            raw = exp.column(column.name, "raw")
            return HeldField(wanted, {"": raw}, raw)
        folded = not wanted.options and wanted.type not in EXACT_TYPES and "" in parts
        return HeldField(
            wanted,
            {part: exp.column(part or "value", table) for part in parts},
            exp.column("said", table),
            exp.column("state", table) if has_state else None,
            table,
            column.name,
            folded,
        )

    def _reads_as_itself(self, table: str, wanted: Field, column: Column, texts: list[str]) -> bool:
        """Whether every cell already is its value, as people read it, too: then the column serves as it is."""
        if not wanted.options or wanted.type is not FieldType.CHOICE or column.type != "VARCHAR":
            return False
        row = self.connection.execute(f"SELECT count(*) FROM {table} WHERE cell = value AND cell = said").fetchone()  # noqa: S608
        return bool(row and row[0] == len(texts))

    def _fill(self, table: str, wanted: Field, column: Column, texts: list[str]) -> bool:
        """Read the texts into the table; True when some say that there is no answer to be had."""
        has_state = False
        parts = parts_of(wanted.type)
        slots = ", ".join(
            f"unnest(${number}::{kind}[])"
            for number, kind in enumerate(
                ("VARCHAR", "VARCHAR", "VARCHAR", *map(_duckdb_type, parts.values())), start=1
            )
        )
        for start in range(0, len(texts), CHUNK):
            rows = list(self._rows(wanted, column, texts[start : start + CHUNK]))
            has_state = has_state or any(row[2] is not None for row in rows)
            if rows:
                columns = [list(values) for values in zip(*rows, strict=True)]
                self.connection.execute(f"INSERT INTO {table} SELECT {slots}", columns)
        return has_state

    def _rows(self, wanted: Field, column: Column, texts: Iterable[str]) -> Iterator[tuple[Any, ...]]:
        for text in texts:
            answer = read_cell(text, wanted, self.now)
            if answer is None:
                self.wrong.append((column, wanted, text))
            elif answer is not Absence.UNKNOWN:
                yield (text, *_cells_of(answer, wanted, self.language))


def absent(wanted: Field) -> HeldField:
    """A field that the file does not hold: not known of any lead."""
    parts = {part: exp.cast(exp.null(), kind) for part, kind in parts_of(wanted.type).items()}
    return HeldField(wanted, parts, exp.cast(exp.null(), "VARCHAR"))


def _cells_of(answer: Answer, wanted: Field, language: str) -> tuple[Any, ...]:
    """What people read, the state, and the parts of the value."""
    if isinstance(answer, Absence):
        said = ABSENCES[answer] if answer is Absence.DECLINED else None
        return (said, str(answer), *(None for _ in parts_of(wanted.type)))
    return (say_answer(answer, wanted, language), None, *_parts_of_value(answer, wanted))


def _parts_of_value(value: Answer, wanted: Field) -> tuple[Any, ...]:
    match value:
        case Count(low, high):
            return low, high
        case Money(low, high, currency, per, per_seat):
            return low, high, currency, per, per_seat
        case DateInterval(start, end):
            return start, end
        case Choices(has, lacks, complete):
            return sorted(has), sorted(lacks), complete
        case str() if not wanted.options and wanted.type not in EXACT_TYPES:
            return (fold_text(value),)
        case _:
            return (value,)


# --- columns that need no reading ------------------------------------------------------------------------------------


def _hold_directly(wanted: Field, column: Column) -> HeldField | None:
    """A column whose own type is the field's: no text in between."""
    raw = exp.column(column.name, "raw")
    kind = column.type.upper()
    if wanted.type is FieldType.COUNT and WHOLE_NUMBERS.fullmatch(kind):
        return HeldField(wanted, {"low": raw, "high": raw}, said_whole(raw))
    if wanted.type is FieldType.COUNT and NUMBERS.fullmatch(kind):
        number = exp.cast(raw, "DOUBLE")
        finite: exp.Expr = exp.Case().when(call("isfinite", number), number)
        return HeldField(wanted, {"low": finite, "high": finite}, _said_number(number))
    if wanted.type is FieldType.YES_NO and kind == "BOOLEAN":
        said: exp.Expr = exp.Case().when(raw, exp.Literal.string("yes")).when(exp.not_(raw), exp.Literal.string("no"))
        return HeldField(wanted, {"": raw}, said)
    if wanted.type is FieldType.DATE_INTERVAL and DAYS.fullmatch(kind):
        day = exp.cast(raw, "DATE")
        return HeldField(wanted, {"start": day, "end": day}, said_day(day))
    return None


def _hold_plain(wanted: Field, column: Column) -> HeldField:
    value = exp.column(plain_name(column.name), "raw")
    return HeldField(wanted, dict.fromkeys(parts_of(wanted.type), value), _said_plain(wanted, value))


def _said_plain(wanted: Field, value: exp.Expr) -> exp.Expr:
    return said_whole(value) if wanted.type is FieldType.COUNT else said_day(value)


def _plain_texts(wanted: Field, column: Column, silent: list[str]) -> HeldField:
    """A text that conditions only ask the presence of: the value keeps the spaces around it, what people read not."""
    raw = exp.column(column.name, "raw")
    value: exp.Expr = raw
    if silent:
        says_nothing = exp.In(this=raw, expressions=[exp.Literal.string(one) for one in sorted(silent)])
        value = exp.Case().when(says_nothing, exp.null()).else_(raw)
    return HeldField(wanted, {"": value}, call("trim", value))


def _said_number(number: exp.Expr) -> exp.Expr:
    """As `say_number` writes it: thousands separated, at most two decimals, no needless ones."""
    whole = exp.EQ(this=number, expression=exp.Floor(this=number))
    as_whole = said_whole(exp.cast(number, "BIGINT"))
    decimal = call("format", exp.Literal.string("{:,.2f}"), number)
    cut = call("rtrim", decimal, exp.Literal.string("0"))
    finite = call("isfinite", number)
    return exp.Case().when(exp.and_(finite, whole), as_whole).when(finite, cut)


def call(function: str, *arguments: exp.Expr) -> exp.Expr:
    """A call of one of DuckDB's own functions."""
    return exp.Anonymous(this=function, expressions=list(arguments))


def _duckdb_type(kind: str) -> str:
    return "VARCHAR[]" if kind.startswith("ARRAY") else kind
