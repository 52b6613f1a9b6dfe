"""The API under /api/v1: what programs and the inbox do, documented as OpenAPI."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.routing import BaseRoute

from allears.web.api import (
    conversations,
    deeds,
    documentation,
    duty,
    finding,
    keys,
    leads,
    publications,
    sites,
    team,
    visitors,
)
from allears.web.parts import Parts

ROUTERS = (
    conversations.router,
    deeds.router,
    duty.router,
    finding.router,
    leads.router,
    visitors.router,
    team.router,
    sites.router,
    publications.router,
    keys.router,
)


def doors(_: Parts) -> Iterable[BaseRoute]:
    """The routes of all of them, and their description."""
    return [*(route for router in ROUTERS for route in router.routes), *documentation.router.routes]
