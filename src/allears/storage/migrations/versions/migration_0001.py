"""Workspaces, their logs, and what is still to be done."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from allears.storage.metadata import Code, Json
from allears.storage.migrations.accounts_0001 import accounts
from allears.storage.migrations.duty_0001 import duty
from allears.storage.migrations.leads_0001 import leads
from allears.storage.migrations.messenger_0001 import messenger
from allears.storage.migrations.notices_0001 import notices
from allears.storage.migrations.partings_0001 import partings
from allears.storage.migrations.publications_0001 import publications
from allears.storage.migrations.tracking_0001 import tracking

revision = "0001"
down_revision = None


def upgrade() -> None:
    """From nothing."""
    workspace()
    accounts()
    event()
    job()
    messenger()
    tracking()
    notices()
    publications()
    leads()
    partings()
    duty()


def workspace() -> None:
    """A company's own world."""
    op.create_table(
        "workspace",
        sa.Column("id", Code, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspace")),
    )


def event() -> None:
    """What happened."""
    op.create_table(
        "event",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("type", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=True),
        sa.Column("seq", sa.BigInteger(), nullable=True),
        sa.Column("audience", Code, nullable=False),
        sa.Column("actor_kind", Code, nullable=False),
        sa.Column("actor_id", Code, nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("data", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_event_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "position", name=op.f("pk_event")),
        sqlite_with_rowid=False,
    )
    op.create_index("uq_event_conversation_seq", "event", ["workspace_id", "conversation_id", "seq"], unique=True)


def job() -> None:
    """What is still to be done."""
    op.create_table(
        "job",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("kind", Code, nullable=False),
        sa.Column("data", Json, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("last_error", Code, nullable=True),
        sa.Column("claimed_until_at", sa.BigInteger(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("dead_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_job_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_job")),
    )
    waits = sa.text("done_at IS NULL AND dead_at IS NULL")
    op.create_index(op.f("ix_job_due_at"), "job", ["due_at"], sqlite_where=waits, postgresql_where=waits)
