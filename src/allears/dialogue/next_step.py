"""The next step of a conversation: the first rule that applies decides. Read the rules from the top."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from allears.dialogue.closing import close_disqualified, close_fitting, close_outside
from allears.dialogue.giving import MADE_FOR, PRICE_FROM, say_made_for
from allears.dialogue.phrasing import ENGLISH, Phrases
from allears.dialogue.questioning import ask_next, clarify, dig_into_need
from allears.dialogue.recap import changes_of, recap_of
from allears.dialogue.situation import Move, Situation
from allears.dialogue.standing import verdict_now
from allears.dialogue.steps import (
    AcceptRefusal,
    Acknowledge,
    AskAddress,
    AskChange,
    Change,
    ConfirmForgetting,
    GiveAnswer,
    Greet,
    HandOver,
    HandoverReason,
    NoteTime,
    OfferAnswers,
    OfferTime,
    Recap,
    RecapLine,
    Recommend,
    Redirect,
    Reply,
    SelfServe,
    StayNear,
    Step,
    Thank,
)
from allears.dialogue.talk import ANSWER, VIP_CALL, End, LeadTurn, Setting, Talk
from allears.facts.answer import Absence
from allears.facts.notebook import Notebook
from allears.policy.verdict import Outcome, Verdict
from allears.policy.wording import say_answer

Rule = Callable[[Situation], Move | None]
MOST_MISSED = 2
"""Answers in a row of which nothing was understood, until a person takes over."""


def greet(setting: Setting, phrases: Phrases = ENGLISH) -> tuple[Reply, Talk]:
    """The first words of a conversation: who speaks, for whom the product is made, and that a person is near."""
    opening = phrases("greet" if setting.available else "greet_alone", company=setting.company)
    greeting = Greet(" ".join(filter(None, (opening, say_made_for(setting, phrases)))))
    return Reply((greeting,)), Talk(given=frozenset({MADE_FOR}))


def next_reply(talk: Talk, turn: LeadTurn, setting: Setting, phrases: Phrases = ENGLISH) -> tuple[Reply, Talk]:
    """What to say to the lead's turn, and where the conversation stands afterwards.

    `talk.notebook` holds the facts of this turn already. The lead's questions are answered in every reply. An empty
    reply is silence: after the bot's part has ended it only answers questions. What the lead changed in a recap is
    shown before anything else goes on.
    """
    verdict = verdict_now(talk, setting)
    end = None if _is_open_again(talk, turn, verdict) else talk.end
    missed = talk.missed + 1 if turn.missed else 0
    talk = replace(talk, lead_messages=talk.lead_messages + 1, end=end, missed=missed)
    situation = Situation(talk, turn, verdict, setting, phrases)
    move = next(filter(None, (rule(situation) for rule in RULES)), Move((Acknowledge(),)))
    answered = [step for step in situation.answers if not isinstance(step, OfferAnswers)]
    offers = [step for step in situation.answers if isinstance(step, OfferAnswers)]
    reply = Reply((*answered, *_changed(situation, move), *_accepted(situation, move), *move.steps, *offers))
    return reply, _after(talk, move, reply, setting)


def _is_open_again(talk: Talk, turn: LeadTurn, verdict: Verdict) -> bool:
    """True when the bot had closed the talk and the lead has now said something that makes it wrong."""
    if not turn.answered or turn.objects:
        return False
    if talk.end is End.PARTED:
        return verdict.outcome is not Outcome.DISQUALIFIED
    if talk.end is End.SELF_SERVED and talk.made_for_others:
        return any(one.we_can_help_them.truth is not False for one in verdict.segments)
    return talk.end in (End.SELF_SERVED, End.LATER) and verdict.outcome is Outcome.QUALIFIED


def _changed(situation: Situation, move: Move) -> tuple[Step, ...]:
    """What the lead changed in the recap just shown; a new recap shows it by itself. Who fills in one line after the
    other gets an answer to each, also where it says no more than the line did."""
    talk = situation.talk
    if not talk.shown or any(isinstance(step, Recap | ConfirmForgetting) for step in move.steps):
        return ()
    now = recap_of(talk.notebook, situation.setting)
    said_again = tuple(line for line in now.lines if move.fills and line.field in situation.turn.answered)
    lines = changes_of(talk.shown, now) or said_again
    return (Change(lines),) if lines else ()


def _accepted(situation: Situation, move: Move) -> tuple[Step, ...]:
    """A refusal is taken kindly before anything goes on; nothing is made of it where they want something else."""
    turn = situation.turn
    elsewhere = turn.hostile or turn.wants_forgetting or turn.wants_person or turn.leaves or turn.just_looking
    if not turn.declined or not move.steps or situation.talk.end is not None or elsewhere:
        return ()
    refused = sum(one is Absence.DECLINED for one in situation.verdict.answers.values())
    return (AcceptRefusal(again=refused > len(turn.declined)),)


def _after(talk: Talk, move: Move, reply: Reply, setting: Setting) -> Talk:
    """The talk once the reply is said."""
    kinds = {type(step) for step in reply.steps}
    return replace(
        talk,
        notebook=Notebook() if ConfirmForgetting in kinds else talk.notebook,
        questions=talk.questions + (move.asked is not None),
        asked=(*talk.asked, move.asked) if move.asked else talk.asked,
        given=talk.given | frozenset(move.given) | _told(reply),
        dug=talk.dug | {move.dug} if move.dug else talk.dug,
        received_answer=talk.received_answer or GiveAnswer in kinds or bool(move.given),
        recapped=move.recapped or talk.recapped,
        recommended=talk.recommended or Recommend in kinds,
        offered_time=talk.offered_time or OfferTime in kinds,
        asked_address=talk.asked_address or AskAddress in kinds,
        shown=_shown(talk, move, reply, setting),
        open_lines=_open_lines(talk, move, reply),
        left_empty=talk.left_empty.union(*(_empty_lines(step) for step in reply.steps if isinstance(step, Recap))),
        asked_change=talk.asked_change or AskChange in kinds,
        acknowledged=talk.acknowledged or Acknowledge in kinds,
        made_for_others=talk.made_for_others
        or any(isinstance(step, SelfServe) and bool(step.made_for) for step in reply.steps),
        objected=talk.objected or _objected(reply),
        end=move.end or talk.end,
    )


def _told(reply: Reply) -> frozenset[str]:
    """The gift that an answer has made needless: where prices begin is said once."""
    return frozenset({PRICE_FROM} & {step.source for step in reply.steps if isinstance(step, GiveAnswer)})


def _objected(reply: Reply) -> bool:
    reason = HandoverReason.SEES_IT_DIFFERENTLY
    return any(isinstance(step, HandOver) and step.reason is reason for step in reply.steps)


def _shown(talk: Talk, move: Move, reply: Reply, setting: Setting) -> tuple[RecapLine, ...]:
    """The lines of the recap that the lead's next words may change; they stay while "which line?" is open."""
    if any(isinstance(step, AskChange) for step in move.steps):
        return talk.shown
    if move.fills:
        return recap_of(talk.notebook, setting).lines
    return next((step.lines for step in reply.steps if isinstance(step, Recap)), ())


