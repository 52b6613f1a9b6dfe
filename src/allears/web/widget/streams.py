"""The visitor's stream: plain ASGI from the first byte to the last."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from allears.live.reader import Reader
from allears.web.access import Visitors
from allears.web.parts import Parts
from allears.web.streams import begin, refuse
from allears.web.widget.conversations import check_mine
from allears.web.widget.door import Call, answered, cursor_in, shared_with

PROTECTED = {"X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "cross-origin"}


@dataclass(frozen=True)
class ConversationStream:
    """GET conversations/{id}/stream: server-sent events behind `Last-Event-ID`, a seq."""

    parts: Parts
    access: Visitors
    is_stream: bool = True

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        opened: list[Reader] = []

        async def join(call: Call) -> Response:
            opened.append(await self._join(call))
            return Response()

        request = Request(scope)
        headers = shared_with(request.headers.get("origin"))
        response = await answered(self.parts, request, join)
        if not opened:
            response.headers.update(headers)
            await refuse(response, scope, receive, send)
            return
        del request, response, join
        await self._stream(opened.pop(), scope, receive, send, headers)

    async def _join(self, call: Call) -> Reader:
        owner = call.owner
        call.take("stream")
        await check_mine(call)
        said = call.request.headers.get("last-event-id") or call.request.query_params.get("after")
        return await self.parts.hub.join_conversation(
            owner.workspace, call.conversation_id, cursor_in(said), owner.visitor.id
        )

    async def _stream(
        self, reader: Reader, scope: Scope, receive: Receive, send: Send, headers: dict[str, str]
    ) -> None:
        clock, presence = self.parts.database.clock, self.parts.presence
        presence.holds(reader.workspace_id, reader.who, clock.now())
        try:
            await begin(self.parts.hub, reader, scope, receive, send, headers | PROTECTED)
        finally:
            presence.lets_go(reader.workspace_id, reader.who, clock.now())
