"""What a visitor says and reads."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection
from starlette.responses import JSONResponse, Response

from allears.messenger import reading
from allears.messenger.message import Author, NewMessage, Opening, Received
from allears.messenger.refusals import ChoiceRefused
from allears.messenger.room import Messenger
from allears.messenger.showing import conversation_for_visitor, message_shown
from allears.messenger.store_visitor import same_person
from allears.reception.live_bots import opening_by
from allears.reception.noted import noted_lines
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace
from allears.web.widget.door import (
    Call,
    body_of,
    cursor_in,
    nothing_here,
    number_in,
    optional_text,
    text_in,
)
from allears.web.widget.sites import Known
from allears.web.widget.visitors import time_zone_in

MOST_MESSAGES = 500


async def begin(call: Call) -> Response:
    """POST conversations {client_id, text, page?, playbook?, time_zone?}: the first message opens it, and only one."""
    owner = call.owner
    body = await body_of(call)
    new = replace(new_message(body), time_zone=time_zone_in(body))
    playbook = optional_text(body, "playbook")
    call.take("conversation")
    opening = await opening_of(call, playbook) if playbook else None

    def work(unit: Unit) -> Received:
        return Messenger(unit, owner.workspace).receive(owner.visitor, new, opening=opening)

    received = await call.parts.database.writing(work)
    body = {"conversation": {"id": received.conversation_id}, "message": shown(received, owner)}
    return JSONResponse(body, 200 if received.repeated else 201)


async def opening_of(call: Call, playbook: str) -> Opening | None:
    """The greeting that was answered, if that playbook is live."""
    owner, bots = call.owner, call.parts.bots

    def look(connection: Connection) -> Opening | None:
        return opening_by(bots.of(connection, owner.workspace), playbook, owner.site)

    return await call.parts.database.reading(look)


async def say(call: Call) -> Response:
    """POST conversations/{id}/messages {client_id, text?, choice?, answer_to?, about?, page?}: stored, then told."""
    owner, conversation_id = call.owner, call.conversation_id
    new = new_message(await body_of(call))
    call.take("message")

    def work(unit: Unit) -> Received:
        if new.about is not None and new.answer_to is None:
            check_noted(unit, call, new.about)
        return Messenger(unit, owner.workspace).receive(owner.visitor, new, conversation_id)

    received = await call.parts.database.writing(work)
    return JSONResponse({"message": shown(received, owner)}, 200 if received.repeated else 201)


def check_noted(unit: Unit, call: Call, field: str) -> None:
    """Refuses a change to a line that is not among what was noted. Lines of a message are the messenger's to check."""
    owner, now = call.owner, call.parts.database.clock.now()
    lines = noted_lines(unit.connection, owner.workspace, call.conversation_id, owner.site, now)
    if not any(line["field"] == field for line in lines):
        raise ChoiceRefused("This line is not among those that were noted. Change one of them, or write.", "about")


def new_message(body: dict[str, Any]) -> NewMessage:
    """What the visitor wants to say."""
    return NewMessage(
        client_id=text_in(body, "client_id"),
        text=text_in(body, "text", ""),
        answer_to=optional_text(body, "answer_to"),
        choice=optional_text(body, "choice"),
        page=optional_text(body, "page"),
        about=optional_text(body, "about"),
    )


def shown(received: Received, owner: Known) -> dict[str, Any]:
    """The stored message, to its author."""
    return message_shown(received.message, Author("visitor", owner.visitor.id))


async def read(call: Call) -> Response:
    """GET conversations/{id}?after=: where it stands, and the messages behind `after`; `seq` is the next cursor."""
    owner, conversation_id = call.owner, call.conversation_id
    after = cursor_in(call.request.query_params.get("after")) or 0
    call.take("reading")
    found = await call.parts.database.reading(lambda connection: standing(connection, owner, conversation_id, after))
    if found is None:
        raise nothing_here()
    return JSONResponse(found)


def standing(connection: Connection, owner: Known, conversation_id: str, after: int) -> dict[str, Any] | None:
    """One moment of a conversation. When not all messages fit, the cursor stands behind the last that does."""
    whole = reading.conversation(connection, owner.workspace, conversation_id)
    if whole is None or not is_mine(connection, owner, whole.row.conversation.visitor_id):
        return None
    found = reading.messages(connection, owner.workspace, conversation_id, after=after, limit=MOST_MESSAGES)
    is_all = len(found) < MOST_MESSAGES
    author = Author("visitor", owner.visitor.id)
    return {
        "conversation": conversation_for_visitor(whole.row),
        "messages": [message_shown(message, author) for message in found],
        "seq": whole.row.conversation.seq if is_all else found[-1].seq,
    }


def is_mine(connection: Connection, owner: Known, visitor_id: str) -> bool:
    """Whether the conversation is this visitor's, or of who provably is the same person."""
    mine = owner.visitor.id
    return visitor_id == mine or visitor_id in same_person(connection, owner.workspace, mine, proven=True)


async def check_mine(call: Call) -> None:
    """Raises Problem 404 unless the conversation in the address is this visitor's."""
    owner, conversation_id = call.owner, call.conversation_id

    def look(connection: Connection) -> bool:
        visitor_id = reading.visitor_of(connection, owner.workspace, conversation_id)
        return visitor_id is not None and is_mine(connection, owner, visitor_id)

    if not await call.parts.database.reading(look):
        raise nothing_here()


async def see(call: Call) -> Response:
    """POST conversations/{id}/seen {seq}: the messages up to there were before the visitor's eyes."""
    owner, conversation_id = call.owner, call.conversation_id
    seq = number_in(await body_of(call), "seq")
    call.take("seen")

    def work(unit: Unit) -> bool:
        return Messenger(unit, owner.workspace).visitor_sees(owner.visitor, conversation_id, seq)

    await call.parts.database.writing(work)
    return Response(status_code=204)


async def typing(call: Call) -> Response:
    """POST conversations/{id}/typing: told to the reps who look now, and kept nowhere."""
    owner = call.owner
    call.take("typing")
    await check_mine(call)
    actor = {"kind": "visitor", "id": owner.visitor.id, "name": None}
    call.parts.typing.typed(call.conversation_id, call.parts.database.clock.now())
    call.parts.hub.typing(owner.workspace.id, call.conversation_id, actor)
    return Response(status_code=204)


async def events(call: Call) -> Response:
    """GET conversations/{id}/events?after=&wait=: the stream's events for who can hold none; waits at most 25 s."""
    owner = call.owner
    call.take("stream")
    await check_mine(call)
    query = call.request.query_params
    after, wait = cursor_in(query.get("after")) or 0, min(cursor_in(query.get("wait")) or 0, 25)
    return await long_poll(call, owner.workspace, after, wait)


async def long_poll(call: Call, workspace: Workspace, after: int, wait: int) -> Response:
    """Events behind the cursor, at once or when there are some; or that the cursor leads nowhere."""
    hub = call.parts.hub
    reader = await hub.join_conversation(workspace, call.conversation_id, after, call.owner.visitor.id)
    try:
        if reader.cursor != after:
            reset = {"type": "reset", "cursor": reader.cursor}
            return JSONResponse({"events": [reset], "cursor": reader.cursor})
        piece = await hub.wait_for(reader, wait)
    finally:
        hub.leave(reader)
    return JSONResponse({"events": [event for _, event in piece.events], "cursor": piece.cursor})
