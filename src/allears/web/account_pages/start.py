"""The first run: four fields and the code that the console printed."""

from __future__ import annotations

import hmac
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from allears.accounts.attempts import MINUTE, Limit
from allears.accounts.founding import found_first
from allears.accounts.refusals import Conflict
from allears.accounts.store_companies import has_company
from allears.web.access import Open
from allears.web.forms import Form, read_form
from allears.web.parts import Parts, parts_of
from allears.web.problems import too_many
from allears.web.signing_in import signed_in

router = APIRouter(include_in_schema=False)
FIRST_RUN = Depends(Open("guarded by the console's code, and closed once a company is there"))
WRONG_CODES = Limit(20, 10 * MINUTE)
"""From everybody together: 40 bits cannot be guessed at two a minute."""


@router.get("/")
async def first_page(request: Request, _: Annotated[None, Depends(Open("only points somewhere"))]) -> Response:
    """To the inbox, or to the first run as long as there is no company."""
    there = await parts_of(request).database.reading(has_company)
    return RedirectResponse("/inbox" if there else "/start", 303)


@router.get("/start")
async def start(request: Request, _: Annotated[None, FIRST_RUN]) -> Response:
    """The page with the four fields."""
    parts = parts_of(request)
    if await parts.database.reading(has_company):
        return RedirectResponse("/sign-in", 303)
    return parts.pages.render(request, "start.html", form=Form())


@router.post("/start")
async def set_up(request: Request, _: Annotated[None, FIRST_RUN]) -> Response:
    """Makes the company, its owner and its first site, and signs the owner in."""
    parts = parts_of(request)
    if await parts.database.reading(has_company):
        return RedirectResponse("/sign-in", 303)
    form = await read_form(request)
    company = form.text("company", "Write your company's name.")
    name = form.text("name", "Write your name, as visitors shall see it.")
    email, password = form.email(), form.new_password()
    _check_code(parts, form)
    if form.problems:
        return parts.pages.render(request, "start.html", form=form, status=422)
    hashed = await parts.passwords.hashed(password)
    try:
        founded = await parts.database.writing(lambda unit: found_first(unit, company, name, email, hashed))
    except Conflict:
        return RedirectResponse("/sign-in", 303)
    return await signed_in(request, founded.workspace, founded.owner.id, "/settings/site")


def _check_code(parts: Parts, form: Form) -> None:
    """Notes a wrong code as the form's problem. Raises Problem 429 when somebody is guessing."""
    now = parts.database.clock.now()
    wait = parts.attempts.wait("first run", WRONG_CODES, now)
    if wait:
        raise too_many(wait, "Too many wrong codes. Wait a few minutes, or start the server again for a new code.")
    said = form.values.get("code", "").upper().replace(" ", "").replace("-", "")
    if not hmac.compare_digest(said.encode(), parts.first_run_code.replace("-", "").encode()):
        parts.attempts.failed("first run", now)
        form.problems["code"] = "This is not the code that the server printed when it started."
