"""The leads of one file as a typed table: the columns that conditions read, and what people read of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlglot import exp

from allears.bulk.cell_reading import expected_in
from allears.bulk.cells import Cells, HeldField
from allears.bulk.engine import Watch, run_watched
from allears.bulk.lead_file import Column, LeadFile
from allears.bulk.plain_cells import PlainCells, plain_name
from allears.bulk.row_places import Place, RowPlaces, find_places
from allears.bulk.typed_columns import FieldColumns
from allears.facts.field import Field

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

RAW, STATE = "raw", "state"
LONGEST_ROW = 1 << 24
"""In bytes. Two rows of it make the part of a file that DuckDB reads at once; larger parts leave processors idle."""


class RowError(NamedTuple):
    """What is wrong with one row of the file: where it stands, the column, the text, and why.

    `lead` is its `_row` in the table, None when it could not be loaded.
    """

    place: Place
    column: str
    text: str
    why: str
    lead: int | None = None


@dataclass
class LeadTable:
    """One file of leads, loaded: the view `raw` in DuckDB, and how each field is held.

    `plain` are the text columns whose plain cells are held as values, too. `broken` are the rows that are no rows (too
    few cells, an open quotation mark); they are not in `raw`.
    """

    leads: LeadFile
    connection: DuckDBPyConnection
    id_column: Column
    found: Mapping[str, Column]
    plain: Mapping[str, PlainCells] = field(default_factory=dict)
    held: dict[str, HeldField] = field(default_factory=dict)
    broken: list[RowError] = field(default_factory=list)
    rows: int = 0
    loaded: int = 0
    _places: RowPlaces | None = None

    def load(self, watch: Watch, extra: tuple[Column, ...] = ()) -> None:
        """Make the view `raw`: `_row` (from 0) and the wanted columns under their short names."""
        wanted = list(dict.fromkeys((self.id_column, *self.found.values(), *extra)))
        if self.leads.format == "csv":
            run_watched(self.connection, _load_csv(self.leads, wanted, self.plain), watch)
            names = ", ".join(_loaded(one, self.plain) for one in wanted)
            self.connection.execute(f"CREATE VIEW raw AS SELECT rowid AS _row, {names} FROM loaded")  # noqa: S608
            self.broken = self._read_broken()
        else:
            names = ", ".join(_in_file(one, self.plain) for one in wanted)
            self.connection.execute(
                f"CREATE VIEW raw AS SELECT file_row_number AS _row, {names} "  # noqa: S608 - quoted above
                f"FROM read_parquet({_text(str(self.leads.text))}, file_row_number = true)"
            )
        counted = self.connection.execute("SELECT count(*) FROM raw").fetchone()
        self.rows = self.loaded = int(counted[0]) if counted else 0

    def _read_broken(self) -> list[RowError]:
        rows = self.connection.execute(
            "SELECT line, column_name, csv_line, error_type, error_message FROM reject_errors ORDER BY line"
        ).fetchall()
        titles = {column.name: column.title for column in self.leads.columns}
        by_row = {
            int(row): RowError(Place(int(row)), titles.get(name, ""), text, _why(kind, why))
            for row, name, text, kind, why in reversed(rows)
        }
        return [by_row[row] for row in sorted(by_row)]

    def place(self, lead: int) -> Place:
        """Where a lead (`_row`) stands in the file, as people count its rows."""
        if self.leads.format == "parquet":
            return Place(lead + 1)
        if self._places is None:
            broken = {one.place.row for one in self.broken}
            one_column = len(self.leads.columns) == 1
            self._places = find_places(self.leads.text, self.leads.delimiter, LONGEST_ROW, broken, one_column)
        return self._places.of(lead) if self._places.leads == self.loaded else Place(lead + 1, of_data=True)

    def leave_out(self, table: str, leads: set[int]) -> None:
        """Make a table of these leads (`_row`)."""
        self.connection.execute(f"CREATE TABLE {table} (_row BIGINT)")
        if leads:
            self.connection.execute(f"INSERT INTO {table} SELECT unnest($1::BIGINT[])", [sorted(leads)])

    def hold(
        self, fields: Mapping[str, Field], compared: frozenset[str], now: date, language: str
    ) -> Iterator[RowError]:
        """Read the cells of every field; yields what could not be read, in the order of the file."""
        cells = Cells(self.connection, now, language, self.plain)
        for name, one in fields.items():
            self.held[name] = cells.hold(one, self.found.get(name), name in compared)
        if not cells.wrong:
            return
        self.connection.execute("CREATE TABLE wrong (place INTEGER, cell VARCHAR)")
        for _, one, cell in cells.wrong:
            place = list(fields).index(one.id)
            self.connection.execute("INSERT INTO wrong VALUES ($1, $2)", [place, cell])
        yield from self._rows_with_wrong_cells(
            {place: (self.found[one.id], one) for place, one in enumerate(fields.values()) if one.id in self.found}
        )

    def _rows_with_wrong_cells(self, places: Mapping[int, tuple[Column, Field]]) -> Iterator[RowError]:
        parts = [
            f"SELECT _row, {place} AS place, CAST({column.name} AS VARCHAR) AS cell FROM raw "  # noqa: S608 - our own names
            f"WHERE CAST({column.name} AS VARCHAR) IN (SELECT cell FROM wrong WHERE place = {place})"
            for place, (column, _) in places.items()
        ]
        found = self.connection.cursor().execute(" UNION ALL ".join(parts) + " ORDER BY ALL")
        while rows := found.fetchmany(10_000):
            for row, place, cell in rows:
                column, one = places[place]
                why = f"expected {expected_in(one)} for {one.id}"
                yield RowError(self.place(row), column.title, cell, why, row)

    def source(self) -> exp.Select:
        """The typed leads: `_row`, `_id`, and for each field its parts, `x.raw` where what people read needs
        it, and `x.state` where it has one.
        """
        columns: list[exp.Expr] = [
            exp.column("_row", "raw"),
            exp.alias_(exp.column(self.id_column.name, "raw"), "_id"),
        ]
        statement = exp.select().from_("raw")
        for name, one in self.held.items():
            parts = dict(_distinct_parts(name, one))
            columns += [exp.alias_(part.copy(), alias, quoted=True) for alias, part in parts.items()]
            columns += [exp.alias_(raw.copy(), f"{name}.{RAW}", quoted=True) for raw in _raw_columns(one)]
            if one.state is not None:
                columns.append(exp.alias_(one.state.copy(), f"{name}.{STATE}", quoted=True))
            if one.table:
                cell = exp.cast(exp.column(str(one.column), "raw"), "VARCHAR")
                same = exp.EQ(this=cell, expression=exp.column("cell", one.table))
                statement = statement.join(exp.to_table(one.table), on=same, join_type="left")
        return statement.select(*columns)

    def columns(self) -> dict[str, FieldColumns]:
        """Where a statement over `source` finds each field."""
        return {
            name: FieldColumns(
                one.field,
                {part: _quoted(_part_name(name, part, one)) for part in one.parts},
                None if one.state is None else _quoted(f"{name}.{STATE}"),
                one.folded,
            )
            for name, one in self.held.items()
        }

    def said(self) -> dict[str, exp.Expr]:
        """What people read of each field, over the columns of `source`: written out only in the rows that say it."""
        return {name: _said(name, one) for name, one in self.held.items()}


def _distinct_parts(name: str, one: HeldField) -> Iterator[tuple[str, exp.Expr]]:
    for part, expression in one.parts.items():
        yield _part_name(name, part, one), expression


def _said(name: str, one: HeldField) -> exp.Expr:
    """What people read of the field, over its parts and, where these do not say it, the column itself."""
    parts = {part: _quoted(alias) for alias, part in _distinct_parts(name, one)}

    def over_source(node: exp.Expr) -> exp.Expr:
        if node in parts:
            return parts[node].copy()
        return _quoted(f"{name}.{RAW}") if isinstance(node, exp.Column) and node.table else node

    return one.said.transform(over_source)


def _raw_columns(one: HeldField) -> set[exp.Expr]:
    """The one column, if any, that what people read needs besides the parts."""
    parts = set(one.parts.values())

    def used(node: exp.Expr) -> set[exp.Expr]:
        if node in parts:
            return set()
        if isinstance(node, exp.Column):
            return {node}
        return set().union(*map(used, node.iter_expressions()))

    return used(one.said)


def _part_name(name: str, part: str, one: HeldField) -> str:
    """Both ends of an exact value are one column."""
    pairs = {"high": "low", "end": "start"}
    first = pairs.get(part)
    if first is not None and one.parts[first] == one.parts[part]:
        return f"{name}.{first}"
    return f"{name}.{part or 'value'}"


def _quoted(name: str) -> exp.Column:
    return exp.column(exp.to_identifier(name, quoted=True))


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _why(kind: str, message: str) -> str:
    match kind:
        case "MISSING COLUMNS" | "TOO MANY COLUMNS":
            numbers = [int(word) for word in message.replace(",", " ").split() if word.isdigit()]
            if len(numbers) == 2:
                return f"expected {numbers[0]} cells, as many as the header has; found {numbers[1]}"
        case "UNQUOTED VALUE":
            return "a quotation mark is opened and not closed, or stands in the middle of a cell"
        case "INVALID ENCODING":
            return "a character is broken"
    return message


def _load_csv(leads: LeadFile, wanted: list[Column], plain: Mapping[str, PlainCells]) -> str:
    """Load the wanted columns as text; of those that may be plain, the values and the texts that are none."""
    names = ", ".join(f"{_text(column.name)}: 'VARCHAR'" for column in leads.columns)
    cells = [name for column in wanted for name in _cells_to_load(column.name, plain.get(column.name))]
    return (
        f"CREATE TABLE loaded AS SELECT {', '.join(cells)} "  # noqa: S608 - quoted above
        f"FROM read_csv({_text(str(leads.text))}, auto_detect = false, "
        f"header = true, delim = {_text(leads.delimiter)}, quote = '\"', escape = '\"', columns = {{{names}}}, "
        f"store_rejects = true, rejects_limit = 0, max_line_size = {LONGEST_ROW}, buffer_size = {2 * LONGEST_ROW})"
    )


def _cells_to_load(column: str, plain: PlainCells | None) -> list[str]:
    if plain is None:
        return [column]
    value = plain.value_of(column)
    return [f"{value} AS {plain_name(column)}", f"CASE WHEN {value} IS NULL THEN {column} END AS {column}_odd"]


def _loaded(column: Column, plain: Mapping[str, PlainCells]) -> str:
    """A loaded column as the text that it is in the file, with its plain values beside it."""
    if column.name not in plain:
        return column.name
    value = plain_name(column.name)
    return f"COALESCE({column.name}_odd, CAST({value} AS VARCHAR)) AS {column.name}, {value}"


def _in_file(column: Column, plain: Mapping[str, PlainCells]) -> str:
    """A column of a Parquet file, with its plain values beside it where it is text."""
    title = _identifier(column.title)
    values = [f"{plain[column.name].value_of(title)} AS {plain_name(column.name)}"] if column.name in plain else []
    return ", ".join([f"{title} AS {column.name}", *values])
