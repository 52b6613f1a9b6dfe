"""The tables of tracking. A visitor who did not agree has no row here."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, Text

from allears.storage.metadata import Code, Json, id_key, moment, points_to, scoped_table

visit_table = scoped_table(
    "visit",
    id_key(),
    Column("site_id", Code, nullable=False),
    Column("visitor_id", Code, nullable=False),
    moment("started_at"),
    moment("last_at"),
    Column("is_returning", Boolean, nullable=False),
    Column("source_kind", Code, nullable=False),
    Column("source_name", Text, nullable=False),
    Column("referrer", Text, nullable=False),
    Column("campaign", Json, nullable=False),
    Column("first_path", Text, nullable=False),
    Column("page_count", Integer, nullable=False),
    points_to("visitor"),
    Index("ix_visit_visitor_started", "workspace_id", "visitor_id", "started_at", "id"),
)
"""`campaign` holds the utm_ values of the address the visit began with, without the prefix."""

page_view_table = scoped_table(
    "page_view",
    id_key(),
    Column("visit_id", Code, nullable=False),
    Column("visitor_id", Code, nullable=False),
    Column("client_id", Code, nullable=False),
    moment("at"),
    Column("path", Text, nullable=False),
    Column("title", Text, nullable=False),
    points_to("visit"),
    Index("ix_page_view_visit", "workspace_id", "visit_id", "at", "id"),
    Index("uq_page_view_client", "workspace_id", "visitor_id", "client_id", unique=True),
)

custom_event_table = scoped_table(
    "custom_event",
    id_key(),
    Column("visit_id", Code, nullable=False),
    Column("visitor_id", Code, nullable=False),
    Column("client_id", Code, nullable=False),
    moment("at"),
    Column("name", Text, nullable=False),
    Column("data", Json, nullable=False),
    points_to("visit"),
    Index("ix_custom_event_visit", "workspace_id", "visit_id", "at", "id"),
    Index("uq_custom_event_client", "workspace_id", "visitor_id", "client_id", unique=True),
)
