"""The team: who is there, who was invited, who may do what, and the log of changes."""

from __future__ import annotations

from contextlib import suppress

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from allears.accounts.people import Invitation, Rep
from allears.accounts.refusals import Refusal
from allears.accounts.roles import Role
from allears.accounts.room import Accounts
from allears.accounts.store_reps import InvitationStore
from allears.accounts.store_sites import ChangeStore
from allears.accounts.tokens import Token
from allears.notices.post import Post
from allears.storage.unit import Unit
from allears.web.access import Caller
from allears.web.account_pages.settings import Admin, back, change, render, team
from allears.web.api.entry import PathId
from allears.web.forms import Form, read_form
from allears.web.parts import parts_of, public_url

router = APIRouter(include_in_schema=False, prefix="/settings")
CHANGES_SHOWN = 100


@router.get("/team")
async def show_team(request: Request, caller: Admin, done: str = "", about: str = "") -> Response:
    """Everybody, and the open invitations."""
    return await show(request, caller, Form(), done=done, about=about)


@router.post("/team/invitations")
async def invite(request: Request, caller: Admin) -> Response:
    """Invites somebody, by mail where the server sends mail, and shows the link this once."""
    form = await read_form(request)
    email = form.email()
    name = form.text("name", "", 100) if form.values.get("name") else ""
    role = read_role(form)
    if form.problems:
        return await show(request, caller, form, status=422)
    try:
        invitation, token = await parts_of(request).database.writing(
            lambda unit: invite_by_mail(unit, parts_of(request).post, caller, email, name, role)
        )
    except Refusal as refusal:
        form.problems[refusal.field or "email"] = refusal.message
        return await show(request, caller, form, status=422)
    link = f"{public_url(request)}/invitation#{token.text}"
    return await show(request, caller, Form(), link=link, invited=invitation.email)


def invite_by_mail(
    unit: Unit, post: Post | None, caller: Caller, email: str, name: str, role: Role
) -> tuple[Invitation, Token]:
    """The invitation and the token of its link; the mail carries a token of its own."""
    invitation, token = Accounts(unit, caller.workspace, caller.actor).invite(email, name, role, caller.rank)
    if post is not None:
        post.send_invitation(unit, caller.workspace, invitation.id)
    return invitation, token


@router.post("/team/invitations/{invitation_id}/withdraw")
async def withdraw(request: Request, caller: Admin, invitation_id: PathId) -> Response:
    """Its links take up nothing any more."""
    await change(request, caller, lambda accounts: accounts.withdraw(invitation_id, caller.rank))
    return back("/settings/team", "withdrawn")


@router.post("/team/{rep_id}/role")
async def change_role(request: Request, caller: Admin, rep_id: PathId) -> Response:
    """Another role, if that leaves an owner."""
    form = await read_form(request)
    role = read_role(form)
    try:
        await change(request, caller, lambda accounts: accounts.change_role(rep_id, role, caller.rank))
    except Refusal as refusal:
        return await show(request, caller, Form(problems={rep_id: refusal.message}), status=409)
    return back("/settings/team", "role", about=rep_id)


@router.post("/team/{rep_id}/disable")
async def disable(request: Request, caller: Admin, rep_id: PathId) -> Response:
    """Shuts somebody out; the page then offers to let them in again."""
    try:
        await change(request, caller, lambda accounts: accounts.disable(rep_id, caller.rank))
    except Refusal as refusal:
        return await show(request, caller, Form(problems={rep_id: refusal.message}), status=409)
    return back("/settings/team", "disabled", about=rep_id)


@router.post("/team/{rep_id}/enable")
async def enable(request: Request, caller: Admin, rep_id: PathId) -> Response:
    """Lets somebody in again."""
    await change(request, caller, lambda accounts: accounts.enable(rep_id, caller.rank))
    return back("/settings/team", "enabled", about=rep_id)


@router.get("/changes")
async def changes(request: Request, caller: Admin) -> Response:
    """The newest lines of the audit log."""
    log = await parts_of(request).database.reading(
        lambda connection: ChangeStore(connection, caller.workspace).before(None, CHANGES_SHOWN)
    )
    names = {rep.id: rep.name for rep in await team(request, caller)}
    return await render(request, caller, "changes", "changes", changes=log, names=names)


def read_role(form: Form) -> Role:
    """The role that was chosen; rep when none of ours was."""
    with suppress(ValueError):
        return Role(form.values.get("role", ""))
    return Role.REP


async def show(
    request: Request,
    caller: Caller,
    form: Form,
    *,
    status: int = 200,
    done: str = "",
    about: str = "",
    link: str = "",
    invited: str = "",
) -> Response:
    """The page with what was typed, what was done, and the new invitation's link."""
    reps = await team(request, caller)
    invitations = await parts_of(request).database.reading(
        lambda connection: InvitationStore(connection, caller.workspace).all()
    )
    post = parts_of(request).post
    told: Rep | None = next((rep for rep in reps if rep.id == about), None)
    roles = [role for role in Role if caller.rank.may_give(role)]
    return await render(
        request, caller, "team", "team",
        status=status, form=form, reps=reps, invitations=invitations, roles=roles,
        done=done, told=told, link=link, invited=invited, mailed=post is not None and post.can_send,
        may_change=caller.rank.may_give,
    )  # fmt: skip
