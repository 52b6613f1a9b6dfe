"""The team: reps, invitations, sessions, and the log of what was changed."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from pydantic import AfterValidator, BaseModel, Field
from starlette.requests import Request
from starlette.responses import Response

from allears.accounts.people import Change, Invitation, Rep, Session
from allears.accounts.roles import Role
from allears.accounts.room import Accounts
from allears.accounts.store_reps import InvitationStore, RepStore, SessionStore
from allears.accounts.store_sites import ChangeStore
from allears.storage.unit import Unit
from allears.web.access import Caller
from allears.web.api.entry import (
    ID,
    Body,
    IdempotencyKey,
    Limit,
    Name,
    PathId,
    ReadsSettings,
    SignedInAdmin,
    SignedInRep,
    WritesSettings,
    answers,
    made_once,
    reading,
    writing,
)
from allears.web.forms import email_problem
from allears.web.parts import parts_of, public_url

router = APIRouter(prefix="/api/v1", tags=["Team"], responses=answers())


def _email(text: str) -> str:
    if email_problem(text):
        raise ValueError("an e-mail address like ana@example.com")
    return text


Email = Annotated[str, Field(max_length=254, examples=["ana@example.com"]), AfterValidator(_email)]


class RepShape(BaseModel):
    """Somebody of the company."""

    id: str
    name: str
    email: str
    role: Role
    created_at: int
    disabled_at: int | None


class RepList(BaseModel):
    """In the order in which they came."""

    data: list[RepShape]


class RepBody(Body):
    """What is left out stays. `disabled` shuts a rep out everywhere, or lets them in again."""

    name: Name | None = None
    role: Role | None = None
    disabled: bool | None = None


class InvitationBody(Body):
    """Whom to invite, as what."""

    email: Email
    name: Annotated[str, Field(max_length=100)] = ""
    role: Role = Role.REP


class InvitationShape(BaseModel):
    """An open invitation. `link` and `mailed` are only in the answer that makes it."""

    id: str
    email: str
    name: str
    role: Role
    invited_by: str
    created_at: int
    expires_at: int
    link: str | None = None
    mailed: bool | None = None


class InvitationList(BaseModel):
    """The oldest first."""

    data: list[InvitationShape]


class SessionShape(BaseModel):
    """A browser in which you are signed in."""

    id: str
    browser: str
    created_at: int
    last_seen_at: int
    expires_at: int
    this_one: bool


class SessionList(BaseModel):
    """The last seen first."""

    data: list[SessionShape]


class ChangeShape(BaseModel):
    """Who did what to whom."""

    id: str
    kind: str
    actor: dict[str, str]
    subject: str
    at: int
    data: dict[str, Any]


class ChangePage(BaseModel):
    """The newest first; `next` is the `before` of the next page."""

    data: list[ChangeShape]
    next: str | None


class Me(BaseModel):
    """Who is asking."""

    kind: Literal["rep", "key"]
    id: str
    name: str
    workspace: str
    role: Role | None
    scopes: list[str]


@router.get("/me", response_model=Me)
async def me(caller: ReadsSettings) -> Any:
    """Whom this session or key stands for."""
    return {
        "kind": caller.kind,
        "id": caller.id,
        "name": caller.name,
        "workspace": caller.workspace.id,
        "role": caller.role,
        "scopes": sorted(caller.scopes),
    }


@router.get("/reps", response_model=RepList)
async def reps(request: Request, caller: ReadsSettings) -> Any:
    """Everybody, also who was shut out."""
    found = await reading(request, lambda c: RepStore(c, caller.workspace).all())
    return {"data": [rep_shown(rep) for rep in found]}


@router.patch("/reps/{rep_id}", response_model=RepShape, responses=answers(404, 409))
async def change_rep(request: Request, caller: WritesSettings, rep_id: PathId, body: RepBody) -> Any:
    """Changes name or role, shuts out or lets in. The last owner stays one."""

    def work(unit: Unit) -> Rep:
        accounts = Accounts(unit, caller.workspace, caller.actor)
        if body.name is not None:
            accounts.rename_by(rep_id, body.name, caller.rank)
        if body.role is not None:
            accounts.change_role(rep_id, body.role, caller.rank)
        if body.disabled is not None:
            (accounts.disable if body.disabled else accounts.enable)(rep_id, caller.rank)
        return accounts.rep(rep_id)

    return rep_shown(await writing(request, work))


@router.get("/invitations", response_model=InvitationList)
async def invitations(request: Request, caller: WritesSettings) -> Any:
    """Those that nobody has taken up yet."""
    found = await reading(request, lambda c: InvitationStore(c, caller.workspace).all())
    return {"data": [invitation_shown(invitation) for invitation in found]}


@router.post(
    "/invitations",
    status_code=201,
    response_model=InvitationShape,
    responses={200: {"model": InvitationShape, "description": "It was made before."}, **answers(404, 409)},
)
async def invite(
    request: Request,
    response: Response,
    caller: WritesSettings,
    body: InvitationBody,
    idempotency_key: IdempotencyKey = None,
) -> Any:
    """Invites somebody, by mail where the server sends mail; the link in the answer takes it up too."""
    post = parts_of(request).post

    def work(unit: Unit) -> tuple[Invitation, str, bool]:
        accounts = Accounts(unit, caller.workspace, caller.actor)

        def make() -> str:
            made, _ = accounts.invite(body.email, body.name, body.role, caller.rank)
            if post is not None:
                post.send_invitation(unit, caller.workspace, made.id)
            return made.id

        made_id, repeated = made_once(unit, caller, idempotency_key, body, make)
        link = accounts.another_link(made_id)
        found = InvitationStore(unit.connection, caller.workspace).get(made_id)
        assert found is not None  # noqa: S101 - another_link has looked
        return found, link.text, repeated

    invitation, token, repeated = await writing(request, work)
    response.status_code = 200 if repeated else 201
    told = {"link": f"{public_url(request)}/invitation#{token}", "mailed": post is not None and post.can_send}
    return invitation_shown(invitation) | told


@router.delete("/invitations/{invitation_id}", status_code=204, responses=answers(404))
async def withdraw(request: Request, caller: WritesSettings, invitation_id: PathId) -> None:
    """Its links take up nothing any more."""
    await writing(
        request, lambda unit: Accounts(unit, caller.workspace, caller.actor).withdraw(invitation_id, caller.rank)
    )


@router.get("/sessions", response_model=SessionList)
async def sessions(request: Request, caller: SignedInRep) -> Any:
    """Where you are signed in."""
    now = parts_of(request).database.clock.now()
    found = await reading(request, lambda c: SessionStore(c, caller.workspace).of(caller.id, now))
    return {"data": [session_shown(session, caller) for session in found]}


@router.delete("/sessions/{session_id}", status_code=204, responses=answers(404))
async def end_session(request: Request, caller: SignedInRep, session_id: PathId) -> None:
    """Signs one of your browsers out."""
    await writing(
        request, lambda unit: Accounts(unit, caller.workspace, caller.actor).end_session(caller.id, session_id)
    )


@router.get("/changes", response_model=ChangePage)
async def changes(
    request: Request,
    caller: SignedInAdmin,
    before: Annotated[str | None, Query(pattern=ID)] = None,
    limit: Limit = 50,
) -> Any:
    """What was changed in the accounts, and by whom."""
    found = await reading(request, lambda c: ChangeStore(c, caller.workspace).before(before, limit))
    return {"data": [change_shown(each) for each in found], "next": found[-1].id if len(found) == limit else None}


def rep_shown(rep: Rep) -> dict[str, Any]:
    """A rep, for the team."""
    return {
        "id": rep.id,
        "name": rep.name,
        "email": rep.email,
        "role": rep.role,
        "created_at": rep.created_at,
        "disabled_at": rep.disabled_at,
    }


def invitation_shown(invitation: Invitation) -> dict[str, Any]:
    """An invitation without its link."""
    return {name: getattr(invitation, name) for name in InvitationShape.model_fields if name not in ("link", "mailed")}


def session_shown(session: Session, caller: Caller) -> dict[str, Any]:
    """A session, to whom it belongs."""
    return {
        "id": session.id,
        "browser": session.browser,
        "created_at": session.created_at,
        "last_seen_at": session.last_seen_at,
        "expires_at": session.expires_at,
        "this_one": caller.session is not None and caller.session.id == session.id,
    }


def change_shown(change: Change) -> dict[str, Any]:
    """A line of the log."""
    return {
        "id": change.id,
        "kind": change.kind,
        "actor": {"kind": change.actor.kind, "id": change.actor.id},
        "subject": change.subject_id,
        "at": change.at,
        "data": change.data,
    }
