"""For whoever watches the server: is it alive, can it work, and how much does it do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, Depends
from prometheus_client import CONTENT_TYPE_LATEST, Gauge, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from allears.accounts.store_companies import has_company
from allears.jobs.store import count_jobs
from allears.web.access import Open
from allears.web.parts import Parts, parts_of

router = APIRouter(include_in_schema=False)
JOBS = Gauge(
    "allears_jobs", "Jobs such as mails: waiting, of those due by now, and dead letters that nobody retries.", ["state"]
)
ANYBODY = Depends(Open("says nothing about anybody"))


def doors(_: Parts) -> Iterable[BaseRoute]:
    """These routes."""
    return router.routes


@router.get("/health")
async def health(_: Annotated[None, ANYBODY]) -> Response:
    """The process answers."""
    return JSONResponse({"status": "alive"})


@router.get("/ready")
async def ready(request: Request, _: Annotated[None, ANYBODY]) -> Response:
    """The database answers too; 503 while it does not."""
    await parts_of(request).database.reading(has_company)
    return JSONResponse({"status": "ready"})


@router.get("/metrics")
async def metrics(request: Request, _: Annotated[None, ANYBODY]) -> Response:
    """Counts and times for Prometheus, without anybody's data."""
    database = parts_of(request).database
    now = database.clock.now()
    counts = await database.reading(lambda connection: count_jobs(connection, now))
    for state in ("waiting", "due", "dead"):
        JOBS.labels(state).set(getattr(counts, state))
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
