"""What a visitor said is deleted, as they wished; and what of it stays."""

from __future__ import annotations

from allears.dialogue.talk import End
from allears.leads.keeping import kept_at_end
from allears.leads.lead import KeptTalk
from allears.leads.room import Leads
from allears.messenger.message import Author
from allears.messenger.room import Messenger
from allears.partings.room import Partings
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

STAYS = (
    "Your words, what our bot answered, and what we had noted are deleted. That somebody wrote here and when, what our "
    "colleagues wrote, and an e-mail address you left for answers stay."
)
"""Said to whoever had it deleted."""


def forget(unit: Unit, workspace: Workspace, conversation_id: str, by: Author, but: str | None = None) -> None:
    """Delete facts, verdicts, the visitor's words and what the bot made of them, all but its message under the client
    id `but`. The bot asks nothing more in this conversation.

    Another conversation of the same person, in which something rests on these words, loses what was made of them too.
    """
    leads, messenger = Leads(unit, workspace), Messenger(unit, workspace)
    talk = leads.held_talk(conversation_id)
    leads.forget(conversation_id)
    Partings(unit, workspace).forget(conversation_id)
    deleted = messenger.forget_words(conversation_id, by, but)
    if talk is not None:
        leads.keep_talk(in_peace(talk))
    for other in leads.resting_on(deleted):
        leads.forget(other)
        Partings(unit, workspace).forget(other)
        messenger.forget_bot(other, by)


def in_peace(talk: KeptTalk) -> KeptTalk:
    """The talk as one of which nothing is known, and which has ended."""
    return KeptTalk(
        conversation_id=talk.conversation_id,
        playbook_id=talk.playbook_id,
        policy_id=talk.policy_id,
        knowledge_id=talk.knowledge_id,
        level=talk.level,
        goal=talk.goal,
        kept=kept_at_end(End.LEFT_IN_PEACE),
        considered_seq=talk.considered_seq,
        started_at=talk.started_at,
        updated_at=talk.updated_at,
        ended=End.LEFT_IN_PEACE.value,
        is_lead=talk.is_lead,
        revision=talk.revision,
    )
