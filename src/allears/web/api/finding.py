"""Search, tags, and how much there is."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.requests import Request

from allears.messenger import reading as messenger
from allears.messenger.searching import search as find
from allears.messenger.showing import tag_shown
from allears.web.api import shapes
from allears.web.api.entry import Limit, ReadsConversations, answers, reading

router = APIRouter(prefix="/api/v1", tags=["Finding"], responses=answers())


@router.get("/search", response_model=shapes.FoundList)
async def search(
    request: Request,
    caller: ReadsConversations,
    q: Annotated[str, Query(max_length=400, description="Words, or beginnings of words, in any script.")],
    limit: Limit = 50,
) -> Any:
    """Messages, notes and visitors in which all words stand."""
    found = await reading(request, lambda c: find(c, caller.workspace, q, limit))
    data = [
        {"kind": f.kind, "id": f.source_id, "conversation": f.conversation_id, "visitor": f.visitor_id,
         "text": f.text, "at": f.at}
        for f in found
    ]  # fmt: skip
    return {"data": data}


@router.get("/tags", response_model=shapes.TagList)
async def tags(request: Request, caller: ReadsConversations) -> Any:
    """Every tag there is."""
    found = await reading(request, lambda c: messenger.all_tags(c, caller.workspace))
    return {"data": [tag_shown(tag) for tag in found]}


@router.get("/counts", response_model=shapes.AllCounts)
async def counts(request: Request, caller: ReadsConversations) -> Any:
    """How many conversations are open, snoozed and closed, and with whom."""
    found = await reading(request, lambda c: messenger.counts(c, caller.workspace))
    return {state: {**asdict(each), "all": each.all} for state, each in found.items()}
