"""Statements of the hot path: translated once, then handed to SQLite's driver as they are.

SQLAlchemy looks a statement up, binds it and wraps its result in 25 to 45 µs; a message takes seven statements, and all
messages take turns in one thread. On PostgreSQL, where the way to the server costs more, nothing is gained and nothing
is changed.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect, Select, UpdateBase

Processor = Callable[[Any], Any]


class Prepared:
    """A statement with named parameters. Values go in by name; constants of the statement are its own.

    `run` gives rows as the driver gives them: a column of JSON is text on SQLite. `rows` reads it, and names columns.
    """

    def __init__(self, statement: UpdateBase | Select[Any], *names: str) -> None:
        """`names` are the columns that an insert fills; other statements name their parameters themselves."""
        self._statement, self._names = statement, names
        self._sql = ""
        self._order: list[tuple[str, Processor | None]] = []
        self._constants: dict[str, Any] = {}
        self._row: type[Any] = tuple
        self._reading: list[tuple[int, Processor]] = []

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Any]:
        """Run it; the rows, none for a statement that gives none."""
        if connection.dialect.name != "sqlite":
            result = connection.execute(self._statement, dict(values))
            return result.all() if result.returns_rows else ()
        bound = self._bound(connection.dialect, values)
        driver: Any = connection.connection.dbapi_connection
        rows: Sequence[Any] = driver.execute(self._sql, bound).fetchall()
        return rows

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Any]:
        """Run a select; its rows with the columns' names, and with JSON as what it says."""
        found = self.run(connection, values)
        if connection.dialect.name != "sqlite":
            return found
        if not self._reading:
            return [self._row(*row) for row in found]
        return [self._row(*self._read(row)) for row in found]

    def run_for_each(self, connection: Connection, many: Sequence[Mapping[str, Any]]) -> None:
        """Run it with each of these values; what it gives is not looked at."""
        if not many:
            return
        if connection.dialect.name != "sqlite":
            connection.execute(self._statement, [dict(values) for values in many])
            return
        bound = [self._bound(connection.dialect, values) for values in many]
        driver: Any = connection.connection.dbapi_connection
        driver.executemany(self._sql, bound)

    def _bound(self, dialect: Dialect, values: Mapping[str, Any]) -> list[Any]:
        if not self._sql:
            self._translate(dialect)
        given = {**self._constants, **values} if self._constants else values
        return [given[name] if prepare is None else prepare(given[name]) for name, prepare in self._order]

    def _read(self, row: Sequence[Any]) -> list[Any]:
        values = list(row)
        for place, read in self._reading:
            values[place] = read(values[place])
        return values

    def _translate(self, dialect: Dialect) -> None:
        compiled = self._statement.compile(dialect=dialect, column_keys=list(self._names) or None)
        order = compiled.positiontup or []
        processors = {name: compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect) for name in order}
        self._order = [(name, processors[name]) for name in order]
        self._constants = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        if isinstance(self._statement, Select):
            columns = list(self._statement.selected_columns)
            # Two columns of one name are told apart by their order alone, as SQLAlchemy's rows do.
            self._row = namedtuple("Row", [column.key for column in columns], rename=True)  # type: ignore[misc]
            reading = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
            self._reading = [(place, read) for place, read in enumerate(reading) if read is not None]
        self._sql = compiled.string
