"""All doors in one application."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from allears.web import account_pages, api, bot_pages, files, health, inbox, live, unsubscribe
from allears.web.access import check_declared
from allears.web.account_pages import forgotten
from allears.web.guarding import Protected, SameOrigin, Watched
from allears.web.parts import Parts
from allears.web.problems import tell_problems
from allears.web.streams import Application
from allears.web.widget import doors as widget_doors

LARGEST_BODY = 256 * 1024
"""Bytes of a request; a message has at most 10,000 characters."""

PATIENCE = 5.0
"""Seconds that a stopping server waits for a mail that is under way; a mail cut off is sent again under its id."""

Doors = Callable[[Parts], Iterable[BaseRoute]]
"""What a part of the web hands in: its routes, each with its declared access."""

DOORS: tuple[Doors, ...] = (
    files.doors,
    health.doors,
    account_pages.doors,
    forgotten.doors,
    bot_pages.doors,
    api.doors,
    inbox.doors,
    unsubscribe.doors,
    live.doors,
    widget_doors.doors,
)


def build_application(parts: Parts) -> FastAPI:
    """The application over these parts. Raises TypeError when a route does not declare who may come through."""
    application = Application(
        title="Allears",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        max_body_size=LARGEST_BODY,
        middleware=[Middleware(Protected), Middleware(Watched), Middleware(SameOrigin)],
        lifespan=_lifespan,
    )
    application.state.parts = parts
    tell_problems(application)
    for doors in DOORS:
        application.router.routes.extend(doors(parts))
    check_declared(application)
    return application


@asynccontextmanager
async def _lifespan(application: FastAPI) -> AsyncIterator[None]:
    parts: Parts = application.state.parts
    if parts.runner is not None:
        await asyncio.to_thread(parts.runner.start)
    if parts.indexer is not None:
        await asyncio.to_thread(parts.indexer.start)
    yield
    if parts.indexer is not None:
        await asyncio.to_thread(parts.indexer.stop)
    if parts.runner is not None:
        await asyncio.to_thread(parts.runner.stop, within=PATIENCE)
    application.state.parts.passwords.close()
