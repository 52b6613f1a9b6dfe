"""What of a pile is shown: by words, and by how long a lead lies there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import Connection

from allears.leads.lead import PileRow
from allears.leads.reading import pile_page
from allears.messenger.conversation import Row
from allears.messenger.reading import Cursor, some_conversations
from allears.messenger.searching import search
from allears.storage.workspace import Workspace
from allears.tracking.room import newest_visits
from allears.tracking.seen import Visit
from allears.web.inbox.row import RowShown, rows_shown
from allears.web.inbox.words import Reader
from allears.web.moments import MINUTE

Age = Literal["", "day", "week", "month", "older"]
DAY = 24 * 60 * MINUTE
YOUNGER: Mapping[str, int] = {"day": DAY, "week": 7 * DAY, "month": 30 * DAY}
OLDER_THAN = 30 * DAY
PART = 200
"""Rows that are looked through at a time."""
MOST_PARTS = 10
"""After so many the list says that there may be more, and goes on where it stopped."""
MOST_FOUND = 200


@dataclass(frozen=True, slots=True)
class Sieve:
    """`find`: words that must all stand in a row, its reasons or its source, or have been said. `age`: how long ago a
    lead came to its pile at most, or `older` than a month."""

    find: str = ""
    age: Age = ""
    said: frozenset[str] = field(default_factory=frozenset)

    @property
    def lets_all_through(self) -> bool:
        """Whether nothing is sifted."""
        return not self.find.strip() and not self.age

    def reads(self, connection: Connection, workspace: Workspace) -> Sieve:
        """The same, knowing in which conversations the words were said."""
        if not self.find.strip():
            return self
        found = search(connection, workspace, self.find, MOST_FOUND)
        return Sieve(self.find, self.age, frozenset(one.conversation_id for one in found if one.conversation_id))

    def keeps(self, row: RowShown, visit: Visit | None, now: int) -> bool:
        """Whether the row is shown."""
        return self._has_age(now - row.order_at) and self._has_words(row, visit)

    def _has_age(self, age: int) -> bool:
        if self.age == "older":
            return age > OLDER_THAN
        return not self.age or age <= YOUNGER[self.age]

    def _has_words(self, row: RowShown, visit: Visit | None) -> bool:
        if row.id in self.said:
            return True
        source = (visit.source.name, *visit.source.campaign.values(), visit.first_path) if visit else ()
        because = row.pile.because if row.pile else ""
        whole = " ".join((row.name, row.last_words, because, row.here, *row.tags, *map(str, source))).casefold()
        return all(word in whole for word in self.find.casefold().split())


def sifted_page(
    connection: Connection,
    workspace: Workspace,
    reader: Reader,
    pile: str,
    place: Cursor | None,
    sieve: Sieve,
    most: int,
) -> tuple[list[RowShown], Cursor | None]:
    """The next rows of the pile that the sieve keeps, and where to go on."""
    sieve, kept = sieve.reads(connection, workspace), list[RowShown]()
    for _ in range(MOST_PARTS):
        lying = pile_page(connection, workspace, pile, (place.last_message_at, place.id) if place else None, PART)
        for row in sift(connection, workspace, reader, conversations_of(connection, workspace, lying), sieve):
            kept.append(row)
            if len(kept) == most:
                return kept, Cursor(row.order_at, row.id)
        if len(lying) < PART:
            return kept, None
        place = Cursor(lying[-1].at, lying[-1].conversation_id)
    return kept, place


def sift(
    connection: Connection, workspace: Workspace, reader: Reader, rows: Sequence[Row], sieve: Sieve
) -> list[RowShown]:
    """Those of the rows that the sieve keeps."""
    shown = rows_shown(connection, workspace, rows, reader, by_pile=True)
    visits = newest_visits(connection, workspace, [row.visitor.id for row in rows]) if sieve.find else {}
    return [row for row in shown if sieve.keeps(row, visits.get(row.visitor_id), reader.now)]


def conversations_of(connection: Connection, workspace: Workspace, lying: Sequence[PileRow]) -> list[Row]:
    """The conversations of a pile's rows, in its order."""
    found = some_conversations(connection, workspace, [each.conversation_id for each in lying])
    rows = {row.conversation.id: row for row in found}
    return [rows[each.conversation_id] for each in lying if each.conversation_id in rows]
