"""The inbox's pages: whole, so that they work from a link and appear at once."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from allears.accounts.store_companies import company_name, other_companies
from allears.events.reading import last_position
from allears.storage.workspace import Workspace
from allears.web.access import Caller, Reps
from allears.web.inbox.handover import is_away
from allears.web.inbox.opened import Opened, read_opened
from allears.web.inbox.present import present_shown
from allears.web.inbox.reading import ListShown, read, read_found, read_list
from allears.web.inbox.sieve import Age, Sieve
from allears.web.inbox.views import ViewName
from allears.web.inbox.words import Reader
from allears.web.pages import Page, page_for
from allears.web.parts import parts_of
from allears.web.problems import not_found

router = APIRouter(include_in_schema=False)
Rep = Annotated[Caller, Depends(Reps())]


def sieve_of(find: Annotated[str, Query(max_length=200)] = "", age: Age = "") -> Sieve:
    """What of a pile is to be shown."""
    return Sieve(find, age)


Sifting = Annotated[Sieve, Depends(sieve_of)]


async def frame(request: Request, caller: Caller, section: str) -> Page:
    """What the frame around every page of the inbox says."""

    def work(connection: Connection) -> tuple[str, bool, list[tuple[str, str, str]]]:
        workspace = caller.workspace
        others = other_companies(connection, workspace, caller.id)
        return company_name(connection, workspace), is_away(connection, workspace, caller.id), others

    name, away, others = await parts_of(request).database.reading(work)
    return page_for(request, caller, section=section, company=name, is_away=away, others=others)


def listed(shown: ListShown) -> dict[str, Any]:
    """A list as templates name it."""
    return {
        "view": shown.view,
        "views": shown.views,
        "piles": shown.piles,
        "rows": shown.rows,
        "next": shown.next,
        "position": shown.position,
        "nothing_yet": shown.nothing_yet,
        "sieve": shown.sieve,
    }


@router.get("/inbox")
async def inbox(
    request: Request, caller: Rep, sieve: Sifting, view: ViewName | None = None, cursor: str = ""
) -> Response:
    """The list, and room for a conversation."""
    shown = await read(request, caller, lambda c, w, reader: read_list(c, w, reader, view, cursor, sieve))
    page = await frame(request, caller, "inbox")
    return parts_of(request).pages.render(request, "inbox/page.html", page=page, opened=None, **listed(shown))


@router.get("/inbox/here")
async def here(request: Request, caller: Rep) -> Response:
    """Who is on the site now."""
    position, present = await read(
        request, caller, lambda c, w, reader: (last_position(c, w), present_shown(c, w, reader))
    )
    page = await frame(request, caller, "here")
    return parts_of(request).pages.render(request, "inbox/here.html", page=page, position=position, present=present)


@router.get("/inbox/search")
async def search_page(request: Request, caller: Rep, words: Annotated[str, Query(max_length=500)] = "") -> Response:
    """Search on a page of its own, for people who want to read, and for a link that can be kept."""
    position, found = await read(
        request, caller, lambda c, w, reader: (last_position(c, w), read_found(c, w, reader, words))
    )
    page = await frame(request, caller, "inbox")
    return parts_of(request).pages.render(
        request, "inbox/search.html", page=page, position=position, words=words, found=found, view="open", opened=None
    )


@router.get("/inbox/{conversation_id}")
async def conversation_page(
    request: Request, caller: Rep, sieve: Sifting, conversation_id: str, view: ViewName | None = None
) -> Response:
    """The list, and a conversation beside it."""

    def both(connection: Connection, workspace: Workspace, reader: Reader) -> tuple[ListShown, Opened | None]:
        opened = read_opened(connection, workspace, conversation_id, reader)
        return read_list(connection, workspace, reader, view, sieve=sieve), opened

    shown, opened = await read(request, caller, both)
    if opened is None:
        raise not_found("There is no such conversation here. It may belong to another company.")
    page = await frame(request, caller, "inbox")
    return parts_of(request).pages.render(request, "inbox/page.html", page=page, opened=opened, **listed(shown))
