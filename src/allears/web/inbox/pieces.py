"""Pieces of the pages, for a browser that knows what changed: the same templates, without the rest."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from allears.events.reading import last_position
from allears.leads.reading import marks_of
from allears.messenger.reading import all_tags, conversation
from allears.storage.workspace import Workspace
from allears.web.access import Caller, Reps
from allears.web.inbox.lead import read_lead
from allears.web.inbox.opened import Part, read_opened, read_part
from allears.web.inbox.pages import Sifting, listed
from allears.web.inbox.present import present_shown
from allears.web.inbox.reading import ListShown, read, read_changed, read_found, read_list, read_page
from allears.web.inbox.row import RowShown
from allears.web.inbox.views import ViewName
from allears.web.inbox.who import full_name
from allears.web.inbox.words import Reader
from allears.web.pages import page_for
from allears.web.parts import parts_of
from allears.web.problems import not_found

router = APIRouter(prefix="/inbox/pieces", include_in_schema=False)
Rep = Annotated[Caller, Depends(Reps())]
MOST_ROWS = 50


class Marked:
    """Stands for the open conversation in a list that is rendered alone: only its id is asked for."""

    def __init__(self, conversation_id: str) -> None:
        self.id = conversation_id


def piece(request: Request, caller: Caller, template: str, **said: Any) -> Response:
    """A template without the frame around it."""
    return parts_of(request).pages.render(request, f"inbox/{template}", page=page_for(request, caller), **said)


@router.get("/list")
async def list_column(
    request: Request, caller: Rep, sieve: Sifting, view: ViewName | None = None, opened: str = ""
) -> Response:
    """The list column in another view."""
    shown = await read(request, caller, lambda c, w, reader: read_list(c, w, reader, view, sieve=sieve))
    return piece(request, caller, "list.html", opened=Marked(opened) if opened else None, **listed(shown))


@router.get("/rows")
async def rows(
    request: Request,
    caller: Rep,
    sieve: Sifting,
    view: ViewName,
    cursor: str = "",
    ids: Annotated[str, Query(max_length=40 * MOST_ROWS)] = "",
    opened: str = "",
) -> Response:
    """The next page of rows behind `cursor`; or the rows of `ids`, those that changed, and all counts."""
    wanted = [each for each in ids.split(",") if each][:MOST_ROWS]

    def work(connection: Connection, workspace: Workspace, reader: Reader) -> tuple[ListShown, list[str]]:
        if wanted:
            return read_changed(connection, workspace, reader, view, wanted, sieve)
        return read_page(connection, workspace, reader, view, cursor, sieve), []

    shown, gone = await read(request, caller, work)
    marked = Marked(opened) if opened else None
    return piece(request, caller, "rows.html", gone=gone, opened=marked, **listed(shown))


@router.get("/conversations/{conversation_id}")
async def conversation_piece(request: Request, caller: Rep, conversation_id: str) -> Response:
    """The conversation's column and its visitor's profile, as they are now."""
    opened = await read(request, caller, lambda c, w, reader: read_opened(c, w, conversation_id, reader))
    if opened is None:
        raise not_found()
    return piece(request, caller, "opened.html", opened=opened, position=opened.position)


@router.get("/conversations/{conversation_id}/earlier")
async def earlier(
    request: Request,
    caller: Rep,
    conversation_id: Annotated[str, Path(max_length=64)],
    before: Annotated[int, Query(ge=1, le=2**53)],
) -> Response:
    """What was said before the message of that number."""

    def work(connection: Connection, workspace: Workspace, reader: Reader) -> Part | None:
        whole = conversation(connection, workspace, conversation_id)
        if whole is None:
            return None
        mark = marks_of(connection, workspace, [conversation_id]).get(conversation_id)
        name = full_name(whole.row.visitor, None, reader, mark)
        lead = read_lead(connection, workspace, conversation_id, reader)
        return read_part(connection, workspace, whole, name, reader, before, lead)

    part = await read(request, caller, work)
    if part is None:
        raise not_found()
    return piece(request, caller, "entries.html", opened=part, position=0)


@router.get("/present")
async def present(request: Request, caller: Rep) -> Response:
    """Who is on the site now."""
    return piece(request, caller, "present.html", present=await read(request, caller, present_shown))


@router.get("/found")
async def found(request: Request, caller: Rep, words: Annotated[str, Query(max_length=500)]) -> Response:
    """What the palette finds: the first few rows."""
    rows: list[RowShown] = await read(request, caller, lambda c, w, reader: read_found(c, w, reader, words))
    shown = ListShown("open", (), rows[:8], "", 0)
    return piece(request, caller, "rows.html", gone=(), opened=None, **listed(shown))


@router.get("/choices")
async def choices(request: Request, caller: Rep) -> Response:
    """What can be chosen for a conversation: colleagues and tags."""
    tags, reps = await read(request, caller, lambda c, w, reader: (all_tags(c, w), dict(reader.reps)))
    return piece(request, caller, "choices.html", tags=tags, reps=reps)


@router.get("/position")
async def position(request: Request, caller: Rep) -> Response:
    """The number of the newest event, from which on a browser that lost its place goes on."""
    number = await read(request, caller, lambda c, w, _: last_position(c, w))
    return piece(request, caller, "position.html", position=number)
