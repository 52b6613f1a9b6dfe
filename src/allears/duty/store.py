"""The statements about teams, turns, takeovers and hand-overs of one workspace."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Column, Connection, Row, Select, bindparam, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from allears.duty.handover import By, Handover, Takeover, Team
from allears.duty.tables import absence_table, handover_table, takeover_table, team_member_table, team_table, turn_table
from allears.routing.rotation import Seat
from allears.storage.prepared import Prepared
from allears.storage.workspace import Workspace

INSERTS: Mapping[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
TURN, TAKEOVER, HANDOVER = turn_table.c, takeover_table.c, handover_table.c
# What every turn of the bot asks.
MEMBERS = Prepared(
    select(team_member_table.c.team_id, team_member_table.c.rep_id).where(
        team_member_table.c.workspace_id == bindparam("workspace")
    )
)
TEAMS = Prepared(
    select(team_table.c.id, team_table.c.name)
    .where(team_table.c.workspace_id == bindparam("workspace"))
    .order_by(team_table.c.name, team_table.c.id)
)
AWAY = Prepared(
    select(absence_table.c.rep_id, absence_table.c.since_at).where(
        absence_table.c.workspace_id == bindparam("workspace")
    )
)
THE_TAKEOVER = Prepared(
    select(TAKEOVER.conversation_id, TAKEOVER.rep_id, TAKEOVER.at, TAKEOVER.replied_at, TAKEOVER.asked_at).where(
        TAKEOVER.workspace_id == bindparam("workspace"), TAKEOVER.conversation_id == bindparam("conversation")
    )
)


class DutyStore:
    """Rows of one workspace."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection, self._workspace = connection, workspace

    # -- teams and whose turn it is ----------------------------------------------------------------------------------

    def add_team(self, made: Team, at: int) -> None:
        """A team and who belongs to it."""
        scope = {"workspace_id": self._workspace.id}
        self._connection.execute(insert(team_table).values(id=made.id, name=made.name, at=at, **scope))
        rows = [{"team_id": made.id, "rep_id": each, **scope} for each in sorted(made.rep_ids or ())]
        if rows:
            self._connection.execute(insert(team_member_table), rows)

    def teams(self) -> list[Team]:
        """The teams that somebody formed, by name."""
        members: dict[str, set[str]] = {}
        found = TEAMS.run(self._connection, {"workspace": self._workspace.id})
        for team_id, rep_id in MEMBERS.run(self._connection, {"workspace": self._workspace.id}) if found else ():
            members.setdefault(team_id, set()).add(rep_id)
        return [Team(id_, name, frozenset(members.get(id_, ()))) for id_, name in found]

    def last_turn(self, team_id: str) -> Seat | None:
        """Who had the last turn. The row stays locked until the unit ends: whoever else asks waits for this answer."""
        first = {"team_id": team_id, "last_sort_name": "", "last_rep_id": "", "workspace_id": self._workspace.id}
        new = INSERTS[self._connection.dialect.name](turn_table).values(first)
        self._connection.execute(new.on_conflict_do_nothing())
        query = select(TURN.last_sort_name, TURN.last_rep_id).where(*self._turn_of(team_id)).with_for_update()
        sort_name, rep_id = self._connection.execute(query).one()
        return Seat(sort_name, rep_id) if rep_id else None

    def take_turn(self, team_id: str, seat: Seat) -> None:
        """That was the last turn."""
        self._connection.execute(
            update(turn_table)
            .where(*self._turn_of(team_id))
            .values(last_sort_name=seat.sort_name, last_rep_id=seat.rep_id)
        )

    def _turn_of(self, team_id: str) -> tuple[Any, ...]:
        return TURN.workspace_id == self._workspace.id, TURN.team_id == team_id

    # -- who is away -------------------------------------------------------------------------------------------------

    def away(self) -> dict[str, int]:
        """Rep -> since when they are away."""
        rows: Any = AWAY.run(self._connection, {"workspace": self._workspace.id})
        return dict(rows)

    def go_away(self, rep_id: str, at: int) -> bool:
        """False when they were away before."""
        new = INSERTS[self._connection.dialect.name](absence_table).values(
            workspace_id=self._workspace.id, rep_id=rep_id, since_at=at
        )
        return self._is_new(new, absence_table.c.rep_id)

    def come_back(self, rep_id: str) -> bool:
        """False when they were not away."""
        gone = delete(absence_table).where(
            absence_table.c.workspace_id == self._workspace.id, absence_table.c.rep_id == rep_id
        )
        return self._connection.execute(gone).rowcount == 1

    # -- takeovers ---------------------------------------------------------------------------------------------------

    def takeover(self, conversation_id: str) -> Takeover | None:
        """Who has the conversation instead of the bot."""
        key = {"workspace": self._workspace.id, "conversation": conversation_id}
        rows = THE_TAKEOVER.run(self._connection, key)
        return Takeover(*rows[0]) if rows else None

    def add_takeover(self, made: Takeover) -> None:
        """Instead of one that was there."""
        self.end_takeover(made.conversation_id)
        self._connection.execute(
            insert(takeover_table).values(
                workspace_id=self._workspace.id,
                conversation_id=made.conversation_id,
                rep_id=made.rep_id,
                at=made.at,
                replied_at=made.replied_at,
            )
        )

    def change_takeover(self, conversation_id: str, **values: int) -> None:
        """What became of it."""
        self._connection.execute(update(takeover_table).where(*self._takeover_of(conversation_id)).values(**values))

    def end_takeover(self, conversation_id: str) -> bool:
        """Whether there was one."""
        return self._connection.execute(delete(takeover_table).where(*self._takeover_of(conversation_id))).rowcount == 1

    def _takeover_of(self, conversation_id: str) -> tuple[Any, ...]:
        return TAKEOVER.workspace_id == self._workspace.id, TAKEOVER.conversation_id == conversation_id

    # -- hand-overs --------------------------------------------------------------------------------------------------

    def offer(self, made: Handover) -> bool:
        """False when the conversation is on offer already; who offers it at the same moment is waited for."""
        new = INSERTS[self._connection.dialect.name](handover_table).values(
            workspace_id=self._workspace.id,
            id=made.id,
            conversation_id=made.conversation_id,
            number=made.number,
            team_id=made.team_id,
            reason=made.reason,
            to_rep_id=made.to_rep_id,
            by_kind=made.by.kind,
            by_id=made.by.id,
            brief=dict(made.brief),
            at=made.at,
        )
        return self._is_new(new, HANDOVER.id)

    def change_handover(self, handover_id: str, **values: Any) -> bool:
        """Only while it is open. False when somebody was quicker."""
        open_one = (
            HANDOVER.workspace_id == self._workspace.id,
            HANDOVER.id == handover_id,
            HANDOVER.accepted_at.is_(None),
            HANDOVER.returned_at.is_(None),
        )
        return self._connection.execute(update(handover_table).where(*open_one).values(**values)).rowcount == 1

    def handover(self, handover_id: str) -> Handover | None:
        """One by its id."""
        row = self._connection.execute(self._handovers().where(HANDOVER.id == handover_id)).first()
        return handover_from(row) if row else None

    def handovers_of(self, conversation_id: str) -> list[Handover]:
        """All of a conversation, the oldest first."""
        query = self._handovers().where(HANDOVER.conversation_id == conversation_id).order_by(HANDOVER.number)
        return [handover_from(row) for row in self._connection.execute(query)]

    def open_handovers(self, conversation_ids: Collection[str] | None = None) -> list[Handover]:
        """Those that wait for somebody, the oldest first; of these conversations, or of all."""
        query = self._handovers().where(HANDOVER.accepted_at.is_(None), HANDOVER.returned_at.is_(None))
        if conversation_ids is not None:
            query = query.where(HANDOVER.conversation_id.in_(conversation_ids))
        return [handover_from(row) for row in self._connection.execute(query.order_by(HANDOVER.at, HANDOVER.id))]

    def _is_new(self, new: Any, key: Column[Any]) -> bool:
        """Put it there; False when the database says that it is there already."""
        return self._connection.execute(new.on_conflict_do_nothing().returning(key)).first() is not None

    def _handovers(self) -> Select[Any]:
        return select(*(each for each in HANDOVER if each.name != "workspace_id")).where(
            HANDOVER.workspace_id == self._workspace.id
        )


def handover_from(row: Row[Any]) -> Handover:
    """A stored hand-over."""
    return Handover(
        row.id,
        row.conversation_id,
        row.number,
        row.team_id,
        row.reason,
        row.to_rep_id,
        By(row.by_kind, row.by_id),
        row.brief,
        row.at,
        row.accepted_at,
        row.accepted_by,
        row.returned_at,
        row.returned_by,
        row.returned_because,
    )
