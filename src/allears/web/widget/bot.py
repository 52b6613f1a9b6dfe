"""What the bot shows to a visitor beside messages: its greeting, what it noted, and that it forgets."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection
from starlette.responses import JSONResponse, Response

from allears.accounts.office_hours import is_open
from allears.messenger.message import Author
from allears.playbooks.arrival import Device
from allears.reception.arriving import Arriving
from allears.reception.forgetting import STAYS, forget
from allears.reception.greeting import greeting_for
from allears.reception.noted import noted_lines
from allears.storage.unit import Unit
from allears.web.widget.conversations import check_mine
from allears.web.widget.door import Call, body_of, number_in, text_in, wrong
from allears.web.widget.visitors import site_named

MOST_PAGES = 100
LONGEST = 2_000


async def greet(call: Call) -> Response:
    """POST greeting {site, page, referrer?, query?, seconds?, visits?, pages_seen?, device?, known?}."""
    body = await body_of(call)
    call.take("reading")
    workspace, site = await site_named(call, text_in(body, "site"))
    database, bots = call.parts.database, call.parts.bots
    open_now = is_open(site.settings.office_hours, database.clock.now())
    arriving = arriving_in(body, call.request.headers.get("origin") or "", in_office_hours=open_now)
    live = await database.reading(lambda connection: bots.of(connection, workspace))
    return JSONResponse(greeting_for(live, site, arriving))


def arriving_in(body: dict[str, Any], origin: str, *, in_office_hours: bool) -> Arriving:
    """What the page tells of its visitor. Raises Problem 422 naming the field."""
    page, query = text_in(body, "page", "/")[:LONGEST], text_in(body, "query", "")[:LONGEST]
    seen, device = body.get("pages_seen", []), text_in(body, "device", Device.COMPUTER.value)
    if not isinstance(seen, list) or not all(isinstance(one, str) for one in seen):
        raise wrong("pages_seen", "a list of paths")
    if device not in tuple(Device):
        raise wrong("device", " or ".join(Device))
    path = page if page.startswith("/") else "/"
    return Arriving(
        page=path,
        first_page=f"{origin}{path}{query if query.startswith('?') else ''}",
        referrer=text_in(body, "referrer", "")[:LONGEST],
        pages_seen=[one[:LONGEST] for one in seen[-MOST_PAGES:]],
        visits=number_in({"visits": 1, **body}, "visits"),
        seconds=number_in({"seconds": 0, **body}, "seconds"),
        known=body.get("known") is True,
        device=Device(device),
        in_office_hours=in_office_hours,
    )


async def noted(call: Call) -> Response:
    """GET conversations/{id}/noted: what was understood of what the visitor said."""
    owner, conversation_id = call.owner, call.conversation_id
    call.take("reading")
    await check_mine(call)
    now = call.parts.database.clock.now()

    def look(connection: Connection) -> list[dict[str, Any]]:
        return noted_lines(connection, owner.workspace, conversation_id, owner.site, now)

    return JSONResponse({"lines": await call.parts.database.reading(look)})


async def forget_all(call: Call) -> Response:
    """POST conversations/{id}/forget {}: delete what the visitor said there, and what was noted of it."""
    owner, conversation_id = call.owner, call.conversation_id
    call.take("email")
    await check_mine(call)
    author = Author("visitor", owner.visitor.id)

    def work(unit: Unit) -> None:
        forget(unit, owner.workspace, conversation_id, author)

    await call.parts.database.writing(work)
    return JSONResponse({"stays": STAYS})
