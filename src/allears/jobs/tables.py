"""The table of what is still to be done."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, column

from allears.storage.metadata import Code, Json, id_key, moment, scoped_table

job_table = scoped_table(
    "job",
    id_key(),
    Column("kind", Code, nullable=False),
    Column("data", Json, nullable=False),
    moment("created_at"),
    moment("due_at"),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("last_error", Code),
    moment("claimed_until_at", nullable=True),
    moment("done_at", nullable=True),
    moment("dead_at", nullable=True),
    Index(
        "ix_job_due_at",
        "due_at",
        sqlite_where=column("done_at").is_(None) & column("dead_at").is_(None),
        postgresql_where=column("done_at").is_(None) & column("dead_at").is_(None),
    ),
)
"""`data` holds ids and small codes only; `last_error` the name of what went wrong, never a message with an address.

While a job is being done it is claimed: nobody else begins it, unless the claim runs out because its process died.
"""
