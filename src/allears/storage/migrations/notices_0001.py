"""The tables of notices in their first form."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from allears.storage.metadata import Code


def notices() -> None:
    """Mails, links that end them, and who wants none."""
    mail()
    unsubscribe_link()
    suppression()


def mail() -> None:
    """What stands in which mail."""
    op.create_table(
        "mail",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("job_id", Code, nullable=False),
        sa.Column("site_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("mailbox", Code, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("up_to_seq", sa.BigInteger(), nullable=False),
        sa.Column("planned_at", sa.BigInteger(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_mail_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "job_id", name=op.f("pk_mail")),
        sa.UniqueConstraint(
            "workspace_id", "site_id", "mailbox", "number", name=op.f("uq_mail_workspace_id_site_id_mailbox_number")
        ),
    )
    op.create_index("ix_mail_conversation_id", "mail", ["workspace_id", "conversation_id"])


def unsubscribe_link() -> None:
    """Links that end mail to a mailbox."""
    op.create_table(
        "unsubscribe_link",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("token_hash", Code, nullable=False),
        sa.Column("mailbox", Code, nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_unsubscribe_link_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "token_hash", name=op.f("pk_unsubscribe_link")),
    )


def suppression() -> None:
    """Mailboxes that want no mail."""
    op.create_table(
        "suppression",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("mailbox", Code, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_suppression_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "mailbox", name=op.f("pk_suppression")),
    )
