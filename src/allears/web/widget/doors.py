"""The addresses below `/widget/v1`, and the two scripts that ask for them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from allears.web.access import Open, Visitors
from allears.web.pages import ASSETS
from allears.web.parts import Parts
from allears.web.problems import not_found
from allears.web.streams import only_get
from allears.web.widget import bot, conversations, tracking, visitors
from allears.web.widget.about import about
from allears.web.widget.door import Door, Work
from allears.web.widget.streams import ConversationStream

HERE = "/widget/v1"
STREAM = f"{HERE}/conversations/{{conversation_id}}/stream"
ANYBODY = Open("a visitor who is nobody yet; origin and limits are checked")
TOKEN = Visitors("the token's own visitor, from an origin of the site, within limits")
CONVERSATION = Visitors("the token's own conversations, from an origin of the site, within limits")

ADDRESSES: tuple[tuple[str, str, Work, Open | Visitors], ...] = (
    ("GET", "/site/{public_key}", about, ANYBODY),
    ("POST", "/visitors", visitors.arrive, ANYBODY),
    ("POST", "/return", visitors.come_back, ANYBODY),
    ("POST", "/greeting", bot.greet, ANYBODY),
    ("GET", "/me", visitors.me, TOKEN),
    ("POST", "/email", visitors.leave_email, TOKEN),
    ("POST", "/events", tracking.report, TOKEN),
    ("POST", "/conversations", conversations.begin, TOKEN),
    ("GET", "/conversations/{conversation_id}", conversations.read, CONVERSATION),
    ("POST", "/conversations/{conversation_id}/messages", conversations.say, CONVERSATION),
    ("POST", "/conversations/{conversation_id}/seen", conversations.see, CONVERSATION),
    ("POST", "/conversations/{conversation_id}/typing", conversations.typing, CONVERSATION),
    ("POST", "/conversations/{conversation_id}/email", visitors.leave_email, CONVERSATION),
    ("GET", "/conversations/{conversation_id}/events", conversations.events, CONVERSATION),
    ("GET", "/conversations/{conversation_id}/noted", bot.noted, CONVERSATION),
    ("POST", "/conversations/{conversation_id}/forget", bot.forget_all, CONVERSATION),
)

scripts = APIRouter(include_in_schema=False)


def doors(parts: Parts) -> Iterable[BaseRoute]:
    """All of them."""
    for method, path, work, access in ADDRESSES:
        yield Route(HERE + path, Door(parts, work, access), methods=[method, "OPTIONS"])
    yield only_get(STREAM, ConversationStream(parts, CONVERSATION))
    yield Route(STREAM, Door(parts, conversations.read, CONVERSATION), methods=["OPTIONS"])
    yield from scripts.routes


@scripts.get("/widget.js")
async def loader(_: Annotated[None, Depends(Open("a script without anybody's data"))]) -> Response:
    """The script of the one line. Kept for minutes only, since its name never changes."""
    return script(ASSETS / "widget.js", "public, max-age=300")


@scripts.get("/widget/{name}")
async def part(name: str, _: Annotated[None, Depends(Open("a script without anybody's data"))]) -> Response:
    """A part of the widget, named for its content."""
    return script(ASSETS / "widget" / name, "public, max-age=31536000, immutable")


def script(path: Path, keep: str) -> Response:
    """A built script, which pages of any origin may import."""
    if path.suffix != ".js" or not path.is_file():
        raise not_found()
    headers = {
        "Cache-Control": keep,
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
    }
    return FileResponse(path, headers=headers, media_type="text/javascript")
