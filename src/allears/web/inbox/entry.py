"""What was said and done in a conversation, merged into one order: messages, notes, events."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import Any, Literal

from allears.events.log import Actor, Event
from allears.facts.evidence import Quote
from allears.messenger.message import Author, Message, Note
from allears.web.inbox.heard import Stretch, stretches
from allears.web.inbox.words import Reader
from allears.web.moments import MINUTE

Kind = Literal["message", "note", "event"]
ONE_BREATH = 5 * MINUTE
"""Messages of one author with less between them stand together under one name and time."""

SHOWN_TYPES = (
    "conversation.assigned",
    "conversation.unassigned",
    "conversation.snoozed",
    "conversation.woken",
    "conversation.closed",
    "conversation.reopened",
    "conversation.tagged",
    "conversation.untagged",
    "conversation.forgotten",
    "handover.accepted",
    "handover.returned",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What inbox/entries.html shows. `order` sorts as text; `by` is the author's kind; `until` is a snooze's end."""

    kind: Kind
    id: str
    order: str
    at: int
    by: str = ""
    author: str = ""
    author_id: str = ""
    text: str = ""
    choices: tuple[str, ...] = ()
    seq: int | None = None
    client_id: str = ""
    words: str = ""
    until: int | None = None
    starts_group: bool = True
    seen: bool = False
    parts: tuple[Stretch, ...] = ()
    card: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What a conversation's part is made from, as it was read."""

    messages: Sequence[Message]
    notes: Sequence[Note]
    events: Sequence[Event]
    visitor_name: str
    visitor_seen_seq: int
    tags: Mapping[str, str]
    heard: Mapping[str, Sequence[tuple[Quote, str]]] = field(default_factory=dict)


def entries(said: Said, reader: Reader) -> list[Entry]:
    """Everything in its order, grouped, with the last message that the visitor has seen marked."""
    all_of_it = [
        *(message_entry(message, said, reader) for message in said.messages),
        *(note_entry(note, reader) for note in said.notes),
        *(event_entry(event, said, reader) for event in said.events),
    ]
    return marked_seen(grouped(sorted(all_of_it, key=lambda entry: entry.order)), said.visitor_seen_seq)


def order_of(seq: int, after: int, at: int) -> str:
    """Sorts as text: the conversation's own number, then what stands behind it (`after` 1), by its time."""
    return f"{seq:012d}.{after}.{at:014d}"


def message_entry(message: Message, said: Said, reader: Reader) -> Entry:
    """A message."""
    mine = message.author.kind == "rep" and message.author.id == reader.id
    return Entry(
        kind="message",
        id=message.id,
        order=order_of(message.seq, 0, 0),
        at=message.at,
        by=message.author.kind,
        author=author_name(message.author, said, reader),
        author_id=message.author.id,
        text=message.text,
        choices=tuple(choice.label for choice in message.choices),
        seq=message.seq,
        client_id=message.client_id if mine else "",
        parts=stretches(message.text, heard) if (heard := said.heard.get(message.id)) else (),
        card=message.card,
    )


def author_name(author: Author, said: Said, reader: Reader) -> str:
    """As it stands above the words: a bot is always called one."""
    match author.kind:
        case "visitor":
            return said.visitor_name
        case "bot":
            return reader.say("%(name)s, bot", name=author.name or "Allears")
        case "company":
            return author.name or reader.say("Automatic")
        case _:
            return author.name or reader.rep(author.id)


def note_entry(note: Note, reader: Reader) -> Entry:
    """A note: behind what had been said when it was written."""
    return Entry(
        kind="note",
        id=note.id,
        order=order_of(note.after_seq, 1, note.at),
        at=note.at,
        by="rep",
        author=note.rep.name or reader.rep(note.rep.id),
        author_id=note.rep.id,
        text=note.text,
        client_id=note.client_id if note.rep.id == reader.id else "",
    )


def event_entry(event: Event, said: Said, reader: Reader) -> Entry:
    """A quiet line. Events that the visitor cannot see have no number of their own."""
    seq = event.seq if event.seq is not None else seq_before(event, said)
    until = event.data.get("until")
    return Entry(
        kind="event",
        id=event.id,
        order=order_of(seq, 0 if event.seq is not None else 1, event.at),
        at=event.at,
        words=event_words(event, said, reader),
        until=until if isinstance(until, int) else None,
    )


