"""Pages behind a link: taking up an invitation, and setting a new password.

The token stands behind the # of the link, where no server and no proxy sees it; a script puts it into the form.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from allears.accounts.people import CONSOLE, Login
from allears.accounts.refusals import NotThere
from allears.accounts.room import Accounts
from allears.accounts.store_logins import LoginStore
from allears.accounts.store_reps import InvitationStore
from allears.accounts.tokens import Token, read_token
from allears.storage.workspace import Workspace
from allears.web.access import Open
from allears.web.forms import Form, read_form
from allears.web.parts import Parts, parts_of
from allears.web.signing_in import signed_in

router = APIRouter(include_in_schema=False)
BY_LINK = Depends(Open("guarded by the token in the link"))
NOT_OPEN = "This link is not open any more. Ask for a new one."


@router.get("/invitation")
async def invitation(request: Request, _: Annotated[None, BY_LINK]) -> Response:
    """Name and password of who was invited."""
    return parts_of(request).pages.render(request, "invitation.html", form=Form())


@router.post("/invitation")
async def take_up(request: Request, _: Annotated[None, BY_LINK]) -> Response:
    """Joins the company and signs in. Whoever has a password here already, from another company, uses that one."""
    parts, form = parts_of(request), await read_form(request)
    name, token = form.text("name", "Write your name, as visitors shall see it."), read(form)
    login = await invited(parts, token) if token else None
    password = form.values.get("password", "")[:1000]
    if login is None:
        form.new_password()
    elif not await parts.passwords.fits(password, login.password_hash):
        form.problems["password"] = "You have a password here already. Use that one."  # noqa: S105 - words
    if form.problems or token is None:
        return parts.pages.render(request, "invitation.html", form=form, status=422)
    hashed = login.password_hash if login else await parts.passwords.hashed(password)
    workspace = Workspace(token.workspace_id)
    try:
        rep = await parts.database.writing(lambda unit: Accounts(unit, workspace, CONSOLE).take_up(token, name, hashed))
    except NotThere as refusal:
        form.problems["token"] = refusal.message
        return parts.pages.render(request, "invitation.html", form=form, status=422)
    return await signed_in(request, workspace, rep.id)


@router.get("/password")
async def password_page(request: Request, _: Annotated[None, BY_LINK]) -> Response:
    """A new password for who followed a link."""
    return parts_of(request).pages.render(request, "password.html", form=Form())


@router.post("/password")
async def set_password(request: Request, _: Annotated[None, BY_LINK]) -> Response:
    """Sets it, signs every browser out, and this one in."""
    parts, form = parts_of(request), await read_form(request)
    password, token = form.new_password(), read(form)
    if form.problems or token is None:
        return parts.pages.render(request, "password.html", form=form, status=422)
    hashed, workspace = await parts.passwords.hashed(password), Workspace(token.workspace_id)
    try:
        rep = await parts.database.writing(
            lambda unit: Accounts(unit, workspace, CONSOLE).set_password_by_link(token, hashed)
        )
    except NotThere as refusal:
        form.problems["token"] = refusal.message
        return parts.pages.render(request, "password.html", form=form, status=422)
    return await signed_in(request, workspace, rep.id)


def read(form: Form) -> Token | None:
    """The link's token, or the whole link; notes when it cannot be one."""
    token = read_token(form.values.get("token", "").rpartition("#")[2])
    if token is None:
        form.problems["token"] = NOT_OPEN
    return token


async def invited(parts: Parts, token: Token) -> Login | None:
    """The login that the invited address has here already, if any."""
    workspace, now = Workspace(token.workspace_id), parts.database.clock.now()
    found = await parts.database.reading(lambda c: InvitationStore(c, workspace).by_token(token.digest, now))
    if found is None:
        return None
    email = found.email
    return await parts.database.reading(lambda c: LoginStore(c).by_email(email))
