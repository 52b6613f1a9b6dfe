"""Signing in and out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from allears.accounts.room import Accounts
from allears.accounts.store_companies import has_company, other_companies
from allears.storage.workspace import Workspace
from allears.web.access import Caller, Open, Reps, caller_of
from allears.web.forms import Form, read_form
from allears.web.parts import parts_of
from allears.web.problems import not_found
from allears.web.signing_in import check_password, local_path, signed_in, signed_out

router = APIRouter(include_in_schema=False)
NOBODY_YET = Depends(Open("whoever wants to sign in is not signed in yet"))


@router.get("/sign-in")
async def sign_in(request: Request, _: Annotated[None, NOBODY_YET]) -> Response:
    """The page; whoever is signed in goes on to where they wanted to go."""
    parts, wanted = parts_of(request), local_path(request.query_params.get("next", "/inbox"))
    if await caller_of(request) is not None:
        return RedirectResponse(wanted, 303)
    if not await parts.database.reading(has_company):
        return RedirectResponse("/start", 303)
    return parts.pages.render(request, "sign_in.html", form=Form({"next": wanted}))


@router.post("/sign-in")
async def check(request: Request, _: Annotated[None, NOBODY_YET]) -> Response:
    """Signs in, or says that e-mail and password do not fit together, never which of them."""
    form = await read_form(request)
    email, password = form.values.get("email", "")[:320], form.values.get("password", "")[:1000]
    found = await check_password(request, email, password)
    if found is None:
        form.problems["email"] = "This e-mail address and this password do not fit together."
        return parts_of(request).pages.render(request, "sign_in.html", form=form, status=422)
    return await signed_in(request, *found, form.values.get("next", "/inbox"))


@router.post("/sign-out")
async def sign_out(request: Request, caller: Annotated[Caller, Depends(Reps())]) -> Response:
    """Ends this browser's session, on the server too."""
    session = caller.session
    if session is not None:
        database = parts_of(request).database
        await database.writing(
            lambda unit: Accounts(unit, caller.workspace, caller.actor).end_session(caller.id, session.id)
        )
    return signed_out(request)


@router.post("/company")
async def change_company(request: Request, caller: Annotated[Caller, Depends(Reps())]) -> Response:
    """On to another company where this login works; this browser's session here ends."""
    form = await read_form(request)
    wanted = form.values.get("company", "")
    others = await parts_of(request).database.reading(
        lambda connection: other_companies(connection, caller.workspace, caller.id)
    )
    rep_id = next((rep_id for workspace_id, _, rep_id in others if workspace_id == wanted), None)
    if rep_id is None:
        raise not_found()
    return await signed_in(request, Workspace(wanted), rep_id)
