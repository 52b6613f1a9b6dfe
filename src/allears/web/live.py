"""The inbox's stream and its long poll: everything that happens in the workspace, as reps may see it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Query
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.routing import BaseRoute
from starlette.types import Receive, Scope, Send

from allears.accounts.roles import Role
from allears.accounts.roles import Scope as KeyScope
from allears.messenger.reading import visitor_of
from allears.web.access import Reps
from allears.web.api.entry import ConversationId, ReadsConversations, WritesConversations, answers
from allears.web.parts import Parts, parts_of
from allears.web.problems import Problem, answer, not_found
from allears.web.streams import begin, only_get, refuse
from allears.web.widget.door import cursor_in

ACCESS = Reps(Role.REP, KeyScope.CONVERSATIONS_READ)
LONGEST_WAIT = 25
PROTECTED = {"X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "same-origin"}

router = APIRouter(prefix="/api/v1", tags=["live"])


def doors(parts: Parts) -> Iterable[BaseRoute]:
    """These routes."""
    return [only_get("/api/v1/stream", InboxStream(parts, ACCESS)), *router.routes]


@dataclass(frozen=True)
class InboxStream:
    """GET /api/v1/stream: server-sent events behind `Last-Event-ID`, a position. Plain ASGI."""

    parts: Parts
    access: Reps
    is_stream: bool = True

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope)
        try:
            caller = await self.access(request)
        except Problem as problem:
            await refuse(answer(request, problem), scope, receive, send)
            return
        said = request.headers.get("last-event-id") or request.query_params.get("after")
        reader = await self.parts.hub.join_inbox(caller.workspace, cursor_in(said), caller.id)
        del request, caller
        await begin(self.parts.hub, reader, scope, receive, send, PROTECTED)


@router.post("/conversations/{conversation_id}/typing", status_code=204, responses=answers(404))
async def typing(request: Request, caller: WritesConversations, conversation_id: ConversationId) -> None:
    """Tell whoever looks that you are writing. Kept nowhere; send it again every few seconds while it is so."""
    parts = parts_of(request)

    def look(connection: Connection) -> str | None:
        return visitor_of(connection, caller.workspace, conversation_id)

    if await parts.database.reading(look) is None:
        raise not_found()
    actor = {"kind": "rep", "id": caller.id, "name": caller.name}
    parts.hub.typing(caller.workspace.id, conversation_id, actor)


@router.get("/events", responses=answers())
async def events(
    request: Request,
    caller: ReadsConversations,
    after: Annotated[int, Query(ge=0, description="The position up to which everything is known.")],
    wait: Annotated[int, Query(ge=0, le=LONGEST_WAIT, description="Seconds to wait for something.")] = 0,
) -> dict[str, Any]:
    """Events behind a position, at once or when there are some; for who cannot hold a stream.

    `{"events": [{"type": "reset", "cursor": N}]}` says that the log cannot lead on from there: fetch the state anew.
    """
    hub = parts_of(request).hub
    reader = await hub.join_inbox(caller.workspace, after, caller.id)
    try:
        if reader.cursor != after:
            return {"events": [{"type": "reset", "cursor": reader.cursor}], "cursor": reader.cursor}
        piece = await hub.wait_for(reader, wait)
    finally:
        hub.leave(reader)
    return {"events": [event for _, event in piece.events], "cursor": piece.cursor}
