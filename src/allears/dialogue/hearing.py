"""What the lead just did, in the terms of the dialogue: heard, noted, and read against the last reply.

People write one thought in three messages. Each is heard by itself, so that every quote stands in its own message, and
all of them together are one turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from allears.dialogue.conversation import Conversation, Said
from allears.dialogue.first_words import invites_need, with_invited_need
from allears.dialogue.own_words import own_words
from allears.dialogue.phrasing import ENGLISH, Phrases
from allears.dialogue.plain_answers import is_need, with_plain_answer
from allears.dialogue.responses import agrees, chosen_of, leaves, names_time_to_meet, objects, takes_back
from allears.dialogue.steps import Ask, AskWhatHappened, Clarify, OfferAnswers, OfferTime, Recap, Reply
from allears.dialogue.talk import QUALIFY, End, LeadTurn, Setting, Talk
from allears.dialogue.wishing import tapped_for_person, without_wished_need
from allears.facts.answer import Absence
from allears.facts.evidence import Quote
from allears.facts.fact import Fact, Source
from allears.facts.field import Field
from allears.facts.notebook import Notebook
from allears.knowledge import Decision, Findings, Knowledge, find_answers
from allears.languages.english.response_words import SMALL_WORDS
from allears.listening.context import Context
from allears.listening.follow_up import follow_up
from allears.listening.hear import hear_turn
from allears.listening.heard import Correction, Heard
from allears.listening.message import Message
from allears.listening.remember import confirm, remember
from allears.listening.statement import Span, Statement
from allears.listening.wishes import Wish
from allears.policy.condition import fields_of
from allears.values.date_interval import DateInterval
from allears.values.value import FieldType, Value

_WORD = re.compile(r"[^\W_][\w'’-]*")
_FOR_ANY_ANSWER = re.compile(
    r"\W*(?:please\W+)?(?:can|could) (?:we|you) (?:please |just )?(?:keep|make) (?:this|it) "
    r"(?:short|quick|brief|simple|fast)\b\W*|"
    r"(?:\W*\b(?:honestly|look|please|i|we|just|only|want|need|would|like|an?|one|straight|quick|simple|real|answers?)"
    r"\b)+\W*",
    re.IGNORECASE,
)
"""Impatience in the shape of a question, which asks for nothing that could be known: "I just want an answer"."""
FAR_AHEAD = timedelta(days=60)
"""Nobody arranges a call further ahead than this: a later day is when they would start."""


@dataclass(frozen=True, slots=True)
class Noted:
    """What came of the messages: what was heard in each of the lead's, the notebook and the context after them, and
    what the lead did in all of them together."""

    heard: tuple[Heard, ...]
    notebook: Notebook
    context: Context
    turn: LeadTurn


def note(
    conversation: Conversation,
    said: Sequence[Said],
    at: datetime,
    setting: Setting,
    knowledge: Knowledge | None,
    phrases: Phrases = ENGLISH,
) -> Noted:
    """Hear the messages in their order, and note what they say."""
    noted = Noted((), conversation.talk.notebook, conversation.context, LeadTurn())
    turns: list[LeadTurn] = []
    for one in said:
        if one.by != "lead":
            message = Message(one.id, one.by, one.text, at.date(), author=one.author)
            noted = replace(noted, context=noted.context.after(message, ()))
            continue
        noted = _note_one(one, noted, conversation, at, setting, phrases)
        talk = replace(conversation.talk, notebook=noted.notebook)
        turn = _read(noted.heard[-1], noted.context, talk, setting, knowledge)
        missed = _is_missed(noted, conversation.reply)
        turns.append(replace(turn, missed=missed, unread=_unread(noted.heard[-1], conversation.reply, missed)))
    turn = _with_choice(together(turns), [one.text for one in said if one.by == "lead"], conversation.reply)
    return replace(noted, turn=turn)


def together(turns: Sequence[LeadTurn]) -> LeadTurn:
    """Several messages as one turn: every question and every wish counts, of the rest what was said last."""
    if len(turns) == 1:
        return turns[0]
    answered = _united(turn.answered for turn in turns)
    return LeadTurn(
        findings=tuple(dict.fromkeys(found for turn in turns for found in turn.findings)),
        answered=answered,
        vague=tuple(one for one in _united(turn.vague for turn in turns) if one not in answered),
        declined=_united(turn.declined for turn in turns),
        contradictions=tuple({field: words for turn in turns for field, words in turn.contradictions}.items()),
        visitor_kind=next((turn.visitor_kind for turn in turns if turn.visitor_kind), None),
        wants_person=any(turn.wants_person for turn in turns),
        just_looking=any(turn.just_looking for turn in turns) and not answered,
        wants_forgetting=any(turn.wants_forgetting for turn in turns),
        hostile=any(turn.hostile for turn in turns),
        understood=any(turn.understood for turn in turns) or not turns,
        agrees=any(turn.agrees for turn in turns) and not any(turn.objects for turn in turns),
        objects=any(turn.objects for turn in turns),
        takes_back=any(turn.takes_back for turn in turns),
        leaves=bool(turns) and turns[-1].leaves,
        related=next((turn.related for turn in reversed(turns) if turn.related), None),
        wished_time=next((turn.wished_time for turn in reversed(turns) if turn.wished_time), None),
        missed=bool(turns) and all(turn.missed for turn in turns),
        unread=tuple(one for one in _united(turn.unread for turn in turns) if one not in answered),
    )


def _united(several: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for some in several for one in some))


def _note_one(
    said: Said, noted: Noted, conversation: Conversation, at: datetime, setting: Setting, phrases: Phrases
) -> Noted:
    """One message of the lead, heard against everything before it."""
    if said.wants_person:
        heard = tapped_for_person(said, at)
        return replace(noted, heard=(*noted.heard, heard), context=noted.context.after(heard.message, ()))
    context = _asked_about(said, noted.context, at)
    message = Message(said.id, "lead", said.text, at.date(), author=said.author)
    heard = hear_turn(message, context)
    if any(isinstance(step, OfferTime) for step in conversation.reply.steps):
        heard = _after_offer(said, heard, context, setting, at)
    shown = {line.field for line in conversation.talk.shown}
    if any(isinstance(step, Clarify) for step in conversation.reply.steps):
        heard = replace(heard, statements=tuple(one for one in heard.statements if not one.confirms))
    again = {step.field for step in conversation.reply.steps if isinstance(step, Ask) and step.again}
    heard = _with_changes(heard, shown | again | ({said.about} if said.about else set()))
    asked = context.question.asks if context.question else None
    heard = without_wished_need(heard, setting.policy)
    heard = with_plain_answer(heard, conversation.reply, setting.policy, phrases, asked)
    if invites_need(conversation.reply) and setting.goal == QUALIFY:
        heard = _with_invited_need(said, heard, context, setting, phrases, at)
    numbered = (*(one.id for one in context.earlier), message.id)
    notebook = remember(heard, noted.notebook, context.vocabulary, numbered, at, asked)
    if said.about is not None and not heard.declined:
        notebook = _taken_back(notebook, heard, said.about, at)
    if agrees(said.text) and (recap := _recap_in(conversation.reply)):
        notebook = confirm(notebook, [line.fact_id for line in recap.lines], at)
    context = context.after(message, heard.statements, heard.corrections)
    return replace(noted, heard=(*noted.heard, heard), notebook=notebook, context=context)


def _taken_back(notebook: Notebook, heard: Heard, name: str, at: datetime) -> Notebook:
    """Who changes a line of the recap in words that say nothing to us has taken the old value back all the same."""
    if any(one.field == name for one in heard.statements):
        return notebook
    former = tuple(fact.id for fact in notebook.history(name) if not isinstance(fact.value, Absence))
    whole = Quote(heard.message.id, heard.message.text, 0, len(heard.message.text))
    number = f"f{len(notebook.facts) + 1}"
    nothing = Fact(number, name, Absence.UNKNOWN, whole, Source.SAID, at, at, supersedes=former)
    return notebook.record([nothing]) if former else notebook


def _with_invited_need(
    said: Said, heard: Heard, context: Context, setting: Setting, phrases: Phrases, at: datetime
) -> Heard:
    """What was heard in answer to a greeting that asks what brings them, with the need that it tells.

    Everything else is heard as if nothing had been asked: "9 reps in Leeds" are facts wherever they stand.
    """
    need = next((one for one in setting.policy.fields.values() if is_need(one)), None)
    if need is None or any(one.field == need.id for one in heard.statements):
        return heard
    asked = hear_turn(heard.message, _asked_about(replace(said, about=need.id), context, at))
    asked = with_plain_answer(asked, Reply(), setting.policy, phrases, need.id)
    told = tuple(one for one in asked.statements if one.field == need.id)
    thin = tuple(one for one in asked.vague if one == need.id)
    return with_invited_need(replace(heard, statements=(*heard.statements, *told), vague=(*heard.vague, *thin)), need)


def _asked_about(said: Said, context: Context, at: datetime) -> Context:
    """Who changes a line of the recap answers as if that line had just been asked for."""
    field = context.vocabulary.field(said.about) if said.about else None
    if field is None:
        return context
    return context.after(Message(f"about:{said.id}", "bot", field.title, at.date(), field.id), ())


def _is_missed(noted: Noted, last: Reply) -> bool:
    """True when something was asked and the message neither answers it nor says anything else that was understood.

    A need that stays on the surface is understood well enough to ask on.
    """
    heard, fields = noted.heard[-1], noted.context.vocabulary
    if not any(isinstance(step, Ask | AskWhatHappened | Clarify) for step in last.steps):
        return False
    thin = [one for one in heard.vague if (field := fields.field(one)) and field.type is FieldType.TEXT]
    found = (heard.statements, heard.questions, thin, heard.declined, heard.wishes, heard.visitor_signs)
    said = heard.message.text
    return not (any(found) or heard.hostile or heard.settled or objects(said) or leaves(said))


def _unread(heard: Heard, last: Reply, missed: bool) -> tuple[str, ...]:
    """The field that was asked for when this message does not answer it, though words are left that may: all of them,
    a number, or two words and more that belong to no fact, question or wish."""
    asked = last.asks
    if asked is not None and missed:
        return (asked,)
    if asked is None or heard.declined or any(one.field == asked for one in heard.statements):
        return ()
    taken = [(one.start, one.end) for one in heard.statements] + [(one.start, one.end) for one in heard.questions]
    taken += [(one.words.start, one.words.end) for one in heard.wishes]
    left = [
        word[0]
        for word in _WORD.finditer(heard.message.text)
        if not any(start < word.end() and word.start() < end for start, end in taken)
    ]
    telling = [one for one in left if one.lower() not in SMALL_WORDS]
    return (asked,) if len(telling) > 1 or any(one[0].isdigit() for one in telling) else ()


def _read(heard: Heard, context: Context, talk: Talk, setting: Setting, knowledge: Knowledge | None) -> LeadTurn:
    """What the lead just did, in the terms of the dialogue."""
    text = heard.message.text
    wishes = {wished.wish: wished.words.text for wished in heard.wishes}
    states = frozenset(statement.field for statement in heard.statements)
    signs = [sign.kind.value for sign in heard.visitor_signs]
    return LeadTurn(
        findings=_findings(heard, knowledge, talk, setting, is_lead=not signs),
        answered=tuple(dict.fromkeys(statement.field for statement in heard.statements)),
        vague=heard.vague,
        declined=heard.declined,
        contradictions=tuple(
            (one.field, follow_up(one, context.vocabulary.by_id[one.field]).words) for one in heard.contradictions
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


def _after_offer(said: Said, heard: Heard, context: Context, setting: Setting, at: datetime) -> Heard:
    """What was heard in the answer to our offer of a time.

    "Tuesday" is when they would talk and no date of the purchase. A day that lies far ahead is no time for a call:
    whoever names one says when they would start, as if they had been asked.
    """
    dates = {
        name for one in setting.policy.later for name in fields_of(one) if _is_date(context.vocabulary.field(name))
    }
    asked = (hear_turn(heard.message, _asked_about(replace(said, about=name), context, at)) for name in sorted(dates))
    named = (replace(one, value=_from_its_end(one.value)) for again in asked for one in again.statements)
    starts = [one for one in named if one.field in dates and _is_far(one, at)]
    others = [one for one in heard.statements if not _is_date(context.vocabulary.field(one.field))]
    told = {one.field for one in starts}
    disputed = tuple(
        one for one in heard.contradictions if one.field in told or not _is_date(context.vocabulary.field(one.field))
    )
    return replace(heard, statements=(*others, *starts), contradictions=disputed)


def _from_its_end(value: Value | Absence) -> Value | Absence:
    """ "By 14 July", said when asked when they would start, is 14 July: before that they have no reason to."""
    if isinstance(value, DateInterval) and value.start is None and value.end is not None:
        return DateInterval(value.end, value.end)
    return value


def _is_far(statement: Statement, at: datetime) -> bool:
    value = statement.value
    start = value.start if isinstance(value, DateInterval) else None
    return start is not None and start > at.date() + FAR_AHEAD


def _with_changes(heard: Heard, shown: set[str]) -> Heard:
    """Another value for a line of the recap, or for what was asked once more, is a correction and no contradiction:
    the lead was asked for it."""
    changed = [one for one in heard.contradictions if one.field in shown]
    if not changed:
        return heard
    corrections = (Correction(one.turn_b, one.field, one.turn_a, "changed in the recap") for one in changed)
    return replace(
        heard,
        corrections=(*heard.corrections, *corrections),
        contradictions=tuple(one for one in heard.contradictions if one.field not in shown),
    )


def _is_date(term: Field | None) -> bool:
    return term is not None and term.type is FieldType.DATE_INTERVAL


def _with_choice(turn: LeadTurn, texts: Sequence[str], last: Reply) -> LeadTurn:
    """The turn with the answer that the lead chose of the two we offered, if they just did."""
    offered = next((step for step in last.steps if isinstance(step, OfferAnswers)), None)
    if offered is None or offered.findings is None or turn.findings:
        return turn
    ranked = offered.findings.ranked
    chosen = (ranked[place] for text in texts for place in chosen_of(text, offered.titles))
    return replace(
        turn,
        findings=tuple(replace(offered.findings, ranked=(one,), decision=Decision.ANSWER) for one in chosen),
    )


def _findings(
    heard: Heard, knowledge: Knowledge | None, talk: Talk, setting: Setting, *, is_lead: bool
) -> tuple[Findings, ...]:
    """The knowledge base's findings for each question; objections to a no are for a person, not for the base.

    A wish in the shape of a question ("can I talk to somebody?"), words that state a fact and carry no question mark,
    and whatever somebody asks who is no lead are answered if there is an answer, and never admitted not to be known.
    """
    if not heard.questions or (talk.end is End.PARTED and objects(heard.message.text)):
        return ()
    pages = knowledge or own_words(setting.policy)
    findings = ((question, find_answers(question.text, pages)) for question in heard.questions)
    return tuple(
        found
        for question, found in findings
        if found.decision is Decision.ANSWER or (is_lead and _asks_for_knowledge(question, heard))
    )


def _asks_for_knowledge(question: Span, heard: Heard) -> bool:
    if any(_overlap(question, wished.words) for wished in heard.wishes) or _FOR_ANY_ANSWER.fullmatch(question.text):
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
