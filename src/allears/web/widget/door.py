"""How every request of a widget is taken: who asks, from where, how much; and how it is answered, also with a no."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from allears.messenger.refusals import DifferentBody, LinkRefused, Refused, UnknownConversation, UnknownVisitor
from allears.storage.problem import DatabaseProblem
from allears.tracking.refusals import NotKept
from allears.web.access import Open, Visitors
from allears.web.parts import Parts
from allears.web.problems import FieldProblem, Problem, busy, not_found
from allears.web.widget.limits import TooMany
from allears.web.widget.sites import Known, may_embed

LARGEST_BODY = 128 * 1024
STATUS: dict[type[Refused], int] = {UnknownConversation: 404, UnknownVisitor: 404, DifferentBody: 409, LinkRefused: 410}
TITLES = {404: "Not found", 409: "Already stored otherwise", 410: "No longer valid", 422: "Not understood"}
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Last-Event-ID",
    "Access-Control-Max-Age": "7200",
    "Vary": "Origin",
}


@dataclass(frozen=True, slots=True)
class Call:
    """One request: `known` is whose token came with it, if one did that opens something."""

    request: Request
    parts: Parts
    known: Known | None
    token: str

    @property
    def address(self) -> str | None:
        """Where it comes from; behind a trusted proxy, what the proxy says."""
        return self.request.client.host if self.request.client else None

    @property
    def owner(self) -> Known:
        """Whose browser asks. Raises Problem 401 when that is nobody."""
        if self.known is None:
            raise Problem(401, "token-needed", "Not known", "Ask for a visitor first: POST /widget/v1/visitors.")
        return self.known

    def take(self, what: str) -> None:
        """Count one of `what`. Raises TooMany."""
        self.parts.limits.take(what, self.known.visitor.id if self.known else None, self.address)

    @property
    def conversation_id(self) -> str:
        """The conversation in the address."""
        return str(self.request.path_params["conversation_id"])


Work = Callable[[Call], Awaitable[Response]]


@dataclass(frozen=True)
class Door:
    """A plain ASGI endpoint around `work`. Answers preflights itself: they carry no token, and grant nothing yet."""

    parts: Parts
    work: Work
    access: Open | Visitors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        origin = request.headers.get("origin")
        if request.method == "OPTIONS":
            headers = PREFLIGHT | {"Access-Control-Allow-Origin": origin or "*"}
            await Response(status_code=204, headers=headers)(scope, receive, send)
            return
        response = await answered(self.parts, request, self.work)
        response.headers.update(shared_with(origin))
        await response(scope, receive, send)


def shared_with(origin: str | None) -> dict[str, str]:
    """Lets the page that asked read the answer. Whether it may ask was decided before anything was done."""
    if origin is None:
        return {"Vary": "Origin"}
    return {"Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": "Retry-After", "Vary": "Origin"}


async def answered(parts: Parts, request: Request, work: Work) -> Response:
    """What `work` answers, or why it did not."""
    try:
        return await work(await call_of(parts, request))
    except TooMany as full:
        return too_many(full)
    except Refused as refused:
        status = STATUS.get(type(refused), 422)
        errors = [FieldProblem(refused.field, refused.words)] if refused.field else []
        name = refused.code.replace("_", "-")
        return told(Problem(status, name, TITLES[status], refused.words, errors), refused.code)
    except NotKept as refused:
        return told(Problem(422, "not-kept", "Not kept", str(refused)), "not_kept")
    except Problem as problem:
        return told(problem, problem.name.replace("-", "_"))
    except DatabaseProblem:
        return told(busy(), "busy")


def told(problem: Problem, code: str) -> Response:
    """A problem, with a code for machines."""
    body = problem.body() | {"code": code}
    return JSONResponse(body, problem.status, dict(problem.headers), "application/problem+json")


def too_many(full: TooMany) -> Response:
    """Says when to come again; and that an address can be left, where otherwise nothing could be said."""
    wait = str(max(1, -int(-full.wait // 1)))
    words = "That was a lot at once. What you wrote is still here."
    if full.code == "leave_email":
        words += " Leave your e-mail address, and we will write to you."
    return told(Problem(429, "too-many-requests", "Too much at once", words, headers={"Retry-After": wait}), full.code)


async def call_of(parts: Parts, request: Request) -> Call:
    """Who asks, if their page may. Raises Problem."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    known = await parts.sites.by_token(token) if kind.lower() == "bearer" and token else None
    call = Call(request, parts, known, token if known else "")
    if known is not None:
        check_origin(call, known)
    return call


def check_origin(call: Call, known: Known) -> None:
    """Raises Problem 403 when the page's origin is not one of the site's."""
    origin = call.request.headers.get("origin")
    if not may_embed(known.site, origin, own_origin(call.request)):
        raise not_allowed_there(origin)


def not_allowed_there(origin: str | None) -> Problem:
    """For pages that are not the company's."""
    words = f"{origin} is not one of this site's origins. Add it in Allears: Settings, Site, Allowed origins."
    return Problem(403, "origin", "Not from here", words)


def own_origin(request: Request) -> str:
    """Where this server's own pages are, such as the test page."""
    return f"{request.url.scheme}://{request.url.netloc}"


async def body_of(call: Call) -> dict[str, Any]:
    """The JSON object that was sent. Raises Problem 413 or 422."""
    held = b""
    async for part in call.request.stream():
        held += part
        if len(held) > LARGEST_BODY:
            raise Problem(413, "too-large", "Too large", f"At most {LARGEST_BODY // 1024} kB fit in one request.")
    try:
        body = json.loads(held)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise Problem(422, "not-understood", "Not understood", "Expected a JSON object.")
    return body


def text_in(body: dict[str, Any], name: str, default: str | None = None) -> str:
    """A text of the body. Raises Problem 422 naming the field."""
    value = body.get(name, default)
    if not isinstance(value, str):
        raise wrong(name, "a text")
    return value


def optional_text(body: dict[str, Any], name: str) -> str | None:
    """A text of the body, or nothing."""
    return None if body.get(name) is None else text_in(body, name)


def number_in(body: dict[str, Any], name: str) -> int:
    """A whole number of the body, from 0 on. Raises Problem 422 naming the field."""
    value = body.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 1 << 53:
        raise wrong(name, "a whole number from 0 on")
    return value


def wrong(name: str, expected: str) -> Problem:
    """A field that holds what it cannot hold."""
    words = f"{name}: expected {expected}."
    return Problem(422, "not-understood", "Not understood", words, [FieldProblem(name, expected)])


def cursor_in(text: str | None) -> int | None:
    """A cursor as clients send it; nothing for what is none, which is as good as never having come."""
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 16 else None


def nothing_here() -> Problem:
    """The same for what never was and for what is others'."""
    return not_found("There is no such conversation for this visitor.")
