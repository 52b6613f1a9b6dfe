"""What is done with a conversation beside talking. Doing it twice is as doing it once."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import Field
from starlette.requests import Request

from allears.accounts.store_reps import RepStore
from allears.events.reading import position_in
from allears.messenger.message import Author
from allears.messenger.reading import conversation
from allears.messenger.room import Messenger
from allears.messenger.showing import tag_shown, whole_shown
from allears.storage.unit import Unit
from allears.web.access import Caller
from allears.web.api import shapes
from allears.web.api.entry import (
    Body,
    ConversationId,
    Moment,
    Name,
    PathId,
    WritesConversations,
    answers,
    author,
    writing,
)
from allears.web.problems import FieldProblem, Problem, not_found

router = APIRouter(prefix="/api/v1/conversations/{conversation_id}", tags=["What reps do"], responses=answers(404))


class AssignBody(Body):
    """`rep` is a rep's id, `me`, or null: give it back."""

    rep: Annotated[str | None, Field(pattern=r"^(me|rep_[0-9a-z]{26})$")]


class SnoozeBody(Body):
    """When it shall come back."""

    until: Moment


class SeenBody(Body):
    """Up to which number everything was seen."""

    seq: Annotated[int, Field(ge=0, lt=2**53)]


class TagBody(Body):
    """A word; it is made when there is none of that name."""

    name: Name


@router.post("/assign", response_model=shapes.Conversation)
async def assign(
    request: Request, caller: WritesConversations, conversation_id: ConversationId, body: AssignBody
) -> Any:
    """Gives it to a rep, or back to everybody."""

    def work(unit: Unit) -> Any:
        messenger, me = Messenger(unit, caller.workspace), author(caller)
        if body.rep is None:
            messenger.give_back(conversation_id, me)
        else:
            messenger.assign(conversation_id, assignee(unit, caller, body.rep), me)
        return shown(unit, caller, conversation_id)

    return await writing(request, work)


@router.post("/snooze", response_model=shapes.Conversation)
async def snooze(
    request: Request, caller: WritesConversations, conversation_id: ConversationId, body: SnoozeBody
) -> Any:
    """Lays it aside until then; what the visitor writes brings it back before."""

    def work(unit: Unit) -> Any:
        Messenger(unit, caller.workspace).snooze(conversation_id, body.until, author(caller))
        return shown(unit, caller, conversation_id)

    return await writing(request, work)


@router.post("/wake", response_model=shapes.Conversation)
async def wake(request: Request, caller: WritesConversations, conversation_id: ConversationId) -> Any:
    """Takes up a snoozed one."""

    def work(unit: Unit) -> Any:
        Messenger(unit, caller.workspace).wake(conversation_id, author(caller))
        return shown(unit, caller, conversation_id)

    return await writing(request, work)


@router.post("/close", response_model=shapes.Conversation)
async def close(request: Request, caller: WritesConversations, conversation_id: ConversationId) -> Any:
    """It is done; the visitor's next message opens it again."""

    def work(unit: Unit) -> Any:
        Messenger(unit, caller.workspace).close(conversation_id, author(caller))
        return shown(unit, caller, conversation_id)

    return await writing(request, work)


@router.post("/reopen", response_model=shapes.Conversation)
async def reopen(request: Request, caller: WritesConversations, conversation_id: ConversationId) -> Any:
    """Takes up a closed one."""

    def work(unit: Unit) -> Any:
        Messenger(unit, caller.workspace).reopen(conversation_id, author(caller))
        return shown(unit, caller, conversation_id)

    return await writing(request, work)


@router.post("/tags", response_model=shapes.Tag, status_code=201)
async def tag(request: Request, caller: WritesConversations, conversation_id: ConversationId, body: TagBody) -> Any:
    """Hangs a tag on it."""
    hung = await writing(
        request, lambda unit: Messenger(unit, caller.workspace).tag(conversation_id, body.name, author(caller))
    )
    return tag_shown(hung)


@router.delete("/tags/{tag_id}", status_code=204)
async def untag(request: Request, caller: WritesConversations, conversation_id: ConversationId, tag_id: PathId) -> None:
    """Takes a tag off; also when it did not hang there."""
    await writing(
        request, lambda unit: Messenger(unit, caller.workspace).untag(conversation_id, tag_id, author(caller))
    )


@router.post("/seen", status_code=204)
async def seen(request: Request, caller: WritesConversations, conversation_id: ConversationId, body: SeenBody) -> None:
    """A rep has seen everything up to there."""
    await writing(
        request, lambda unit: Messenger(unit, caller.workspace).rep_sees(author(caller), conversation_id, body.seq)
    )


def assignee(unit: Unit, caller: Caller, rep: str) -> Author:
    """Who gets it. Raises Problem 422 for nobody of this company, or somebody who was shut out."""
    rep_id = caller.id if rep == "me" else rep
    found = RepStore(unit.connection, caller.workspace).get(rep_id)
    if found is None or found.disabled_at is not None:
        expected = "the id of a rep of this company who is not disabled; `me` only for a signed-in rep"
        raise Problem(422, "not-understood", "Not understood", errors=[FieldProblem("rep", expected)])
    return Author("rep", found.id, found.name)


def shown(unit: Unit, caller: Caller, conversation_id: str) -> Any:
    """The conversation as it is after the deed. Its `position` is the one before it: the deed's event follows."""
    whole = conversation(unit.connection, caller.workspace, conversation_id)
    if whole is None:
        raise not_found("There is no such conversation.")
    return whole_shown(replace(whole, position=position_in(unit, caller.workspace)))
