"""The words by which things are found, and up to which event of the log they are entered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from allears.events.log import event_table
from allears.events.reading import last_position
from allears.messenger.findable import Findable, piece_after
from allears.messenger.tables import search_line_table, search_mark_table
from allears.messenger.words import searchable
from allears.storage.prepared import Prepared
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, workspace_table

LINE = search_line_table.c
MARK = search_mark_table.c
POSITION = select(MARK.position).where(MARK.workspace_id == bindparam("workspace"))
FORGET = Prepared(
    delete(search_line_table).where(
        LINE.workspace_id == bindparam("workspace"),
        LINE.source_id == bindparam("source"),
    )
)
EVENT = event_table.c
INSERTS: Mapping[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
"""The same words for both engines, which SQLAlchemy says twice."""
ADD = Prepared(insert(search_line_table), *(column.name for column in search_line_table.c if not column.primary_key))


def entered_up_to(connection: Connection, workspace: Workspace) -> int:
    """The position of the newest event whose words are entered; 0 when none are."""
    return connection.execute(POSITION, {"workspace": workspace.id}).scalar_one_or_none() or 0


def left_over(connection: Connection) -> list[Workspace]:
    """The workspaces in which something happened since words were entered last."""
    query = (
        select(workspace_table.c.id)
        .outerjoin(search_mark_table, MARK.workspace_id == workspace_table.c.id)
        .where(workspace_table.c.position > func.coalesce(MARK.position, 0))
        .execution_options(every_workspace="one thread enters the words of all workspaces")
    )
    return [Workspace(row.id) for row in connection.execute(query)]


@dataclass(frozen=True, slots=True)
class Lines:
    """What a piece of the log is to leave in the index. `length` counts its events; `seen` is the log's end when it was
    read."""

    seen: int
    after: int
    position: int
    length: int
    visitors: list[str]
    rows: list[dict[str, object]]


def lines_to_enter(connection: Connection, workspace: Workspace, most: int) -> Lines:
    """The lines of the next events that are not entered, at most that many events."""
    after = entered_up_to(connection, workspace)
    piece = piece_after(connection, workspace, after, most)
    visitors = [each for each in piece.touched if each.startswith("vis_")]
    return Lines(
        last_position(connection, workspace),
        after,
        piece.position,
        piece.length,
        visitors,
        [line(workspace, each) for each in piece.found],
    )


def line(workspace: Workspace, source: Findable) -> dict[str, object]:
    """A row of the index."""
    return {
        "workspace_id": workspace.id,
        "kind": source.kind,
        "source_id": source.source_id,
        "conversation_id": source.conversation_id,
        "visitor_id": source.visitor_id,
        "at": source.at,
        "words": f"{workspace.id} {searchable(source.text)}".rstrip(),
    }


class SearchStore:
    """The words of one workspace, inside a unit."""

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._connection, self._workspace = unit.connection, workspace

    def enter(self, lines: Lines) -> None:
        """Write them, unless somebody else did since they were read, or words were taken back: then they are read anew.

        Who is called otherwise now is forgotten first.
        """
        if self._hold() != lines.after or self._is_taken_back(lines.seen):
            return
        gone = [{"workspace": self._workspace.id, "source": each} for each in lines.visitors]
        FORGET.run_for_each(self._connection, gone)
        ADD.run_for_each(self._connection, lines.rows)
        self._advance(lines.position)

    def _hold(self) -> int:
        """As `entered_up_to`. Who else wants to enter or remove words waits (PostgreSQL)."""
        new = INSERTS[self._connection.dialect.name](search_mark_table)
        first = new.values(workspace_id=self._workspace.id, position=0).on_conflict_do_nothing()
        self._connection.execute(first)
        return int(self._connection.execute(POSITION.with_for_update(), {"workspace": self._workspace.id}).scalar_one())

    def _is_taken_back(self, seen: int) -> bool:
        """Whether words were taken back in an event after that position."""
        since = select(EVENT.position).where(
            EVENT.workspace_id == self._workspace.id,
            EVENT.position > seen,
            EVENT.type == "conversation.forgotten",
        )
        return self._connection.execute(since.limit(1)).first() is not None

    def remove(self, source_ids: Sequence[str]) -> None:
        """Forget the words of these sources; whoever has read them to enter them reads again."""
        self._hold()
        gone = delete(search_line_table).where(
            LINE.workspace_id == self._workspace.id, LINE.source_id.in_(list(source_ids))
        )
        self._connection.execute(gone)

    def _advance(self, position: int) -> None:
        here = update(search_mark_table).where(MARK.workspace_id == self._workspace.id)
        self._connection.execute(here.values(position=position))
