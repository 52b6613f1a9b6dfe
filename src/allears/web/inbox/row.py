"""One line of the list, as people read it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from sqlalchemy import Connection

from allears.duty.handover import Handover
from allears.duty.reading import open_handovers
from allears.leads.lead import Mark
from allears.leads.reading import marks_of
from allears.messenger.conversation import LastWords, Row
from allears.messenger.reading import snoozed_until
from allears.storage.workspace import Workspace
from allears.tracking.room import newest_visits
from allears.tracking.seen import Visit
from allears.web.inbox.lead_words import PileShown, pile_shown
from allears.web.inbox.who import full_name
from allears.web.inbox.words import Reader
from allears.web.moments import age

Holder = Literal["me", "nobody", "other"]


@dataclass(frozen=True, slots=True)
class RowShown:
    """What inbox/row.html shows. `here` is the page that the visitor looks at now, empty when they are not here.
    `pile` says where the lead lies and why; `order_at` is the moment by which the list that it stands in is ordered.
    `offered_to` is who has not accepted the lead yet ("nobody" included), since `offered_at`."""

    id: str
    visitor_id: str
    name: str
    last_words: str
    last_by: str
    at: int
    age: str
    unread: bool
    waiting_since: int | None
    waiting_age: str
    snoozed_until: int | None
    closed: bool
    holder: Holder
    holder_name: str
    tags: tuple[str, ...]
    here: str
    pile: PileShown | None = None
    order_at: int = 0
    offered_to: str = ""
    offered_at: int = 0
    offered_age: str = ""


def holder_of(rep_id: str | None, me: str) -> Holder:
    """Whose conversation it is, from where the reader stands."""
    if rep_id is None:
        return "nobody"
    return "me" if rep_id == me else "other"


def rows_shown(
    connection: Connection,
    workspace: Workspace,
    rows: Iterable[Row],
    reader: Reader,
    instead: dict[str, str] | None = None,
    by_pile: bool = False,
) -> list[RowShown]:
    """Lines of the list; `instead` holds other words than the last ones, by conversation: those that were searched.
    `by_pile` says that they stand on a pile."""
    found = list(rows)
    nameless = [row.visitor.id for row in found if not (row.visitor.name or row.visitor.email)]
    visits = newest_visits(connection, workspace, nameless)
    asleep = [row.conversation.id for row in found if row.conversation.state == "snoozed"]
    wakes = snoozed_until(connection, workspace, asleep) if asleep else {}
    others = instead or {}
    marks = marks_of(connection, workspace, [row.conversation.id for row in found])
    plain = (
        row_shown(
            row,
            visits.get(row.visitor.id),
            reader,
            wakes.get(row.conversation.id),
            others.get(row.conversation.id),
            marks.get(row.conversation.id),
        )
        for row in found
    )
    offers = open_handovers(connection, workspace, [row.conversation.id for row in found])
    return [offered(marked(row, marks.get(row.id), reader, by_pile), offers.get(row.id), reader) for row in plain]


def offered(row: RowShown, offer: Handover | None, reader: Reader) -> RowShown:
    """The row with whose yes it waits for, and since when."""
    if offer is None or row.closed:
        return row
    name = holder_name(offer.to_rep_id, reader) if offer.to_rep_id else reader.say("nobody yet")
    return replace(row, offered_to=name, offered_at=offer.at, offered_age=age(offer.at, reader.now))


def marked(row: RowShown, mark: Mark | None, reader: Reader, by_pile: bool) -> RowShown:
    """The row with its pile. On a pile it is ordered by when it came there, or (later) by when it is due."""
    if mark is None or mark.pile is None:
        return row
    at = (mark.later_at if mark.pile == "later" else None) or mark.piled_at or row.at
    return replace(row, pile=pile_shown(mark.pile, mark.because, reader), order_at=at if by_pile else row.at)


def row_shown(
    row: Row,
    visit: Visit | None,
    reader: Reader,
    wakes_at: int | None,
    instead: str | None,
    mark: Mark | None = None,
) -> RowShown:
    """One line of the list."""
    conversation = row.conversation
    waiting = conversation.waiting_since if conversation.state == "open" else None
    here = reader.present.get(row.visitor.id)
    return RowShown(
        id=conversation.id,
        visitor_id=row.visitor.id,
        name=full_name(row.visitor, visit, reader, mark),
        last_words=instead if instead is not None else words_of(row.last_words, reader),
        last_by="" if instead is not None else said_by(row.last_words, reader),
        at=conversation.last_message_at,
        age=age(conversation.last_message_at, reader.now),
        unread=conversation.is_unread,
        waiting_since=waiting,
        waiting_age=age(waiting, reader.now) if waiting else "",
        snoozed_until=wakes_at,
        closed=conversation.state == "closed",
        holder=holder_of(conversation.rep_id, reader.id),
        holder_name=holder_name(conversation.rep_id, reader),
        tags=tuple(tag.name for tag in row.tags),
        here=here.path if here else "",
        order_at=conversation.last_message_at,
    )


def words_of(last: LastWords | None, reader: Reader) -> str:
    """What was said last."""
    return (last.text or reader.say("Deleted")) if last else ""


def holder_name(rep_id: str | None, reader: Reader) -> str:
    """Who has it; `You` for the reader."""
    if rep_id is None:
        return ""
    return reader.say("You") if rep_id == reader.id else reader.rep(rep_id)


def said_by(words: LastWords | None, reader: Reader) -> str:
    """In front of the last words, unless they are the visitor's."""
    if words is None or words.author_kind == "visitor":
        return ""
    if words.author_kind == "rep" and words.author_name == reader.name:
        return reader.say("You")
    return words.author_name or reader.say("Bot")
