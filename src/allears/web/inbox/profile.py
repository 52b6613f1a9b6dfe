"""Who a visitor is, as the third column shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from allears.messenger.conversation import Row
from allears.messenger.reading import visitor_conversations
from allears.messenger.store_visitor import same_person
from allears.messenger.visitor import Visitor
from allears.storage.workspace import Workspace
from allears.tracking.room import steps, touches, visits
from allears.tracking.seen import Step, Visit
from allears.web.inbox.row import words_of
from allears.web.inbox.words import Reader
from allears.web.moments import MINUTE, age

VISITS = 10
PAGES = 30


@dataclass(frozen=True, slots=True)
class TouchShown:
    """What brought somebody, and when."""

    words: str
    at: int


@dataclass(frozen=True, slots=True)
class PageShown:
    """A page of a visit, or what the website reported; `stayed` is how long until the next page."""

    words: str
    title: str
    is_event: bool
    stayed: str


@dataclass(frozen=True, slots=True)
class VisitShown:
    """One visit with its pages; `more_pages` are left out."""

    at: int
    source: str
    pages: tuple[PageShown, ...]
    more_pages: int


@dataclass(frozen=True, slots=True)
class OtherShown:
    """An earlier conversation of the same visitor."""

    id: str
    last_words: str
    at: int
    age: str


@dataclass(frozen=True, slots=True)
class Profile:
    """What inbox/profile.html shows."""

    id: str
    name: str
    email: str
    email_confirmed: bool
    attributes: tuple[tuple[str, str], ...]
    last_seen_at: int
    here: str
    first_touch: TouchShown | None
    last_touch: TouchShown | None
    visit_count: int
    visits: tuple[VisitShown, ...]
    others: tuple[OtherShown, ...]


def read_profile(connection: Connection, workspace: Workspace, visitor: Visitor, but: str, reader: Reader) -> Profile:
    """Everything known of a visitor, in all their browsers; `but` is the conversation that is open."""
    person = same_person(connection, workspace, visitor.id, proven=False)
    touched = touches(connection, workspace, person)
    present = reader.present.get(visitor.id)
    found = visitor_conversations(connection, workspace, person, limit=6)
    return Profile(
        id=visitor.id,
        name=visitor.name or "",
        email=visitor.email or "",
        email_confirmed=visitor.email_confirmed_at is not None,
        attributes=tuple((name, text_of(value)) for name, value in visitor.attributes.items()),
        last_seen_at=visitor.last_seen_at,
        here=present.path if present else "",
        first_touch=touch_shown(touched.first, reader) if touched else None,
        last_touch=touch_shown(touched.last, reader) if touched else None,
        visit_count=touched.visit_count if touched else 0,
        visits=tuple(
            visit_shown(each, steps(connection, workspace, each.id, PAGES), reader)
            for each in visits(connection, workspace, person, VISITS)
        ),
        others=tuple(other_shown(row, reader) for row in found if row.conversation.id != but),
    )


def text_of(value: object) -> str:
    """A value of a profile as text for a field."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def source_words(visit: Visit, reader: Reader) -> str:
    """Where a visit came from, as people say it."""
    name = visit.source.name
    match visit.source.kind:
        case "campaign":
            campaign = visit.source.campaign.get("campaign", "")
            return f"{name}, {campaign}" if campaign and campaign != name else name
        case "search":
            return reader.say("%(name)s search", name=name)
        case "direct" | "inside":
            return reader.say("came directly")
        case _:
            return name


def touch_shown(visit: Visit, reader: Reader) -> TouchShown:
    """What brought somebody with this visit, and to which page."""
    words = source_words(visit, reader)
    return TouchShown(f"{words}, {visit.first_path}" if visit.first_path else words, visit.started_at)


def visit_shown(visit: Visit, seen: Sequence[Step], reader: Reader) -> VisitShown:
    """A visit with the pages it went through."""
    ends = [*(step.at for step in seen[1:]), visit.last_at]
    pages = tuple(
        PageShown(step.words, step.title, step.is_event, "" if step.is_event else stayed(end - step.at, reader))
        for step, end in zip(seen, ends, strict=False)
    )
    shown_pages = sum(not page.is_event for page in pages)
    return VisitShown(visit.started_at, source_words(visit, reader), pages, max(0, visit.page_count - shown_pages))


def stayed(time: int, reader: Reader) -> str:
    """How long somebody stayed on a page; nothing under five seconds, which is nobody's interest."""
    if time < 5_000:
        return ""
    if time < MINUTE:
        return reader.say("%(n)s s", n=time // 1000)
    return reader.say("%(n)s min", n=time // MINUTE)


def other_shown(row: Row, reader: Reader) -> OtherShown:
    """A line for an earlier conversation."""
    at = row.conversation.last_message_at
    return OtherShown(row.conversation.id, words_of(row.last_words, reader), at, age(at, reader.now))
