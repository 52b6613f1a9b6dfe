"""What reps do with a conversation beside talking: give it to somebody, lay it aside, close it, mark it."""

from __future__ import annotations

from allears.events.log import Actor
from allears.messenger.conversation import Conversation, Tag
from allears.messenger.message import Author, Note
from allears.messenger.refusals import DifferentBody, TextRefused
from allears.messenger.speaking import GREETING, held, tell
from allears.messenger.store_conversation import ConversationStore
from allears.messenger.store_message import MessageStore, TagStore
from allears.messenger.store_search import SearchStore
from allears.messenger.store_visitor import VisitorStore
from allears.messenger.text import body_hash, checked_client_id, checked_name, checked_text
from allears.messenger.words import folded
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

LONGEST_TAG = 60
NOBODY = Actor("system")


def take_place(unit: Unit, workspace: Workspace, conversation: Conversation) -> int:
    """The next place in the conversation's order, for something that both sides see."""
    ConversationStore(unit, workspace).change(conversation.id, seq=conversation.seq + 1)
    return conversation.seq + 1


def assign(unit: Unit, workspace: Workspace, conversation_id: str, to: Author, by: Author) -> bool:
    """Give the conversation to a rep. False when they had it already."""
    conversation = held(unit, workspace, conversation_id)
    if conversation.rep_id == to.id:
        return False
    ConversationStore(unit, workspace).assign(conversation.id, to.id, to.name, by.id)
    seq = take_place(unit, workspace, conversation)
    tell(unit, workspace, "conversation.assigned", conversation.id, by, seq, rep=to.id)
    return True


def give_back(unit: Unit, workspace: Workspace, conversation_id: str, by: Author) -> bool:
    """Nobody has the conversation any more. False when nobody had it."""
    conversation = held(unit, workspace, conversation_id)
    if conversation.rep_id is None:
        return False
    ConversationStore(unit, workspace).unassign(conversation.id)
    seq = take_place(unit, workspace, conversation)
    tell(unit, workspace, "conversation.unassigned", conversation.id, by, seq, rep=conversation.rep_id)
    return True


def snooze(unit: Unit, workspace: Workspace, conversation_id: str, until_at: int, by: Author) -> None:
    """Lay the conversation aside until then; what the visitor writes wakes it before."""
    if until_at <= unit.now:
        raise TextRefused("The moment to wake it lies in the past. Choose a later one.", "until")
    conversation = reopened(unit, workspace, held(unit, workspace, conversation_id), by)
    ConversationStore(unit, workspace).snooze(conversation.id, until_at, by.id)
    tell(unit, workspace, "conversation.snoozed", conversation.id, by, until=until_at)


def wake(unit: Unit, workspace: Workspace, conversation_id: str, by: Author | Actor = NOBODY) -> bool:
    """Take up a snoozed conversation. False when it is not snoozed."""
    conversation = held(unit, workspace, conversation_id)
    if conversation.state != "snoozed":
        return False
    ConversationStore(unit, workspace).open(conversation.id)
    tell(unit, workspace, "conversation.woken", conversation.id, by)
    return True


def wake_if_due(unit: Unit, workspace: Workspace, conversation_id: str) -> bool:
    """Wake a snoozed conversation whose time has come; one that was snoozed anew until later sleeps on."""
    held(unit, workspace, conversation_id)
    until_at = ConversationStore(unit, workspace).snoozed_until(conversation_id)
    return until_at is not None and until_at <= unit.now and wake(unit, workspace, conversation_id)


def close(unit: Unit, workspace: Workspace, conversation_id: str, by: Author) -> bool:
    """The conversation is done. False when it was."""
    conversation = held(unit, workspace, conversation_id)
    if conversation.state == "closed":
        return False
    store = ConversationStore(unit, workspace)
    if conversation.state == "snoozed":
        tell(unit, workspace, "conversation.woken", conversation.id, by)
    store.close(conversation, by.kind, by.id)
    tell(unit, workspace, "conversation.closed", conversation.id, by, take_place(unit, workspace, conversation))
    return True


def reopen(unit: Unit, workspace: Workspace, conversation_id: str, by: Author) -> bool:
    """Take a closed conversation up again. False when it was not closed."""
    conversation = held(unit, workspace, conversation_id)
    return reopened(unit, workspace, conversation, by) is not conversation


def reopened(unit: Unit, workspace: Workspace, conversation: Conversation, by: Author) -> Conversation:
    """The conversation as it is when nothing closes it: who was not answered waits as before."""
    if conversation.state != "closed":
        return conversation
    store = ConversationStore(unit, workspace)
    waits = store.waited_since(conversation.id)
    store.open(conversation.id)
    store.change(conversation.id, waiting_since=waits)
    seq = take_place(unit, workspace, conversation)
    tell(unit, workspace, "conversation.reopened", conversation.id, by, seq, waiting_since=waits)
    return held(unit, workspace, conversation.id)


