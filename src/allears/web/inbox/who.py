"""What a visitor is called: by their name, else by what we know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from allears.leads.lead import Mark
from allears.messenger.visitor import Visitor
from allears.tracking.presence import Present
from allears.tracking.seen import Visit
from allears.web.inbox.words import Reader


def full_name(visitor: Visitor, visit: Visit | None, reader: Reader, mark: Mark | None = None) -> str:
    """What the visitor is called: the name that the site or a rep gave, what they said themselves (`mark`), the e-mail
    address; else where they came from and what they look at."""
    if visitor.name:
        return visitor.name
    if visitor.email and not (mark and mark.heard_name):
        return visitor.email
    if heard := heard_name(mark, reader):
        return heard
    return nameless(visitor.id, visit.source.name if visit else "", place(visitor.id, visit, reader), reader)


def heard_name(mark: Mark | None, reader: Reader) -> str:
    """`Jo Linden, Cedar Freight`, or as much of it as the lead said; empty when they said nothing of it."""
    if mark is None or not (mark.heard_name or mark.heard_company):
        return ""
    if mark.heard_name:
        return ", ".join(filter(None, (mark.heard_name, mark.heard_company)))
    return reader.say("Somebody at %(company)s", company=mark.heard_company)


def nameless(visitor_id: str, source: str, path: str, reader: Reader) -> str:
    """`Visitor from Google, /pricing`; with nothing known the end of the id tells visitors apart."""
    if source and path:
        return reader.say("Visitor from %(source)s, %(path)s", source=source, path=path)
    if path:
        return reader.say("Visitor on %(path)s", path=path)
    return reader.say("Visitor %(mark)s", mark=visitor_id[-4:].upper())


def place(visitor_id: str, visit: Visit | None, reader: Reader) -> str:
    """The page a visitor looks at, else the one the last visit began with."""
    here: Present | None = reader.present.get(visitor_id)
    if here:
        return here.path
    return visit.first_path if visit else ""


def short_name(visitor: Visitor, reader: Reader, mark: Mark | None = None) -> str:
    """The first name, for a placeholder; `the visitor` where there is none."""
    heard = mark.heard_name if mark and mark.heard_name and "@" not in mark.heard_name else None
    words = (visitor.name or heard or "").split()
    return words[0] if words else reader.say("the visitor")


@dataclass(frozen=True, slots=True)
class TheirTime:
    """What a clock beside the visitor shows (`22:10`), in which zone of the IANA database, and its name for people."""

    clock: str
    zone: str
    name: str


def their_time(visitor: Visitor, now: int) -> TheirTime | None:
    """How late it is for the visitor; None when their browser did not say, or names a zone this machine has lost."""
    if visitor.time_zone is None:
        return None
    try:
        there = datetime.fromtimestamp(now / 1000, ZoneInfo(visitor.time_zone))
    except ZoneInfoNotFoundError:
        return None
    return TheirTime(f"{there:%H:%M}", visitor.time_zone, visitor.time_zone.replace("_", " "))
