"""What a visitor is called: by their name, else by what we know."""

from __future__ import annotations

from allears.messenger.visitor import Visitor
from allears.tracking.presence import Present
from allears.tracking.seen import Visit
from allears.web.inbox.words import Reader


def full_name(visitor: Visitor, visit: Visit | None, reader: Reader) -> str:
    """The name, the e-mail address, or where the visitor came from and what they look at."""
    if visitor.name or visitor.email:
        return visitor.name or visitor.email or ""
    return nameless(visitor.id, visit.source.name if visit else "", place(visitor.id, visit, reader), reader)


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


def short_name(visitor: Visitor, reader: Reader) -> str:
    """The first name, for a placeholder; `the visitor` where there is none."""
    return visitor.name.split()[0] if visitor.name and visitor.name.strip() else reader.say("the visitor")
