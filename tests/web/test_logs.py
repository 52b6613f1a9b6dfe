"""What the server writes down about itself."""

from __future__ import annotations

import asyncio
import json
import logging
import sys

from allears.web.logs import CutOff, JsonLines


def record(message: str, level: int = logging.ERROR, problem: BaseException | None = None) -> logging.LogRecord:
    error = (type(problem), problem, None) if problem else None
    return logging.LogRecord("uvicorn.error", level, __file__, 1, message, (), error)


def test_who_is_cut_off_by_a_stop_is_one_line_and_no_error() -> None:
    kept = CutOff()
    assert not kept.filter(record("Exception in ASGI application", problem=asyncio.CancelledError()))
    said = record("Cancel 2 running task(s), timeout graceful shutdown exceeded")
    assert kept.filter(said)
    assert json.loads(JsonLines().format(said))["level"] == "warning"


def test_what_breaks_stays_an_error_and_never_repeats_what_somebody_wrote() -> None:
    try:
        raise ValueError("doris@example.org wrote something")
    except ValueError:
        broken = logging.LogRecord("uvicorn.error", logging.ERROR, __file__, 1, "Exception", (), sys.exc_info())
    assert CutOff().filter(broken)
    line = JsonLines().format(broken)
    assert json.loads(line)["error"] == "ValueError"
    assert "doris" not in line
