"""The short way to a stream: past everything that ordinary answers go through.

Each layer between the server and a door is held as long as the answer lasts, and a stream lasts for hours: nine layers
cost a third of what an open conversation costs. So streams are found before the first of them, and do for themselves
what the layers would have done: they check who asks, answer with problems, send the protecting headers, are logged.
"""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import Receive, Scope, Send

from allears.live.hub import Hub
from allears.live.reader import Reader
from allears.live.stream import stream
from allears.web.logs import log_failure, log_request

Headers = list[tuple[bytes, bytes]]
NOTHING: Headers = []


class Application(FastAPI):
    """FastAPI, and a short way for routes whose endpoint says `is_stream`."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI asks."""
        if scope["type"] == "http" and scope["path"].endswith("/stream") and (route := self._stream_at(scope)):
            scope["app"] = self
            await guarded(route.app, scope, receive, send)
        else:
            await super().__call__(scope, receive, send)

    def _stream_at(self, scope: Scope) -> Route | None:
        for route in self._streams:
            match, found = route.matches(scope)
            if match is Match.FULL:
                scope.update(found)
                return route
        return None

    @property
    def _streams(self) -> list[Route]:
        if not hasattr(self.state, "streams"):
            routes = [each for each in self.router.routes if isinstance(each, Route)]
            self.state.streams = [each for each in routes if getattr(each.endpoint, "is_stream", False)]
        found: list[Route] = self.state.streams
        return found


async def guarded(door: Any, scope: Scope, receive: Receive, send: Send) -> None:
    """What breaks in a stream is logged here, since nobody else sees it."""
    try:
        await door(scope, receive, send)
    except Exception:
        log_failure(scope)
        raise


def only_get(path: str, door: Any) -> Route:
    """A route to a stream. Starlette adds HEAD to every GET; the head of a stream would never end."""
    route = Route(path, door, methods=["GET"])
    route.methods = {"GET"}
    return route


async def refuse(refusal: Response, scope: Scope, receive: Receive, send: Send) -> None:
    """Why there is no stream."""
    refusal.headers.setdefault("X-Content-Type-Options", "nosniff")
    log_request(scope, refusal.status_code, 0.0)
    await refusal(scope, receive, send)


async def begin(hub: Hub, reader: Reader, scope: Scope, receive: Receive, send: Send, headers: dict[str, str]) -> None:
    """The stream itself. What the request said is forgotten, so that it is not held as long as the answer lasts."""
    log_request(scope, 200, 0.0)
    scope["headers"] = NOTHING
    raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
    await stream(hub, reader, receive, send, raw)
