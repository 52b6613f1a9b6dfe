"""Who the visitor is: arriving, what they left of themselves, coming back by a mail's link."""

from __future__ import annotations

from functools import cache
from typing import Any
from zoneinfo import available_timezones

from sqlalchemy import Connection
from starlette.responses import JSONResponse, Response

from allears.accounts.site import Site
from allears.messenger import reading
from allears.messenger.arriving import workspace_of_token
from allears.messenger.identity import read_identity
from allears.messenger.refusals import LinkRefused
from allears.messenger.room import Messenger
from allears.messenger.showing import self_shown
from allears.messenger.store_visitor import VisitorStore, same_person, visitor_by_id
from allears.messenger.visitor import Arrival, Identity, Visitor
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace
from allears.values.time_zones import LONGEST_NAME, name_of_today
from allears.web.problems import not_found
from allears.web.widget.door import Call, body_of, not_allowed_there, optional_text, own_origin, text_in
from allears.web.widget.sites import Known, may_embed

SEEN_AGAIN_AFTER = 5 * 60_000
"""Milliseconds after which a visitor who comes again is noted as seen again."""


async def arrive(call: Call) -> Response:
    """POST visitors {site, identity?, time_zone?}: a token for who has none; the same visitor for who has one here."""
    body = await body_of(call)
    workspace, site = await site_named(call, text_in(body, "site"))
    token, time_zone = optional_text(body, "identity"), time_zone_in(body)
    call.take("visitor")
    identity = identity_by(token, site, call.parts.database.clock.now()) if token else None
    mine = call.known.visitor if call.known and call.known.site.id == site.id else None
    if mine is not None and identity is None:
        note_seen(call, call.owner, time_zone)
        return JSONResponse(await arrived(call, workspace, Arrival(mine, "")), 200)

    def work(unit: Unit) -> Arrival:
        return Messenger(unit, workspace).visitor_arrives(site.id, mine, identity, time_zone)

    arrival = await call.parts.database.writing(work)
    return JSONResponse(await arrived(call, workspace, arrival), 201 if arrival.token else 200)


async def site_named(call: Call, public_key: str) -> tuple[Workspace, Site]:
    """The site, if the page that asks is one of its. Raises Problem."""
    found = await call.parts.sites.by_key(public_key)
    if found is None:
        raise not_found("There is no site with this key. Copy the script line again: Settings, Site.")
    origin = call.request.headers.get("origin")
    if not may_embed(found[1], origin, own_origin(call.request)):
        raise not_allowed_there(origin)
    return found


def note_seen(call: Call, owner: Known, time_zone: str | None) -> None:
    """The visitor is here again, perhaps from elsewhere. Nobody waits for this to be written, and it is no event."""
    database, visitor = call.parts.database, owner.visitor
    elsewhere = {} if time_zone in (None, visitor.time_zone) else {"time_zone": time_zone}
    if elsewhere or database.clock.now() - visitor.last_seen_at > SEEN_AGAIN_AFTER:
        database.write(
            lambda unit: VisitorStore(unit, owner.workspace).change(visitor.id, last_seen_at=unit.now, **elsewhere)
        )


def time_zone_in(body: dict[str, Any]) -> str | None:
    """The zone that the browser's clock is set to. One that is not known here is no reason to turn anybody away."""
    named = body.get("time_zone")
    if not isinstance(named, str) or len(named) > LONGEST_NAME:
        return None
    return next((name for name in (named, name_of_today(named)) if name in zones()), None)


@cache
def zones() -> frozenset[str]:
    """The zones of this machine's database, without its own."""
    return frozenset(available_timezones()) - {"localtime", "Factory"}


def identity_by(token: str, site: Site, now: int) -> Identity:
    """Whom the company's server signed for."""
    return read_identity(token, audience=site.public_key, keys=site.identity_keys, now=now)


async def arrived(call: Call, workspace: Workspace, arrival: Arrival) -> dict[str, Any]:
    """The visitor as they are now, and the token they have from now on."""

    def look(connection: Connection) -> Visitor | None:
        return visitor_by_id(connection, workspace, arrival.visitor.id)

    visitor = await call.parts.database.reading(look) or arrival.visitor
    return {"visitor": self_shown(visitor), "token": arrival.token or call.token}


async def me(call: Call) -> Response:
    """GET me: the visitor and their conversations, the newest first."""
    owner = call.owner
    call.take("reading")
    return JSONResponse(await call.parts.database.reading(lambda connection: about_me(connection, owner)))


def about_me(connection: Connection, owner: Known) -> dict[str, Any]:
    """What a visitor may know of themselves."""
    workspace = owner.workspace
    family = same_person(connection, workspace, owner.visitor.id, proven=True)
    rows = reading.visitor_conversations(connection, workspace, family)
    unseen = reading.unseen_by_visitor(connection, workspace, [row.conversation.id for row in rows])
    visitor = visitor_by_id(connection, workspace, owner.visitor.id) or owner.visitor
    return {
        "visitor": self_shown(visitor),
        "conversations": [
            {
                "id": row.conversation.id,
                "seq": row.conversation.seq,
                "unread": unseen.get(row.conversation.id, 0),
                "open": row.conversation.state != "closed",
            }
            for row in rows
        ],
    }


async def leave_email(call: Call) -> Response:
    """POST email {email}: where the answer shall go. Needs no conversation, so it works when nothing else does."""
    owner = call.owner
    call.take("email")
    email = text_in(await body_of(call), "email")

    def work(unit: Unit) -> Visitor:
        return Messenger(unit, owner.workspace).leave_email(owner.visitor.id, email)

    return JSONResponse({"visitor": self_shown(await call.parts.database.writing(work))})


async def come_back(call: Call) -> Response:
    """POST return {token}: somebody clicked the link in a mail, and presses the button."""
    token = text_in(await body_of(call), "token")
    call.take("return")
    workspace = workspace_of_token(token)
    if workspace is None:
        raise LinkRefused("This link is not complete. Copy it from the mail once more.", "token")
    mine = call.known.visitor if call.known and call.known.workspace == workspace else None
    back = await call.parts.database.writing(lambda unit: Messenger(unit, workspace).come_back(token, mine))
    body = {"visitor": self_shown(back.visitor), "token": back.token or call.token}
    return JSONResponse(body | {"conversation": {"id": back.conversation_id}})
