"""The brief of a conversation as a page: to read before the first word, to print, to accept or return."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from allears.reception.brief import Brief, read_brief
from allears.storage.workspace import Workspace
from allears.web.access import Caller, Reps
from allears.web.api.entry import ConversationId
from allears.web.inbox.handover import RETURNS, HandoverShown, read_handover
from allears.web.inbox.opened import Opened, read_opened
from allears.web.inbox.pages import frame
from allears.web.inbox.reading import read
from allears.web.inbox.words import Reader
from allears.web.parts import parts_of
from allears.web.problems import not_found

router = APIRouter(include_in_schema=False)
Rep = Annotated[Caller, Depends(Reps())]
LAST_MESSAGES = 6


@router.get("/inbox/{conversation_id}/brief")
async def brief_page(request: Request, caller: Rep, conversation_id: ConversationId) -> Response:
    """What was said, the verdict with its reasons, what is open, what to recommend."""

    def work(
        connection: Connection, workspace: Workspace, reader: Reader
    ) -> tuple[Opened | None, Brief | None, HandoverShown | None]:
        opened = read_opened(connection, workspace, conversation_id, reader)
        brief = read_brief(connection, workspace, conversation_id, reader.now)
        return opened, brief, read_handover(connection, workspace, conversation_id, reader)

    opened, brief, handover = await read(request, caller, work)
    if opened is None:
        raise not_found("There is no such conversation here. It may belong to another company.")
    said = [entry for entry in opened.entries if entry.kind == "message"][-LAST_MESSAGES:]
    return parts_of(request).pages.render(
        request,
        "inbox/brief.html",
        page=await frame(request, caller, "inbox"),
        opened=opened,
        brief=brief,
        handover=handover,
        returns=RETURNS,
        last_said=said,
    )
