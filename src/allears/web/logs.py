"""What the server writes down about itself: one JSON object a line, with ids and times, never what somebody wrote.

An exception is told by its kind and its places in the code: its own words may repeat what somebody typed.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from typing import Any

from prometheus_client import Histogram
from starlette.types import Scope

log = logging.getLogger("allears.requests")

ANSWERED = Histogram(
    "allears_answer_seconds",
    "Time until an answer started, by route (its pattern, without ids).",
    ("method", "route", "status"),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)


class JsonLines(logging.Formatter):
    """A record as one line. What a record carries as `extra={"said": {...}}` stands beside the message."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "message": record.getMessage(),
            **getattr(record, "said", {}),
        }
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["places"] = [
                f"{frame.filename}:{frame.lineno} {frame.name}"
                for frame in traceback.extract_tb(record.exc_info[2])[-8:]
            ]
        return json.dumps(line, ensure_ascii=False)


class CutOff(logging.Filter):
    """Keeps a stop quiet: an answer that takes too long then is cut off on purpose, which is no error with a place in
    the code. That it happened is said in one line."""

    def filter(self, record: logging.LogRecord) -> bool:
        """False for what uvicorn says of each answer that it called off."""
        if record.exc_info and record.exc_info[0] is asyncio.CancelledError:
            return False
        if record.getMessage().startswith("Cancel "):
            record.levelno, record.levelname = logging.WARNING, "WARNING"
        return True


def log_as_json(level: str) -> None:
    """Every logger of this process writes to standard error in this form."""
    lines = logging.StreamHandler(sys.stderr)
    lines.setFormatter(JsonLines())
    logging.basicConfig(handlers=[lines], level=level.upper(), force=True)
    for name in ("uvicorn", "uvicorn.error"):
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLogger().level))
    logging.getLogger("uvicorn.error").addFilter(CutOff())


def log_request(scope: Scope, status: int, seconds: float) -> None:
    """One line for one answer: method, the route's pattern (no ids, no query), status, time."""
    route = route_of(scope)
    ANSWERED.labels(route["method"], route["route"], f"{status // 100}xx").observe(seconds)
    log.info("answered", extra={"said": {**route, "status": status, "ms": round(seconds * 1000, 1)}})


def log_failure(scope: Scope) -> None:
    """The exception that is being handled, and on which route."""
    log.exception("failed", extra={"said": route_of(scope)})


def route_of(scope: Scope) -> dict[str, str]:
    """Method and pattern of the route that was found."""
    return {"method": scope["method"], "route": getattr(scope.get("route"), "path", "") or "none"}
