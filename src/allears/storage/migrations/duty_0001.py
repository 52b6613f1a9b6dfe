"""The tables of duty in their first form."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from allears.storage.metadata import Code, Json


def duty() -> None:
    """Teams and their turns, who is away, who took over, what was handed to whom, where alerts go."""
    team()
    turn()
    absence()
    takeover()
    handover()
    alert_hook()


def in_workspace(table: str) -> sa.ForeignKeyConstraint:
    """Every row belongs to a workspace, and goes with it."""
    return sa.ForeignKeyConstraint(
        ["workspace_id"], ["workspace.id"], name=op.f(f"fk_{table}_workspace_id"), ondelete="CASCADE"
    )


def of_conversation(table: str) -> sa.ForeignKeyConstraint:
    """What is about a conversation goes with it."""
    return sa.ForeignKeyConstraint(
        ["workspace_id", "conversation_id"],
        ["conversation.workspace_id", "conversation.id"],
        name=op.f(f"fk_{table}_workspace_id_conversation_id"),
        ondelete="CASCADE",
    )


def team() -> None:
    """Teams and who belongs to them."""
    op.create_table(
        "team",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        in_workspace("team"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_team")),
    )
    op.create_table(
        "team_member",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("team_id", Code, nullable=False),
        sa.Column("rep_id", Code, nullable=False),
        in_workspace("team_member"),
        sa.ForeignKeyConstraint(
            ["workspace_id", "team_id"],
            ["team.workspace_id", "team.id"],
            name=op.f("fk_team_member_workspace_id_team_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "team_id", "rep_id", name=op.f("pk_team_member")),
    )


def turn() -> None:
    """Who had the last turn."""
    op.create_table(
        "turn",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("team_id", Code, nullable=False),
        sa.Column("last_sort_name", sa.Text(), nullable=False),
        sa.Column("last_rep_id", Code, nullable=False),
        in_workspace("turn"),
        sa.PrimaryKeyConstraint("workspace_id", "team_id", name=op.f("pk_turn")),
    )


def absence() -> None:
    """Who is away."""
    op.create_table(
        "absence",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("rep_id", Code, nullable=False),
        sa.Column("since_at", sa.BigInteger(), nullable=False),
        in_workspace("absence"),
        sa.PrimaryKeyConstraint("workspace_id", "rep_id", name=op.f("pk_absence")),
    )


def takeover() -> None:
    """Who has a conversation instead of the bot."""
    op.create_table(
        "takeover",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("rep_id", Code, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("replied_at", sa.BigInteger(), nullable=True),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        in_workspace("takeover"),
        of_conversation("takeover"),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", name=op.f("pk_takeover")),
    )


def handover() -> None:
    """What was handed to whom."""
    op.create_table(
        "handover",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("team_id", Code, nullable=False),
        sa.Column("reason", Code, nullable=False),
        sa.Column("to_rep_id", Code, nullable=True),
        sa.Column("by_kind", Code, nullable=False),
        sa.Column("by_id", Code, nullable=False),
        sa.Column("brief", Json, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("accepted_by", Code, nullable=True),
        sa.Column("returned_at", sa.BigInteger(), nullable=True),
        sa.Column("returned_by", Code, nullable=True),
        sa.Column("returned_because", sa.Text(), nullable=True),
        in_workspace("handover"),
        of_conversation("handover"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_handover")),
    )
    numbers = ["workspace_id", "conversation_id", "number"]
    op.create_index("uq_handover_number", "handover", numbers, unique=True)
    is_open = sa.text("accepted_at IS NULL AND returned_at IS NULL")
    op.create_index(
        "uq_handover_open",
        "handover",
        ["workspace_id", "conversation_id"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )


def alert_hook() -> None:
    """Where alerts go."""
    op.create_table(
        "alert_hook",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("kinds", Json, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("failing_since_at", sa.BigInteger(), nullable=True),
        sa.Column("last_error", Code, nullable=True),
        in_workspace("alert_hook"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_alert_hook")),
    )
