"""What every endpoint of the API shares: who may call, which refusals it may answer with, how ids and lines look."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Header, Path, Query
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy import Connection
from starlette.requests import Request

from allears.accounts.refusals import Conflict
from allears.accounts.roles import Role, Scope
from allears.accounts.store_sites import RequestStore
from allears.messenger.message import Author
from allears.storage.unit import Unit
from allears.web.access import Caller, Reps
from allears.web.parts import parts_of

Result = TypeVar("Result")

ReadsConversations = Annotated[Caller, Depends(Reps(Role.REP, Scope.CONVERSATIONS_READ))]
WritesConversations = Annotated[Caller, Depends(Reps(Role.REP, Scope.CONVERSATIONS_WRITE))]
ReadsVisitors = Annotated[Caller, Depends(Reps(Role.REP, Scope.VISITORS_READ))]
WritesVisitors = Annotated[Caller, Depends(Reps(Role.REP, Scope.VISITORS_WRITE))]
ReadsSettings = Annotated[Caller, Depends(Reps(Role.REP, Scope.SETTINGS_READ))]
WritesSettings = Annotated[Caller, Depends(Reps(Role.ADMIN, Scope.SETTINGS_WRITE))]
SignedInRep = Annotated[Caller, Depends(Reps())]
SignedInAdmin = Annotated[Caller, Depends(Reps(Role.ADMIN))]

ID = r"^[a-z]{3,4}_[0-9a-z]{26}$"
ConversationId = Annotated[str, Path(pattern=ID, examples=["cnv_01k9xq3v7e8f9a2b4c6d8e0f1g"])]
PathId = Annotated[str, Path(pattern=ID)]
Limit = Annotated[int, Query(ge=1, le=100, description="How many at most.")]
PageCursor = Annotated[str | None, Query(max_length=200, description="`next` of the page before.")]
IdempotencyKey = Annotated[
    str | None,
    Header(pattern=r"^[\x21-\x7e]{1,100}$", description="The same key with the same body does it once, for ever."),
]


def _storable(text: str) -> str:
    if "\0" in text:
        raise ValueError("text without the character NUL")
    return text


def _on_one_line(text: str) -> str:
    if not text.isprintable():
        raise ValueError("letters, digits and signs on one line")
    return text


Text = Annotated[str, AfterValidator(_storable)]
Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100), AfterValidator(_on_one_line)
]
Moment = Annotated[int, Field(ge=0, lt=2**53, description="UTC, milliseconds since 1970.")]


class Body(BaseModel):
    """What is sent. A field that is not known is refused, so that a typing error is noticed."""

    model_config = ConfigDict(extra="forbid")


class ProblemBody(BaseModel):
    """RFC 9457: what went wrong. `errors` names the fields, and file and line where a mistake stands in a file."""

    type: str
    title: str
    status: int
    detail: str = ""
    errors: list[dict[str, str | int]] = []


WHY = {
    400: "The body cannot be read.",
    401: "Nobody is signed in, or the key opens nothing.",
    403: "Not with this role or these scopes, or without the CSRF token.",
    404: "There is no such thing in this workspace.",
    409: "It contradicts what is there, or the same id came with another body.",
    413: "The body is too large.",
    422: "A field holds what it cannot hold; `errors` says which.",
    503: "Too busy for a moment; nothing was done. Retry after `Retry-After` seconds.",
}
ALWAYS = (400, 401, 403, 413, 422, 503)


def answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The refusals of an endpoint, for the description: those of every one and these."""
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": WHY[status], "content": content} for status in sorted({*ALWAYS, *statuses})}


async def reading(request: Request, work: Callable[[Connection], Result]) -> Result:
    """One look at the database."""
    return await parts_of(request).database.reading(work)


async def writing(request: Request, work: Callable[[Unit], Result]) -> Result:
    """One unit of work, durable when this returns."""
    return await parts_of(request).database.writing(work)


def author(caller: Caller) -> Author:
    """Who speaks in a conversation: a rep, or the company through one of its programs."""
    return Author("rep" if caller.kind == "rep" else "company", caller.id, caller.name)


def made_once(unit: Unit, caller: Caller, key: str | None, body: Body, make: Callable[[], str]) -> tuple[str, bool]:
    """(id of what the body asks for, whether it was there already): made now, or by the same request before.

    Raises Conflict when the key came with another body.
    """
    if key is None:
        return make(), False
    requests = RequestStore(unit.connection, caller.workspace)
    asked = hashlib.sha256(f"{type(body).__name__} {body.model_dump_json()}".encode()).hexdigest()
    before = requests.made(caller.id, key)
    if before is None:
        made_id = make()
        requests.remember(caller.id, key, asked, made_id, unit.now)
        return made_id, False
    if before[0] != asked:
        raise Conflict("This Idempotency-Key came with another body before. Use a new one.", "Idempotency-Key")
    return before[1], True
