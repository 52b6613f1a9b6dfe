"""Who is on the site now, as the page and the piece show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from allears.leads.lead import Mark
from allears.leads.reading import marks_of
from allears.messenger.conversation import Row
from allears.messenger.reading import visitor_conversations
from allears.storage.workspace import Workspace
from allears.tracking.presence import Present
from allears.web.inbox.who import heard_name, nameless
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
    marks = marks_of(connection, workspace, [row.conversation.id for row in newest.values()])
    return [line(each, newest.get(each.visitor_id), reader, marks) for each in here]


def line(here: Present, row: Row | None, reader: Reader, marks: Mapping[str, Mark]) -> PresentShown:
    """One visitor."""
    mark = marks.get(row.conversation.id) if row else None
    known = (row.visitor.name or heard_name(mark, reader) or row.visitor.email) if row else None
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