def see(unit: Unit, workspace: Workspace, conversation: Conversation, side: str, up_to: int, by: Author) -> bool:
    """`side` ("visitor" or "reps") has seen everything up to there. False when nothing new was seen.

    Only messages are seen: seeing takes a place in the order itself, and must not be something new to see.
    """
    seen = min(up_to, conversation.last_message_seq)
    if seen <= (conversation.visitor_seen_seq if side == "visitor" else conversation.reps_seen_seq):
        return False
    seq = conversation.seq + 1
    column = "visitor_seen_seq" if side == "visitor" else "reps_seen_seq"
    ConversationStore(unit, workspace).change(conversation.id, seq=seq, **{column: seen})
    tell(unit, workspace, "conversation.seen", conversation.id, by, seq, by=side, up_to=seen)
    return True


def note(unit: Unit, workspace: Workspace, conversation_id: str, rep: Author, client_id: str, text: str) -> Note:
    """Write something for the other reps, behind the last thing that was said. Once a client id."""
    conversation = held(unit, workspace, conversation_id)
    store = MessageStore(unit, workspace)
    before = store.noted_before(conversation.id, rep.id, checked_client_id(client_id))
    if before is not None:
        if before[1] != body_hash(text):
            raise DifferentBody("Another note was stored under this client id before.", "client_id")
        return before[0]
    written = Note(
        unit.ids.new("note"), conversation.id, client_id, rep, checked_text(text), conversation.seq, unit.now
    )
    store.add_note(written, body_hash(text))
    tell(unit, workspace, "note.added", conversation.id, rep, note=written.id)
    return written


def forget_words(
    unit: Unit, workspace: Workspace, conversation_id: str, by: Author, but: str | None = None
) -> list[str]:
    """What the visitor wrote becomes empty, and with it all that the bot said and noted of it; the ids of those
    messages and notes. The time zone of their browser goes too.

    That they wrote, and when, stays: the order of a conversation has no gaps. What the bot greeted everybody with stays
    too, and its message under the client id `but`, by which it says that this was done.
    """
    conversation = held(unit, workspace, conversation_id)
    VisitorStore(unit, workspace).change(conversation.visitor_id, time_zone=None)
    written = MessageStore(unit, workspace).forget_visitors_words(conversation_id)
    return _forget(unit, workspace, conversation, by, written, but)


def forget_bot(unit: Unit, workspace: Workspace, conversation_id: str, by: Author) -> list[str]:
    """What the bot said and noted becomes empty, since it rests on words that are deleted elsewhere; what the visitor
    wrote here stays."""
    return _forget(unit, workspace, held(unit, workspace, conversation_id), by, [])


def _forget(
    unit: Unit, workspace: Workspace, conversation: Conversation, by: Author, written: list[str], but: str | None = None
) -> list[str]:
    """What the bot said and noted, in addition to what was written; and all of it is found no more."""
    store, stays = MessageStore(unit, workspace), [GREETING, *([but] if but else [])]
    found = [*written, *store.forget_bots_words(conversation.id, stays), *store.forget_bots_notes(conversation.id)]
    SearchStore(unit, workspace).remove(found)
    if found:
        tell(unit, workspace, "conversation.forgotten", conversation.id, by, take_place(unit, workspace, conversation))
    return found


def tag(unit: Unit, workspace: Workspace, conversation_id: str, name: str, by: Author) -> Tag:
    """Hang a tag on the conversation; it is made if there is none of that name."""
    conversation = held(unit, workspace, conversation_id)
    shown = checked_name(name, "tag")
    if shown is None or len(shown) > LONGEST_TAG:
        raise TextRefused(f"tag: expected 1 to {LONGEST_TAG} characters.", "name")
    store = TagStore(unit, workspace)
    hung = store.named(shown, folded(shown))
    if not store.hangs_on(conversation.id, hung.id):
        store.hang(conversation.id, hung.id, by.id)
        tell(unit, workspace, "conversation.tagged", conversation.id, by, tag=hung.id)
    return hung


def untag(unit: Unit, workspace: Workspace, conversation_id: str, tag_id: str, by: Author) -> bool:
    """Take a tag off. False when it did not hang there."""
    conversation = held(unit, workspace, conversation_id)
    if not TagStore(unit, workspace).take_off(conversation.id, tag_id):
        return False
    tell(unit, workspace, "conversation.untagged", conversation.id, by, tag=tag_id)
    return True
