"""One turn of a conversation, told on one page: hear, note, answer, decide, say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from allears.dialogue.next_step import greet, next_reply
from allears.dialogue.phrasing import ENGLISH, Phrases, say
from allears.dialogue.plain_answers import is_need, with_plain_answer
from allears.dialogue.responses import agrees, chosen_of, leaves, names_time_to_meet, objects, takes_back
from allears.dialogue.steps import OfferAnswers, OfferTime, Recap, Reply
from allears.dialogue.talk import End, LeadTurn, Setting, Talk
from allears.facts.field import Field
from allears.knowledge import Decision, Findings, Knowledge, find_answers
from allears.listening.context import Context
from allears.listening.follow_up import follow_up
from allears.listening.hear import hear_turn
from allears.listening.heard import Correction, Heard
from allears.listening.message import Message
from allears.listening.remember import confirm, remember
from allears.listening.statement import Span
from allears.listening.vocabulary import Vocabulary
from allears.listening.wishes import Wish
from allears.values.value import FieldType


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation so far: every message, what was heard in it, where the talk stands, and the last reply."""

    context: Context
    talk: Talk
    reply: Reply

    @property
    def message_ids(self) -> tuple[str, ...]:
        """The ids of its messages, by number."""
        return tuple(message.id for message in self.context.earlier)


@dataclass(frozen=True, slots=True)
class MessageIds:
    """What the lead's message and the reply to it are called where they are kept."""

    lead: str
    reply: str


@dataclass(frozen=True, slots=True)
class Turn:
    """What came of one message of the lead: what was heard, what was said, and the conversation afterwards."""

    message: Message
    heard: Heard
    reply: Reply
    conversation: Conversation


def begin(setting: Setting, at: datetime, phrases: Phrases = ENGLISH, greeting_id: str | None = None) -> Conversation:
    """A conversation that has just been opened with a greeting; `greeting_id` is what that message is called."""
    reply, talk = greet(setting, phrases)
    policy = setting.policy
    context = Context(Vocabulary.of(policy.fields.values(), policy.lists), at.date(), language=setting.language)
    return Conversation(_after_bot(context, reply, at, phrases, greeting_id), talk, reply)


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
    context, talk = _asking(conversation.context, about), conversation.talk
    message = Message(ids.lead if ids else _next_id(context), "lead", text, at.date())
    heard = _without_meeting_time(hear_turn(message, context), conversation)
    asked = context.question.asks if context.question else None
    heard = with_plain_answer(_with_changes(heard, talk), conversation.reply, setting.policy, phrases, asked)
    numbered = (*conversation.message_ids, message.id)
    notebook = remember(heard, talk.notebook, context.vocabulary, numbered, at, asked)
    if agrees(text) and (recap := _recap_in(conversation.reply)):
        notebook = confirm(notebook, [line.fact_id for line in recap.lines], at)
    context = context.after(message, heard.statements, heard.corrections)
    turn = _read(heard, text, replace(talk, notebook=notebook), setting, knowledge)
    turn = _with_choice(turn, text, conversation.reply)
    reply, talk = next_reply(replace(talk, notebook=notebook), turn, setting, phrases)
    reply_id = ids.reply if ids else None
    return Turn(message, heard, reply, Conversation(_after_bot(context, reply, at, phrases, reply_id), talk, reply))


def _read(heard: Heard, text: str, talk: Talk, setting: Setting, knowledge: Knowledge | None) -> LeadTurn:
    """What the lead just did, in the terms of the dialogue."""
    wishes = {wished.wish: wished.words.text for wished in heard.wishes}
    states = frozenset(statement.field for statement in heard.statements)
    signs = [sign.kind.value for sign in heard.visitor_signs]
    return LeadTurn(
        findings=_findings(heard, knowledge, talk, is_lead=not signs),
        answered=tuple(dict.fromkeys(statement.field for statement in heard.statements)),
        vague=heard.vague,
        declined=heard.declined,
        contradictions=tuple(
            (one.field, follow_up(one, setting.policy.fields[one.field]).words) for one in heard.contradictions
        ),
        visitor_kind=signs[0] if signs and not talk.recapped else None,
        wants_person=Wish.PERSON in wishes,
        just_looking=bool({Wish.JUST_LOOKING, Wish.NOT_INTERESTED} & wishes.keys()) and not states,
        wants_forgetting=Wish.BE_FORGOTTEN in wishes,
        hostile=heard.hostile,
        understood=heard.understood,
        agrees=agrees(text),
        objects=objects(text),
        takes_back=takes_back(text),
        leaves=leaves(text),
        related=_related(heard, knowledge, setting),
        wished_time=_wished_time(wishes, heard, text, talk),
    )


