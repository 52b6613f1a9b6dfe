"""The tables of this room. No address stands here: a mailbox is known by its fingerprint alone."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, UniqueConstraint

from allears.storage.metadata import Code, id_key, moment, scoped_table

mail_table = scoped_table(
    "mail",
    id_key("job_id"),
    Column("site_id", Code, nullable=False),
    Column("conversation_id", Code, nullable=False),
    Column("mailbox", Code, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("up_to_seq", BigInteger, nullable=False),
    moment("planned_at"),
    moment("sent_at", nullable=True),
    # Two mails that are planned at the same moment cannot both be the third of the day.
    UniqueConstraint("workspace_id", "site_id", "mailbox", "number"),
    Index("ix_mail_conversation_id", "workspace_id", "conversation_id"),
)
"""A mail with answers, from the moment at which it was decided what stands in it: a retry sends the same again.

`number` counts the mails of a site to a mailbox; `up_to_seq` is the last message that stands in the mail.
"""

unsubscribe_link_table = scoped_table(
    "unsubscribe_link",
    Column("token_hash", Code, primary_key=True),
    Column("mailbox", Code, nullable=False),
    moment("made_at"),
)
"""Links that end all mail of a company to a mailbox. They open nothing, so they may work for ever and many times."""

suppression_table = scoped_table(
    "suppression",
    Column("mailbox", Code, primary_key=True),
    moment("at"),
)
"""Mailboxes that want no mail from this company."""
