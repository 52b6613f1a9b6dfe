"""API keys, made and ended on a page."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from allears.accounts.roles import Scope
from allears.accounts.store_sites import KeyStore
from allears.web.access import Caller
from allears.web.account_pages.settings import Admin, back, change, render
from allears.web.api.entry import PathId
from allears.web.forms import Form, read_form
from allears.web.parts import parts_of

router = APIRouter(include_in_schema=False, prefix="/settings/keys")


@router.get("")
async def keys(request: Request, caller: Admin, done: str = "", about: str = "") -> Response:
    """Every key."""
    return await show(request, caller, Form(), done=done, about=about)


@router.post("")
async def make_key(request: Request, caller: Admin) -> Response:
    """A new key; its text is shown on this page and never again."""
    form = await read_form(request)
    name = form.text("name", "Write what the key is for.")
    chosen = form.many.get("scopes", [])
    scopes = tuple(scope for scope in Scope if scope.value in chosen)
    if not scopes:
        form.problems["scopes"] = "Choose what the key may touch."
    if form.problems:
        return await show(request, caller, form, status=422)
    _, text = await change(request, caller, lambda accounts: accounts.make_key(name, scopes))
    return await show(request, caller, Form(), text=text)


@router.post("/{key_id}/end")
async def end_key(request: Request, caller: Admin, key_id: PathId) -> Response:
    """It opens nothing from now on; the page then offers to take that back."""
    await change(request, caller, lambda accounts: accounts.end_key(key_id))
    return back("/settings/keys", "ended", about=key_id)


@router.post("/{key_id}/restore")
async def restore_key(request: Request, caller: Admin, key_id: PathId) -> Response:
    """It opens again what it opened."""
    await change(request, caller, lambda accounts: accounts.restore_key(key_id))
    return back("/settings/keys", "restored")


async def show(
    request: Request,
    caller: Caller,
    form: Form,
    *,
    status: int = 200,
    done: str = "",
    about: str = "",
    text: str = "",
) -> Response:
    """The page with what was typed, and the new key's text."""
    found = await parts_of(request).database.reading(lambda connection: KeyStore(connection, caller.workspace).all())
    told = next((key for key in found if key.id == about and key.ended_at is not None), None)
    return await render(
        request, caller, "keys", "keys",
        status=status, form=form, keys=found, scopes=list(Scope), done=done, told=told, text=text,
    )  # fmt: skip
