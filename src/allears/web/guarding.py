"""What every request and answer goes through: the log, headers that protect our pages, no writing from elsewhere.

Plain ASGI, so that a stream is never held back.
"""

from __future__ import annotations

import time
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from allears.web.access import SAFE
from allears.web.logs import log_failure, log_request
from allears.web.problems import Problem, answer, our_mistake

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; "
    "require-trusted-types-for 'script'"
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
}
FOR_OTHER_SITES = ("/widget", "/assets/widget")
"""What other people's pages load: these answers are theirs to show."""


class Watched:
    """Outermost: counts and logs every answer, and answers where something of ours broke."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, begun = time.perf_counter(), False

        async def noted(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                log_request(scope, message["status"], time.perf_counter() - started)
            await send(message)

        try:
            await self._app(scope, receive, noted)
        except Exception:
            log_failure(scope)
            if begun:
                raise
            await answer(Request(scope, receive), our_mistake())(scope, receive, noted)


class Protected:
    """Adds the headers; answers that set one themselves keep it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        for_others = scope["path"].startswith(FOR_OTHER_SITES)

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                protect(MutableHeaders(scope=message), for_others=for_others, tls=scope["scheme"] == "https")
            await send(message)

        await self._app(scope, receive, with_headers)


def protect(headers: MutableHeaders, *, for_others: bool, tls: bool) -> None:
    """Sets what is not set yet."""
    if for_others:
        headers.setdefault("X-Content-Type-Options", "nosniff")
        headers.setdefault("Cross-Origin-Resource-Policy", "cross-origin")
    else:
        headers.setdefault("Content-Security-Policy", POLICY)
        headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        for name, value in HEADERS.items():
            headers.setdefault(name, value)
    if tls:
        headers.setdefault("Strict-Transport-Security", "max-age=31536000")


class SameOrigin:
    """Refuses to change anything for another origin; the widget's endpoints carry no cookie and are exempt."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and comes_from_elsewhere(scope):
            request = Request(scope, receive)
            problem = Problem(403, "other-origin", "Sent from elsewhere", "Only our own pages may send this.")
            await answer(request, problem)(scope, receive, send)
            return
        await self._app(scope, receive, send)


def comes_from_elsewhere(scope: Scope) -> bool:
    """Whether a browser says that another site's page wants to change something here."""
    if scope["method"] in SAFE or scope["path"].startswith("/widget/"):
        return False
    headers = Headers(scope=scope)
    if "authorization" in headers:
        return False
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is not None:
        return site not in ("same-origin", "none")
    return origin is not None and urlsplit(origin).netloc != headers.get("host", "")
