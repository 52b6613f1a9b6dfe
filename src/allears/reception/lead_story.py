"""A lead in a few lines, for an alert: who it is, why a person should look, and what they want."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from allears.leads.lead import Mark
from allears.leads.reading import marks_of
from allears.messenger.reading import conversation, messages
from allears.messenger.visitor import Visitor
from allears.reception.brief import read_brief
from allears.storage.workspace import Workspace

REASONS = {
    "asked": "asked for a person",
    "stuck": "the bot did not understand them twice",
    "fast_lane": "on the fast lane",
    "hot": "wants to buy soon",
    "upset": "is upset",
    "no_answer": "asked something that only a person knows",
    "qualified": "is a good fit",
    "argued": "sees our no differently",
    "failed": "the bot failed and says so",
    "by_rep": "a colleague hands it over",
    "undecided": "needs a person to decide",
    "call": "wishes a personal call",
}
"""Why a lead is handed over, for people; `duty.handover.Reason` names the codes."""
LONGEST_WORDS = 200


@dataclass(frozen=True, slots=True)
class LeadStory:
    """`name` is what the lead is called, `story` one line: the verdict with their reason, or what they said last."""

    name: str
    story: str
    is_closed: bool


def story_of(connection: Connection, workspace: Workspace, conversation_id: str, now: int) -> LeadStory | None:
    """None when there is no such conversation any more."""
    whole = conversation(connection, workspace, conversation_id)
    if whole is None:
        return None
    mark = marks_of(connection, workspace, [conversation_id]).get(conversation_id)
    brief = read_brief(connection, workspace, conversation_id, now)
    story = brief.story if brief is not None else last_words(connection, workspace, conversation_id)
    return LeadStory(name_of(whole.row.visitor, mark), story, whole.row.conversation.state == "closed")


def name_of(visitor: Visitor, mark: Mark | None = None) -> str:
    """By name, else by what they said they are called, else by address, else a visitor."""
    heard = ", ".join(filter(None, (mark.heard_name, mark.heard_company))) if mark and mark.heard_name else ""
    company = f"Somebody at {mark.heard_company}" if mark and mark.heard_company else ""
    return visitor.name or heard or visitor.email or company or "A visitor"


def last_words(connection: Connection, workspace: Workspace, conversation_id: str) -> str:
    """What the lead said last, in quotation marks; empty when they said nothing."""
    said = messages(connection, workspace, conversation_id, limit=50)
    words = next((each.text for each in reversed(said) if each.author.kind == "visitor"), "")
    words = " ".join(words.split())
    shown = words if len(words) <= LONGEST_WORDS else f"{words[: LONGEST_WORDS - 1].rstrip()}…"
    return f"“{shown}”" if shown else ""
