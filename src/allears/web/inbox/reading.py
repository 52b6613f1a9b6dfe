"""What a page of the inbox is made of, read in one moment of the database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection
from starlette.requests import Request

from allears.accounts.store_reps import RepStore
from allears.events.reading import last_position
from allears.leads.reading import pile_counts, pile_page
from allears.messenger.reading import Cursor, conversations, counts, some_conversations
from allears.messenger.searching import search
from allears.storage.workspace import Workspace
from allears.web.access import Caller
from allears.web.inbox.row import RowShown, rows_shown
from allears.web.inbox.sieve import Sieve, conversations_of, sift, sifted_page
from allears.web.inbox.views import (
    View,
    ViewName,
    belongs,
    cursor_from,
    first_view,
    pile_of,
    pile_views,
    shown_in,
    views,
    written,
)
from allears.web.inbox.words import Reader
from allears.web.pages import page_for
from allears.web.parts import parts_of
from allears.web.wording import wording

PAGE = 40
FOUND = 50

EVERYTHING = Sieve()

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class ListShown:
    """The list column: the view, all views and piles with their counts, a page of rows, where the next begins."""

    view: ViewName
    views: tuple[View, ...]
    rows: Sequence[RowShown]
    next: str
    position: int
    piles: tuple[View, ...] = ()
    sieve: Sieve = EVERYTHING

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
    connection: Connection,
    workspace: Workspace,
    reader: Reader,
    view: ViewName | None,
    cursor: str = "",
    sieve: Sieve = EVERYTHING,
) -> ListShown:
    """A page of a view; without one, of the view where work waits."""
    position = last_position(connection, workspace)
    shown = views(counts(connection, workspace), reader)
    name = view or first_view(shown)
    rows, following = page_of(connection, workspace, reader, name, cursor, sieve)
    piles = pile_views(pile_counts(connection, workspace), reader)
    return ListShown(name, shown, rows, following, position, piles, sieve)


def page_of(
    connection: Connection, workspace: Workspace, reader: Reader, view: ViewName, cursor: str, sieve: Sieve = EVERYTHING
) -> tuple[list[RowShown], str]:
    """A page of rows, and where the next begins."""
    pile = pile_of(view)
    if pile is None:
        page = conversations(connection, workspace, shown_in(view, reader.id), cursor_from(cursor), PAGE)
        return rows_shown(connection, workspace, page.rows, reader), written(page.next)
    behind = cursor_from(cursor)
    if not sieve.lets_all_through:
        kept, following = sifted_page(connection, workspace, reader, pile, behind, sieve, PAGE)
        return kept, written(following)
    place = (behind.last_message_at, behind.id) if behind else None
    lying = pile_page(connection, workspace, pile, place, PAGE + 1)
    shown = lying[:PAGE]
    found = conversations_of(connection, workspace, shown)
    last = Cursor(shown[-1].at, shown[-1].conversation_id) if len(lying) > PAGE else None
    return rows_shown(connection, workspace, found, reader, by_pile=True), written(last)


def read_page(
    connection: Connection, workspace: Workspace, reader: Reader, view: ViewName, cursor: str, sieve: Sieve = EVERYTHING
) -> ListShown:
    """Only the next rows: scrolling does not count anything anew."""
    rows, following = page_of(connection, workspace, reader, view, cursor, sieve)
    return ListShown(view, (), rows, following, 0)


def read_changed(
    connection: Connection,
    workspace: Workspace,
    reader: Reader,
    view: ViewName,
    ids: Sequence[str],
    sieve: Sieve = EVERYTHING,
) -> tuple[ListShown, list[str]]:
    """Those of the conversations that are in the view now, and the ids of those that are not."""
    position = last_position(connection, workspace)
    found = some_conversations(connection, workspace, ids)
    pile = pile_of(view)
    if pile is None:
        rows = rows_shown(connection, workspace, [r for r in found if belongs(r.conversation, view, reader.id)], reader)
    else:
        rows = sift(connection, workspace, reader, found, sieve.reads(connection, workspace))
        rows = [row for row in rows if row.pile is not None and row.pile.name == pile]
    kept = {row.id for row in rows}
    shown = views(counts(connection, workspace), reader)
    piles = pile_views(pile_counts(connection, workspace), reader)
    return ListShown(view, shown, rows, "", position, piles), [each for each in ids if each not in kept]


def read_found(connection: Connection, workspace: Workspace, reader: Reader, words: str) -> list[RowShown]:
    """Conversations in which all words were said or noted, or whose visitor is called so; with what was found."""
    texts: dict[str, str] = {}
    for each in search(connection, workspace, words, FOUND):
        if each.conversation_id:
            texts.setdefault(each.conversation_id, each.text)
    rows = some_conversations(connection, workspace, list(texts))
    by_id = {row.id: row for row in rows_shown(connection, workspace, rows, reader, texts)}
    return [by_id[each] for each in texts if each in by_id]
