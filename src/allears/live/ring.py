"""One workspace's newest events in memory, in the log's order, as frames that are made once for all their readers."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from allears.events.log import Event
from allears.live.details import Details
from allears.live.frames import inbox_event, sse, widget_event
from allears.live.log import FOR_REPS
from allears.live.reader import Reader

NOT_KNOWN = 1 << 62
MOST_KEPT = 1_000
MOST_KEPT_OF_A_CONVERSATION = 100


@dataclass(slots=True, eq=False)
class Place:
    """Readers of one order (a workspace's, or a conversation's) and its newest frames, each with its cursor.

    `floor` is the cursor in front of the first frame that is kept: who stands before it reads the log, and everybody
    does as long as it is not known.
    """

    floor: int
    last: int
    size: int
    readers: set[Reader] = field(default_factory=set)
    frames: deque[tuple[int, bytes]] = field(default_factory=deque)

    def add(self, cursor: int, frame: bytes) -> None:
        """The next frame. Those that no longer fit are in the log."""
        self.frames.append((cursor, frame))
        self.last = max(self.last, cursor)
        if len(self.frames) > self.size:
            self.floor = self.frames.popleft()[0]
        for reader in self.readers:
            reader.wake()

    def forget(self) -> None:
        """Keep no frame: words that were deleted must not come out of memory. Who is behind reads the log."""
        if self.frames:
            self.frames.clear()
            self.floor = self.last

    def reaches(self, cursor: int) -> None:
        """The log was read up to this cursor since the place is here: what follows is kept."""
        if self.floor == NOT_KNOWN:
            self.floor = cursor

    def behind(self, cursor: int) -> list[bytes]:
        """The frames behind a cursor that is not in front of the floor. Looked for from the newest: most miss one."""
        newer: list[bytes] = []
        for place, frame in reversed(self.frames):
            if place <= cursor:
                break
            newer.append(frame)
        return newer[::-1]


class Ring:
    """What one workspace's readers wait for. Events may come out of order, and are kept until their turn.

    Made before the log's position is read, so that nothing is lost between reading and listening.
    """

    def __init__(self) -> None:
        self.inbox = Place(NOT_KNOWN, 0, MOST_KEPT)
        self.conversations: dict[str, Place] = {}
        self.early: dict[int, Event] = {}
        self.turn: deque[Event] = deque()
        self.reps: dict[str, str] = {}
        self.is_reading = False
        self._taken: int | None = None
        self._previous = 0

    def start(self, position: int, previous: int) -> None:
        """Everything up to `position` is in the log; what came meanwhile and lies behind it has its turn now."""
        if self._taken is None:
            self._taken, self._previous = position, previous
            self.inbox.reaches(position)
            self.inbox.last = position
            self.early = {place: event for place, event in self.early.items() if place > position}
            self._line_up()

    @property
    def is_empty(self) -> bool:
        """Whether nobody looks any more."""
        return not self.inbox.readers and not self.conversations

    def take(self, event: Event) -> None:
        """An event that was committed; those whose turn it is now stand in `turn`."""
        if self._taken is None or event.position > self._taken:
            self.early[event.position] = event
            self._line_up()

    def _line_up(self) -> None:
        while self._taken is not None and (following := self.early.pop(self._taken + 1, None)) is not None:
            self._taken += 1
            self.turn.append(following)

    @property
    def taken(self) -> int | None:
        """Everything up to this position was taken, without a hole; None before the start."""
        return self._taken

    def publish(self, event: Event, details: Details) -> None:
        """Put an event whose turn it is before its readers."""
        if event.type == "conversation.forgotten":
            for kept in (self.inbox, self.conversations.get(event.conversation_id or "")):
                if kept is not None:
                    kept.forget()
        if event.audience in FOR_REPS:
            frame = sse(event.position, inbox_event(event, details, self._previous)) if self.inbox.readers else None
            self._previous = event.position
            self._to_reps(event.position, frame)
        else:
            self._to_reps(event.position, None)
        place = self.conversations.get(event.conversation_id or "")
        if place is not None and event.seq is not None:
            place.add(event.seq, sse(event.seq, widget_event(event, details)))

    def _to_reps(self, position: int, frame: bytes | None) -> None:
        """Frames are made while somebody looks; what came meanwhile is read from the log."""
        if frame is not None:
            self.inbox.add(position, frame)
        else:
            self.inbox.last = max(self.inbox.last, position)
            if not self.inbox.frames or not self.inbox.readers:
                self.inbox.frames.clear()
                self.inbox.floor = position

    def place_of(self, reader: Reader) -> Place:
        """Where a reader stands: beside the others of the conversation, or of the inbox."""
        conversation_id = reader.conversation_id
        if conversation_id is None:
            return self.inbox
        place = self.conversations.get(conversation_id)
        if place is None:
            place = self.conversations[conversation_id] = Place(NOT_KNOWN, 0, MOST_KEPT_OF_A_CONVERSATION)
        return place

    def leave(self, reader: Reader) -> None:
        """Somebody looks no more. A conversation without readers needs no memory."""
        self.inbox.readers.discard(reader)
        place = self.conversations.get(reader.conversation_id or "")
        if place is not None:
            place.readers.discard(reader)
            if not place.readers:
                del self.conversations[reader.conversation_id or ""]
