"""The messenger as the doors see it: everything that can be done in it, in the words of those who do it."""

from __future__ import annotations

from collections.abc import Mapping

from allears.messenger import arriving, keeping, speaking
from allears.messenger.conversation import Tag
from allears.messenger.message import Author, NewMessage, Note, Opening, Received
from allears.messenger.visitor import Arrival, Identity, Merging, Return, Visitor
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace


class Messenger:
    """One workspace's messenger inside one unit of work.

    Everything raises a `Refused` with words for people when it cannot be done, and then nothing of it is done.
    """

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._unit, self._workspace = unit, workspace

    def visitor_arrives(
        self,
        site_id: str,
        visitor: Visitor | None = None,
        identity: Identity | None = None,
        time_zone: str | None = None,
    ) -> Arrival:
        """Who comes to the site. The token is empty when they keep the one they came with."""
        unit, workspace = self._unit, self._workspace
        if identity is not None:
            return arriving.identify(unit, workspace, visitor, site_id, identity, time_zone)
        if visitor is None:
            return arriving.arrive(unit, workspace, site_id, time_zone)
        return Arrival(arriving.in_zone(unit, workspace, visitor, time_zone), "")

    def receive(
        self, visitor: Visitor, new: NewMessage, conversation_id: str | None = None, opening: Opening | None = None
    ) -> Received:
        """A visitor's message; it opens a conversation when none is given, behind the greeting that was shown."""
        return speaking.receive(self._unit, self._workspace, visitor, new, conversation_id, opening)

    def say(self, author: Author, new: NewMessage, conversation_id: str) -> Received:
        """What a rep, the bot or the company says to the visitor."""
        return speaking.speak(self._unit, self._workspace, conversation_id, author, new)

    def note(self, rep: Author, conversation_id: str, client_id: str, text: str) -> Note:
        """What a rep writes for the other reps."""
        return keeping.note(self._unit, self._workspace, conversation_id, rep, client_id, text)

    def assign(self, conversation_id: str, to: Author, by: Author) -> bool:
        """Give a conversation to a rep."""
        return keeping.assign(self._unit, self._workspace, conversation_id, to, by)

    def take(self, conversation_id: str, rep: Author) -> bool:
        """A rep takes a conversation."""
        return keeping.assign(self._unit, self._workspace, conversation_id, rep, rep)

    def give_back(self, conversation_id: str, by: Author) -> bool:
        """Nobody has the conversation any more."""
        return keeping.give_back(self._unit, self._workspace, conversation_id, by)

    def snooze(self, conversation_id: str, until_at: int, by: Author) -> None:
        """Lay a conversation aside until then."""
        keeping.snooze(self._unit, self._workspace, conversation_id, until_at, by)

    def wake(self, conversation_id: str, by: Author) -> bool:
        """Take a snoozed conversation up before its time."""
        return keeping.wake(self._unit, self._workspace, conversation_id, by)

    def wake_if_due(self, conversation_id: str) -> bool:
        """What the job of a snoozed conversation does when its time has come."""
        return keeping.wake_if_due(self._unit, self._workspace, conversation_id)

    def close(self, conversation_id: str, by: Author) -> bool:
        """The conversation is done."""
        return keeping.close(self._unit, self._workspace, conversation_id, by)

    def reopen(self, conversation_id: str, by: Author) -> bool:
        """Take a closed conversation up again."""
        return keeping.reopen(self._unit, self._workspace, conversation_id, by)

    def forget_words(self, conversation_id: str, by: Author, but: str | None = None) -> list[str]:
        """Delete what the visitor wrote in a conversation, as they wished, and what the bot made of it; `but` is the
        client id under which it has just said so. The ids of what is empty or gone now."""
        return keeping.forget_words(self._unit, self._workspace, conversation_id, by, but)

    def forget_bot(self, conversation_id: str, by: Author) -> list[str]:
        """Delete what the bot said and noted in a conversation; the ids of that."""
        return keeping.forget_bot(self._unit, self._workspace, conversation_id, by)

    def tag(self, conversation_id: str, name: str, by: Author) -> Tag:
        """Hang a tag on a conversation."""
        return keeping.tag(self._unit, self._workspace, conversation_id, name, by)

    def untag(self, conversation_id: str, tag_id: str, by: Author) -> bool:
        """Take a tag off."""
        return keeping.untag(self._unit, self._workspace, conversation_id, tag_id, by)

    def visitor_sees(self, visitor: Visitor, conversation_id: str, up_to: int) -> bool:
        """The visitor has seen what was said up to there."""
        conversation = speaking.conversation_of(self._unit, self._workspace, visitor.id, conversation_id)
        author = Author("visitor", visitor.id)
        return keeping.see(self._unit, self._workspace, conversation, "visitor", up_to, author)

    def rep_sees(self, rep: Author, conversation_id: str, up_to: int) -> bool:
        """A rep has seen what was said up to there."""
        conversation = speaking.held(self._unit, self._workspace, conversation_id)
        return keeping.see(self._unit, self._workspace, conversation, "reps", up_to, rep)

    def leave_email(self, visitor_id: str, email: str) -> Visitor:
        """Where the visitor wants the answer."""
        return arriving.leave_email(self._unit, self._workspace, visitor_id, email)

    def edit_profile(self, visitor_id: str, by: Author, changes: Mapping[str, object]) -> Visitor:
        """What a rep enters about a visitor: name, email, attributes."""
        return arriving.edit_profile(self._unit, self._workspace, visitor_id, by, changes)

    def merge(self, visitor_id: str, into_id: str, by: Author) -> Merging:
        """A rep says that two visitors are one person. It opens nothing to anybody's browser."""
        return arriving.join(self._unit, self._workspace, visitor_id, into_id, "rep", by)

    def unmerge(self, merging_id: str, by: Author) -> Merging:
        """Take back that two visitors are one person."""
        return arriving.part(self._unit, self._workspace, merging_id, by)

    def way_back(self, conversation_id: str, email: str) -> str:
        """A token for a mail's link to this conversation and the others of its visitor."""
        return arriving.way_back(self._unit, self._workspace, conversation_id, email)

    def come_back(self, token: str, current: Visitor | None = None) -> Return:
        """Somebody clicked that link."""
        return arriving.come_back(self._unit, self._workspace, token, current)
