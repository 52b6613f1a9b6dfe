"""No statement reaches into another workspace: each says which one it means, or why it means all.

Looked at in every test, before each statement runs. Every scoped table in it must have its `workspace_id` compared,
and one of them with a value. A statement over all workspaces carries `every_workspace` with the reason.
"""

from __future__ import annotations

from typing import Any, TypeGuard

from sqlalchemy import Connection, Engine, Table, event
from sqlalchemy.sql import ClauseElement, Delete, Insert, Select, TextClause, Update, visitors
from sqlalchemy.sql.elements import BinaryExpression, BindParameter, ColumnClause
from sqlalchemy.sql.selectable import Alias, CompoundSelect, FromClause

from allears.storage.metadata import metadata

SCOPE = "workspace_id"


class UnscopedStatement(AssertionError):  # noqa: N818
    """A statement that would read or change the rows of more than one workspace."""


def check_scope(statement: ClauseElement) -> None:
    """Raise UnscopedStatement, naming the tables."""
    if isinstance(statement, TextClause):
        missing = unscoped_in_text(statement.text)
    elif isinstance(statement, Select | CompoundSelect | Update | Delete | Insert):
        missing = unscoped_tables(statement)
    else:
        return
    if missing:
        raise UnscopedStatement(f"{', '.join(sorted(missing))}: no {SCOPE} in\n{statement}")


def unscoped_in_text(text: str) -> set[str]:
    """Of written SQL: the scoped tables it names, when it never says `workspace_id`."""
    words = set(text.replace("(", " ").replace(",", " ").split())
    return set() if SCOPE in text else {table.name for table in metadata.sorted_tables if is_scoped(table)} & words


def unscoped_tables(statement: ClauseElement) -> set[str]:
    """The scoped tables whose `workspace_id` is compared with nothing."""
    parts = list(visitors.iterate(statement))
    comparisons = [part for part in parts if isinstance(part, BinaryExpression)]
    compared = {column.table for each in comparisons for column in scope_columns(each)}
    used = {part for part in parts if is_table(part) and is_scoped(part)}
    if isinstance(statement, Insert):
        used.discard(statement.table)
    bound = any(scope_columns(each) and has_value(each) for each in comparisons)
    return {table.name for table in used if not bound or table not in compared}


def is_table(part: Any) -> TypeGuard[Table | Alias]:
    return isinstance(part, Table) or (isinstance(part, Alias) and isinstance(part.element, Table))


def is_scoped(table: FromClause) -> bool:
    return SCOPE in table.c


def scope_columns(part: ClauseElement) -> list[ColumnClause[Any]]:
    return [each for each in visitors.iterate(part) if isinstance(each, ColumnClause) and each.name == SCOPE]


def has_value(part: ClauseElement) -> bool:
    return any(isinstance(each, BindParameter) for each in visitors.iterate(part))


@event.listens_for(Engine, "before_execute")
def look(_: Connection, statement: Any, __: Any, ___: Any, options: dict[str, Any]) -> None:
    if isinstance(statement, ClauseElement) and not options.get("every_workspace"):
        check_scope(statement)
