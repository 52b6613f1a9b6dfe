"""The one list of all tables, and the columns that they share.

Every table but a person's login starts its key with `workspace_id`, and points to others within its workspace, so
that no row can be reached from another workspace by its id alone. Times are UTC in milliseconds and end in `_at`.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, BigInteger, Column, ForeignKey, ForeignKeyConstraint, MetaData, Table, Text
from sqlalchemy.schema import SchemaItem

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Ids and codes compare byte by byte on both engines; a language's rules of sorting would change under an index.
Code = Text().with_variant(Text(collation="C"), "postgresql")
# Not PostgreSQL's JSONB: it sorts keys by their length, so files and facts would come back in another order.
Json = JSON()


def workspace_key() -> Column[Any]:
    """The first column of every table that belongs to a workspace, and the first part of its key."""
    return Column("workspace_id", Code, ForeignKey("workspace.id", ondelete="CASCADE"), primary_key=True)


def id_key(name: str = "id") -> Column[Any]:
    """An id of `allears.storage.ids`, part of the table's key."""
    return Column(name, Code, primary_key=True)


def moment(name: str, *, nullable: bool = False) -> Column[Any]:
    """A time: UTC, in milliseconds since 1970. Its name ends in `_at`, or is `at`."""
    return Column(name, BigInteger, nullable=nullable)


def points_to(table: str, column: str | None = None) -> ForeignKeyConstraint:
    """`column` (`<table>_id` when left out) is the id of a row of `table` in the same workspace."""
    local = column or f"{table}_id"
    return ForeignKeyConstraint(["workspace_id", local], [f"{table}.workspace_id", f"{table}.id"], ondelete="CASCADE")


def scoped_table(name: str, *columns: SchemaItem, **options: Any) -> Table:
    """A table of a workspace: `workspace_id` comes first, the rest as given.

    With `sqlite_with_rowid=False` the rows lie in the order of their key, in one tree instead of two.
    """
    return Table(name, metadata, workspace_key(), *columns, **options)
