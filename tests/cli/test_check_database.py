"""What the doctor says about the database."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from sqlalchemy import insert, text

from allears.app import Settings
from allears.cli.check_database import database_findings, space
from allears.cli.finding import Finding
from allears.jobs.tables import job_table
from allears.storage.engines import writing_engine
from allears.storage.schema import migrate
from allears.storage.workspace import workspace_table
from tests.databases import Places


def findings(url: str, now: int | None = None) -> dict[str, Finding]:
    moment = time.time_ns() // 1_000_000 if now is None else now
    return {finding.about: finding for finding in database_findings(Settings(database=url), moment)}


@pytest.fixture
def url(engine_name: str, places: Places) -> str:
    return places.make_empty(engine_name)


def test_a_database_that_nobody_migrated_says_how(url: str) -> None:
    engine = writing_engine(url)
    engine.connect().close()
    engine.dispose()
    assert findings(url)["schema"].advice == "run `allears migrate`"


def test_a_sound_database_needs_nothing_but_what_the_tests_switched_off(url: str) -> None:
    migrate(url)
    found = findings(url)
    assert [about for about, finding in found.items() if not finding.is_well] in ([], ["durability"])
    if "durability" in found:
        assert "fsync" in found["durability"].advice


def test_a_newer_schema_and_dead_letters_are_told(url: str) -> None:
    migrate(url)
    engine = writing_engine(url)
    with engine.begin() as connection:
        connection.execute(insert(workspace_table).values(id="wsp_1", name="Ringlane", created_at=1))
        values = {"workspace_id": "wsp_1", "id": "job_1", "kind": "mail", "data": {}, "created_at": 1, "due_at": 1}
        connection.execute(insert(job_table).values(**values, dead_at=2))
    assert "1 given up" in findings(url)["jobs"].said
    assert "Settings > Mail" in findings(url)["jobs"].advice
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    assert "newer" in findings(url)["schema"].said


def test_a_clock_that_differs_from_the_servers_is_told(postgresql: str) -> None:
    assert not findings(postgresql, now=0)["clock"].is_well


def test_a_file_that_is_not_there_yet_is_no_fault(tmp_path: Path) -> None:
    found = findings(f"sqlite:///{tmp_path}/none/allears.db")
    assert found["database"].is_well
    assert "is not there yet" in found["database"].said


@pytest.mark.parametrize("url", ["postgresql://nobody@127.0.0.1:1/none", "mysql://host/name"])
def test_what_cannot_be_reached_says_what_to_do(url: str) -> None:
    assert "correct --database" in findings(url)["database"].advice


def test_space_is_looked_for_in_the_nearest_folder_that_exists(tmp_path: Path) -> None:
    assert f"free in {tmp_path}" in space(tmp_path / "not" / "yet" / "allears.db").said
