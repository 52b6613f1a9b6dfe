"""The questions the bot asks: give first, then one question; dig once where words do not fit or stay thin."""

from __future__ import annotations

from dataclasses import replace

from allears.asking.next_question import next_question
from allears.asking.question import Question
from allears.dialogue.closing import close_disqualified, close_fitting, close_outside, close_undecided
from allears.dialogue.giving import Occasion, find_gift
from allears.dialogue.situation import Move, Situation
from allears.dialogue.standing import final_verdict, trusted
from allears.dialogue.steps import Ask, AskWhatHappened, Clarify, GiveAnswer, Step
from allears.facts.answer import Absence
from allears.policy.verdict import Outcome
from allears.values.value import FieldType


def clarify(situation: Situation) -> Move | None:
    """Two things were said that do not fit together: dig once a field, then leave it to a person."""
    for field, words in situation.turn.contradictions:
        if field not in situation.talk.dug and _may_ask(situation):
            return Move((Clarify(field, words),), asked=field, dug=field)
    return None


def dig_into_need(situation: Situation) -> Move | None:
    """A thin need ("we need a better tool") is followed once by what happened that made them look now."""
    fields = situation.setting.policy.fields
    for name in situation.turn.vague:
        field = fields.get(name)
        if field and field.first and field.type is FieldType.TEXT and name not in situation.talk.dug:
            if not _may_ask(situation):
                return None
            again = name in situation.talk.asked
            return _give_and_ask(situation, AskWhatHappened(name, again), 1.0, dug=name)
    return None


def ask_next(situation: Situation) -> Move:
    """The question that settles it soonest. When enough was asked nothing more can be had: the verdict is final."""
    setting = situation.setting
    if not _may_ask(situation):
        return _close_settled(replace(situation, verdict=final_verdict(situation.talk, setting)))
    found = next_question(
        trusted(situation.talk.notebook, setting.policy, setting.now, setting.exceptions),
        setting.policy,
        setting.now,
        received_answer=situation.talk.received_answer or bool(situation.answers),
        already_asked=_done_with(situation),
        exceptions=setting.exceptions,
        questions_left=setting.most_questions - situation.talk.questions,
        offers_time=True,
    )
    if not isinstance(found, Question):
        return _close_settled(replace(situation, verdict=found.verdict))
    again = found.field.id if found.kind == "narrow" or found.field.id in situation.talk.asked else None
    ask = _word_again(found, situation) if again else _word(found, situation)
    return _give_and_ask(situation, ask, found.expected_questions, dug=again) or close_undecided(situation)


def _done_with(situation: Situation) -> tuple[str, ...]:
    """The fields that are not asked for again: what was just answered so that it settles nothing ("about 30",
    "depends", words that were not understood) is put once more, in other words. What they passed over is left."""
    talk, answers = situation.talk, situation.verdict.answers
    unsettled = [
        one
        for one in talk.asked
        if one in situation.turn.unread or not isinstance(answers.get(one, Absence.UNKNOWN), Absence)
    ]
    return tuple(one for one in talk.asked if one not in unsettled or one in talk.dug or talk.asked.count(one) > 1)


def _close_settled(situation: Situation) -> Move:
    """Nothing more can be had by asking: the verdict is final, and the talk ends accordingly."""
    match situation.verdict.outcome:
        case Outcome.QUALIFIED | Outcome.LATER:
            return close_fitting(situation)
        case Outcome.DISQUALIFIED:
            return close_disqualified(situation)
        case Outcome.OUTSIDE:
            return close_outside(situation)
        case Outcome.UNDECIDED:
            return close_undecided(situation)


def _may_ask(situation: Situation) -> bool:
    return situation.talk.questions < situation.setting.most_questions


def _give_and_ask(situation: Situation, ask: Ask | AskWhatHappened, left: float, dug: str | None = None) -> Move | None:
    """The question after something given: the answer to theirs, or the best gift that is left. None without either."""
    if any(isinstance(step, GiveAnswer) for step in situation.answers):
        return Move((ask,), asked=ask.field, dug=dug)
    occasion = Occasion(situation.talk, situation.turn, situation.verdict, situation.setting, situation.phrases, left)
    gift = find_gift(occasion)
    steps: tuple[Step, ...] = (gift, ask) if gift else ()
    return Move(steps, asked=ask.field, given=(gift.id,), dug=dug) if gift else None


def _word_again(question: Question, situation: Situation) -> Ask | AskWhatHappened:
    """The question about what they have spoken of: on which side of a limit it lies, or, for the second time, any of
    the answers offered before."""
    field = question.field
    if field.first and field.type is FieldType.TEXT:
        return AskWhatHappened(field.id, again=True)
    if question.kind == "narrow" and question.bands:
        parts = tuple(band.label for band in question.bands)
        all_parts = situation.phrases("join_or").join(parts)
        words = situation.phrases("ask_narrower", title=field.title, parts=all_parts)
        return Ask(field.id, words, "", parts, again=True)
    before = _word(question, situation)
    # Whoever told something else was understood; only this question is still open.
    told_else = any(told != field.id for told in situation.turn.answered)
    words = situation.phrases("ask_back" if told_else else "ask_again", question=before.words)
    return replace(before, words=words, benefit="", again=True)


def _word(question: Question, situation: Situation) -> Ask:
    field, language = question.field, situation.setting.language
    benefit = field.benefit.read_in(language) if field.benefit else ""
    buttons = tuple(band.label for band in question.bands) or tuple(
        option.label.read_in(language) for option in field.options
    )
    return Ask(field.id, question.ask.read_in(language), benefit, buttons)
