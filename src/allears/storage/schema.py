"""Which form the tables of a database have, and bringing them to the newest. Forward only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import OperationalError

from allears.storage.backup import copy_sqlite
from allears.storage.engines import engine_name, reason, sqlite_path, writing_engine
from allears.storage.problem import DatabaseProblem

MIGRATIONS = Path(__file__).parent / "migrations"
NEWEST = max(path.stem.removeprefix("migration_") for path in (MIGRATIONS / "versions").glob("migration_*.py"))
"""The schema that this Allears reads and writes."""
LOCK = 0x616C6C65  # any number of our own: who migrates PostgreSQL holds the advisory lock of this number


@dataclass(frozen=True, slots=True)
class Migrated:
    """What a migration did: `before` is None for an empty database; `copy` lies beside a changed SQLite file."""

    before: str | None
    after: str
    copy: Path | None


def schema_of(connection: Connection) -> str | None:
    """The number of the schema, such as `0001`; None in an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def check_schema(url: str) -> None:
    """Raise DatabaseProblem unless the database has exactly the newest schema."""
    engine = writing_engine(url)
    try:
        found = read_schema(engine)
    finally:
        engine.dispose()
    refuse_newer(found)
    if found != NEWEST:
        state = "is empty" if found is None else f"has schema {found}"
        raise DatabaseProblem(f"the database {state}, this Allears needs {NEWEST}; bring it there: allears migrate")


def migrate(url: str) -> Migrated:
    """Bring the tables to the newest schema, all or nothing. A SQLite file that holds data is copied first.

    Raises DatabaseProblem for a database that cannot be reached, or that a newer Allears has written.
    """
    engine = writing_engine(url)
    try:
        before = read_schema(engine)
        refuse_newer(before)
        if before == NEWEST:
            return Migrated(before, NEWEST, None)
        copy = copy_before(url) if before is not None and engine_name(url) == "sqlite" else None
        with engine.begin() as connection:
            upgrade(connection)
        return Migrated(before, NEWEST, copy)
    finally:
        engine.dispose()


def read_schema(engine: Engine) -> str | None:
    """As `schema_of`. Raises DatabaseProblem when nobody answers."""
    try:
        with engine.connect() as connection:
            return schema_of(connection)
    except OperationalError as problem:
        raise DatabaseProblem(f"the database cannot be reached: {reason(problem)}") from None


def refuse_newer(found: str | None) -> None:
    """Raise DatabaseProblem for a schema that this Allears does not know."""
    if found is not None and found > NEWEST:
        raise DatabaseProblem(
            f"a newer Allears wrote this database (schema {found}; this one knows up to {NEWEST}). "
            "Nothing was changed. Install the newer version again, or restore a backup that was made before it"
        )


def copy_before(url: str) -> Path:
    """A copy of the file beside it, for whoever has to go back."""
    path = sqlite_path(url)
    copy = path.with_name(f"{path.name}.before-{NEWEST}")
    copy_sqlite(path, copy, replace=True)
    return copy


def upgrade(connection: Connection) -> None:
    """Run what is missing, within the transaction of `connection`, and nobody else at the same time."""
    from alembic import command
    from alembic.config import Config

    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, "head")
