"""Where alerts go besides browser and mail: addresses of chat tools, added, tried and removed on a page."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from allears.duty.hooks import ALERT_KINDS, AlertHooks, add_hook, hint_of, remove_hook
from allears.duty.refusals import DutyRefused
from allears.reception.alerts import try_hook
from allears.web.access import Caller
from allears.web.account_pages.settings import Admin, back, render
from allears.web.api.entry import PathId
from allears.web.forms import Form, read_form
from allears.web.parts import parts_of

router = APIRouter(include_in_schema=False, prefix="/settings/alerts")

ERRORS = {
    "no_such_host": "There is no server of that name.",
    "private_address": "The name leads into a private network, where alerts may not go.",
    "address_refused": "Alerts may not go to this address.",
    "no_answer": "Nobody answered there.",
    "tls": "The connection could not be made secret: its certificate does not hold.",
    "too_late": "It could not be posted for six hours.",
}
"""What went wrong, for people; `status_404` and its like are said as numbers."""


@router.get("")
async def alerts(request: Request, caller: Admin, done: str = "", error: str = "") -> Response:
    """Every address, and whether it works."""
    return await show(request, caller, Form(many={"kinds": list(ALERT_KINDS)}), done=done, error=error)


@router.post("")
async def make_hook(request: Request, caller: Admin) -> Response:
    """One more address; it is not shown again."""
    form = await read_form(request)
    url, kinds = form.values.pop("url", ""), form.many.get("kinds", [])
    problem = parts_of(request).alerting.problem_with(url)
    if problem:
        form.problems["url"] = problem
    if not kinds:
        form.problems["kinds"] = "Choose what it is told of."
    if form.problems:
        return await show(request, caller, form, status=422)
    try:
        await parts_of(request).database.writing(lambda unit: add_hook(unit, caller.workspace, url, kinds))
    except DutyRefused as refused:
        form.problems[refused.field or "url"] = refused.words
        return await show(request, caller, form, status=422)
    return back("/settings/alerts", "added")


@router.post("/{hook_id}/test")
async def test_hook(request: Request, caller: Admin, hook_id: PathId) -> Response:
    """Posts a line that says it is a test, and says what became of it."""
    parts = parts_of(request)
    error = await try_hook(parts.database, caller.workspace, hook_id, parts.alerting)
    return back("/settings/alerts", "failed", error=error) if error else back("/settings/alerts", "tried")


@router.post("/{hook_id}/remove")
async def end_hook(request: Request, caller: Admin, hook_id: PathId) -> Response:
    """Nothing is posted there any more."""
    await parts_of(request).database.writing(lambda unit: remove_hook(unit, caller.workspace, hook_id))
    return back("/settings/alerts", "removed")


def said(error: str) -> str:
    """A code in words."""
    status = error.removeprefix("status_")
    if status != error and status.isdigit():
        return f"It answered with {status} instead of taking it."
    return ERRORS.get(error, "It could not be posted.")


async def show(
    request: Request, caller: Caller, form: Form, *, status: int = 200, done: str = "", error: str = ""
) -> Response:
    """The page with what was typed, but never an address."""
    found = await parts_of(request).database.reading(lambda connection: AlertHooks(connection, caller.workspace).all())
    hooks = [(each, hint_of(each.url), said(each.last_error) if each.last_error else "") for each in found]
    return await render(
        request, caller, "alerts", "alerts",
        status=status, form=form, hooks=hooks, kinds=ALERT_KINDS, done=done, problem=said(error) if error else "",
    )  # fmt: skip
