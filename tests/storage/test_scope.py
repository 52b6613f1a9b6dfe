"""The look at every statement finds those that forget their workspace."""

from __future__ import annotations

import pytest
from sqlalchemy import and_, delete, func, insert, select, text, update
from sqlalchemy.sql import ClauseElement

from allears.events.log import event_table as event
from allears.jobs.tables import job_table as job
from allears.storage.database import Database
from allears.storage.metadata import metadata
from tests.databases import know_all_tables
from tests.scoped_statements import UnscopedStatement, check_scope

OURS = "wsp_ours"
mine = event.c.workspace_id == OURS

FORGETFUL = {
    "a list of all": select(event),
    "a row by its id alone": select(event.c.type).where(event.c.id == "evt_1"),
    "a count": select(func.count()).select_from(event),
    "a second table": select(event, job).where(mine),
    "a join by id": select(event).join(job, job.c.id == event.c.id).where(mine),
    "two tables that agree on any": select(event).join(job, job.c.workspace_id == event.c.workspace_id),
    "a subquery": select(event).where(mine, event.c.id.in_(select(job.c.id))),
    "a change": update(event).where(event.c.id == "evt_1").values(type="x"),
    "a deletion": delete(event),
    "an alias": select(event.alias("other")).where(mine),
    "a copy": insert(event).from_select(["workspace_id"], select(job.c.workspace_id)),
    "written SQL": text("SELECT id FROM event WHERE id = 'evt_1'"),
}
MINDFUL = {
    "a row": select(event).where(mine, event.c.id == "evt_1"),
    "a join": select(event).join(job, and_(job.c.workspace_id == event.c.workspace_id)).where(mine),
    "a change": update(event).where(mine).values(type="x"),
    "a new row": insert(event).values(workspace_id=OURS),
    "a subquery": select(event).where(mine, event.c.id.in_(select(job.c.id).where(job.c.workspace_id == OURS))),
    "written SQL": text("SELECT id FROM event WHERE workspace_id = :workspace"),
}


@pytest.mark.parametrize("statement", FORGETFUL.values(), ids=FORGETFUL)
def test_a_statement_that_forgets_its_workspace_is_found(statement: ClauseElement) -> None:
    with pytest.raises(UnscopedStatement):
        check_scope(statement)


@pytest.mark.parametrize("statement", MINDFUL.values(), ids=MINDFUL)
def test_a_statement_that_says_its_workspace_passes(statement: ClauseElement) -> None:
    check_scope(statement)


def test_it_is_looked_for_in_everything_that_runs(database: Database) -> None:
    with pytest.raises(UnscopedStatement):
        database.read(lambda connection: connection.execute(select(event)).all()).result()
    meant = select(event).execution_options(every_workspace="this test means all")
    assert database.read(lambda connection: connection.execute(meant).all()).result() is not None


def test_every_table_belongs_to_a_workspace_or_says_why_not() -> None:
    know_all_tables()
    outside = {
        "workspace": "it is the scope itself",
        "login": "a person may enter several workspaces",
        "search_line": "SQLite's index of words names its rows by one number",
    }
    others = [table for table in metadata.sorted_tables if table.name not in outside]
    assert [table.name for table in others if next(iter(table.primary_key)).name != "workspace_id"] == []
