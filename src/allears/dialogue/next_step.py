"""The next step of a conversation: the first rule that applies decides. Read the rules from the top."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from allears.dialogue.closing import close_disqualified, close_fitting, close_outside
from allears.dialogue.giving import MADE_FOR, say_made_for
from allears.dialogue.phrasing import ENGLISH, Phrases
from allears.dialogue.questioning import ask_next, clarify, dig_into_need
from allears.dialogue.situation import Move, Situation
from allears.dialogue.steps import (
    Acknowledge,
    AskAddress,
    ConfirmForgetting,
    GiveAnswer,
    Greet,
    HandoverReason,
    OfferAnswers,
    OfferTime,
    Recap,
    Recommend,
    Redirect,
    Reply,
    StayNear,
    Step,
)
from allears.dialogue.talk import End, LeadTurn, Setting, Talk
from allears.policy.judge import judge
from allears.policy.verdict import Outcome, Verdict

Rule = Callable[[Situation], Move | None]


def greet(setting: Setting, phrases: Phrases = ENGLISH) -> tuple[Reply, Talk]:
    """The first words of a conversation: who speaks, for whom the product is made, and that a person is near."""
    opening = phrases("greet" if setting.available else "greet_alone", company=setting.company)
    greeting = Greet(" ".join(filter(None, (opening, say_made_for(setting, phrases)))))
    return Reply((greeting,)), Talk(given=frozenset({MADE_FOR}))


def next_reply(talk: Talk, turn: LeadTurn, setting: Setting, phrases: Phrases = ENGLISH) -> tuple[Reply, Talk]:
    """What to say to the lead's turn, and where the conversation stands afterwards.

    `talk.notebook` holds the facts of this turn already. The lead's questions are answered in every reply. An empty
    reply is silence: after the bot's part has ended it only answers questions.
    """
    talk = replace(talk, lead_messages=talk.lead_messages + 1)
    verdict = judge(talk.notebook, setting.policy, setting.now)
    situation = Situation(talk, turn, verdict, setting, phrases)
    move = next(filter(None, (rule(situation) for rule in RULES)), Move((Acknowledge(),)))
    reply = Reply((*situation.answers, *move.steps))
    return reply, _after(talk, move, reply, verdict)


def _after(talk: Talk, move: Move, reply: Reply, verdict: Verdict) -> Talk:
    """The talk once the reply is said."""
    kinds = {type(step) for step in reply.steps}
    return replace(
        talk,
        questions=talk.questions + (move.asked is not None),
        asked=(*talk.asked, move.asked) if move.asked else talk.asked,
        given=talk.given | frozenset(move.given),
        dug=talk.dug | {move.dug} if move.dug else talk.dug,
        received_answer=talk.received_answer or GiveAnswer in kinds or bool(move.given),
        recapped=verdict.outcome if Recap in kinds else talk.recapped,
        recommended=talk.recommended or Recommend in kinds,
        offered_time=talk.offered_time or OfferTime in kinds,
        asked_address=talk.asked_address or AskAddress in kinds,
        end=move.end or talk.end,
    )


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


def _choose_answer(situation: Situation) -> Move | None:
    """A question that may mean two things waits for the lead to say which; nothing else is asked meanwhile."""
    offers = any(isinstance(step, OfferAnswers) for step in situation.answers)
    return Move(()) if offers else None


def _admit(situation: Situation) -> Move | None:
    if not situation.has_unanswered or situation.talk.end is End.HANDED_OVER:
        return None
    return Move(situation.hand_over(HandoverReason.NO_ANSWER), End.HANDED_OVER)


def _leave_in_peace(situation: Situation) -> Move | None:
    if not situation.turn.just_looking:
        return None
    return Move((StayNear(),), End.LEFT_IN_PEACE)


def _stay_quiet(situation: Situation) -> Move | None:
    """After the bot's part has ended it answers questions, and says a short word to everything else but once."""
    if situation.talk.end is None:
        return None
    silent = situation.answers or situation.talk.end in (End.HANDED_OVER, End.LEFT_IN_PEACE)
    steps: tuple[Step, ...] = () if silent else (Acknowledge(),)
    return Move(steps)


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
    _choose_answer,
    _admit,
    _leave_in_peace,
    _stay_quiet,
    clarify,
    dig_into_need,
    _decide_outcome,
)
"""In order of precedence: what the lead wishes, then what they feel, then what they asked, then what we would ask."""
