"""Whether mail leaves the house, and what was given up: it can be tried again by hand."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from allears.jobs.outbox import retry
from allears.jobs.store import JobStore
from allears.web.account_pages.settings import Admin, back, render
from allears.web.api.entry import PathId
from allears.web.parts import parts_of
from allears.web.problems import not_found

router = APIRouter(include_in_schema=False, prefix="/settings")


@router.get("/mail")
async def show(request: Request, caller: Admin, done: str = "") -> Response:
    """What could not be done, the oldest first, each with its reason in one word."""
    parts = parts_of(request)
    dead = await parts.database.reading(lambda connection: JobStore(connection, caller.workspace).dead())
    can_send = parts.post is not None and parts.post.can_send
    return await render(request, caller, "mail", "mail", dead=dead, can_send=can_send, reason=reason, done=done)


@router.post("/mail/{job_id}/retry")
async def try_again(request: Request, caller: Admin, job_id: PathId) -> Response:
    """Has it tried again, now, with as many tries as a new one."""
    workspace = caller.workspace
    found = await parts_of(request).database.writing(lambda unit: retry(unit, workspace, job_id))
    if not found:
        raise not_found("This one is not given up any more, or was never yours.")
    return back("/settings/mail", "retried")


def reason(code: str) -> str:
    """The code of what went wrong without the mail server's number: `recipient_refused_550` and `_553` are one."""
    return code.rstrip("0123456789").rstrip("_")
