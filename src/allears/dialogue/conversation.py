"""A conversation between two turns, and what arrives in it."""

from __future__ import annotations

from dataclasses import dataclass

from allears.dialogue.steps import Reply
from allears.dialogue.talk import Talk
from allears.listening.context import Context
from allears.listening.message import Speaker


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation so far: every message, what was heard in it, where the talk stands, and the last reply."""

    context: Context
    talk: Talk
    reply: Reply


@dataclass(frozen=True, slots=True)
class MessageIds:
    """What the lead's message and the reply to it are called where they are kept."""

    lead: str
    reply: str


@dataclass(frozen=True, slots=True)
class Said:
    """One message that came since the last turn: the lead's, or a rep's, who asks and answers beside the bot.

    `about` is the field of a recap's line that the lead changes with it. `wants_person`: the lead tapped that they want
    a person, and the words are the button's.
    """

    id: str
    text: str
    by: Speaker = "lead"
    about: str | None = None
    author: str | None = None
    wants_person: bool = False
