"""The messenger's tables. What somebody said lives here alone; the log of events carries ids."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    event,
)

from allears.storage.metadata import Code, Json, id_key, moment, points_to, scoped_table

visitor_table = scoped_table(
    "visitor",
    id_key(),
    Column("site_id", Code, nullable=False),
    Column("token_hash", Code, nullable=False),
    Column("name", Text),
    Column("email", Text),
    moment("email_confirmed_at", nullable=True),
    Column("external_id", Code),
    Column("attributes", Json, nullable=False),
    Column("time_zone", Code),
    moment("first_seen_at"),
    moment("last_seen_at"),
    Index("uq_visitor_token", "workspace_id", "token_hash", unique=True),
    Index("uq_visitor_external", "workspace_id", "site_id", "external_id", unique=True),
    Index("ix_visitor_email", "workspace_id", "email"),
    Index("ix_visitor_last_seen", "workspace_id", "last_seen_at", "id"),
)

merging_table = scoped_table(
    "merging",
    id_key(),
    Column("visitor_id", Code, nullable=False),
    Column("into_id", Code, nullable=False),
    Column("how", Code, nullable=False),
    Column("by_id", Code),
    moment("at"),
    moment("undone_at", nullable=True),
    points_to("visitor"),
    points_to("visitor", "into_id"),
    Index("ix_merging_visitor", "workspace_id", "visitor_id"),
    Index("ix_merging_into", "workspace_id", "into_id"),
)

way_back_table = scoped_table(
    "way_back",
    Column("token_hash", Code, primary_key=True),
    Column("visitor_id", Code, nullable=False),
    Column("conversation_id", Code, nullable=False),
    Column("email", Text, nullable=False),
    moment("made_at"),
    moment("expires_at"),
    moment("used_at", nullable=True),
    points_to("visitor"),
)

# `state` and `rep_id` repeat what the records snooze, closing and assignment say, because the list is ordered within
# them: with 10,000 conversations a page is read from an index instead of from four tables.
conversation_table = scoped_table(
    "conversation",
    id_key(),
    Column("site_id", Code, nullable=False),
    Column("visitor_id", Code, nullable=False),
    Column("opening_client_id", Code, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("state", Code, nullable=False),
    Column("rep_id", Code),
    moment("opened_at"),
    moment("last_message_at"),
    Column("last_message_seq", BigInteger, nullable=False),
    Column("last_visitor_seq", BigInteger, nullable=False),
    Column("visitor_seen_seq", BigInteger, nullable=False),
    Column("reps_seen_seq", BigInteger, nullable=False),
    Column("waiting_since", BigInteger),
    Column("page", Text),
    points_to("visitor"),
    Index("uq_conversation_opening", "workspace_id", "visitor_id", "opening_client_id", unique=True),
    Index("ix_conversation_state", "workspace_id", "state", "last_message_at", "id"),
    Index("ix_conversation_rep", "workspace_id", "rep_id", "state", "last_message_at", "id"),
    sqlite_with_rowid=False,
)

assignment_table = scoped_table(
    "assignment",
    id_key("conversation_id"),
    Column("rep_id", Code, nullable=False),
    Column("rep_name", Text),
    Column("by_id", Code, nullable=False),
    moment("at"),
    points_to("conversation"),
)

snooze_table = scoped_table(
    "snooze",
    id_key("conversation_id"),
    moment("until_at"),
    Column("by_id", Code, nullable=False),
    moment("at"),
    points_to("conversation"),
    Index("ix_snooze_until", "workspace_id", "until_at"),
)

closing_table = scoped_table(
    "closing",
    id_key("conversation_id"),
    Column("by_kind", Code, nullable=False),
    Column("by_id", Code, nullable=False),
    moment("at"),
    # Since when the visitor had waited: whoever takes the closing back finds them waiting as long as they do.
    Column("waited_since", BigInteger),
    points_to("conversation"),
)

# A message is found by its place (conversation and seq); an index of its id would only make each one dearer to store.
message_table = scoped_table(
    "message",
    id_key("conversation_id"),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("id", Code, nullable=False),
    Column("client_id", Code, nullable=False),
    Column("author_kind", Code, nullable=False),
    Column("author_id", Code, nullable=False),
    Column("author_name", Text),
    Column("text", Text, nullable=False),
    Column("choices", Json),
    Column("answer_to", Code),
    Column("choice", Code),
    moment("at"),
    Column("body_hash", Code, nullable=False),
    Column("card", Json),
    Column("about", Code),
    points_to("conversation"),
    # One message a client id, for ever: the database itself refuses a second one.
    UniqueConstraint(
        "workspace_id", "conversation_id", "author_kind", "author_id", "client_id", name="uq_message_client_id"
    ),
    sqlite_with_rowid=False,
)

note_table = scoped_table(
    "note",
    id_key(),
    Column("conversation_id", Code, nullable=False),
    Column("client_id", Code, nullable=False),
    Column("rep_id", Code, nullable=False),
    Column("rep_name", Text),
    Column("text", Text, nullable=False),
    Column("after_seq", BigInteger, nullable=False),
    moment("at"),
    Column("body_hash", Code, nullable=False),
    points_to("conversation"),
    UniqueConstraint("workspace_id", "conversation_id", "rep_id", "client_id", name="uq_note_client_id"),
)

tag_table = scoped_table(
    "tag",
    id_key(),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Index("uq_tag_folded", "workspace_id", "folded", unique=True),
)

conversation_tag_table = scoped_table(
    "conversation_tag",
    id_key("conversation_id"),
    id_key("tag_id"),
    Column("by_id", Code, nullable=False),
    moment("at"),
    points_to("conversation"),
    points_to("tag"),
    Index("ix_conversation_tag_tag", "workspace_id", "tag_id"),
)

# What can be found: the words of every message, note and visitor's name, folded by `words.searchable`. They are entered
# soon after they were said (indexing.py); `search_mark` says up to which event of the log.
search_line_table = Table(
    "search_line",
    conversation_table.metadata,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("workspace_id", Code, nullable=False),
    Column("kind", Code, nullable=False),
    Column("source_id", Code, nullable=False),
    Column("conversation_id", Code),
    Column("visitor_id", Code),
    moment("at"),
    Column("words", Text, nullable=False),
    ForeignKeyConstraint(["workspace_id"], ["workspace.id"], ondelete="CASCADE"),
    Index("uq_search_line_source", "workspace_id", "source_id", unique=True),
)

search_mark_table = scoped_table("search_mark", Column("position", BigInteger, nullable=False))

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


def search_statements(dialect: str) -> tuple[str, ...]:
    """What makes words findable, beyond what SQLAlchemy's tables can say; for migrations too."""
    return SQLITE_SEARCH if dialect == "sqlite" else POSTGRESQL_SEARCH


@event.listens_for(search_line_table, "after_create")
def make_searchable(_target: Table, connection: Connection, **_: object) -> None:
    """Whoever creates the tables gets the indexes that find words, too."""
    for statement in search_statements(connection.dialect.name):
        connection.exec_driver_sql(statement)
