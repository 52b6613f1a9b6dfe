"""A database comes to its newest form by steps, forward only, and never by half."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, text

from allears.storage import schema
from allears.storage.engines import engine_name, writing_engine
from allears.storage.metadata import metadata
from allears.storage.problem import DatabaseProblem
from allears.storage.schema import NEWEST, check_schema, migrate, schema_of
from tests.databases import Places, know_all_tables

SQLITE_FORM = (
    "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND tbl_name != 'alembic_version'"
)
POSTGRESQL_FORM = """
    SELECT 'column', table_name || '.' || column_name,
        concat_ws(' ', data_type, is_nullable, column_default, collation_name, generation_expression)
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name != 'alembic_version'
    UNION ALL SELECT 'constraint', conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text != 'alembic_version' AND contype != 'n'
    UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes
    WHERE schemaname = 'public' AND tablename != 'alembic_version'
    UNION ALL SELECT 'trigger', tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
"""


@pytest.fixture
def empty(engine_name: str, places: Places) -> str:
    return places.make_empty(engine_name)


@pytest.fixture
def engine(empty: str) -> Iterator[Engine]:
    made = writing_engine(empty)
    yield made
    made.dispose()


def form(connection: Connection) -> set[tuple[str, ...]]:
    """Everything that the database itself says about its tables, apart from the order of their parts."""
    query = SQLITE_FORM if connection.dialect.name == "sqlite" else POSTGRESQL_FORM
    return {(kind, name, *parts(said)) for kind, name, said in connection.execute(text(query))}


def parts(said: str | None) -> list[str]:
    return sorted(part.strip(" ,\t()") for part in (said or "").splitlines())


def is_known_to_metadata(name: str | None, _kind: str, _parents: object) -> bool:
    """Indexes of words are beyond what metadata can say; the database's own form below compares them."""
    return name is None or not name.startswith(("search_index", "ix_search_line_words"))


def test_the_steps_lead_to_the_tables_that_the_rooms_use(empty: str, engine: Engine, places: Places) -> None:
    know_all_tables()
    migrate(empty)
    with engine.connect() as connection:
        opts = {"compare_server_default": True, "include_name": is_known_to_metadata}
        compared = MigrationContext.configure(connection, opts=opts)
        missing = produce_migrations(compared, metadata).upgrade_ops
        migrated = form(connection)
    assert missing is not None
    assert missing.is_empty(), f"a migration lacks:\n{render_python_code(missing)}"
    wanted = writing_engine(places.make_from_metadata(engine_name(empty)))
    with wanted.connect() as connection:
        assert migrated == form(connection)
    wanted.dispose()


def test_migrating_twice_changes_nothing(empty: str) -> None:
    first, second = migrate(empty), migrate(empty)
    assert (first.before, first.after, first.copy) == (None, NEWEST, None)
    assert (second.before, second.after, second.copy) == (NEWEST, NEWEST, None)
    check_schema(empty)


def test_an_empty_database_says_what_to_do(empty: str) -> None:
    with pytest.raises(DatabaseProblem, match=r"is empty.*allears migrate"):
        check_schema(empty)


def test_a_newer_schema_is_refused_and_left_alone(empty: str, engine: Engine) -> None:
    migrate(empty)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for attempt in (migrate, check_schema):
        with pytest.raises(DatabaseProblem, match=r"a newer Allears wrote this database .schema 9999"):
            attempt(empty)
    with engine.connect() as connection:
        assert schema_of(connection) == "9999"


def test_a_step_that_fails_leaves_everything_as_it_was(
    empty: str, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish = schema.upgrade

    def breaks_at_the_end(connection: Connection) -> None:
        finish(connection)
        raise DatabaseProblem("the lights went out")

    monkeypatch.setattr(schema, "upgrade", breaks_at_the_end)
    with pytest.raises(DatabaseProblem, match="lights"):
        migrate(empty)
    with engine.connect() as connection:
        assert form(connection) == set()
        assert schema_of(connection) is None


def test_a_file_with_data_is_copied_before_it_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "allears.db"
    url = f"sqlite:///{path}"
    migrate(url)
    fill: Any = sqlite3.connect(path)
    fill.execute("INSERT INTO workspace (id, name, created_at) VALUES ('wsp_1', 'Ringlane', 1)")
    fill.execute("UPDATE alembic_version SET version_num = '0000'")
    fill.commit()
    fill.close()
    monkeypatch.setattr(schema, "upgrade", lambda _: None)
    migrated = migrate(url)
    assert migrated.copy == tmp_path / f"allears.db.before-{NEWEST}"
    copied = sqlite3.connect(migrated.copy)
    assert copied.execute("SELECT name FROM workspace").fetchall() == [("Ringlane",)]
    copied.close()


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgresql://nobody@127.0.0.1:1/none", "cannot be reached"),
        ("sqlite:////proc/none/allears.db", "cannot be reached"),
        ("mysql://host/name", "does not store in mysql"),
        ("sqlite://", "a file is needed"),
        ("allears.db", "no address of a database"),
    ],
)
def test_a_database_that_cannot_be_used_says_why(url: str, says: str) -> None:
    with pytest.raises(DatabaseProblem, match=says):
        migrate(url)
