"""What a visitor said is deleted, as they wished; and what of it stays."""

from __future__ import annotations

from dataclasses import replace

from allears.dialogue.talk import End
from allears.leads.keeping import kept_at_end
from allears.leads.room import Leads
from allears.messenger.message import Author
from allears.messenger.room import Messenger
from allears.partings.room import Partings
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

STAYS = (
    "Your words, and what we had noted of them, are deleted. That somebody wrote here and when, our own answers, and "
    "an e-mail address you left for them stay."
)
"""Said to whoever had it deleted."""


def forget(unit: Unit, workspace: Workspace, conversation_id: str, by: Author) -> None:
    """Delete facts, verdicts and the visitor's words. The bot asks nothing more in this conversation."""
    leads = Leads(unit, workspace)
    talk = leads.held_talk(conversation_id)
    leads.forget(conversation_id)
    Partings(unit, workspace).forget(conversation_id)
    Messenger(unit, workspace).forget_words(conversation_id, by)
    if talk is not None:
        empty = replace(talk, outcome=None, pile=None, segment=None, hot=None, fast_lane=None, because=None)
        in_peace = replace(empty, kept=kept_at_end(End.LEFT_IN_PEACE), ended=End.LEFT_IN_PEACE.value, laid_by_id=None)
        leads.keep_talk(in_peace)