def seq_before(event: Event, said: Said) -> int:
    """Behind which number an event without one stands: the last message by its time, the last deed by the log."""
    deeds = (each.seq for each in said.events if each.seq is not None and each.position < event.position)
    return max(seq_at(said.messages, event.at), max(deeds, default=0))


def seq_at(messages: Sequence[Message], at: int) -> int:
    """The number of the last message that had been said by then; one before the first when none had."""
    # Two writers may take their numbers in another order than their times: the latest time so far is what counts.
    times = list(accumulate((message.at for message in messages), max))
    index = bisect_right(times, at)
    return messages[index - 1].seq if index else (messages[0].seq - 1 if messages else 0)


def event_words(event: Event, said: Said, reader: Reader) -> str:
    """What happened, in a sentence without its end: the time follows."""
    who, by_visitor = actor_name(event.actor, said, reader), event.actor.kind == "visitor"
    if event.type.startswith("handover."):
        return handover_words(event, who, reader)
    match event.type:
        case "conversation.assigned" if event.data.get("rep") == event.actor.id:
            return reader.say("%(who)s took it", who=who)
        case "conversation.assigned":
            return reader.say("%(who)s gave it to %(rep)s", who=who, rep=reader.rep(str(event.data.get("rep", ""))))
        case "conversation.unassigned":
            return reader.say("%(who)s gave it back", who=who)
        case "conversation.snoozed":
            return reader.say("%(who)s snoozed it until", who=who)
        case "conversation.woken":
            return reader.say("Its time has come") if not event.actor.id else reader.say("%(who)s woke it", who=who)
        case "conversation.closed":
            return reader.say("%(who)s closed it", who=who)
        case "conversation.reopened":
            words = "%(who)s wrote again, so it opened" if by_visitor else "%(who)s opened it again"
            return reader.say(words, who=who)
        case "conversation.forgotten":
            return reader.say("The visitor had what was said before deleted")
        case "conversation.tagged":
            return reader.say("%(who)s tagged it “%(tag)s”", who=who, tag=tag_name(event, said, reader))
        case _:
            return reader.say("%(who)s took the tag “%(tag)s” away", who=who, tag=tag_name(event, said, reader))


def handover_words(event: Event, who: str, reader: Reader) -> str:
    """What became of an offer; why it was returned stands in the next offer's banner."""
    words = "%(who)s accepted the lead" if event.type == "handover.accepted" else "%(who)s returned the lead"
    return reader.say(words, who=who)


def tag_name(event: Event, said: Said, reader: Reader) -> str:
    """The tag of an event; one that is no more has no name."""
    return said.tags.get(str(event.data.get("tag", ""))) or reader.say("removed since")


def actor_name(actor: Actor, said: Said, reader: Reader) -> str:
    """Who did it."""
    match actor.kind:
        case "visitor":
            return said.visitor_name
        case "rep":
            return reader.rep(actor.id)
        case _:
            return "Allears"


def grouped(ordered: list[Entry]) -> list[Entry]:
    """Consecutive messages of one author in one breath carry their name and time once."""
    before: list[Entry | None] = [None, *ordered]
    return [
        replace(entry, starts_group=not continues(last, entry)) for last, entry in zip(before, ordered, strict=False)
    ]


def continues(last: Entry | None, entry: Entry) -> bool:
    """Whether an entry belongs under the name above the last one."""
    return (
        last is not None
        and entry.kind != "event"
        and (last.kind, last.by, last.author_id) == (entry.kind, entry.by, entry.author_id)
        and entry.at - last.at < ONE_BREATH
    )


def marked_seen(ordered: list[Entry], visitor_seen_seq: int) -> list[Entry]:
    """The last message of ours that the visitor has seen carries the mark."""
    seen = [e.id for e in ordered if e.kind == "message" and e.by != "visitor" and (e.seq or 0) <= visitor_seen_seq]
    return [replace(entry, seen=True) if seen and entry.id == seen[-1] else entry for entry in ordered]
