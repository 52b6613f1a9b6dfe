"""Sites: where the messenger stands and how it looks there."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import Response

from allears.accounts.room import Accounts
from allears.accounts.site import Site, SiteSettings, as_record
from allears.accounts.store_sites import SiteStore
from allears.storage.unit import Unit
from allears.web.access import Caller
from allears.web.api.entry import (
    IdempotencyKey,
    PathId,
    ReadsSettings,
    SignedInAdmin,
    WritesSettings,
    answers,
    made_once,
    reading,
    writing,
)
from allears.web.api.site_body import SiteBody, SiteList, SitePatch, SiteShape
from allears.web.parts import public_url
from allears.web.problems import not_found, not_understood

router = APIRouter(prefix="/api/v1/sites", tags=["Sites"], responses=answers())


class IdentityKeyShape(BaseModel):
    """A key to sign visitors' identities with (HS256). It is shown this once."""

    key: str
    site: SiteShape


@router.get("", response_model=SiteList)
async def sites(request: Request, caller: ReadsSettings) -> Any:
    """Every site."""
    found = await reading(request, lambda c: SiteStore(c, caller.workspace).all())
    return {"data": [site_shown(site, request) for site in found]}


@router.post(
    "",
    status_code=201,
    response_model=SiteShape,
    responses={200: {"model": SiteShape, "description": "It was made before."}, **answers(404, 409)},
)
async def open_site(
    request: Request,
    response: Response,
    caller: WritesSettings,
    body: SiteBody,
    idempotency_key: IdempotencyKey = None,
) -> Any:
    """One more site."""

    def work(unit: Unit) -> tuple[Site, bool]:
        room = accounts(unit, caller)
        made_id, repeated = made_once(unit, caller, idempotency_key, body, lambda: room.open_site(body.settings()).id)
        return room.site(made_id), repeated

    site, repeated = await writing(request, work)
    response.status_code = 200 if repeated else 201
    return site_shown(site, request)


@router.get("/{site_id}", response_model=SiteShape, responses=answers(404))
async def one_site(request: Request, caller: ReadsSettings, site_id: PathId) -> Any:
    """One site."""
    found = await reading(request, lambda c: SiteStore(c, caller.workspace).get(site_id))
    if found is None:
        raise not_found("There is no such site.")
    return site_shown(found, request)


@router.patch("/{site_id}", response_model=SiteShape, responses=answers(404))
async def change_site(request: Request, caller: WritesSettings, site_id: PathId, body: SitePatch) -> Any:
    """Changes settings; open widgets take them up."""

    def work(unit: Unit) -> Site:
        room = accounts(unit, caller)
        return room.change_site(site_id, changed(body, room.site(site_id).settings))

    return site_shown(await writing(request, work), request)


@router.post("/{site_id}/identity-keys", status_code=201, response_model=IdentityKeyShape, responses=answers(404))
async def new_identity_key(request: Request, caller: SignedInAdmin, site_id: PathId) -> Any:
    """A new key; the one before it still counts until it is ended or replaced again."""
    site, key = await writing(request, lambda unit: accounts(unit, caller).new_identity_key(site_id))
    return {"key": key, "site": site_shown(site, request)}


@router.delete("/{site_id}/identity-keys/old", response_model=SiteShape, responses=answers(404))
async def end_old_identity_key(request: Request, caller: SignedInAdmin, site_id: PathId) -> Any:
    """Only the newest key counts from now on."""
    site = await writing(request, lambda unit: accounts(unit, caller).end_old_identity_key(site_id))
    return site_shown(site, request)


def changed(body: SitePatch, settings: SiteSettings) -> SiteSettings:
    """The settings with what was sent. Raises Problem 422."""
    try:
        return body.over(settings)
    except ValidationError as error:
        raise not_understood([{**each, "loc": ("body", *each["loc"])} for each in error.errors()]) from error


def accounts(unit: Unit, caller: Caller) -> Accounts:
    """The room, changed by whoever asks."""
    return Accounts(unit, caller.workspace, caller.actor)


def site_shown(site: Site, request: Request) -> dict[str, Any]:
    """A site, for the team."""
    return {
        "id": site.id,
        "public_key": site.public_key,
        "script": script_line(site, public_url(request)),
        "settings": as_record(site.settings),
        "identity_keys": len(site.identity_keys),
        "created_at": site.created_at,
    }


def script_line(site: Site, url: str) -> str:
    """What a website's owner puts into every page."""
    return f'<script src="{url}/widget.js" data-site="{site.public_key}" async></script>'
