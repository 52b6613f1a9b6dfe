"""The hub: from commits to everybody who looks.

Commits are heard from the writing threads, put into the log's order, completed with what they name, and made into one
frame for all readers of a side. Readers hold a cursor and are only woken; who is behind reads the log. So nobody waits
for a slow one, and nothing waits in memory for anybody.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from allears.events.log import Event
from allears.events.reading import events_after
from allears.live.details import Details, is_known, read_details
from allears.live.frames import sse, sse_named
from allears.live.log import Kept, Piece, inbox_piece, kept_log, kept_of, previous, widget_piece
from allears.live.reader import Reader
from allears.live.ring import Ring
from allears.messenger.message import Message
from allears.messenger.speaking import Said
from allears.storage.database import Database
from allears.storage.problem import DatabaseBusy
from allears.storage.workspace import Workspace

log = logging.getLogger(__name__)

HOLE_IS_READ_AFTER = 2.0
"""Seconds after which an event that others have overtaken is looked for in the log."""
TRY_AGAIN_AFTER = 0.1
STILL_AROUND = 5 * 60_000
"""Milliseconds for which a rep whose inbox was closed still counts as there: a page that loads anew is no absence."""


class Hub:
    """One in a process, and in one event loop."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._loop: asyncio.AbstractEventLoop | None = None
        self._rings: dict[str, Ring] = {}
        self._heard: deque[Event | Said] = deque()
        self._is_scheduled = False
        self._said: dict[str, Message] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._left: dict[tuple[str, str], int] = {}
        database.on_commit(self._committed)

    @property
    def readers(self) -> int:
        """How many look now."""
        return sum(len(ring.inbox.readers) + readers_of_conversations(ring) for ring in self._rings.values())

    # -- from the writing threads ------------------------------------------------------------------------------------

    def _committed(self, value: object) -> None:
        if not isinstance(value, Event | Said) or value.workspace_id not in self._rings:
            return
        self._heard.append(value)
        loop = self._loop
        if not self._is_scheduled and loop is not None and not loop.is_closed():
            self._is_scheduled = True
            loop.call_soon_threadsafe(self._hear)

    def _hear(self) -> None:
        self._is_scheduled = False
        touched: dict[str, Ring] = {}
        while self._heard:
            value = self._heard.popleft()
            ring = self._rings.get(value.workspace_id)
            if ring is None:
                continue
            touched[value.workspace_id] = ring
            if isinstance(value, Said):
                self._said[value.message.id] = value.message
            else:
                ring.take(value)
        for workspace_id, ring in touched.items():
            self._advance(workspace_id, ring)

    # -- into the log's order, completed -----------------------------------------------------------------------------

    def _advance(self, workspace_id: str, ring: Ring) -> None:
        """Publish what has its turn, as far as memory knows what it names; the rest is read first."""
        while ring.turn and not ring.is_reading:
            event = ring.turn[0]
            said = self._said.get(event.data.get("message", ""))
            details = Details(messages={said.id: said} if said else {}, reps=ring.reps)
            if is_known(event, details):
                self._publish(ring, ring.turn.popleft(), details)
            else:
                ring.is_reading = True
                self._start(self._complete(workspace_id, ring))
        if ring.early and self._loop is not None:
            self._loop.call_later(HOLE_IS_READ_AFTER, self._mend, workspace_id, ring, ring.taken)

    async def _complete(self, workspace_id: str, ring: Ring) -> None:
        events = list(ring.turn)
        workspace = Workspace(workspace_id)
        try:
            details = await self._database.reading(lambda connection: read_details(connection, workspace, events))
        except DatabaseBusy:
            await asyncio.sleep(TRY_AGAIN_AFTER)
        else:
            ring.reps.update(details.reps)
            for _ in events:
                self._publish(ring, ring.turn.popleft(), details)
        finally:
            ring.is_reading = False
        self._advance(workspace_id, ring)

    def _publish(self, ring: Ring, event: Event, details: Details) -> None:
        self._said.pop(event.data.get("message", ""), None)
        ring.publish(event, details)
        if event.type == "rep.changed":
            ring.reps.pop(event.data.get("rep", ""), None)
            self.dismiss(event.workspace_id, event.data.get("rep", ""))

    def _mend(self, workspace_id: str, ring: Ring, taken: int | None) -> None:
        if ring.early and ring.taken == taken and taken is not None and self._rings.get(workspace_id) is ring:
            self._start(self._fill(workspace_id, ring, taken))

    async def _fill(self, workspace_id: str, ring: Ring, taken: int) -> None:
        workspace = Workspace(workspace_id)
        for event in await self._database.reading(lambda connection: events_after(connection, workspace, taken, 500)):
            ring.take(event)
        self._advance(workspace_id, ring)

    def _start(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("the hub could not read what happened", exc_info=task.exception())

    # -- readers -----------------------------------------------------------------------------------------------------

    async def join_inbox(self, workspace: Workspace, cursor: int | None, who: str) -> Reader:
        """A rep looks at the workspace from `cursor` (a position) on; None is from now on."""
        reader = await self._join(Reader(workspace.id, None, cursor or 0, who))
        kept = await self._reading(reader, lambda connection: kept_log(connection, workspace))
        return resumed(reader, kept, cursor)

    async def join_conversation(
        self, workspace: Workspace, conversation_id: str, cursor: int | None, who: str
    ) -> Reader:
        """A visitor looks at their conversation from `cursor` (a seq) on; None is from now on."""
        reader = await self._join(Reader(workspace.id, conversation_id, cursor or 0, who))
        kept = await self._reading(reader, lambda connection: kept_of(connection, workspace, conversation_id))
        self._rings[workspace.id].place_of(reader).reaches(kept.newest)
        return resumed(reader, kept, cursor)

    async def _reading(self, reader: Reader, work: Any) -> Any:
        try:
            return await self._database.reading(work)
        except BaseException:
            self.leave(reader)
            raise

    async def _join(self, reader: Reader) -> Reader:
        self._loop = asyncio.get_running_loop()
        workspace = Workspace(reader.workspace_id)
        ring = self._rings.get(workspace.id)
        if ring is None:
            ring = self._rings[workspace.id] = Ring()
        ring.place_of(reader).readers.add(reader)
        if ring.taken is None:
            position, before = await self._reading(reader, lambda connection: start_of(connection, workspace))
            ring.start(position, before)
            self._advance(workspace.id, ring)
        return reader

    def leave(self, reader: Reader) -> None:
        """Somebody looks no more."""
        ring = self._rings.get(reader.workspace_id)
        if reader.conversation_id is None:
            self._left[(reader.workspace_id, reader.who)] = self._database.clock.now()
        if ring is not None:
            ring.leave(reader)
            if ring.is_empty:
                del self._rings[reader.workspace_id]

    async def frames(self, reader: Reader) -> list[bytes]:
        """What the reader has not got yet, from memory or from the log; nothing when there is nothing."""
        reader.is_stirred = False
        whispers, reader.whispers = reader.whispers, []
        place = self._rings[reader.workspace_id].place_of(reader)
        while reader.cursor < place.floor:
            before = reader.cursor
            piece = await self._reading(reader, lambda connection: missed(connection, reader))
            reader.cursor = piece.cursor
            if piece.events:
                return [*whispers, *(sse(cursor, event) for cursor, event in piece.events)]
            if reader.cursor == before:
                break
        frames = place.behind(reader.cursor)
        reader.cursor = max(reader.cursor, place.last)
        return [*whispers, *frames]

    async def wait_for(self, reader: Reader, seconds: float) -> Piece:
        """For long polls: what is behind the reader's cursor, at once or when there is something, else nothing."""
        reader.is_stirred = False
        piece: Piece = await self._reading(reader, lambda connection: missed(connection, reader))
        if piece.events or not await reader.woken(seconds):
            return piece
        return await self._reading(reader, lambda connection: missed(connection, reader))  # type: ignore[no-any-return]

    # -- what has no place in the order ------------------------------------------------------------------------------

    def typing(self, workspace_id: str, conversation_id: str, actor: Mapping[str, Any]) -> None:
        """Somebody writes. The visitor is told of reps, reps of everybody; nobody needs to have heard it."""
        ring = self._rings.get(workspace_id)
        if ring is None:
            return
        for_reps = sse_named("typing", {"conversation": conversation_id, "actor": actor})
        for reader in ring.inbox.readers:
            reader.whisper(for_reps)
        place = ring.conversations.get(conversation_id)
        if place is not None and actor["kind"] != "visitor":
            shown = sse_named("typing", {"actor": {"kind": actor["kind"], "name": actor.get("name")}})
            for reader in place.readers:
                reader.whisper(shown)

    def visitor_moves(self, workspace_id: str, visitor_id: str) -> None:
        """Reps are told that what they see of a visitor's presence is old. From any thread."""
        loop = self._loop
        if workspace_id in self._rings and loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._tell_reps, workspace_id, sse_named("presence", {"visitor": visitor_id}))

    def _tell_reps(self, workspace_id: str, frame: bytes) -> None:
        ring = self._rings.get(workspace_id)
        for reader in ring.inbox.readers if ring else ():
            reader.whisper(frame)

    def reps_here(self, workspace_id: str) -> frozenset[str]:
        """The reps who look at the inbox now."""
        ring = self._rings.get(workspace_id)
        return frozenset(reader.who for reader in list(ring.inbox.readers)) if ring else frozenset()

    def reps_around(self, workspace_id: str) -> frozenset[str]:
        """The reps who look at the inbox, or did within five minutes. From any thread."""
        since = self._database.clock.now() - STILL_AROUND
        left = list(self._left.items())
        return self.reps_here(workspace_id) | {rep for (where, rep), at in left if where == workspace_id and at > since}

    def dismiss(self, workspace_id: str, who: str) -> None:
        """End the streams that this rep's rights opened; they may come again, and are asked anew."""
        ring = self._rings.get(workspace_id)
        for reader in list(ring.inbox.readers) if ring else []:
            if reader.who == who:
                reader.end("rights_changed")

    def stop(self) -> None:
        """End every stream, since the server stops: their readers go on where they were once it is back."""
        for ring in self._rings.values():
            for place in (ring.inbox, *ring.conversations.values()):
                for reader in list(place.readers):
                    reader.end("server_stops")


def readers_of_conversations(ring: Ring) -> int:
    """How many visitors look."""
    return sum(len(place.readers) for place in ring.conversations.values())


def start_of(connection: Connection, workspace: Workspace) -> tuple[int, int]:
    """The log's position, and the last one up to it that reps may see."""
    newest = kept_log(connection, workspace).newest
    return newest, previous(connection, workspace, newest)


def missed(connection: Connection, reader: Reader) -> Piece:
    """A page of the log behind the reader's cursor."""
    workspace = Workspace(reader.workspace_id)
    if reader.conversation_id is None:
        return inbox_piece(connection, workspace, reader.cursor)
    return widget_piece(connection, workspace, reader.conversation_id, reader.cursor)


def resumed(reader: Reader, kept: Kept, cursor: int | None) -> Reader:
    """The reader at its cursor; told to start anew when the log cannot lead on from there."""
    if cursor is None:
        reader.cursor = kept.newest
    elif not kept.holds(cursor):
        reader.cursor = kept.newest
        reader.whispers.insert(0, sse_named("reset", {"cursor": kept.newest}, kept.newest))
    return reader