def _open_lines(talk: Talk, move: Move, reply: Reply) -> tuple[str, ...]:
    """The lines of the last recap that nobody has filled: they stay while the lead is filling one after the other."""
    recap = next((step for step in reply.steps if isinstance(step, Recap)), None)
    if recap is not None:
        return _empty_lines(recap)
    return talk.open_lines if move.fills or any(isinstance(step, AskChange) for step in move.steps) else ()


def _empty_lines(recap: Recap) -> tuple[str, ...]:
    return tuple(line.field for line in recap.open)


def _forget(situation: Situation) -> Move | None:
    if not situation.turn.wants_forgetting:
        return None
    return Move((ConfirmForgetting(),), End.LEFT_IN_PEACE)


def _calm(situation: Situation) -> Move | None:
    """Upset people get the matter first (their question's answer stands before this), then a person."""
    if not situation.turn.hostile or situation.talk.end is End.HANDED_OVER:
        return None
    return Move(situation.hand_over(HandoverReason.UPSET), End.HANDED_OVER)


def _redirect(situation: Situation) -> Move | None:
    kind = situation.turn.visitor_kind
    if kind is None or situation.talk.end is End.REDIRECTED:
        return None
    return Move((Redirect(kind, situation.setting.destinations.get(kind, "")),), End.REDIRECTED)


def _get_person(situation: Situation) -> Move | None:
    turn, talk = situation.turn, situation.talk
    if talk.end is End.HANDED_OVER:
        return None
    reason: HandoverReason | None = None
    if turn.objects and (talk.end is End.PARTED or situation.verdict.outcome is Outcome.DISQUALIFIED):
        reason = HandoverReason.SEES_IT_DIFFERENTLY
    elif turn.wants_person:
        reason = HandoverReason.ASKED_FOR
    elif not turn.understood:
        reason = HandoverReason.NOT_UNDERSTOOD
    return Move(situation.hand_over(reason), End.HANDED_OVER) if reason else None


