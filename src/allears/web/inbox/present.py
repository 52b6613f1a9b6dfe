"""Who is on the site now, as the page and the piece show it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from allears.messenger.conversation import Row
from allears.messenger.reading import visitor_conversations
from allears.storage.workspace import Workspace
from allears.tracking.presence import Present
from allears.web.inbox.who import nameless
from allears.web.inbox.words import Reader
from allears.web.moments import age

MOST = 200
"""Lines of the list: who looks at more than that looks at a number."""


@dataclass(frozen=True, slots=True)
class PresentShown:
    """What inbox/present.html shows. `conversation` is the visitor's newest one, if they ever wrote."""

    id: str
    name: str
    path: str
    title: str
    since: int
    since_age: str
    source: str
    returning: bool
    conversation: str


def present_shown(connection: Connection, workspace: Workspace, reader: Reader) -> list[PresentShown]:
    """Everybody who is here, whoever moved last first."""
    here = list(reader.present.values())[:MOST]
    newest: dict[str, Row] = {}
    for row in visitor_conversations(
        connection, workspace, frozenset(each.visitor_id for each in here), limit=2 * MOST
    ):
        newest.setdefault(row.visitor.id, row)
    return [line(each, newest.get(each.visitor_id), reader) for each in here]


def line(here: Present, row: Row | None, reader: Reader) -> PresentShown:
    """One visitor."""
    known = (row.visitor.name or row.visitor.email) if row else None
    return PresentShown(
        id=here.visitor_id,
        name=known or nameless(here.visitor_id, "", "", reader),
        path=here.path,
        title=here.title,
        since=here.since,
        since_age=age(here.since, reader.now),
        source=here.source,
        returning=here.returning,
        conversation=row.conversation.id if row else "",
    )
