"""What went wrong, told in one form: problem+json (RFC 9457) to programs, a friendly page to people."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from sqlalchemy.exc import IntegrityError
from starlette.exceptions import HTTPException
from starlette.requests import Request

from allears.accounts.refusals import Conflict, NotThere, NotYours, Refusal
from allears.duty.refusals import DutyRefused, NotOffered, SettledBefore
from allears.messenger.refusals import DifferentBody, LinkRefused, Refused, UnknownConversation, UnknownVisitor
from allears.partings.refusals import WaitsAlready
from allears.publications.refusals import NothingThere, NotLive, NotPublished, OutOfDate
from allears.storage.problem import DatabaseBusy, DatabaseClosed

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What a field should have held. `field` is its path: `office_hours.zone`.

    A mistake inside a file that was sent names it and the line (from 1; 0 is the whole file).
    """

    field: str
    expected: str
    file: str = ""
    line: int = 0

    def body(self) -> dict[str, str | int]:
        """As problem+json carries it."""
        place: dict[str, str | int] = {"file": self.file, "line": self.line} if self.file else {}
        return {"field": self.field, "expected": self.expected, **place}


@dataclass
class Problem(Exception):  # noqa: N818 - RFC 9457 calls it so
    """Raise it anywhere behind a route. `name` is stable and ends the address in `type`; `detail` is for people."""

    status: int
    name: str
    title: str
    detail: str = ""
    errors: Sequence[FieldProblem] = ()
    headers: Mapping[str, str] = field(default_factory=dict)

    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = {"type": f"/problems/{self.name}", "title": self.title, "status": self.status}
        if self.detail:
            body["detail"] = self.detail
        if self.errors:
            body["errors"] = [error.body() for error in self.errors]
        return body


def not_found(detail: str = "There is nothing at this address, or nothing for you.") -> Problem:
    """The same words for what never was and for what belongs to others."""
    return Problem(404, "not-found", "Not found", detail)


def forbidden(detail: str) -> Problem:
    """For somebody we know, who may not do this."""
    return Problem(403, "forbidden", "Not allowed", detail)


def sign_in_needed(detail: str = "Sign in, or send an API key as `Authorization: Bearer allears_…`.") -> Problem:
    """For somebody we do not know."""
    return Problem(401, "sign-in-needed", "Sign in first", detail, headers={"WWW-Authenticate": "Bearer"})


