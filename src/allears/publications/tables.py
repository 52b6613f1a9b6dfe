"""The tables of this room. Publications are only ever added; what is live and the history point to them."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Text, UniqueConstraint

from allears.storage.metadata import Code, Json, id_key, moment, points_to, scoped_table

publication = scoped_table(
    "publication",
    id_key(),
    Column("kind", Code, nullable=False),
    Column("name", Code, nullable=False),
    Column("number", Integer, nullable=False),
    Column("hash", Code, nullable=False),
    Column("files", Json, nullable=False),
    Column("by_id", Code, nullable=False),
    Column("by_name", Text, nullable=False),
    moment("at"),
    UniqueConstraint("workspace_id", "kind", "name", "number"),
)
"""`files` maps paths to texts."""

live_publication = scoped_table(
    "live_publication",
    id_key("kind"),
    id_key("name"),
    Column("publication_id", Code, nullable=False),
    Column("place", Integer, nullable=False),
    moment("at"),
    points_to("publication"),
)
"""What is live: one version a name. `place` orders those of a kind, from 1."""

publishing = scoped_table(
    "publishing",
    id_key(),
    Column("kind", Code, nullable=False),
    Column("name", Code, nullable=False),
    Column("publication_id", Code),
    Column("by_id", Code, nullable=False),
    Column("by_name", Text, nullable=False),
    moment("at"),
    points_to("publication"),
    Index("ix_publishing_name", "workspace_id", "kind", "name", "id"),
)
"""The history: lines are only ever added. Without `publication_id` the name was taken off."""
