"""What must hold at every step of a conversation, whoever the visitor is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from allears.asking.open_field import find_open_fields
from allears.asking.outcome import draw_outcome
from allears.dialogue.conversation import Conversation
from allears.dialogue.standing import trusted
from allears.dialogue.steps import AdmitNotKnowing, Ask, AskWhatHappened, GiveAnswer, HandOver, OfferAnswers
from allears.dialogue.turn import Turn
from allears.facts.answer import Absence
from allears.facts.evidence import Quote
from allears.facts.fact import Source
from allears.policy.policy import Policy

MOST_NODES = 200_000
GIVES_AN_ANSWER = (GiveAnswer, AdmitNotKnowing, OfferAnswers)
SEEN = frozenset({Source.BEHAVIOUR, Source.LOOKED_UP})
"""Sources of facts that nobody said, so that they rest on no quote."""


def broken_rules(before: Conversation, turn: Turn, policy: Policy, now: date) -> Iterator[str]:
    """What this turn broke, in words; nothing when every rule held."""
    yield from _asked_twice(before, turn)
    yield from _useless_question(turn, policy, now)
    yield from _bare_question(turn)
    yield from _asked_before_answering(turn)
    yield from _without_evidence(turn)
    yield from _lost_or_doubled(before, turn)
    yield from _two_owners(turn)


def _asked_twice(before: Conversation, turn: Turn) -> Iterator[str]:
    earlier = before.talk.asked
    for step in turn.reply.steps:
        if isinstance(step, Ask) and step.field in (before.talk.dug if step.again else earlier):
            yield f"{step.field} is asked {'a third time' if step.again else 'twice'}"
        if isinstance(step, AskWhatHappened) and step.field in before.talk.dug:
            yield f"what happened ({step.field}) is asked twice"


def _useless_question(turn: Turn, policy: Policy, now: date) -> Iterator[str]:
    """A question is useless when no two ways the rest may turn out differ by it; needs are heard all the same."""
    asked = next((step.field for step in turn.reply.steps if isinstance(step, Ask)), None)
    if asked is None or policy.fields[asked].first:
        return
    talk = turn.conversation.talk
    known = trusted(talk.notebook, policy, now).answers(policy.fields, now)
    others = [one for one in talk.asked if one != asked]
    open_fields = find_open_fields(policy, known, now, True, others)
    diagram, root = draw_outcome(policy, known, now, open_fields, MOST_NODES)
    levels = {one.field.id: level for level, one in enumerate(open_fields)}
    if asked not in levels or levels[asked] not in diagram.fields(root):
        yield f"{asked} is asked, and no answer to it can change anything"


def _bare_question(turn: Turn) -> Iterator[str]:
    if turn.reply.is_bare_question:
        yield "a question is asked and nothing is given"


def _asked_before_answering(turn: Turn) -> Iterator[str]:
    kinds = [type(step) for step in turn.reply.steps]
    answers = [place for place, kind in enumerate(kinds) if kind in GIVES_AN_ANSWER and kind is not OfferAnswers]
    asks = [place for place, kind in enumerate(kinds) if kind in (Ask, AskWhatHappened)]
    if answers and asks and min(asks) < max(answers):
        yield "a question is asked before theirs is answered"


def _without_evidence(turn: Turn) -> Iterator[str]:
    """Every fact that counts has words that somebody wrote, at the place it names, or was seen before the first."""
    texts = {message.id: message.text for message in turn.conversation.context.earlier}
    for fact in turn.conversation.talk.notebook.facts:
        quote = fact.evidence
        if isinstance(fact.value, Absence) or fact.source in SEEN:
            continue
        if not isinstance(quote, Quote):
            yield f"{fact.field} rests on no quote"
        elif texts.get(quote.message_id, "")[quote.start : quote.end] != quote.text:
            yield f"{fact.field} quotes {quote.text!r}, which nobody wrote there"


def _lost_or_doubled(before: Conversation, turn: Turn) -> Iterator[str]:
    ids = _message_ids(turn.conversation)
    if len(set(ids)) != len(ids):
        yield "a message is there twice"
    earlier = _message_ids(before)
    if ids[: len(earlier)] != earlier or turn.message.id not in ids:
        yield "a message is lost"


def _message_ids(conversation: Conversation) -> tuple[str, ...]:
    return tuple(message.id for message in conversation.context.earlier)


def _two_owners(turn: Turn) -> Iterator[str]:
    if sum(isinstance(step, HandOver) for step in turn.reply.steps) > 1:
        yield "it is handed over twice"
