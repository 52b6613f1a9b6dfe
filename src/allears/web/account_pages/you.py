"""A rep about themselves: name, password, and the browsers in which they are signed in."""

from __future__ import annotations

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from allears.accounts.store_logins import LoginStore
from allears.accounts.store_reps import RepStore, SessionStore
from allears.web.access import Caller
from allears.web.account_pages.settings import AnyRep, back, change, render
from allears.web.api.entry import PathId
from allears.web.forms import Form, read_form
from allears.web.parts import parts_of
from allears.web.signing_in import check_attempts

router = APIRouter(include_in_schema=False, prefix="/settings/you")


@router.get("")
async def you(request: Request, caller: AnyRep, done: str = "") -> Response:
    """The page."""
    return await show(request, caller, Form({"name": caller.name}), done=done)


@router.post("/name")
async def rename(request: Request, caller: AnyRep) -> Response:
    """Another name for visitors to see."""
    form = await read_form(request)
    name = form.text("name", "Write your name, as visitors shall see it.")
    if form.problems:
        return await show(request, caller, form, status=422)
    await change(request, caller, lambda accounts: accounts.rename(caller.id, name))
    return back("/settings/you", "renamed")


@router.post("/password")
async def change_password(request: Request, caller: AnyRep) -> Response:
    """Another password, for whoever knows the present one; other browsers are signed out."""
    parts, form = parts_of(request), await read_form(request)
    form.values["name"] = caller.name
    new = form.new_password("new_password")
    pair = f"password of {caller.id}"
    check_attempts(parts, pair, pair)
    email = await parts.database.reading(lambda c: own_email(c, caller))
    login = await parts.database.reading(lambda c: LoginStore(c).by_email(email))
    if not await parts.passwords.fits(form.values.get("password", "")[:1000], login.password_hash if login else None):
        parts.attempts.failed(pair, parts.database.clock.now())
        form.problems["password"] = "This is not your present password."  # noqa: S105 - words, not a password
    if form.problems:
        return await show(request, caller, form, status=422)
    hashed, session = await parts.passwords.hashed(new), caller.session.id if caller.session else None
    await change(request, caller, lambda accounts: accounts.set_password(caller.id, hashed, keep_session=session))
    return back("/settings/you", "password")


@router.post("/sessions/others/end")
async def end_others(request: Request, caller: AnyRep) -> Response:
    """Signs every other browser out."""
    session = caller.session.id if caller.session else ""
    await change(request, caller, lambda accounts: accounts.end_other_sessions(caller.id, session))
    return back("/settings/you", "sessions")


@router.post("/sessions/{session_id}/end")
async def end_session(request: Request, caller: AnyRep, session_id: PathId) -> Response:
    """Signs one browser out."""
    await change(request, caller, lambda accounts: accounts.end_session(caller.id, session_id))
    return back("/settings/you", "sessions")


def own_email(connection: Connection, caller: Caller) -> str:
    """The address with which this rep signs in."""
    rep = RepStore(connection, caller.workspace).get(caller.id)
    return rep.email if rep else ""


async def show(request: Request, caller: Caller, form: Form, *, status: int = 200, done: str = "") -> Response:
    """The page with what was typed."""
    now = parts_of(request).database.clock.now()
    sessions = await parts_of(request).database.reading(
        lambda connection: SessionStore(connection, caller.workspace).of(caller.id, now)
    )
    this_one = caller.session.id if caller.session else ""
    return await render(
        request, caller, "you", "you", status=status, form=form, sessions=sessions, this_one=this_one, done=done
    )
