"""Visitors: who they are, and what reps write down about them."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import Field
from starlette.requests import Request

from allears.messenger.reading import visitor_conversations
from allears.messenger.room import Messenger
from allears.messenger.showing import row_shown, visitor_shown
from allears.messenger.store_visitor import visitor_by_id
from allears.tracking.presence import Present
from allears.web.api import shapes
from allears.web.api.entry import (
    Body,
    Limit,
    PathId,
    ReadsConversations,
    ReadsVisitors,
    Text,
    WritesVisitors,
    answers,
    author,
    reading,
    writing,
)
from allears.web.parts import parts_of
from allears.web.problems import not_found

router = APIRouter(prefix="/api/v1", tags=["Visitors"], responses=answers(404))


class VisitorBody(Body):
    """What is left out stays; null takes it away. Attributes are merged, null takes one out."""

    name: Annotated[Text | None, Field(max_length=200)] = None
    email: Annotated[Text | None, Field(max_length=254)] = None
    attributes: Annotated[
        dict[Annotated[str, Field(min_length=1, max_length=100)], Text | float | bool | None], Field(max_length=50)
    ] = {}


@router.get("/visitors", response_model=shapes.PresentList)
async def here_now(request: Request, caller: ReadsVisitors, limit: Limit = 100) -> Any:
    """Who is on the site now, whoever moved last first. Those who did not agree to it are not shown."""
    parts = parts_of(request)
    here = parts.presence.here(caller.workspace.id, parts.database.clock.now())[:limit]
    return {"data": [present_shown(each) for each in here]}


@router.get("/visitors/{visitor_id}", response_model=shapes.Visitor)
async def visitor(request: Request, caller: ReadsVisitors, visitor_id: PathId) -> Any:
    """One visitor."""
    found = await reading(request, lambda c: visitor_by_id(c, caller.workspace, visitor_id))
    if found is None:
        raise not_found("There is no such visitor.")
    return visitor_shown(found)


@router.get("/visitors/{visitor_id}/conversations", response_model=shapes.ConversationPage)
async def conversations(request: Request, caller: ReadsConversations, visitor_id: PathId) -> Any:
    """Their newest conversations, whatever became of them; at most 50."""
    found = await reading(request, lambda c: visitor_by_id(c, caller.workspace, visitor_id))
    if found is None:
        raise not_found("There is no such visitor.")
    rows = await reading(request, lambda c: visitor_conversations(c, caller.workspace, frozenset([visitor_id])))
    return {"data": [row_shown(row) for row in rows], "next": None}


@router.patch("/visitors/{visitor_id}", response_model=shapes.Visitor)
async def edit(request: Request, caller: WritesVisitors, visitor_id: PathId, body: VisitorBody) -> Any:
    """What a rep learned about them."""
    changes = body.model_dump(exclude_unset=True)
    edited = await writing(
        request, lambda unit: Messenger(unit, caller.workspace).edit_profile(visitor_id, author(caller), changes)
    )
    return visitor_shown(edited)


def present_shown(present: Present) -> dict[str, Any]:
    """Where somebody is."""
    return {
        "visitor": present.visitor_id,
        "path": present.path,
        "title": present.title,
        "since": present.since,
        "source": present.source,
        "returning": present.returning,
    }
