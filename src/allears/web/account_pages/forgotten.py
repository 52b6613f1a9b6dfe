"""A forgotten password: whoever reads the mailbox sets a new one. Nobody learns here which addresses have a login."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from allears.accounts.attempts import MINUTE, Limit, network_of
from allears.accounts.store_logins import LoginStore, plain_email
from allears.notices.post import Post
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace
from allears.web.access import Open
from allears.web.forms import Form, read_form
from allears.web.parts import Parts, parts_of
from allears.web.problems import too_many

router = APIRouter(include_in_schema=False)
FORGOTTEN = Depends(Open("whoever forgot their password cannot sign in; the mail goes to the login's own address"))
FOR_ONE_MAILBOX = Limit(3, 60 * MINUTE)
"""Mails to one address, whoever asks for them."""
FROM_ONE_NETWORK = Limit(20, 60 * MINUTE)


def doors(_: Parts) -> Iterable[BaseRoute]:
    """These routes."""
    return router.routes


@router.get("/forgotten-password")
async def ask(request: Request, _: Annotated[None, FORGOTTEN]) -> Response:
    """Asks for the address; where no mail is sent, says who can help."""
    return shown(request, Form())


@router.post("/forgotten-password")
async def send(request: Request, _: Annotated[None, FORGOTTEN]) -> Response:
    """Says the same for every address. Raises Problem 429 when a network asks all the time."""
    parts = parts_of(request)
    form = await read_form(request)
    email = form.email()
    if form.problems or parts.post is None or not parts.post.can_send:
        return shown(request, form, status=422)
    now = parts.database.clock.now()
    network = f"forgotten {network_of(request.client.host if request.client else '')}"
    wait = parts.attempts.wait(network, FROM_ONE_NETWORK, now)
    if wait:
        raise too_many(wait, "Too many addresses were asked about from your network. Wait a while.")
    mailbox = f"forgotten {plain_email(email)}"
    is_enough = parts.attempts.wait(mailbox, FOR_ONE_MAILBOX, now) > 0
    for name in (network, mailbox):
        parts.attempts.failed(name, now)
    if not is_enough:
        post = parts.post
        await parts.database.writing(lambda unit: send_link(unit, post, email))
    return shown(request, form, sent_to=email)


def send_link(unit: Unit, post: Post, email: str) -> None:
    """Mail to the login of this address, if there is one that is welcome somewhere."""
    logins = LoginStore(unit.connection)
    login = logins.by_email(email)
    for workspace_id, rep_id in logins.reps_of(login.id)[:1] if login else ():
        post.send_password_link(unit, Workspace(workspace_id), rep_id)


def shown(request: Request, form: Form, *, sent_to: str = "", status: int = 200) -> Response:
    """The page as things stand."""
    post = parts_of(request).post
    can_send = post is not None and post.can_send
    return parts_of(request).pages.render(
        request, "forgotten.html", form=form, sent_to=sent_to, can_send=can_send, status=status
    )
