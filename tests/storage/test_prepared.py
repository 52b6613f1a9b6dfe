"""A prepared statement does what the same statement does through SQLAlchemy, on both engines."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, insert, select, update

from allears.events.log import event_table as event
from allears.storage.database import Database
from allears.storage.prepared import Prepared
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

MINE = event.c.workspace_id == bindparam("workspace")
ADD = Prepared(insert(event), *event.c.keys())
FIND = Prepared(select(event.c.position, event.c.type).where(MINE).order_by(event.c.position))
RENAME = Prepared(update(event).where(MINE, event.c.position == bindparam("number")).values(type=bindparam("new_type")))
TAKE = Prepared(delete(event).where(MINE).returning(event.c.position))


def row(workspace: Workspace, position: int) -> dict[str, object]:
    return {
        "workspace_id": workspace.id,
        "position": position,
        "id": f"evt_{position}",
        "type": "message.added",
        "conversation_id": None,
        "seq": None,
        "audience": "both",
        "actor_kind": "system",
        "actor_id": None,
        "at": 1,
        "data": {"message": "msg_1", "said": ["ž", None]},
    }


def test_it_writes_reads_changes_and_takes(database: Database, workspace: Workspace) -> None:
    def work(unit: Unit) -> list[list[tuple[object, ...]]]:
        key = {"workspace": workspace.id}
        for position in (1, 2):
            assert not ADD.run(unit.connection, row(workspace, position))
        assert not RENAME.run(unit.connection, {**key, "number": 2, "new_type": "conversation.closed"})
        return [[tuple(each) for each in statement.run(unit.connection, key)] for statement in (FIND, TAKE, FIND)]

    found, taken, left = database.write(work).result()
    assert found == [(1, "message.added"), (2, "conversation.closed")]
    assert sorted(taken) == [(1,), (2,)]
    assert left == []


def test_json_is_stored_as_sqlalchemy_reads_it(database: Database, workspace: Workspace) -> None:
    database.write(lambda unit: ADD.run(unit.connection, row(workspace, 1))).result()
    query = select(event.c.data).where(event.c.workspace_id == workspace.id)
    stored = database.read(lambda connection: connection.execute(query).scalar_one()).result()
    assert stored == row(workspace, 1)["data"]


def test_rows_have_names_and_json_says_what_it_says(database: Database, workspace: Workspace) -> None:
    every = Prepared(select(event).where(MINE))
    database.write(lambda unit: ADD.run(unit.connection, row(workspace, 1))).result()
    (found,) = database.read(lambda connection: every.rows(connection, {"workspace": workspace.id})).result()
    assert found._asdict() == row(workspace, 1)


def test_constants_are_the_statements_own(database: Database, workspace: Workspace) -> None:
    hide = Prepared(update(event).where(MINE, event.c.position == 2).values(type="hidden", seq=None))
    both = [row(workspace, 1), row(workspace, 2)]
    database.write(lambda unit: ADD.run_for_each(unit.connection, both)).result()
    database.write(lambda unit: hide.run(unit.connection, {"workspace": workspace.id})).result()
    found = database.read(lambda connection: FIND.rows(connection, {"workspace": workspace.id})).result()
    assert [each.type for each in found] == ["message.added", "hidden"]
