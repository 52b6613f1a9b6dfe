"""One turn of a conversation, told on one page: hear, note, answer, decide, say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from allears.dialogue.conversation import Conversation, MessageIds, Said
from allears.dialogue.hearing import note
from allears.dialogue.next_step import greet, next_reply
from allears.dialogue.phrasing import ENGLISH, Phrases, say
from allears.dialogue.steps import Greet, OfferTime, Reply
from allears.dialogue.talk import VIP_CALL, LeadTurn, Setting, Talk
from allears.knowledge import Knowledge
from allears.listening.context import Context
from allears.listening.heard import Heard
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Turn:
    """What came of one message of the lead: what was heard, what was said, and the conversation afterwards."""

    message: Message
    heard: Heard
    reply: Reply
    conversation: Conversation


@dataclass(frozen=True, slots=True)
class Burst:
    """What came of several messages at once: what was heard in each of the lead's, what the lead did in all of them,
    the reply (empty: silence), and the conversation afterwards."""

    heard: tuple[Heard, ...]
    turn: LeadTurn
    reply: Reply
    conversation: Conversation


def begin(setting: Setting, at: datetime, phrases: Phrases = ENGLISH, greeting_id: str | None = None) -> Conversation:
    """A conversation that has just been opened with a greeting; `greeting_id` is what that message is called."""
    reply, talk = greet(setting, phrases)
    return Conversation(_after_bot(opening(setting, at), reply, at, phrases, greeting_id), talk, reply)


def begin_with(
    setting: Setting, at: datetime, greeting: str, greeting_id: str, vocabulary: Vocabulary | None = None
) -> Conversation:
    """A conversation that was opened by a playbook's own greeting; without one (empty) nothing was said yet.

    `vocabulary` are the policy's fields made ready for listening, when somebody has them at hand.
    Where the goal is a personal call the greeting has offered one.
    """
    context = opening(setting, at, vocabulary)
    if not greeting:
        return Conversation(context, Talk(), Reply())
    offers = setting.goal == VIP_CALL
    reply = Reply((Greet(greeting), *((OfferTime(),) if offers else ())))
    context = context.after(Message(greeting_id, "bot", greeting, at.date()), ())
    return Conversation(context, Talk(offered_time=offers), reply)


def opening(setting: Setting, at: datetime, vocabulary: Vocabulary | None = None) -> Context:
    """What the first message is heard against."""
    policy = setting.policy
    known = vocabulary or Vocabulary.of(policy.fields.values(), policy.lists)
    return Context(known, at.date(), language=setting.language)


def take_turn(
    conversation: Conversation,
    text: str,
    at: datetime,
    setting: Setting,
    knowledge: Knowledge | None = None,
    phrases: Phrases = ENGLISH,
    ids: MessageIds | None = None,
    about: str | None = None,
) -> Turn:
    """Hear what the lead wrote, note it, and decide and word the reply. Pure: the same words give the same turn.

    `ids` are the names of the lead's message and of the reply; without them messages are numbered. `about` is the field
    of the recap's line that the lead changes or fills: the words are heard as the answer to it.
    """
    said = Said(ids.lead if ids else _next_id(conversation.context), text, about=about)
    burst = take_burst(conversation, (said,), at, setting, knowledge, phrases, ids.reply if ids else None)
    (heard,) = burst.heard
    return Turn(heard.message, heard, burst.reply, burst.conversation)


def take_burst(
    conversation: Conversation,
    said: Sequence[Said],
    at: datetime,
    setting: Setting,
    knowledge: Knowledge | None = None,
    phrases: Phrases = ENGLISH,
    reply_id: str | None = None,
) -> Burst:
    """Everything that came since the last turn as one: heard message by message, answered once. Pure."""
    noted = note(conversation, said, at, setting, knowledge, phrases)
    talk = replace(conversation.talk, notebook=noted.notebook)
    reply, talk = next_reply(talk, noted.turn, setting, phrases)
    context = _after_bot(noted.context, reply, at, phrases, reply_id)
    return Burst(noted.heard, noted.turn, reply, Conversation(context, talk, reply))


def listen(
    conversation: Conversation,
    said: Sequence[Said],
    at: datetime,
    setting: Setting,
    knowledge: Knowledge | None = None,
) -> Burst:
    """Everything that came since, heard and noted; nothing is said. Pure."""
    noted = note(conversation, said, at, setting, knowledge)
    talk = replace(conversation.talk, notebook=noted.notebook, lead_messages=conversation.talk.lead_messages + 1)
    spoke = any(one.by != "lead" for one in said)
    reply = Reply() if spoke else conversation.reply
    return Burst(noted.heard, noted.turn, Reply(), Conversation(noted.context, talk, reply))


def _after_bot(context: Context, reply: Reply, at: datetime, phrases: Phrases, id_: str | None) -> Context:
    if not reply.steps:
        return context
    message = Message(id_ or _next_id(context), "bot", say(reply, phrases), at.date(), reply.asks)
    return context.after(message, ())


def _next_id(context: Context) -> str:
    return f"m{len(context.earlier)}"
