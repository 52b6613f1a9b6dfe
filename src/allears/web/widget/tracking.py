"""What the visitor looked at, told by their browser after they agreed or opened the chat."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from allears.storage.unit import Unit
from allears.tracking.room import Tracking
from allears.tracking.seen import Happened, PageSeen, Report, Visit
from allears.tracking.source import path_of
from allears.web.widget.door import Call, body_of, number_in, text_in, wrong


async def report(call: Call) -> Response:
    """POST events {events: [{id, type, at, url, title, referrer, name?, data?}]}: each id counts once.

    A token is the proof of consent: a browser gets one when its owner agrees, or opens the chat, and not before.
    """
    owner = call.owner
    reports = reports_in(await body_of(call))
    call.take("events")

    def work(unit: Unit) -> Visit | None:
        return Tracking(unit, owner.workspace).record(owner.visitor.id, owner.site.id, reports)

    visit = await call.parts.database.writing(work)
    seen = next((each for each in reversed(reports) if isinstance(each, PageSeen)), None)
    if visit is not None and seen is not None:
        call.parts.presence.looks_at(
            owner.workspace.id,
            owner.visitor.id,
            path_of(seen.url),
            seen.title,
            call.parts.database.clock.now(),
            source=visit.source.name,
            returning=visit.returning,
        )
    return Response(status_code=204)


def reports_in(body: dict[str, Any]) -> list[Report]:
    """The events that were sent. Raises Problem 422 naming the field."""
    events = body.get("events")
    if not isinstance(events, list) or not all(isinstance(each, dict) for each in events):
        raise wrong("events", "a list of objects")
    return [report_in(event) for event in events]


def report_in(event: dict[str, Any]) -> Report:
    """One event."""
    client_id, at = text_in(event, "id"), number_in(event, "at")
    if event.get("type") == "page.viewed":
        title, referrer = text_in(event, "title", ""), text_in(event, "referrer", "")
        return PageSeen(client_id, at, text_in(event, "url"), title, referrer)
    if event.get("type") != "custom":
        raise wrong("type", "page.viewed or custom")
    data = event.get("data") or {}
    if not isinstance(data, dict):
        raise wrong("data", "an object")
    return Happened(client_id, at, text_in(event, "name"), data)
