"""The tables of duty. Reps and conversations are named by their ids; what they are belongs to other rooms."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Text, column

from allears.storage.metadata import Code, Json, id_key, moment, points_to, scoped_table

team_table = scoped_table(
    "team",
    id_key(),
    Column("name", Text, nullable=False),
    moment("at"),
)
"""Teams that somebody formed. "Everybody" needs no row: who belongs to it is whoever works here."""

team_member_table = scoped_table(
    "team_member",
    id_key("team_id"),
    id_key("rep_id"),
    points_to("team"),
)

turn_table = scoped_table(
    "turn",
    id_key("team_id"),
    Column("last_sort_name", Text, nullable=False),
    Column("last_rep_id", Code, nullable=False),
)
"""Who had the last turn of a team: the row that is locked while the next is found and claimed."""

absence_table = scoped_table(
    "absence",
    id_key("rep_id"),
    moment("since_at"),
)
"""A rep said "away"; coming back takes the record away."""

takeover_table = scoped_table(
    "takeover",
    id_key("conversation_id"),
    Column("rep_id", Code, nullable=False),
    moment("at"),
    moment("replied_at", nullable=True),
    moment("asked_at", nullable=True),
    points_to("conversation"),
)
"""While it is there, the bot is silent. `asked_at`: the rep was asked whether they are still there."""

OPEN = column("accepted_at").is_(None) & column("returned_at").is_(None)

handover_table = scoped_table(
    "handover",
    id_key(),
    Column("conversation_id", Code, nullable=False),
    Column("number", Integer, nullable=False),
    Column("team_id", Code, nullable=False),
    Column("reason", Code, nullable=False),
    Column("to_rep_id", Code),
    Column("by_kind", Code, nullable=False),
    Column("by_id", Code, nullable=False),
    Column("brief", Json, nullable=False),
    moment("at"),
    moment("accepted_at", nullable=True),
    Column("accepted_by", Code),
    moment("returned_at", nullable=True),
    Column("returned_by", Code),
    Column("returned_because", Text),
    points_to("conversation"),
    Index("uq_handover_number", "workspace_id", "conversation_id", "number", unique=True),
    # The database itself refuses to offer a conversation to two people at once.
    Index(
        "uq_handover_open",
        "workspace_id",
        "conversation_id",
        unique=True,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    ),
)
"""`number` counts those of a conversation from 1.

`brief` holds ids and codes: what was said is read from the lead, so that what is erased is erased here too.
"""

alert_hook_table = scoped_table(
    "alert_hook",
    id_key(),
    Column("url", Text, nullable=False),
    Column("kinds", Json, nullable=False),
    moment("at"),
    moment("failing_since_at", nullable=True),
    Column("last_error", Code),
)
"""Addresses that alerts are posted to. The address is a secret: whoever has it can write there."""
