"""Pages for reps about themselves and their company: first run, sign-in, invitation, settings."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.routing import BaseRoute

from allears.web.account_pages import sign_in, start
from allears.web.parts import Parts


def doors(_: Parts) -> Iterable[BaseRoute]:
    """The routes of all of them."""
    return [*start.router.routes, *sign_in.router.routes]
