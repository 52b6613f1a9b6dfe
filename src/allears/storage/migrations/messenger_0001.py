"""The messenger's tables in their first form."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from allears.storage.metadata import Code, Json

SQLITE_SEARCH = (
    "CREATE VIRTUAL TABLE search_index USING fts5"
    "(words, content='search_line', content_rowid='number', tokenize=\"ascii tokenchars '_'\")",
    "CREATE TRIGGER search_line_added AFTER INSERT ON search_line BEGIN"
    " INSERT INTO search_index(rowid, words) VALUES (new.number, new.words); END",
    "CREATE TRIGGER search_line_removed AFTER DELETE ON search_line BEGIN"
    " INSERT INTO search_index(search_index, rowid, words) VALUES ('delete', old.number, old.words); END",
)
POSTGRESQL_SEARCH = (
    "CREATE INDEX ix_search_line_words ON search_line"
    " USING gin (array_to_tsvector(string_to_array(words, ' '))) WITH (fastupdate = on)",
)


def messenger() -> None:
    """Visitors, conversations, what was said, and how it is found."""
    search_line()
    tag()
    visitor()
    conversation()
    merging()
    way_back()
    assignment()
    closing()
    conversation_tag()
    message()
    note()
    snooze()


def search_line() -> None:
    """What can be found, and how."""
    op.create_table(
        "search_line",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("kind", Code, nullable=False),
        sa.Column("source_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=True),
        sa.Column("visitor_id", Code, nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_search_line_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_search_line")),
    )
    op.create_index("uq_search_line_source", "search_line", ["workspace_id", "source_id"], unique=True)
    op.create_table(
        "search_mark",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_search_mark_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", name=op.f("pk_search_mark")),
    )
    connection = op.get_bind()
    for statement in SQLITE_SEARCH if connection.dialect.name == "sqlite" else POSTGRESQL_SEARCH:
        connection.exec_driver_sql(statement)


def tag() -> None:
    """Words that reps hang on conversations."""
    op.create_table(
        "tag",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_tag_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_tag")),
    )
    op.create_index("uq_tag_folded", "tag", ["workspace_id", "folded"], unique=True)


def visitor() -> None:
    """Browsers on the site."""
    op.create_table(
        "visitor",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("site_id", Code, nullable=False),
        sa.Column("token_hash", Code, nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("email_confirmed_at", sa.BigInteger(), nullable=True),
        sa.Column("external_id", Code, nullable=True),
        sa.Column("attributes", Json, nullable=False),
        sa.Column("time_zone", Code, nullable=True),
        sa.Column("first_seen_at", sa.BigInteger(), nullable=False),
        sa.Column("last_seen_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_visitor_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_visitor")),
    )
    op.create_index("ix_visitor_email", "visitor", ["workspace_id", "email"], unique=False)
    op.create_index("ix_visitor_last_seen", "visitor", ["workspace_id", "last_seen_at", "id"], unique=False)
    op.create_index("uq_visitor_external", "visitor", ["workspace_id", "site_id", "external_id"], unique=True)
    op.create_index("uq_visitor_token", "visitor", ["workspace_id", "token_hash"], unique=True)


def conversation() -> None:
    """Where each conversation stands."""
    op.create_table(
        "conversation",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("site_id", Code, nullable=False),
        sa.Column("visitor_id", Code, nullable=False),
        sa.Column("opening_client_id", Code, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("state", Code, nullable=False),
        sa.Column("rep_id", Code, nullable=True),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("last_message_at", sa.BigInteger(), nullable=False),
        sa.Column("last_message_seq", sa.BigInteger(), nullable=False),
        sa.Column("last_visitor_seq", sa.BigInteger(), nullable=False),
        sa.Column("visitor_seen_seq", sa.BigInteger(), nullable=False),
        sa.Column("reps_seen_seq", sa.BigInteger(), nullable=False),
        sa.Column("waiting_since", sa.BigInteger(), nullable=True),
        sa.Column("page", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "visitor_id"],
            ["visitor.workspace_id", "visitor.id"],
            name=op.f("fk_conversation_workspace_id_visitor_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_conversation_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_conversation")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_conversation_rep",
        "conversation",
        ["workspace_id", "rep_id", "state", "last_message_at", "id"],
        unique=False,
    )
    op.create_index(
        "ix_conversation_state", "conversation", ["workspace_id", "state", "last_message_at", "id"], unique=False
    )
    op.create_index(
        "uq_conversation_opening", "conversation", ["workspace_id", "visitor_id", "opening_client_id"], unique=True
    )


def merging() -> None:
    """Which visitors are one person."""
    op.create_table(
        "merging",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("visitor_id", Code, nullable=False),
        sa.Column("into_id", Code, nullable=False),
        sa.Column("how", Code, nullable=False),
        sa.Column("by_id", Code, nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "into_id"],
            ["visitor.workspace_id", "visitor.id"],
            name=op.f("fk_merging_workspace_id_into_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "visitor_id"],
            ["visitor.workspace_id", "visitor.id"],
            name=op.f("fk_merging_workspace_id_visitor_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_merging_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_merging")),
    )
    op.create_index("ix_merging_into", "merging", ["workspace_id", "into_id"], unique=False)
    op.create_index("ix_merging_visitor", "merging", ["workspace_id", "visitor_id"], unique=False)


def way_back() -> None:
    """Links in mails."""
    op.create_table(
        "way_back",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("token_hash", Code, nullable=False),
        sa.Column("visitor_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "visitor_id"],
            ["visitor.workspace_id", "visitor.id"],
            name=op.f("fk_way_back_workspace_id_visitor_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_way_back_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "token_hash", name=op.f("pk_way_back")),
    )


def assignment() -> None:
    """Who has it."""
    op.create_table(
        "assignment",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("rep_id", Code, nullable=False),
        sa.Column("rep_name", sa.Text(), nullable=True),
        sa.Column("by_id", Code, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_assignment_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_assignment_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", name=op.f("pk_assignment")),
    )


def closing() -> None:
    """Who closed it."""
    op.create_table(
        "closing",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("by_kind", Code, nullable=False),
        sa.Column("by_id", Code, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("waited_since", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_closing_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_closing_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", name=op.f("pk_closing")),
    )


def conversation_tag() -> None:
    """And on which."""
    op.create_table(
        "conversation_tag",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("tag_id", Code, nullable=False),
        sa.Column("by_id", Code, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_conversation_tag_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "tag_id"],
            ["tag.workspace_id", "tag.id"],
            name=op.f("fk_conversation_tag_workspace_id_tag_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_conversation_tag_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", "tag_id", name=op.f("pk_conversation_tag")),
    )
    op.create_index("ix_conversation_tag_tag", "conversation_tag", ["workspace_id", "tag_id"], unique=False)


def message() -> None:
    """What was said."""
    op.create_table(
        "message",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("client_id", Code, nullable=False),
        sa.Column("author_kind", Code, nullable=False),
        sa.Column("author_id", Code, nullable=False),
        sa.Column("author_name", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("choices", Json, nullable=True),
        sa.Column("answer_to", Code, nullable=True),
        sa.Column("choice", Code, nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("body_hash", Code, nullable=False),
        sa.Column("card", Json, nullable=True),
        sa.Column("about", Code, nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_message_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_message_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", "seq", name=op.f("pk_message")),
        sa.UniqueConstraint(
            "workspace_id", "conversation_id", "author_kind", "author_id", "client_id", name="uq_message_client_id"
        ),
        sqlite_with_rowid=False,
    )


def note() -> None:
    """What reps wrote for each other."""
    op.create_table(
        "note",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("client_id", Code, nullable=False),
        sa.Column("rep_id", Code, nullable=False),
        sa.Column("rep_name", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("after_seq", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("body_hash", Code, nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_note_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_note_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_note")),
        sa.UniqueConstraint("workspace_id", "conversation_id", "rep_id", "client_id", name="uq_note_client_id"),
    )


def snooze() -> None:
    """Until when it rests."""
    op.create_table(
        "snooze",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=False),
        sa.Column("by_id", Code, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_snooze_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_snooze_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", name=op.f("pk_snooze")),
    )
    op.create_index("ix_snooze_until", "snooze", ["workspace_id", "until_at"], unique=False)
