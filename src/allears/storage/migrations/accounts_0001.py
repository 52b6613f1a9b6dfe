"""Who works here, and which websites they have."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from allears.storage.metadata import Code, Json


def accounts() -> None:
    """All tables of this room."""
    login()
    rep()
    disabling()
    session()
    invitation()
    invitation_link()
    password_link()
    api_key()
    site()
    account_change()
    request_made()


def login() -> None:
    """A person's e-mail address and password."""
    op.create_table(
        "login",
        sa.Column("id", Code, nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("password_changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_login")),
        sa.UniqueConstraint("email", name=op.f("uq_login_email")),
    )


def rep() -> None:
    """People of a company."""
    op.create_table(
        "rep",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("login_id", Code, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", Code, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["login_id"], ["login.id"], name=op.f("fk_rep_login_id")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_rep_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_rep")),
        sa.UniqueConstraint("workspace_id", "login_id", name=op.f("uq_rep_workspace_id_login_id")),
    )
    op.create_index("ix_rep_login_id", "rep", ["login_id"], unique=False)


def disabling() -> None:
    """Who is shut out."""
    op.create_table(
        "disabling",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("rep_id", Code, nullable=False),
        sa.Column("by_id", Code, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "rep_id"],
            ["rep.workspace_id", "rep.id"],
            name=op.f("fk_disabling_workspace_id_rep_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_disabling_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "rep_id", name=op.f("pk_disabling")),
    )


def session() -> None:
    """Browsers that are signed in."""
    op.create_table(
        "session",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("rep_id", Code, nullable=False),
        sa.Column("token_hash", Code, nullable=False),
        sa.Column("browser", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("last_seen_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "rep_id"],
            ["rep.workspace_id", "rep.id"],
            name=op.f("fk_session_workspace_id_rep_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_session_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_session")),
        sa.UniqueConstraint("workspace_id", "token_hash", name=op.f("uq_session_workspace_id_token_hash")),
    )
    op.create_index("ix_session_rep_id", "session", ["workspace_id", "rep_id"], unique=False)


def invitation() -> None:
    """Places that wait for somebody."""
    op.create_table(
        "invitation",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", Code, nullable=False),
        sa.Column("invited_by", Code, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_invitation_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("workspace_id", "email", name=op.f("uq_invitation_workspace_id_email")),
    )


def invitation_link() -> None:
    """What takes them up."""
    op.create_table(
        "invitation_link",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("token_hash", Code, nullable=False),
        sa.Column("invitation_id", Code, nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "invitation_id"],
            ["invitation.workspace_id", "invitation.id"],
            name=op.f("fk_invitation_link_workspace_id_invitation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_invitation_link_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "token_hash", name=op.f("pk_invitation_link")),
    )


def password_link() -> None:
    """What sets a new password."""
    op.create_table(
        "password_link",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("token_hash", Code, nullable=False),
        sa.Column("rep_id", Code, nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "rep_id"],
            ["rep.workspace_id", "rep.id"],
            name=op.f("fk_password_link_workspace_id_rep_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_password_link_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "token_hash", name=op.f("pk_password_link")),
    )


def api_key() -> None:
    """Keys for programs."""
    op.create_table(
        "api_key",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hint", sa.Text(), nullable=False),
        sa.Column("token_hash", Code, nullable=False),
        sa.Column("scopes", Json, nullable=False),
        sa.Column("created_by", Code, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("last_used_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_api_key_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_api_key")),
        sa.UniqueConstraint("workspace_id", "token_hash", name=op.f("uq_api_key_workspace_id_token_hash")),
    )


def site() -> None:
    """Websites."""
    op.create_table(
        "site",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("public_key", Code, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("allowed_origins", Json, nullable=False),
        sa.Column("language", Code, nullable=False),
        sa.Column("consent", Code, nullable=False),
        sa.Column("look", Json, nullable=False),
        sa.Column("show", Json, nullable=False),
        sa.Column("hide", Json, nullable=False),
        sa.Column("office_hours", Json, nullable=True),
        sa.Column("earlier", Json, nullable=True),
        sa.Column("identity_keys", Json, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_site_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_site")),
        sa.UniqueConstraint("public_key", name=op.f("uq_site_public_key")),
    )


def account_change() -> None:
    """The audit log."""
    op.create_table(
        "account_change",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("kind", Code, nullable=False),
        sa.Column("actor_kind", Code, nullable=False),
        sa.Column("actor_id", Code, nullable=False),
        sa.Column("subject_id", Code, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("data", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_account_change_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_account_change")),
    )


def request_made() -> None:
    """What requests with an Idempotency-Key made."""
    op.create_table(
        "request_made",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("caller_id", Code, nullable=False),
        sa.Column("idempotency_key", Code, nullable=False),
        sa.Column("body_hash", Code, nullable=False),
        sa.Column("made_id", Code, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_request_made_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "caller_id", "idempotency_key", name=op.f("pk_request_made")),
    )
