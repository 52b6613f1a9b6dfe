"""What all settings pages share: the frame, the topics, the notice after a deed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from allears.accounts.people import Rep
from allears.accounts.roles import Role
from allears.accounts.room import Accounts
from allears.accounts.store_companies import company_name, other_companies
from allears.accounts.store_reps import RepStore
from allears.storage.unit import Unit
from allears.web.access import Caller, Reps
from allears.web.pages import page_for
from allears.web.parts import parts_of

Result = TypeVar("Result")
AnyRep = Annotated[Caller, Depends(Reps())]
Admin = Annotated[Caller, Depends(Reps(Role.ADMIN))]

router = APIRouter(include_in_schema=False)


@router.get("/settings")
async def settings(caller: AnyRep) -> Response:
    """To the topic that this rep may change."""
    return RedirectResponse("/settings/site" if caller.rank.reaches(Role.ADMIN) else "/settings/you", 303)


async def render(
    request: Request, caller: Caller, template: str, topic: str, *, status: int = 200, **said: Any
) -> Response:
    """A settings page: `topic` is marked in the menu; topics that this rep may not open are left out."""
    parts = parts_of(request)
    workspace = caller.workspace
    company, others = await parts.database.reading(
        lambda found: (company_name(found, workspace), other_companies(found, workspace, caller.id))
    )
    page = page_for(request, caller, section="settings", company=company, others=others)
    is_admin = caller.rank.reaches(Role.ADMIN)
    return parts.pages.render(
        request, f"settings/{template}.html", page=page, status=status, topic=topic, is_admin=is_admin, **said
    )


async def change(request: Request, caller: Caller, work: Callable[[Accounts], Result]) -> Result:
    """In one unit of work, by whoever asks."""

    def in_unit(unit: Unit) -> Result:
        return work(Accounts(unit, caller.workspace, caller.actor))

    return await parts_of(request).database.writing(in_unit)


async def team(request: Request, caller: Caller) -> list[Rep]:
    """Everybody of the company."""
    return await parts_of(request).database.reading(lambda connection: RepStore(connection, caller.workspace).all())


def back(path: str, done: str = "", **about: str) -> Response:
    """To the page again, which says what was done; `about` names things by their ids."""
    query = "&".join(f"{name}={value}" for name, value in {"done": done, **about}.items() if value)
    return RedirectResponse(f"{path}?{query}" if query else path, 303)
