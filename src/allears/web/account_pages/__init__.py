"""Pages for reps about themselves and their company: first run, sign-in, invitation, settings."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.routing import BaseRoute

from allears.web.account_pages import alerts, joining, keys, mail, settings, sign_in, site, start, team, you
from allears.web.parts import Parts

ROUTERS = (
    start.router,
    sign_in.router,
    joining.router,
    settings.router,
    you.router,
    site.router,
    team.router,
    keys.router,
    alerts.router,
    mail.router,
)


def doors(_: Parts) -> Iterable[BaseRoute]:
    """The routes of all of them."""
    return [route for router in ROUTERS for route in router.routes]