def _without_meeting_time(heard: Heard, conversation: Conversation) -> Heard:
    """What was heard without the dates of a wished talk: "Tuesday" answers our offer and is no date of the purchase."""
    if not any(isinstance(step, OfferTime) for step in conversation.reply.steps):
        return heard
    fields = conversation.context.vocabulary
    kept = tuple(one for one in heard.statements if not _is_date(fields.field(one.field)))
    return replace(heard, statements=kept)


def _with_changes(heard: Heard, talk: Talk) -> Heard:
    """Another value for a line of the recap is a correction and no contradiction: the lead was asked to change it."""
    shown = {line.field for line in talk.shown}
    changed = [one for one in heard.contradictions if one.field in shown]
    if not changed:
        return heard
    corrections = (Correction(one.turn_b, one.field, one.turn_a, "changed in the recap") for one in changed)
    return replace(
        heard,
        corrections=(*heard.corrections, *corrections),
        contradictions=tuple(one for one in heard.contradictions if one.field not in shown),
    )


def _asking(context: Context, about: str | None) -> Context:
    """The context in which the last message asked for the field `about`."""
    question = context.question
    if about is None or question is None or context.vocabulary.field(about) is None:
        return context
    asking = replace(question, asks=about)
    return replace(context, earlier=tuple(asking if one is question else one for one in context.earlier))


def _is_date(term: Field | None) -> bool:
    return term is not None and term.type is FieldType.DATE_INTERVAL


def _with_choice(turn: LeadTurn, text: str, last: Reply) -> LeadTurn:
    """The turn with the answer that the lead chose of the two we offered, if they just did."""
    offered = next((step for step in last.steps if isinstance(step, OfferAnswers)), None)
    if offered is None or offered.findings is None or turn.findings:
        return turn
    ranked = offered.findings.ranked
    chosen = (ranked[place] for place in chosen_of(text, offered.titles))
    return replace(
        turn,
        findings=tuple(replace(offered.findings, ranked=(one,), decision=Decision.ANSWER) for one in chosen),
    )


def _findings(heard: Heard, knowledge: Knowledge | None, talk: Talk, *, is_lead: bool) -> tuple[Findings, ...]:
    """The knowledge base's findings for each question; objections to a no are for a person, not for the base.

    A wish in the shape of a question ("can I talk to somebody?"), words that state a fact and carry no question mark,
    and whatever somebody asks who is no lead are answered if there is an answer, and never admitted not to be known.
    """
    if knowledge is None or (talk.end is End.PARTED and objects(heard.message.text)):
        return ()
    findings = ((question, find_answers(question.text, knowledge)) for question in heard.questions)
    return tuple(
        found
        for question, found in findings
        if found.decision is Decision.ANSWER or (is_lead and _asks_for_knowledge(question, heard))
    )


def _asks_for_knowledge(question: Span, heard: Heard) -> bool:
    if any(_overlap(question, wished.words) for wished in heard.wishes):
        return False
    states = any(question.start <= one.start < question.end for one in heard.statements)
    return "?" in question.text or not states


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _related(heard: Heard, knowledge: Knowledge | None, setting: Setting) -> Findings | None:
    """What the company's own pages say about the need that this message named."""
    needs = {field.id for field in setting.policy.fields.values() if is_need(field)}
    named = next((one.quote for one in heard.statements if one.field in needs), None)
    return find_answers(named, knowledge) if named and knowledge is not None else None


def _wished_time(wishes: dict[Wish, str], heard: Heard, text: str, talk: Talk) -> str | None:
    """The wished time in the lead's words: what they wished for, or their answer to our offer of a time."""
    if Wish.TIME_TO_TALK in wishes:
        return wishes[Wish.TIME_TO_TALK]
    answers_offer = talk.offered_time and names_time_to_meet(text) and not (heard.declined or objects(text))
    return " ".join(text[:200].split()) if answers_offer else None


def _recap_in(reply: Reply) -> Recap | None:
    return next((step for step in reply.steps if isinstance(step, Recap)), None)


def _after_bot(context: Context, reply: Reply, at: datetime, phrases: Phrases, id_: str | None) -> Context:
    if not reply.steps:
        return context
    message = Message(id_ or _next_id(context), "bot", say(reply, phrases), at.date(), reply.asks)
    return context.after(message, ())


def _next_id(context: Context) -> str:
    return f"m{len(context.earlier)}"
