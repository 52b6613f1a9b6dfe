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
        if not self._sql:
            self._translate(connection.dialect)
        bound = [values[name] if prepare is None else prepare(values[name]) for name, prepare in self._order]
        driver: Any = connection.connection.driver_connection
        rows: Sequence[Any] = driver.execute(self._sql, bound).fetchall()
        return rows

    def _translate(self, dialect: Dialect) -> None:
        compiled = self._statement.compile(dialect=dialect, column_keys=list(self._names) or None)
        order = compiled.positiontup or []
        processors = {name: compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect) for name in order}
        self._order = [(name, processors[name]) for name in order]
        self._sql = compiled.string
