"""Saying something in a conversation: once a client id, at the next place of the one order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from allears.events.log import Actor, Audience, NewEvent, append
from allears.messenger.conversation import Conversation, Heard, State
from allears.messenger.message import PEOPLE_WHO_ANSWER, PERSON, Author, Choice, Message, NewMessage, Opening, Received
from allears.messenger.refusals import ChoiceRefused, DifferentBody, UnknownConversation, UnknownVisitor
from allears.messenger.store_conversation import ConversationStore
from allears.messenger.store_message import FORGOTTEN, MessageStore
from allears.messenger.store_visitor import VisitorStore, same_person
from allears.messenger.text import body_hash, checked_client_id, checked_page, checked_text
from allears.messenger.visitor import Visitor
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

MOST_CHOICES = 20
MOMENT = 10_000
"""So many milliseconds after a conversation was opened, its visitor's other tabs may not know of it yet: browsers tell
them of what was stored a moment later, and a tab in the background is slowed down."""
GREETING = "greeting"
"""The client id of the greeting that a visitor answered with their first message."""


class Said:
    """A message that was just stored, announced beside its event, so that nobody has to read it from the database."""

    __slots__ = ("message", "workspace_id")

    def __init__(self, workspace_id: str, message: Message) -> None:
        self.workspace_id, self.message = workspace_id, message


def actor(author: Author) -> Actor:
    """The author as the log names them."""
    return Actor(author.kind, author.id)


def receive(
    unit: Unit,
    workspace: Workspace,
    visitor: Visitor,
    new: NewMessage,
    conversation_id: str | None,
    opening: Opening | None = None,
) -> Received:
    """A visitor's message; it opens a conversation when none is given, and only one however often it comes.

    Two tabs may write the very first message at once, and neither knows yet of the other's conversation: what comes
    within a `MOMENT` of the opening joins it.
    """
    author = Author("visitor", visitor.id)
    if conversation_id is not None:
        return speak(unit, workspace, conversation_id, author, new)
    there = VisitorStore(unit, workspace).held(visitor.id)
    if there is None:
        raise UnknownVisitor("This visitor is not known here.", "visitor")
    conversations = ConversationStore(unit, workspace)
    begun = conversations.begun_with(visitor.id, checked_client_id(new.client_id), MOMENT)
    if begun is not None:
        return speak(unit, workspace, begun, author, new)
    if new.time_zone not in (None, there.time_zone):
        VisitorStore(unit, workspace).change(there.id, time_zone=new.time_zone)
    if joined := conversations.just_opened(visitor.id, MOMENT):
        return speak(unit, workspace, joined, author, new)
    return open_with(unit, workspace, visitor, new, opening)


def conversation_of(unit: Unit, workspace: Workspace, visitor_id: str, conversation_id: str) -> Conversation:
    """The conversation, held for this unit, if it belongs to this visitor or to who provably is the same person."""
    conversation = held(unit, workspace, conversation_id)
    if not is_of(unit, workspace, conversation, visitor_id):
        raise unknown(conversation_id)
    return conversation


def is_of(unit: Unit, workspace: Workspace, conversation: Conversation, visitor_id: str) -> bool:
    """Whether the conversation belongs to this visitor, or to who provably is the same person."""
    if conversation.visitor_id == visitor_id:
        return True
    return conversation.visitor_id in same_person(unit.connection, workspace, visitor_id, proven=True)


def held(unit: Unit, workspace: Workspace, conversation_id: str) -> Conversation:
    """The conversation, held for this unit."""
    conversation = ConversationStore(unit, workspace).locked(conversation_id)
    if conversation is None:
        raise unknown(conversation_id)
    return conversation


def unknown(conversation_id: str) -> UnknownConversation:
    """Says no more to whoever may not see it than to whoever made the id up."""
    return UnknownConversation(f"There is no conversation {conversation_id[:40]} here.", "conversation")


def open_with(
    unit: Unit, workspace: Workspace, visitor: Visitor, new: NewMessage, opening: Opening | None = None
) -> Received:
    """A new conversation and its first message, behind the greeting that the visitor answers."""
    greeting = NewMessage(GREETING, opening.greeting) if opening and opening.greeting else None
    seq = 3 if greeting else 2
    conversation = Conversation(
        id=unit.ids.new("cnv"),
        site_id=visitor.site_id,
        visitor_id=visitor.id,
        seq=1,
        state="open",
        rep_id=None,
        opened_at=unit.now,
        last_message_at=unit.now,
        last_message_seq=0,
        last_visitor_seq=0,
        visitor_seen_seq=seq - 1 if greeting else 0,
        reps_seen_seq=0,
        waiting_since=None,
    )
    author = Author("visitor", visitor.id)
    text = checked_message(unit, workspace, conversation.id, new)
    heard = after_hearing(conversation, author, unit.now, seq, "open", new.page)
    ConversationStore(unit, workspace).add(replace(conversation, **heard._asdict()), new.client_id)
    named = {"playbook": opening.playbook} if opening else {}
    about = {"visitor": visitor.id, "site": visitor.site_id, **named}
    tell(unit, workspace, "conversation.opened", conversation.id, author, 1, **about)
    if opening is not None and greeting is not None:
        said = checked_message(unit, workspace, conversation.id, greeting)
        write(unit, workspace, conversation, opening.by, greeting, said, 2)
    return write(unit, workspace, conversation, author, new, text, seq)


def speak(unit: Unit, workspace: Workspace, conversation_id: str, author: Author, new: NewMessage) -> Received:
    """Say something in a conversation. What was said before under the same client id is not said again."""
    checked_client_id(new.client_id)
    locked = ConversationStore(unit, workspace).locked_to_speak(conversation_id, author, new.client_id)
    if locked is None:
        raise unknown(conversation_id)
    conversation, was_said = locked
    if author.kind == "visitor" and not is_of(unit, workspace, conversation, author.id):
        raise unknown(conversation_id)
    if was_said:
        return repeated(MessageStore(unit, workspace).said_before(conversation.id, author, new.client_id), new)
    text = checked_message(unit, workspace, conversation.id, new)
    state, seq = state_after(unit, workspace, conversation, author)
    heard = after_hearing(conversation, author, unit.now, seq, state, new.page)
    ConversationStore(unit, workspace).hear(conversation.id, heard)
    return write(unit, workspace, conversation, author, new, text, seq)


def repeated(before: tuple[Message, str], new: NewMessage) -> Received:
    """What was stored before under the same client id, if it had the same body."""
    message, stored_hash = before
    if stored_hash not in (FORGOTTEN, hash_of(new)):
        raise DifferentBody(
            "Another message was stored under this client id before. Send this one under a new id.", "client_id"
        )
    return Received(message, message.conversation_id, repeated=True)


def hash_of(new: NewMessage) -> str:
    """The fingerprint of all that a message says."""
    choices = [(each.id, each.label) for each in new.choices]
    return body_hash(new.text, new.choice, new.answer_to, choices, new.card, new.about)


def checked_message(unit: Unit, workspace: Workspace, conversation_id: str, new: NewMessage) -> str:
    """The text to be stored; a chosen answer says its label when nothing else was written."""
    checked_choices(new.choices)
    if new.about is not None and new.answer_to is not None:
        check_line(MessageStore(unit, workspace).find(conversation_id, new.answer_to), new.about)
    if new.choice is None or (new.choice == PERSON and new.answer_to is None):
        return checked_text(new.text)
    question = MessageStore(unit, workspace).find(conversation_id, new.answer_to or "")
    chosen = next((each for each in question.choices if each.id == new.choice), None) if question else None
    if chosen is None:
        raise ChoiceRefused("This answer was not offered. Choose one of the buttons, or write.", "choice")
    return checked_text(new.text or chosen.label)


def check_line(recap: Message | None, about: str) -> None:
    """Refuses a change to a line that was not shown."""
    card = recap.card if recap is not None and recap.card is not None else {}
    lines = [*card.get("lines", ()), *card.get("open", ())]
    if not any(isinstance(line, Mapping) and line.get("field") == about for line in lines):
        raise ChoiceRefused("This line is not among those that were shown. Change one of them, or write.", "about")


def checked_choices(choices: tuple[Choice, ...]) -> None:
    """Refuses buttons that could not be told apart, or not be read."""
    if len(choices) > MOST_CHOICES or len({each.id for each in choices}) < len(choices):
        raise ChoiceRefused(f"choices: at most {MOST_CHOICES}, each with an id of its own.", "choices")
    for each in choices:
        checked_client_id(each.id)
        checked_text(each.label, "choices")


def state_after(unit: Unit, workspace: Workspace, conversation: Conversation, author: Author) -> tuple[State, int]:
    """Whether it is open now, and the message's place. A visitor wakes what is snoozed; a rep too opens what is closed.

    That it was opened again is seen by both sides, so it takes a place of its own before the message.
    """
    store = ConversationStore(unit, workspace)
    if conversation.state == "closed" and author.kind in ("visitor", "rep"):
        store.open(conversation.id)
        tell(unit, workspace, "conversation.reopened", conversation.id, author, conversation.seq + 1)
        return "open", conversation.seq + 2
    if conversation.state == "snoozed" and author.kind == "visitor":
        store.open(conversation.id)
        tell(unit, workspace, "conversation.woken", conversation.id, author)
        return "open", conversation.seq + 1
    return conversation.state, conversation.seq + 1


def after_hearing(
    conversation: Conversation, author: Author, now: int, seq: int, state: State, page: str | None
) -> Heard:
    """Where the conversation stands after the message at `seq`."""
    waiting = conversation.waiting_since
    if author.kind == "visitor":
        waiting = waiting if waiting is not None else now
    elif author.kind in PEOPLE_WHO_ANSWER:
        waiting = None
    return Heard(
        seq=seq,
        state=state,
        last_message_at=now,
        last_message_seq=seq,
        last_visitor_seq=seq if author.kind == "visitor" else conversation.last_visitor_seq,
        waiting_since=waiting,
        page=checked_page(page) or conversation.page,
    )


def write(
    unit: Unit, workspace: Workspace, conversation: Conversation, author: Author, new: NewMessage, text: str, seq: int
) -> Received:
    """Store the message at its place, and tell of it."""
    message = Message(
        id=unit.ids.new("msg"),
        conversation_id=conversation.id,
        client_id=new.client_id,
        seq=seq,
        author=author,
        text=text,
        choices=new.choices,
        answer_to=new.answer_to,
        choice=new.choice,
        at=unit.now,
        card=new.card,
        about=new.about,
    )
    MessageStore(unit, workspace).add(message, hash_of(new))
    unit.announce(Said(workspace.id, message))
    tell(unit, workspace, "message.added", conversation.id, author, seq, message=message.id)
    return Received(message, conversation.id, repeated=False)


def tell(
    unit: Unit,
    workspace: Workspace,
    type_: str,
    conversation_id: str | None,
    who: Author | Actor,
    seq: int | None = None,
    **data: object,
) -> None:
    """Put an event into the log. Those with a `seq` are for both sides, the others for reps alone."""
    acting = who if isinstance(who, Actor) else actor(who)
    audience: Audience = "reps" if seq is None else "both"
    append(unit, workspace, NewEvent(type_, acting, audience, conversation_id, seq, data))
