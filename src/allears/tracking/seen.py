"""What a browser reports, and what is told of it: values, without a database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from allears.tracking.source import Source

MINUTE = 60_000
VISIT_ENDS_AFTER = 30 * MINUTE
"""Half an hour without a page ends a visit, as in every common web statistics tool."""
OLDEST_REPORT = 10 * MINUTE
"""A report may have waited for the network so long; an older time is the fault of the browser's clock."""


@dataclass(frozen=True, slots=True)
class PageSeen:
    """A page was shown. `client_id` is the browser's own, so that a repeated report counts once."""

    client_id: str
    at: int
    url: str
    title: str = ""
    referrer: str = ""


@dataclass(frozen=True, slots=True)
class Happened:
    """What the website reported with `allears.track(name, data)`."""

    client_id: str
    at: int
    name: str
    data: Mapping[str, object] = field(default_factory=dict)


Report = PageSeen | Happened


@dataclass(frozen=True, slots=True)
class Visit:
    """One stay on the site: ended by half an hour without a page, or by coming again from elsewhere."""

    id: str
    visitor_id: str
    site_id: str
    started_at: int
    last_at: int
    returning: bool
    source: Source
    referrer: str
    first_path: str
    page_count: int


@dataclass(frozen=True, slots=True)
class Step:
    """One thing within a visit: a page (`is_event` false, `words` its path) or what the website reported (its name)."""

    at: int
    words: str
    title: str = ""
    is_event: bool = False


@dataclass(frozen=True, slots=True)
class Touches:
    """The visits that brought a visitor: the first, and the last that came from somewhere."""

    first: Visit
    last: Visit
    visit_count: int


def believed(at: int, now: int) -> int:
    """A browser's time, as far as its clock can be believed: not in the future, not long ago."""
    return at if now - OLDEST_REPORT <= at <= now else now


def continues(visit: Visit | None, source: Source, at: int) -> bool:
    """Whether a page seen at `at` belongs to this visit, rather than starting one."""
    if visit is None or at - visit.last_at >= VISIT_ENDS_AFTER:
        return False
    if source.kind in ("direct", "inside"):
        return True
    return (source.kind, source.name, source.campaign) == (visit.source.kind, visit.source.name, visit.source.campaign)
