"""Statements of the hot path: translated once, then handed to SQLite's driver as they are.

SQLAlchemy looks a statement up, binds it and wraps its result in 25 to 45 µs; a message takes seven statements, and all
messages take turns in one thread. On PostgreSQL, where the way to the server costs more, nothing is gained and nothing
is changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect, Select, UpdateBase

Processor = Callable[[Any], Any]


class Prepared:
    """A statement with named parameters. Values go in by name; rows come out as the driver gives them.

    A column of JSON comes out as text on SQLite, so those are read through SQLAlchemy.
    """

    def __init__(self, statement: UpdateBase | Select[Any], *names: str) -> None:
        """`names` are the columns that an insert fills; other statements name their parameters themselves."""
        self._statement, self._names = statement, names
        self._sql = ""
        self._order: list[tuple[str, Processor | None]] = []

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Any]:
        """Run it; the rows, none for a statement that gives none."""
        if connection.dialect.name != "sqlite":
            result = connection.execute(self._statement, dict(values))
            return result.all() if result.returns_rows else ()
        bound = self._bound(connection.dialect, values)
        driver: Any = connection.connection.dbapi_connection
        rows: Sequence[Any] = driver.execute(self._sql, bound).fetchall()
        return rows

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
        return [values[name] if prepare is None else prepare(values[name]) for name, prepare in self._order]

    def _translate(self, dialect: Dialect) -> None:
        compiled = self._statement.compile(dialect=dialect, column_keys=list(self._names) or None)
        order = compiled.positiontup or []
        processors = {name: compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect) for name in order}
        self._order = [(name, processors[name]) for name in order]
        self._sql = compiled.string
