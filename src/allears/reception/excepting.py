"""A rep serves a lead although a written exclusion holds: with a reason, visibly, and revocably."""

from __future__ import annotations

from allears.leads.lead import By
from allears.leads.room import Leads
from allears.messenger.message import Author
from allears.messenger.room import Messenger
from allears.messenger.speaking import held
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

OTHER = "other"
"""Stands for the reason of a rep's own for which a lead was turned away; every other id is the policy's."""


def make_exception(
    unit: Unit, workspace: Workspace, conversation_id: str, exclusion: str, reason: str, rep: Author
) -> None:
    """The lead is served from now on: it leaves the pile of those who were turned away, and a closed conversation
    opens again. Raises ReasonMissing."""
    conversation = held(unit, workspace, conversation_id)
    leads, by = Leads(unit, workspace), By(rep.id, rep.name or "")
    leads.grant_exception(conversation_id, exclusion, reason, by)
    leads.leave_to_verdict(conversation_id, by)
    if conversation.state == "closed":
        Messenger(unit, workspace).reopen(conversation_id, rep)


def revoke_exception(unit: Unit, workspace: Workspace, conversation_id: str, exclusion: str, rep: Author) -> bool:
    """The exception holds no more; it stays on record. False when none held."""
    held(unit, workspace, conversation_id)
    return Leads(unit, workspace).revoke_exception(conversation_id, exclusion, By(rep.id, rep.name or ""))