def too_many(wait_ms: int, detail: str) -> Problem:
    """Come again in `wait_ms` milliseconds."""
    seconds = str(max(1, -(-wait_ms // 1000)))
    return Problem(429, "too-many-requests", "Too many tries", detail, headers={"Retry-After": seconds})


def busy() -> Problem:
    """More waits than the database's queues hold."""
    detail = "Nothing was lost or changed. Send the same again in a moment."
    return Problem(503, "busy", "Too busy for a moment", detail, headers={"Retry-After": "1"})


def our_mistake() -> Problem:
    """For what we did not think of."""
    detail = "This is our mistake. What was saved before is safe; the server's log says more."
    return Problem(500, "our-mistake", "Something broke here", detail)


def refused(refusal: Refusal) -> Problem:
    """A room's refusal as an answer."""
    errors = [FieldProblem(refusal.field, refusal.message)] if refusal.field else []
    match refusal:
        case NotThere():
            return not_found(refusal.message)
        case NotYours():
            return forbidden(refusal.message)
        case Conflict():
            return Problem(409, "conflict", "This contradicts what is there", refusal.message, errors)
        case _:
            return Problem(422, "not-understood", "Not understood", refusal.message, errors)


def refused_by_messenger(refused: Refused) -> Problem:
    """The messenger's refusal as an answer; its code ends the address in `type`."""
    name, errors = refused.code.replace("_", "-"), [FieldProblem(refused.field, refused.words)] if refused.field else []
    match refused:
        case UnknownConversation() | UnknownVisitor():
            return not_found(refused.words)
        case DifferentBody():
            return Problem(409, name, "This contradicts what is there", refused.words, errors)
        case LinkRefused():
            return Problem(410, name, "This link is not open any more", refused.words, errors)
        case _:
            return Problem(422, name, "Not understood", refused.words, errors)


def refused_by_duty(refused: DutyRefused) -> Problem:
    """Duty's refusal as an answer."""
    errors = [FieldProblem(refused.field, refused.words)] if refused.field else []
    match refused:
        case NotOffered():
            return not_found(refused.words)
        case SettledBefore():
            return Problem(409, "settled-before", "Somebody was quicker", refused.words)
        case _:
            return Problem(422, "not-understood", "Not understood", refused.words, errors)


def not_published(refusal: NotPublished) -> Problem:
    """A refusal to publish, or to put live, as an answer."""
    match refusal:
        case NothingThere():
            return not_found(refusal.words)
        case NotLive() | OutOfDate():
            return Problem(409, "conflict", "This contradicts what is there", refusal.words)
        case _:
            return Problem(422, "not-published", "Not published", refusal.words)


def crossed() -> Problem:
    """Two wanted the same at the same moment; the other one was first."""
    return Problem(409, "conflict", "Somebody was quicker", "Look at it again, then decide whether to send it anew.")


def not_understood(errors: Sequence[Mapping[str, Any]]) -> Problem:
    """Pydantic's complaints, each with its place; what was sent is not repeated."""
    found = [FieldProblem(".".join(map(str, e["loc"][1:])) or str(e["loc"][0]), str(e["msg"])) for e in errors]
    return Problem(422, "not-understood", "Not understood", "Some fields hold what they cannot hold.", found)


def wants_page(request: Request) -> bool:
    """Whether a person in a browser waits for the answer, and not a program."""
    program = request.url.path.startswith(("/api/", "/widget/"))
    return not program and "text/html" in request.headers.get("accept", "")


def answer(request: Request, problem: Problem) -> Response:
    """The problem as whoever asked can use it."""
    if not wants_page(request):
        return JSONResponse(problem.body(), problem.status, problem.headers, "application/problem+json")
    if problem.status == HTTPStatus.UNAUTHORIZED:
        return request.app.state.parts.pages.to_sign_in(request)  # type: ignore[no-any-return]
    return request.app.state.parts.pages.problem(request, problem)  # type: ignore[no-any-return]


def of_http(error: HTTPException) -> Problem:
    """What the framework itself refuses."""
    if error.status_code == HTTPStatus.NOT_FOUND:
        return not_found()
    status = HTTPStatus(error.status_code)
    name = status.phrase.lower().replace(" ", "-")
    return Problem(error.status_code, name, status.phrase, str(error.detail), headers=error.headers or {})


def tell_problems(application: FastAPI) -> None:
    """Every way in which a request can fail gets its answer."""

    @application.exception_handler(Problem)
    async def _problem(request: Request, problem: Problem) -> Response:
        return answer(request, problem)

    @application.exception_handler(Refusal)
    async def _refusal(request: Request, refusal: Refusal) -> Response:
        return answer(request, refused(refusal))

    @application.exception_handler(Refused)
    async def _refused(request: Request, refused_: Refused) -> Response:
        return answer(request, refused_by_messenger(refused_))

    @application.exception_handler(WaitsAlready)
    async def waits_already(request: Request, refused_: WaitsAlready) -> Response:
        return answer(request, Problem(409, "waits-already", "One waits already", refused_.words))

    @application.exception_handler(DutyRefused)
    async def _not_on_duty(request: Request, refused_: DutyRefused) -> Response:
        return answer(request, refused_by_duty(refused_))

    @application.exception_handler(NotPublished)
    async def _not_published(request: Request, refusal: NotPublished) -> Response:
        return answer(request, not_published(refusal))

    @application.exception_handler(IntegrityError)
    async def _crossed(request: Request, _: Exception) -> Response:
        return answer(request, crossed())

    @application.exception_handler(RequestValidationError)
    async def _not_understood(request: Request, error: RequestValidationError) -> Response:
        return answer(request, not_understood(error.errors()))

    @application.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> Response:
        return answer(request, of_http(error))

    @application.exception_handler(DatabaseBusy)
    @application.exception_handler(DatabaseClosed)
    async def _busy(request: Request, _: Exception) -> Response:
        return answer(request, busy())
