"""What anybody may know of a site: how the messenger looks there, whether somebody is there, how soon they answer."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection
from starlette.responses import JSONResponse, Response

from allears.accounts.office_hours import is_open, opens_at
from allears.accounts.site import Site
from allears.live.details import rep_names
from allears.messenger.reading import median_reply_time
from allears.reception.greeting import bot_shown
from allears.storage.workspace import Workspace
from allears.web.widget.door import Call
from allears.web.widget.visitors import site_named

MEASURED_OVER = 7 * 24 * 3600 * 1000
"""Milliseconds of conversations from which the reply time is measured."""
MOST_NAMES = 3


async def about(call: Call) -> Response:
    """GET site/{public_key}: needs no visitor, names none, and may be kept by the browser for half a minute."""
    call.take("reading")
    workspace, site = await site_named(call, str(call.request.path_params["public_key"]))
    database, now = call.parts.database, call.parts.database.clock.now()
    here = call.parts.hub.reps_here(workspace.id)
    key = f"{site.id} {sorted(here)}"

    def look(connection: Connection) -> dict[str, Any]:
        bot = bot_shown(connection, workspace, call.parts.bots, site)
        return {**measured(connection, workspace, site, here, now), "bot": bot}

    async def measure() -> dict[str, Any]:
        return await database.reading(look)

    found = await call.parts.sites.figures.get(key, now, measure)
    body = {"site": site_shown(site), **found, "open": is_open(site.settings.office_hours, now)}
    body["opens_at"] = opens_at(site.settings.office_hours, now)
    return JSONResponse(body, headers={"Cache-Control": "private, max-age=30"})


def site_shown(site: Site) -> dict[str, Any]:
    """The settings that the widget works by."""
    settings = site.settings
    return {
        "name": settings.name,
        "language": settings.language,
        "consent": settings.consent,
        "look": {
            "color": settings.look.color,
            "position": settings.look.position,
            "logo": settings.look.logo or None,
            "texts": settings.look.texts,
        },
        "show": list(settings.show),
        "hide": list(settings.hide),
    }


def measured(
    connection: Connection, workspace: Workspace, site: Site, here: frozenset[str], now: int
) -> dict[str, Any]:
    """Names of reps who look at the inbox now, and the median time to an answer; nothing rather than a guess."""
    names = sorted(name for name in rep_names(connection, workspace, set(here)).values() if name)
    wait = median_reply_time(connection, workspace, site.id, now - MEASURED_OVER)
    return {
        "reps": [{"name": name} for name in names[:MOST_NAMES]],
        "reply_time": None if wait is None else wait // 1000,
    }
