"""The table of noes that reps have written."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Text

from allears.storage.metadata import Code, id_key, moment, points_to, scoped_table

parting_table = scoped_table(
    "parting",
    id_key(),
    Column("conversation_id", Code, nullable=False),
    Column("exclusion", Code),
    Column("reason", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("by_id", Code, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("held_before_by", Code),
    Column("seq", BigInteger, nullable=False),
    moment("at"),
    moment("due_at"),
    moment("held_at", nullable=True),
    moment("sent_at", nullable=True),
    moment("taken_back_at", nullable=True),
    points_to("conversation"),
    Index("ix_parting_conversation", "workspace_id", "conversation_id", "at"),
)
"""`text` is emptied once the no was said: then it stands in its message alone."""
