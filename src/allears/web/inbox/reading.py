"""What a page of the inbox is made of, read in one moment of the database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection
from starlette.requests import Request

from allears.accounts.store_reps import RepStore
from allears.events.reading import last_position
from allears.messenger.reading import conversations, counts, some_conversations
from allears.messenger.searching import search
from allears.storage.workspace import Workspace
from allears.web.access import Caller
from allears.web.inbox.row import RowShown, rows_shown
from allears.web.inbox.views import View, ViewName, belongs, cursor_from, first_view, shown_in, views, written
from allears.web.inbox.words import Reader
from allears.web.pages import page_for
from allears.web.parts import parts_of
from allears.web.wording import wording

PAGE = 40
FOUND = 50

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class ListShown:
    """The list column: the view, all views with their counts, a page of rows, where the next begins."""

    view: ViewName
    views: tuple[View, ...]
    rows: Sequence[RowShown]
    next: str
    position: int

    @property
    def nothing_yet(self) -> bool:
        """Nobody ever wrote."""
        return not any(each.count for each in self.views)


async def read(request: Request, caller: Caller, work: Callable[[Connection, Workspace, Reader], Result]) -> Result:
    """Run `work` for whoever asks, with what it needs to speak to them."""
    parts = parts_of(request)
    language = page_for(request, caller).language
    now = parts.database.clock.now()
    present = parts.presence.whereabouts(caller.workspace.id, now)

    def within(connection: Connection) -> Result:
        names = {rep.id: rep.name for rep in RepStore(connection, caller.workspace).all()}
        reader = Reader(caller.id, caller.name, now, wording(language), names, present)
        return work(connection, caller.workspace, reader)

    return await parts.database.reading(within)


def read_list(
    connection: Connection, workspace: Workspace, reader: Reader, view: ViewName | None, cursor: str = ""
) -> ListShown:
    """A page of a view; without one, of the view where work waits."""
    position = last_position(connection, workspace)
    shown = views(counts(connection, workspace), reader)
    name = view or first_view(shown)
    page = conversations(connection, workspace, shown_in(name, reader.id), cursor_from(cursor), PAGE)
    rows = rows_shown(connection, workspace, page.rows, reader)
    return ListShown(name, shown, rows, written(page.next), position)


def read_page(connection: Connection, workspace: Workspace, reader: Reader, view: ViewName, cursor: str) -> ListShown:
    """Only the next rows: scrolling does not count anything anew."""
    page = conversations(connection, workspace, shown_in(view, reader.id), cursor_from(cursor), PAGE)
    return ListShown(view, (), rows_shown(connection, workspace, page.rows, reader), written(page.next), 0)


def read_changed(
    connection: Connection, workspace: Workspace, reader: Reader, view: ViewName, ids: Sequence[str]
) -> tuple[ListShown, list[str]]:
    """Those of the conversations that are in the view now, and the ids of those that are not."""
    position = last_position(connection, workspace)
    found = some_conversations(connection, workspace, ids)
    rows = [row for row in found if belongs(row.conversation, view, reader.id)]
    kept = {row.conversation.id for row in rows}
    shown = views(counts(connection, workspace), reader)
    listed = ListShown(view, shown, rows_shown(connection, workspace, rows, reader), "", position)
    return listed, [each for each in ids if each not in kept]


def read_found(connection: Connection, workspace: Workspace, reader: Reader, words: str) -> list[RowShown]:
    """Conversations in which all words were said or noted, or whose visitor is called so; with what was found."""
    texts: dict[str, str] = {}
    for each in search(connection, workspace, words, FOUND):
        if each.conversation_id:
            texts.setdefault(each.conversation_id, each.text)
    rows = some_conversations(connection, workspace, list(texts))
    by_id = {row.id: row for row in rows_shown(connection, workspace, rows, reader, texts)}
    return [by_id[each] for each in texts if each in by_id]
