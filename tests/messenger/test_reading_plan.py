"""A page of the list is read from an index, however many conversations there are."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.dialects import sqlite

from allears.messenger.reading import Filter, conditions, rows_query
from allears.messenger.store_conversation import CONVERSATION
from tests.messenger.scene import ANA, Scene


@pytest.mark.parametrize(
    ("shown", "index"),
    [
        (Filter("open"), "ix_conversation_state"),
        (Filter("closed"), "ix_conversation_state"),
        (Filter("open", ANA.id), "ix_conversation_rep"),
        (Filter("open", "none"), "ix_conversation_rep"),
    ],
)
def test_a_list_is_neither_searched_through_nor_sorted(
    scene: Scene, engine_name: str, shown: Filter, index: str
) -> None:
    query = rows_query(scene.workspace).where(*conditions(scene.workspace, shown))
    query = query.order_by(CONVERSATION.last_message_at.desc(), CONVERSATION.id.desc()).limit(51)

    def plan(connection: Connection) -> str:
        if engine_name == "sqlite":
            statement = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
            return "\n".join(str(row[3]) for row in connection.execute(text(f"EXPLAIN QUERY PLAN {statement}")))
        statement = query.compile(connection.engine, compile_kwargs={"literal_binds": True})
        # A handful of rows is quicker sorted than looked up; with ten thousand it is the other way round.
        connection.execute(text("SET LOCAL enable_seqscan = off"))
        connection.execute(text("SET LOCAL enable_sort = off"))
        connection.execute(text("SET LOCAL enable_bitmapscan = off"))
        return "\n".join(str(row[0]) for row in connection.execute(text(f"EXPLAIN {statement}")))

    said = scene.look(plan)
    # With so few rows PostgreSQL does not care which of the two indexes it reads in order.
    assert (index if engine_name == "sqlite" else "using ix_conversation_") in said, said
    assert "TEMP B-TREE" not in said, said
    assert "Sort" not in said, said
