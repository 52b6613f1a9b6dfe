"""The tables of tracking in their first form."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from allears.storage.metadata import Code, Json


def tracking() -> None:
    """Visits, and what happened in them."""
    visit()
    page_view()
    custom_event()


def visit() -> None:
    """One stay on the site."""
    op.create_table(
        "visit",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("site_id", Code, nullable=False),
        sa.Column("visitor_id", Code, nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.Column("is_returning", sa.Boolean(), nullable=False),
        sa.Column("source_kind", Code, nullable=False),
        sa.Column("source_name", sa.Text(), nullable=False),
        sa.Column("referrer", sa.Text(), nullable=False),
        sa.Column("campaign", Json, nullable=False),
        sa.Column("first_path", sa.Text(), nullable=False),
        sa.Column("page_count", sa.Integer(), nullable=False),
        *belongs_to("visit", "visitor"),
    )
    op.create_index(
        "ix_visit_visitor_started", "visit", ["workspace_id", "visitor_id", "started_at", "id"], unique=False
    )


def page_view() -> None:
    """A page that was looked at."""
    op.create_table(
        "page_view",
        *within_visit(),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        *belongs_to("page_view", "visit"),
    )
    indexes("page_view")


def custom_event() -> None:
    """What the website reported."""
    op.create_table(
        "custom_event",
        *within_visit(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("data", Json, nullable=False),
        *belongs_to("custom_event", "visit"),
    )
    indexes("custom_event")


def within_visit() -> tuple[sa.Column[object], ...]:
    """The columns that everything in a visit has."""
    return (
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("visit_id", Code, nullable=False),
        sa.Column("visitor_id", Code, nullable=False),
        sa.Column("client_id", Code, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )


def belongs_to(table: str, other: str) -> tuple[sa.Constraint, ...]:
    """The key of a table, and the row it goes with."""
    return (
        sa.ForeignKeyConstraint(
            ["workspace_id", f"{other}_id"],
            [f"{other}.workspace_id", f"{other}.id"],
            name=op.f(f"fk_{table}_workspace_id_{other}_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f(f"fk_{table}_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f(f"pk_{table}")),
    )


def indexes(table: str) -> None:
    """By visit, and by the browser's own id."""
    op.create_index(f"ix_{table}_visit", table, ["workspace_id", "visit_id", "at", "id"], unique=False)
    op.create_index(f"uq_{table}_client", table, ["workspace_id", "visitor_id", "client_id"], unique=True)
