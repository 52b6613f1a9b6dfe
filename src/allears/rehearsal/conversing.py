"""One invented visitor talks with the bot: the pure turn, with every rule checked at every step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from random import Random

from allears.dialogue.standing import standing_verdict
from allears.dialogue.steps import HandOver, HandoverReason
from allears.dialogue.talk import Setting
from allears.dialogue.turn import Turn, begin_with, take_turn
from allears.knowledge import Knowledge
from allears.policy.verdict import Outcome, Verdict
from allears.rehearsal.arriving import noted_on_arrival
from allears.rehearsal.rules import broken_rules
from allears.rehearsal.seen import Wanted, see
from allears.rehearsal.truth import Range, draw_truth
from allears.rehearsal.visitor import Character, Said, Visitor, draw_character

GREETING = (
    "Hi, I'm the assistant here. What brings you to us? Ask me anything, or tell me what you are trying to solve."
)
MOST_MESSAGES = 16
QUESTIONS = (Wanted.FIELD, Wanted.CLARITY, Wanted.EVENT, Wanted.ADDRESS)
URGENT = (HandoverReason.HOT, HandoverReason.FAST_LANE)


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What came of one visitor: who they were, how often they were asked, and where it ended.

    `left_at` is the field at which they left, empty when they stayed. `ended` is the verdict at the end. `urgent` says
    that a person was called at once. `theirs` and `theirs_answered` count the visitor's own questions.
    """

    character: Character
    questions: int
    left_at: str
    ended: Verdict
    urgent: bool
    refused: bool
    handed_over: bool
    theirs: int
    theirs_answered: int
    broken: tuple[str, ...]
    turns: tuple[Turn, ...] = ()

    @property
    def stayed(self) -> bool:
        """True when the visitor did not leave at a question."""
        return not self.left_at

    @property
    def is_decided(self) -> bool:
        """True when it ended with a verdict, or at once with a person."""
        return self.ended.outcome is not Outcome.UNDECIDED or self.urgent

    @property
    def matches(self) -> bool:
        """True when the verdict is the right one; a person called at once is right for whom it is urgent."""
        truth = self.character.truth
        return self.ended.outcome is truth.outcome or (self.urgent and truth.is_urgent)

    @property
    def turned_away_wrongly(self) -> bool:
        """True for a good fit that was refused, or left to help themselves as if outside every profile."""
        good = self.character.truth.outcome in (Outcome.QUALIFIED, Outcome.LATER)
        return good and (self.refused or self.ended.outcome in (Outcome.DISQUALIFIED, Outcome.OUTSIDE))


def draw_visitor(number: int, seed: int, outcomes: tuple[Outcome, ...], within: Range, may_ask: bool = True) -> Visitor:
    """Visitor `number` of a rehearsal: the right verdicts take turns, everything else comes from the seed."""
    dice = Random(f"{seed}:{number}")  # noqa: S311 - seeded, so that it replays
    truth = draw_truth(within, outcomes[number % len(outcomes)], dice)
    if truth is None:
        raise ValueError(f"the policy {within.policy.id} never comes to {outcomes[number % len(outcomes)]}")
    return Visitor(draw_character(number, truth, dice), within, dice, may_ask)


def converse(visitor: Visitor, setting: Setting, knowledge: Knowledge | None = None) -> Rehearsed:
    """The whole conversation of one visitor with the mind."""
    at = datetime.combine(setting.now, time(12), UTC)
    conversation, turns = begin_with(setting, at, GREETING, "m0"), list[Turn]()
    noted = noted_on_arrival(visitor.character.truth, visitor.within.policy, at)
    conversation = replace(conversation, talk=replace(conversation.talk, notebook=noted))
    broken: list[str] = []
    theirs = answered = 0
    said: Said | None = visitor.open()
    curious = visitor.asked_of_us > 0
    while said is not None and len(turns) < MOST_MESSAGES:
        turn = take_turn(conversation, said.text, at, setting, knowledge, about=said.about)
        broken += [
            f"message {len(turns) + 1}: {one}" for one in broken_rules(conversation, turn, setting.policy, setting.now)
        ]
        turns.append(turn)
        conversation, seen = turn.conversation, see(turn.reply)
        theirs, answered = theirs + curious, answered + (curious and seen.answered)
        said = visitor.answer(seen)
        curious = visitor.curious_now
    return _conclude(visitor, setting, tuple(turns), (theirs, answered), tuple(broken))


def _conclude(
    visitor: Visitor, setting: Setting, turns: tuple[Turn, ...], theirs: tuple[int, int], broken: tuple[str, ...]
) -> Rehearsed:
    talk = turns[-1].conversation.talk
    seen = [see(turn.reply) for turn in turns]
    steps = [step for turn in turns for step in turn.reply.steps]
    handing = [step for step in steps if isinstance(step, HandOver)]
    if len(handing) > 1:
        broken = (*broken, f"it is handed over {len(handing)} times")
    return Rehearsed(
        visitor.character,
        questions=sum(one.wanted in QUESTIONS for one in seen),
        left_at=visitor.left_at,
        ended=standing_verdict(talk, setting),
        urgent=any(step.reason in URGENT for step in handing),
        refused=any(one.refused for one in seen),
        handed_over=bool(handing),
        theirs=theirs[0],
        theirs_answered=theirs[1],
        broken=broken,
        turns=turns,
    )
