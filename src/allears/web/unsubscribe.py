"""The way out of every mail: a page with one button, and the one click that mail programs offer (RFC 8058).

The token stands in the address, because mail programs send it from there; it opens nothing, it only ends mail.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from allears.accounts.store_companies import company_name
from allears.notices.room import LinkUnknown, Notices, gets_mail, workspace_of_link
from allears.storage.workspace import Workspace
from allears.web.access import Open
from allears.web.forms import read_form
from allears.web.parts import Parts, parts_of
from allears.web.problems import Problem, not_found

router = APIRouter(include_in_schema=False)
LINK = Depends(Open("whoever holds the link may end mail to that address, and take it back"))


def doors(_: Parts) -> Iterable[BaseRoute]:
    """These routes."""
    return router.routes


@router.get("/unsubscribe")
async def ask(request: Request, _: Annotated[None, LINK]) -> Response:
    """The page. Looking changes nothing: mail programs open links to look for malice."""
    return await shown(request, workspace_of(request), token_of(request))


@router.post("/unsubscribe")
async def end(request: Request, _: Annotated[None, LINK]) -> Response:
    """Ends mail, or with `again` in the form has it sent again."""
    workspace, token = workspace_of(request), token_of(request)
    form = await read_form(request)
    verb = Notices.subscribe_again if "again" in form.values else Notices.unsubscribe
    try:
        await parts_of(request).database.writing(lambda unit: verb(Notices(unit, workspace), token))
    except LinkUnknown:
        raise unknown() from None
    return await shown(request, workspace, token)


async def shown(request: Request, workspace: Workspace, token: str) -> Response:
    """The page as things stand now. Raises Problem 404 for a link that we never gave out."""
    parts = parts_of(request)
    try:
        gets, company = await parts.database.reading(
            lambda connection: (gets_mail(connection, workspace, token), company_name(connection, workspace))
        )
    except LinkUnknown:
        raise unknown() from None
    return parts.pages.render(request, "unsubscribe.html", gets_mail=gets, company=company, token=token)


def token_of(request: Request) -> str:
    """As it stands in the address."""
    return request.query_params.get("token", "")


def workspace_of(request: Request) -> Workspace:
    """The company that the link is about. Raises Problem 404 for what is no link."""
    workspace = workspace_of_link(token_of(request))
    if workspace is None:
        raise unknown()
    return workspace


def unknown() -> Problem:
    """For a link that was cut off, or made up."""
    return not_found("This link is not one of ours; a part of it may be missing. Use the one at the end of the mail.")
