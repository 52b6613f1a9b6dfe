"""Finding what was said, noted, or how somebody is called; the newest first."""

from __future__ import annotations

from sqlalchemy import Connection, TextClause, select, text

from allears.messenger.findable import Findable, piece_after
from allears.messenger.store_search import entered_up_to
from allears.messenger.tables import message_table, note_table, visitor_table
from allears.messenger.words import asked_words, searchable
from allears.storage.workspace import Workspace

MOST_LINES = 200
PAGE = 500
SQLITE = text(
    "SELECT line.number, line.kind, line.source_id, line.conversation_id, line.visitor_id, line.at"
    " FROM search_index JOIN search_line AS line ON line.number = search_index.rowid"
    " WHERE search_index MATCH :asked AND line.workspace_id = :workspace"
    " ORDER BY search_index.rowid DESC LIMIT :limit"
)
POSTGRESQL = text(
    "SELECT number, kind, source_id, conversation_id, visitor_id, at FROM search_line"
    " WHERE array_to_tsvector(string_to_array(words, ' ')) @@ CAST(:asked AS tsquery) AND workspace_id = :workspace"
    " ORDER BY number DESC LIMIT :limit"
)


def search(connection: Connection, workspace: Workspace, query: str, limit: int = 50) -> list[Findable]:
    """Messages, notes and visitors in which every word of the query stands, or begins a word. Any script."""
    asked = asked_words(query)
    if not asked:
        return []
    limit = min(limit, MOST_LINES)
    touched, newest = not_entered(connection, workspace, asked)
    older = entered(connection, workspace, asked, limit)
    return [*newest, *(each for each in older if each.source_id not in touched)][:limit]


def not_entered(
    connection: Connection, workspace: Workspace, asked: tuple[str, ...]
) -> tuple[set[str], list[Findable]]:
    """What was said or changed and is not in the index yet, mostly that of the last half second; and what of it is
    asked for, the newest first."""
    touched: set[str] = set()
    found: dict[str, Findable] = {}
    position = entered_up_to(connection, workspace)
    while (piece := piece_after(connection, workspace, position, PAGE)).length:
        position = piece.position
        touched |= piece.touched
        found = {key: each for key, each in found.items() if key not in piece.touched}
        found |= {each.source_id: each for each in piece.found if stands_in(each.text, asked)}
    return touched, list(found.values())[::-1]


def stands_in(text: str, asked: tuple[str, ...]) -> bool:
    """What the index would say of this text."""
    words = searchable(text).split(" ")
    return all(any(word.startswith(beginning) for word in words) for beginning in asked)


def entered(connection: Connection, workspace: Workspace, asked: tuple[str, ...], limit: int) -> list[Findable]:
    """What the index finds, the newest first."""
    statement, expression = in_words_of(connection, workspace, asked)
    rows = connection.execute(statement, {"asked": expression, "workspace": workspace.id, "limit": limit}).all()
    conversations = {row.conversation_id for row in rows if row.conversation_id is not None}
    texts = texts_of(connection, workspace, [row.source_id for row in rows], conversations)
    return [
        Findable(row.kind, row.source_id, row.conversation_id, row.visitor_id, texts.get(row.source_id, ""), row.at)
        for row in rows
    ]


def in_words_of(connection: Connection, workspace: Workspace, asked: tuple[str, ...]) -> tuple[TextClause, str]:
    """The query in the database's own words. The workspace is a word of every line, so that the index narrows to it."""
    if connection.dialect.name == "sqlite":
        return SQLITE, " ".join([f'"{workspace.id}"', *(f'"{word}"*' for word in asked)])
    return POSTGRESQL, " & ".join([f"'{workspace.id}'", *(f"'{word}':*" for word in asked)])


def texts_of(connection: Connection, workspace: Workspace, ids: list[str], conversations: set[str]) -> dict[str, str]:
    """What was written, by the id of message, note or visitor. Messages are looked up in these conversations."""
    found: dict[str, str] = {}
    for table, column in (
        (message_table, message_table.c.text),
        (note_table, note_table.c.text),
        (visitor_table, visitor_table.c.name),
    ):
        query = select(table.c.id, column).where(table.c.workspace_id == workspace.id, table.c.id.in_(ids))
        if table is message_table:
            query = query.where(message_table.c.conversation_id.in_(conversations))
        found |= {row[0]: row[1] or "" for row in connection.execute(query)}
    return found
