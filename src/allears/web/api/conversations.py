"""Conversations, their messages and notes."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from allears.messenger import reading as messenger
from allears.messenger.message import Choice, NewMessage
from allears.messenger.reading import Cursor, Filter
from allears.messenger.room import Messenger
from allears.messenger.showing import message_shown, note_shown, row_shown, whole_shown
from allears.web.access import Caller
from allears.web.api import shapes
from allears.web.api.entry import (
    ID,
    Body,
    ConversationId,
    IdempotencyKey,
    Limit,
    Name,
    PageCursor,
    ReadsConversations,
    Text,
    WritesConversations,
    answers,
    author,
    reading,
    writing,
)
from allears.web.problems import FieldProblem, Problem, not_found

router = APIRouter(prefix="/api/v1", tags=["Conversations"], responses=answers())
MESSAGES_AT_ONCE = 100


class MessageBody(Body):
    """`client_id` is your own name for the message: sent again with it, it is stored once. Without it the
    Idempotency-Key counts."""

    client_id: Annotated[str | None, Field(pattern=r"^[\x21-\x7e]{1,100}$")] = None
    text: Annotated[Text, Field(min_length=1, max_length=10_000)]
    choices: Annotated[list[ChoiceBody], Field(max_length=20)] = []


class ChoiceBody(Body):
    """An answer to offer as a button."""

    id: Annotated[str, Field(pattern=r"^[\w.-]{1,40}$")]
    label: Name


class NoteBody(Body):
    """As a message, for reps only."""

    client_id: Annotated[str | None, Field(pattern=r"^[\x21-\x7e]{1,100}$")] = None
    text: Annotated[Text, Field(min_length=1, max_length=10_000)]


@router.get("/conversations", response_model=shapes.ConversationPage)
async def conversations(
    request: Request,
    caller: ReadsConversations,
    state: Literal["open", "snoozed", "closed"] = "open",
    assignee: Annotated[str | None, Query(pattern=r"^(me|none|rep_[0-9a-z]{26})$")] = None,
    tag: Annotated[str | None, Query(pattern=ID)] = None,
    cursor: PageCursor = None,
    limit: Limit = 50,
) -> Any:
    """The list, the newest message first. `assignee` is a rep's id, `me` or `none`."""
    shown = Filter(state, caller.id if assignee == "me" else assignee, tag)
    behind = read_cursor(cursor)
    page = await reading(request, lambda c: messenger.conversations(c, caller.workspace, shown, behind, limit))
    next_page = f"{page.next.last_message_at}.{page.next.id}" if page.next else None
    return {"data": [row_shown(row) for row in page.rows], "next": next_page}


@router.get("/conversations/{conversation_id}", response_model=shapes.Conversation, responses=answers(404))
async def conversation(request: Request, caller: ReadsConversations, conversation_id: ConversationId) -> Any:
    """One conversation without its messages."""
    whole = await reading(request, lambda c: messenger.conversation(c, caller.workspace, conversation_id))
    if whole is None:
        raise not_found("There is no such conversation.")
    return whole_shown(whole)


@router.get("/conversations/{conversation_id}/messages", response_model=shapes.MessagePage, responses=answers(404))
async def messages(
    request: Request,
    caller: ReadsConversations,
    conversation_id: ConversationId,
    after: Annotated[int | None, Query(ge=0, lt=2**53)] = None,
    before: Annotated[int | None, Query(ge=0, lt=2**53)] = None,
    limit: Limit = MESSAGES_AT_ONCE,
) -> Any:
    """Messages in their order: those after the number `after`, or the last ones before `before`."""
    await there(request, caller, conversation_id)
    found = await reading(
        request,
        lambda c: messenger.messages(c, caller.workspace, conversation_id, after=after, before=before, limit=limit),
    )
    goes_on = after is not None and len(found) == limit
    me = author(caller)
    return {"data": [message_shown(m, to=me) for m in found], "next": found[-1].seq if goes_on else None}


@router.post(
    "/conversations/{conversation_id}/messages",
    status_code=201,
    response_model=shapes.Message,
    responses={200: {"model": shapes.Message, "description": "It was stored before."}, **answers(404, 409)},
)
async def say(
    request: Request,
    response: Response,
    caller: WritesConversations,
    conversation_id: ConversationId,
    body: MessageBody,
    idempotency_key: IdempotencyKey = None,
) -> Any:
    """Says something to the visitor. When this answers, it is stored for good."""
    choices = tuple(Choice(each.id, each.label) for each in body.choices)
    new = NewMessage(client_id(body.client_id, idempotency_key), body.text, choices)
    me = author(caller)
    received = await writing(request, lambda unit: Messenger(unit, caller.workspace).say(me, new, conversation_id))
    response.status_code = 200 if received.repeated else 201
    return message_shown(received.message, to=me)


@router.get("/conversations/{conversation_id}/notes", response_model=shapes.NoteList, responses=answers(404))
async def notes(request: Request, caller: ReadsConversations, conversation_id: ConversationId) -> Any:
    """What reps wrote for each other."""
    await there(request, caller, conversation_id)
    found = await reading(request, lambda c: messenger.notes(c, caller.workspace, conversation_id))
    return {"data": [note_shown(note) for note in found]}


@router.post(
    "/conversations/{conversation_id}/notes",
    status_code=201,
    response_model=shapes.Note,
    responses=answers(404, 409),
)
async def note(
    request: Request,
    caller: WritesConversations,
    conversation_id: ConversationId,
    body: NoteBody,
    idempotency_key: IdempotencyKey = None,
) -> Any:
    """Writes a note; the same `client_id` is stored once."""
    name = client_id(body.client_id, idempotency_key)
    written = await writing(
        request,
        lambda unit: Messenger(unit, caller.workspace).note(author(caller), conversation_id, name, body.text),
    )
    return note_shown(written)


async def there(request: Request, caller: Caller, conversation_id: str) -> None:
    """Raises Problem 404 unless the conversation is in the caller's workspace."""
    if await reading(request, lambda c: messenger.conversation(c, caller.workspace, conversation_id)) is None:
        raise not_found("There is no such conversation.")


def client_id(said: str | None, idempotency_key: str | None) -> str:
    """The name under which a message is stored once. Raises Problem 422 when there is none."""
    name = said or idempotency_key
    if name is None:
        expected = "your own id for this message, or the header Idempotency-Key"
        raise Problem(422, "not-understood", "Not understood", errors=[FieldProblem("client_id", expected)])
    return name


def read_cursor(cursor: str | None) -> Cursor | None:
    """Raises Problem 422 for what is no cursor."""
    if cursor is None:
        return None
    at, _, conversation_id = cursor.partition(".")
    if not (at.isascii() and at.isdecimal() and len(at) < 16 and conversation_id.isalnum() ^ ("_" in conversation_id)):
        expected = "`next` of the page before, as it was"
        raise Problem(422, "not-understood", "Not understood", errors=[FieldProblem("cursor", expected)])
    return Cursor(int(at), conversation_id)
