"""The inbox: pages that the server renders, and the pieces of them that a browser fetches when something changed.

Nothing here changes anything; what a rep does goes to the documented API.
"""

from __future__ import annotations

from collections.abc import Iterable

from starlette.routing import BaseRoute

from allears.web.inbox import brief_page, pages, pieces, sheets, speed_page
from allears.web.parts import Parts


def doors(_: Parts) -> Iterable[BaseRoute]:
    """The routes of both. Pieces first: `/inbox/pieces` is no conversation."""
    rooms = (pieces, sheets, brief_page, speed_page, pages)
    return [route for room in rooms for route in room.router.routes]
