"""A conversation between two turns: what is kept of it, and how it is taken up again.

The words themselves stay where they are, in the messages; kept is which messages there were, what was heard in them,
and where the talk stands. Whatever a policy or its fields say is not kept either: it comes from the published version.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from allears.dialogue.conversation import Conversation
from allears.dialogue.steps import Reply
from allears.dialogue.talk import End, Setting, Talk
from allears.leads.notation import read_back, write_down
from allears.listening.context import Context
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary


def keep(conversation: Conversation) -> dict[str, Any]:
    """What is needed to go on, as JSON."""
    context = conversation.context
    return {
        "messages": [[one.id, one.by, one.said_at.isoformat(), one.asks, one.author] for one in context.earlier],
        "record": write_down(context.record),
        "corrections": write_down(context.corrections),
        "talk": write_down(conversation.talk),
        "reply": write_down(conversation.reply),
    }


def kept_at_end(end: End) -> dict[str, Any]:
    """A talk that has ended, and of which nothing is kept."""
    return {
        "messages": [],
        "record": [],
        "corrections": [],
        "talk": write_down(Talk(end=end, acknowledged=True)),
        "reply": write_down(Reply()),
    }


def take_up(
    kept: Mapping[str, Any], texts: Mapping[str, str], setting: Setting, vocabulary: Vocabulary | None = None
) -> Conversation:
    """The conversation as it was. `texts` are the words of its messages by id; what was erased since is empty.

    `vocabulary` are the policy's fields made ready for listening, when somebody has them at hand.
    Raises NotationError when it was kept by a version that is too different.
    """
    policy = setting.policy
    context = Context(
        vocabulary=vocabulary or Vocabulary.of(policy.fields.values(), policy.lists),
        reference=setting.now,
        earlier=tuple(_message(mark, texts) for mark in kept["messages"]),
        record=read_back(kept["record"]),
        corrections=read_back(kept["corrections"]),
        language=setting.language,
    )
    return Conversation(context, read_back(kept["talk"]), read_back(kept["reply"]))


def _message(mark: list[Any], texts: Mapping[str, str]) -> Message:
    id_, by, said_at, asks, author = mark
    return Message(id_, by, texts.get(id_, ""), date.fromisoformat(said_at), asks, author)
