"""The tables of this room. All but `login` start their keys with the workspace."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Table, Text, UniqueConstraint

from allears.storage.metadata import Code, Json, id_key, metadata, moment, points_to, scoped_table

login = Table(
    "login",
    metadata,
    id_key(),
    Column("email", Text, nullable=False, unique=True),
    Column("password_hash", Text, nullable=False),
    moment("created_at"),
    moment("password_changed_at"),
)
"""A person's e-mail address and password: one, in however many companies they work."""

rep = scoped_table(
    "rep",
    id_key(),
    Column("login_id", Code, ForeignKey("login.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Code, nullable=False),
    moment("created_at"),
    UniqueConstraint("workspace_id", "login_id"),
    Index("ix_rep_login_id", "login_id"),
)

disabling = scoped_table(
    "disabling",
    id_key("rep_id"),
    Column("by_id", Code, nullable=False),
    moment("at"),
    points_to("rep"),
)
"""That a rep is shut out, since when and by whom: letting them in again takes the record away."""

session = scoped_table(
    "session",
    id_key(),
    Column("rep_id", Code, nullable=False),
    Column("token_hash", Code, nullable=False),
    Column("browser", Text, nullable=False),
    moment("created_at"),
    moment("last_seen_at"),
    moment("expires_at"),
    points_to("rep"),
    UniqueConstraint("workspace_id", "token_hash"),
    Index("ix_session_rep_id", "workspace_id", "rep_id"),
)

invitation = scoped_table(
    "invitation",
    id_key(),
    Column("email", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Code, nullable=False),
    Column("invited_by", Code, nullable=False),
    moment("created_at"),
    moment("expires_at"),
    UniqueConstraint("workspace_id", "email"),
)

invitation_link = scoped_table(
    "invitation_link",
    id_key("token_hash"),
    Column("invitation_id", Code, nullable=False),
    points_to("invitation"),
)
"""The link that an owner copied and the one in the mail take up the same invitation."""

password_link = scoped_table(
    "password_link",
    id_key("token_hash"),
    Column("rep_id", Code, nullable=False),
    moment("expires_at"),
    points_to("rep"),
)

api_key = scoped_table(
    "api_key",
    id_key(),
    Column("name", Text, nullable=False),
    Column("hint", Text, nullable=False),
    Column("token_hash", Code, nullable=False),
    Column("scopes", Json, nullable=False),
    Column("created_by", Code, nullable=False),
    moment("created_at"),
    moment("last_used_at", nullable=True),
    moment("ended_at", nullable=True),
    UniqueConstraint("workspace_id", "token_hash"),
)

site = scoped_table(
    "site",
    id_key(),
    Column("public_key", Code, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("allowed_origins", Json, nullable=False),
    Column("language", Code, nullable=False),
    Column("consent", Code, nullable=False),
    Column("look", Json, nullable=False),
    Column("show", Json, nullable=False),
    Column("hide", Json, nullable=False),
    Column("office_hours", Json),
    Column("earlier", Json),
    Column("identity_keys", Json, nullable=False),
    moment("created_at"),
)
"""`earlier` is what was set before the last change, None before the first."""

account_change = scoped_table(
    "account_change",
    id_key(),
    Column("kind", Code, nullable=False),
    Column("actor_kind", Code, nullable=False),
    Column("actor_id", Code, nullable=False),
    Column("subject_id", Code, nullable=False),
    moment("at"),
    Column("data", Json, nullable=False),
)
"""The audit log: ids, roles and names of fields, never what somebody is called."""

request_made = scoped_table(
    "request_made",
    id_key("caller_id"),
    id_key("idempotency_key"),
    Column("body_hash", Code, nullable=False),
    Column("made_id", Code, nullable=False),
    moment("at"),
)
"""POSTs that said an Idempotency-Key, and the id of what each of them made."""
