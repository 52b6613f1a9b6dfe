"""Speed to lead as a page: the finding first, then the chart, whose every bar opens the leads behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from allears.events.reading import last_position
from allears.messenger.reading import some_conversations
from allears.reception.speed import BUCKETS, FEWEST, Figure, Speed, in_buckets, speed_of
from allears.storage.workspace import Workspace
from allears.web.access import Caller, Reps
from allears.web.inbox.pages import frame
from allears.web.inbox.reading import read
from allears.web.inbox.row import RowShown, rows_shown
from allears.web.inbox.words import Reader
from allears.web.moments import MINUTE
from allears.web.parts import parts_of

router = APIRouter(include_in_schema=False)
Rep = Annotated[Caller, Depends(Reps())]
Days = Literal["7", "30"]
MOST_ROWS = 100
SECOND, HOUR, DAY = 1_000, 60 * MINUTE, 24 * 60 * MINUTE


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the chart: how many waited so long, and how long the bar is (0 to 100, the longest one 100)."""

    words: str
    number: int
    length: float
    bucket: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: "–" where too few waited to say, "no answer" where that many were not answered."""

    words: str
    number: int
    median: str
    slow: str


@router.get("/inbox/speed")
async def speed_page(
    request: Request, caller: Rep, days: Days = "7", bucket: Annotated[int | None, Query(ge=0, le=6)] = None
) -> Response:
    """How long visitors waited; with `bucket` also the conversations of that bar."""

    def work(
        connection: Connection, workspace: Workspace, reader: Reader
    ) -> tuple[int, Speed, list[Bar], list[RowShown]]:
        speed = speed_of(connection, workspace, reader.now, int(days))
        behind = in_buckets(speed.waited)
        longest = max(map(len, behind)) or 1
        names = [*(words for words, _ in BUCKETS), "later", "not yet"]
        bars = [
            Bar(reader.say(words), len(each), 100 * len(each) / longest, place)
            for place, (words, each) in enumerate(zip(names, behind, strict=True))
        ]
        ids = [each.conversation_id for each in reversed(behind[bucket])][:MOST_ROWS] if bucket is not None else []
        rows = rows_shown(connection, workspace, some_conversations(connection, workspace, ids), reader) if ids else []
        return last_position(connection, workspace), speed, bars, rows

    position, speed, bars, rows = await read(request, caller, work)
    return parts_of(request).pages.render(
        request,
        "inbox/speed.html",
        page=await frame(request, caller, "speed"),
        position=position,
        days=days,
        finding=finding(speed),
        lines=lines(speed),
        bars=bars,
        bucket=bucket,
        rows=rows,
        fewest=FEWEST,
    )


def finding(speed: Speed) -> str:
    """What the figures say, in one sentence: the chart's title."""
    all_of_them = speed.overall
    if not all_of_them.is_enough:
        return "Too few conversations to say how fast visitors are answered"
    if all_of_them.median is None:
        return "Fewer than half of the visitors got a useful answer"
    return f"Half of the visitors had a useful answer within {duration(all_of_them.median)}"


def lines(speed: Speed) -> list[Line]:
    """The table below the chart."""
    named = (
        ("All conversations", speed.overall),
        ("Begun in office hours", speed.in_hours),
        ("Answered first by the bot", speed.by_bot),
        ("Answered first by a person", speed.by_person),
    )
    return [
        Line(words, figure.number, shown(figure, figure.median), shown(figure, figure.slow)) for words, figure in named
    ]


def shown(figure: Figure, wait: int | None) -> str:
    """A figure of the table."""
    if not figure.is_enough:
        return "–"
    return "no answer" if wait is None else duration(wait)


def duration(wait: int) -> str:
    """Milliseconds as people say them: `40 seconds`, `1 minute`, `2 h 5 min`, `3 days`."""
    if wait < MINUTE:
        seconds = max(1, round(wait / SECOND))
        return f"{seconds} second{'' if seconds == 1 else 's'}"
    if wait < HOUR:
        minutes = -(-wait // MINUTE)
        return f"{minutes} minute{'' if minutes == 1 else 's'}"
    if wait < 2 * DAY:
        hours, minutes = divmod(-(-wait // MINUTE), 60)
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return f"{-(-wait // DAY)} days"
