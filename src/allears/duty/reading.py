"""What duty knows, for whoever looks: teams, who is away, takeovers, hand-overs."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from allears.duty.handover import Handover, Takeover, Team
from allears.duty.store import DutyStore
from allears.storage.workspace import Workspace

EVERYBODY = "Everybody"


def team_of_everybody(workspace: Workspace) -> Team:
    """The team that every workspace has from its first day: whoever works here belongs to it."""
    return Team(f"tem_{workspace.id.removeprefix('wsp_')}", EVERYBODY, None)


def teams(connection: Connection, workspace: Workspace) -> list[Team]:
    """Everybody first, then the teams that somebody formed, by name."""
    return [team_of_everybody(workspace), *DutyStore(connection, workspace).teams()]


def away_since(connection: Connection, workspace: Workspace) -> dict[str, int]:
    """Reps who said that they are away -> since when (ms)."""
    return DutyStore(connection, workspace).away()


def takeover_of(connection: Connection, workspace: Workspace, conversation_id: str) -> Takeover | None:
    """Who has the conversation instead of the bot. While there is one, the bot only listens."""
    return DutyStore(connection, workspace).takeover(conversation_id)


def handover_of(connection: Connection, workspace: Workspace, conversation_id: str) -> Handover | None:
    """The newest hand-over of a conversation, whatever became of it."""
    found = DutyStore(connection, workspace).handovers_of(conversation_id)
    return found[-1] if found else None


def handovers_of(connection: Connection, workspace: Workspace, conversation_id: str) -> list[Handover]:
    """Every hand-over of a conversation, the oldest first: who returned it and why stands there."""
    return DutyStore(connection, workspace).handovers_of(conversation_id)


def handover_by_id(connection: Connection, workspace: Workspace, handover_id: str) -> Handover | None:
    """One hand-over."""
    return DutyStore(connection, workspace).handover(handover_id)


def open_handovers(
    connection: Connection, workspace: Workspace, conversation_ids: Collection[str] | None = None
) -> dict[str, Handover]:
    """By conversation: what waits for a rep's yes or no; of these conversations, or of all."""
    found = DutyStore(connection, workspace).open_handovers(conversation_ids)
    return {each.conversation_id: each for each in found}
