"""The tables of publications in their first form."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from allears.storage.metadata import Code, Json


def publications() -> None:
    """Versions, which of them are live, and the history."""
    publication()
    live_publication()
    publishing()


def publication() -> None:
    """One version of a policy, a playbook or a knowledge folder."""
    op.create_table(
        "publication",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("kind", Code, nullable=False),
        sa.Column("name", Code, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", Code, nullable=False),
        sa.Column("files", Json, nullable=False),
        sa.Column("by_id", Code, nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        of_workspace("publication"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_publication")),
        sa.UniqueConstraint(
            "workspace_id", "kind", "name", "number", name=op.f("uq_publication_workspace_id_kind_name_number")
        ),
    )


def live_publication() -> None:
    """Which version of each name is live."""
    op.create_table(
        "live_publication",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("kind", Code, nullable=False),
        sa.Column("name", Code, nullable=False),
        sa.Column("publication_id", Code, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        of_publication("live_publication"),
        of_workspace("live_publication"),
        sa.PrimaryKeyConstraint("workspace_id", "kind", "name", name=op.f("pk_live_publication")),
    )


def publishing() -> None:
    """Who put what live or took it off."""
    op.create_table(
        "publishing",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("kind", Code, nullable=False),
        sa.Column("name", Code, nullable=False),
        sa.Column("publication_id", Code, nullable=True),
        sa.Column("by_id", Code, nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        of_publication("publishing"),
        of_workspace("publishing"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_publishing")),
    )
    op.create_index("ix_publishing_name", "publishing", ["workspace_id", "kind", "name", "id"], unique=False)


def of_publication(table: str) -> sa.ForeignKeyConstraint:
    """The version it points to."""
    return sa.ForeignKeyConstraint(
        ["workspace_id", "publication_id"],
        ["publication.workspace_id", "publication.id"],
        name=op.f(f"fk_{table}_workspace_id_publication_id"),
        ondelete="CASCADE",
    )


def of_workspace(table: str) -> sa.ForeignKeyConstraint:
    """Whose it is."""
    return sa.ForeignKeyConstraint(
        ["workspace_id"], ["workspace.id"], name=op.f(f"fk_{table}_workspace_id"), ondelete="CASCADE"
    )
