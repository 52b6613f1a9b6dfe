"""The tables of what the bot keeps of a conversation, and of what was decided about its lead."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Text

from allears.storage.metadata import Code, Json, id_key, moment, points_to, scoped_table

talk_table = scoped_table(
    "talk",
    id_key("conversation_id"),
    Column("playbook_id", Code, nullable=False),
    Column("policy_id", Code, nullable=False),
    Column("knowledge_id", Code),
    Column("level", Code, nullable=False),
    Column("goal", Code, nullable=False),
    Column("kept", Json, nullable=False),
    Column("considered_seq", BigInteger, nullable=False),
    Column("outcome", Code),
    Column("pile", Code),
    Column("segment", Code),
    Column("hot", Boolean),
    Column("fast_lane", Boolean),
    Column("ended", Code),
    Column("because", Text),
    Column("laid_by_id", Code),
    Column("is_lead", Boolean, nullable=False),
    Column("visitor_kind", Code),
    Column("heard_name", Text),
    Column("heard_company", Text),
    Column("revision", Integer, nullable=False),
    moment("piled_at", nullable=True),
    moment("later_at", nullable=True),
    moment("started_at"),
    moment("updated_at"),
    points_to("conversation"),
    Index("ix_talk_pile", "workspace_id", "pile", "piled_at", "conversation_id"),
)
"""Where the bot's talk stands. `considered_seq` is the last message it has considered; `revision` grows with every
change, so that whoever thought about an older state notices."""

fact_table = scoped_table(
    "fact",
    id_key("conversation_id"),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", Code, nullable=False),
    Column("field", Code, nullable=False),
    Column("message_id", Code),
    Column("entry", Json, nullable=False),
    moment("at"),
    points_to("conversation"),
    Index("ix_fact_field", "workspace_id", "field"),
)
"""The notebook, an entry a row, in the order of recording. `entry` holds the whole fact by `notation`."""

verdict_table = scoped_table(
    "verdict",
    id_key("conversation_id"),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("policy_id", Code, nullable=False),
    Column("outcome", Code, nullable=False),
    Column("pile", Code),
    Column("hot", Boolean),
    Column("fast_lane", Boolean),
    Column("segment", Code),
    Column("exclusion", Code),
    Column("sentence", Text, nullable=False),
    Column("reasons", Json, nullable=False),
    Column("open_fields", Json, nullable=False),
    moment("at"),
    points_to("conversation"),
)
"""Verdicts as they changed: a row whenever outcome, pile, segment, exclusion or a mark did."""

unanswered_question_table = scoped_table(
    "unanswered_question",
    id_key(),
    Column("conversation_id", Code, nullable=False),
    Column("message_id", Code, nullable=False),
    Column("words", Text, nullable=False),
    moment("at"),
    moment("settled_at", nullable=True),
    Column("settled_by_id", Code),
    points_to("conversation"),
    Index("ix_unanswered_question_at", "workspace_id", "settled_at", "at"),
    Index("ix_unanswered_question_conversation", "workspace_id", "conversation_id"),
)

exception_table = scoped_table(
    "exception",
    id_key("conversation_id"),
    Column("exclusion", Code, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("by_id", Code, nullable=False),
    Column("by_name", Text, nullable=False),
    moment("at"),
    moment("revoked_at", nullable=True),
    Column("revoked_by_id", Code),
    points_to("conversation"),
)
"""A person's decision to serve a lead although an exclusion holds. A revoked one stays, so that it can be counted."""

dismissal_table = scoped_table(
    "dismissal",
    id_key("conversation_id"),
    Column("key", Code, primary_key=True),
    Column("by_id", Code, nullable=False),
    moment("at"),
    points_to("conversation"),
)
"""What a rep does not want to be told about this conversation any more."""

suggestion_table = scoped_table(
    "suggestion",
    id_key("conversation_id"),
    Column("message_id", Code, nullable=False),
    Column("text", Text, nullable=False),
    Column("choices", Json, nullable=False),
    moment("at"),
    moment("used_at", nullable=True),
    points_to("conversation"),
)
"""What the bot would say now, for a rep to send. `message_id` is the visitor's message that it answers."""