def _hurry(situation: Situation) -> Move | None:
    """The fast lane gets a person before any question; an exclusion beats every mark."""
    verdict = situation.verdict
    if situation.talk.end or verdict.outcome is Outcome.DISQUALIFIED or not (verdict.fast_lane or verdict.hot):
        return None
    reason = HandoverReason.FAST_LANE if verdict.fast_lane else HandoverReason.HOT
    return Move(situation.hand_over(reason), End.HANDED_OVER)


def _stop_guessing(situation: Situation) -> Move | None:
    """Nothing was understood of two answers in a row: a person will do better."""
    if situation.talk.end is not None or situation.talk.missed < MOST_MISSED:
        return None
    return Move(situation.hand_over(HandoverReason.STUCK), End.HANDED_OVER)


def _choose_answer(situation: Situation) -> Move | None:
    """A question that may mean two things waits for the lead to say which; nothing else is asked meanwhile."""
    offers = any(isinstance(step, OfferAnswers) for step in situation.answers)
    return Move(()) if offers and not situation.has_unknown else None


def _admit(situation: Situation) -> Move | None:
    if not situation.has_unanswered or situation.talk.end is End.HANDED_OVER:
        return None
    return Move(situation.hand_over(HandoverReason.NO_ANSWER), End.HANDED_OVER)


def _leave_in_peace(situation: Situation) -> Move | None:
    if not (situation.turn.just_looking or (situation.turn.leaves and situation.talk.end is None)):
        return None
    return Move((StayNear(),), End.LEFT_IN_PEACE)


def _arrange_call(situation: Situation) -> Move | None:
    """A personal call was offered and a time is named: it is noted in the lead's words, and a person arranges it."""
    wish = situation.turn.wished_time
    if situation.setting.goal != VIP_CALL or not wish:
        return None
    if situation.verdict.outcome is Outcome.DISQUALIFIED:
        return None
    return Move((NoteTime(wish), *situation.hand_over(HandoverReason.CALL, "meeting")), End.HANDED_OVER)


def _only_answer(situation: Situation) -> Move | None:
    """Where the goal is to answer, nothing is asked that was not asked for."""
    if situation.setting.goal != ANSWER:
        return None
    silent = bool(situation.answers) or situation.talk.acknowledged
    return Move(() if silent else (Acknowledge(),))


def _correct(situation: Situation) -> Move | None:
    """The recap is not right, and nothing was said that would change it: ask which line, once."""
    talk = situation.talk
    if not situation.turn.takes_back or not talk.shown or talk.asked_change:
        return None
    changes = changes_of(talk.shown, recap_of(talk.notebook, situation.setting))
    return None if changes else Move((AskChange(),))


def _stay_quiet(situation: Situation) -> Move | None:
    """After the bot's part has ended it answers questions, thanks for what it waited for, and says one last word."""
    talk = situation.talk
    if talk.end is None:
        return None
    if thanks := _thank(situation):
        return Move((thanks,))
    silent = situation.answers or talk.acknowledged or talk.end in (End.HANDED_OVER, End.LEFT_IN_PEACE)
    return Move(() if silent else (Acknowledge(),))


def _thank(situation: Situation) -> Thank | None:
    """Thanks for the address that was asked for, and, while nobody is there, for whatever else they add."""
    field, turn, talk = situation.address_field, situation.turn, situation.talk
    if field is not None and field.id in turn.answered and talk.end is not End.LEFT_IN_PEACE:
        known = situation.verdict.answers.get(field.id, Absence.UNKNOWN)
        return Thank("" if isinstance(known, Absence) else say_answer(known, field, situation.setting.language))
    waits = talk.end is End.HANDED_OVER and not situation.setting.available
    return Thank() if waits and turn.answered else None


def _decide_outcome(situation: Situation) -> Move | None:
    match situation.verdict.outcome:
        case Outcome.DISQUALIFIED:
            return close_disqualified(situation)
        case Outcome.QUALIFIED | Outcome.LATER:
            return close_fitting(situation)
        case Outcome.OUTSIDE:
            return close_outside(situation)
        case Outcome.UNDECIDED:
            return ask_next(situation)


RULES: tuple[Rule, ...] = (
    _forget,
    _calm,
    _redirect,
    _get_person,
    _hurry,
    _stop_guessing,
    _choose_answer,
    _admit,
    _leave_in_peace,
    _stay_quiet,
    _arrange_call,
    _only_answer,
    _correct,
    clarify,
    dig_into_need,
    _decide_outcome,
)
"""In order of precedence: what the lead wishes, then what they feel, then what they asked, then what we would ask."""
