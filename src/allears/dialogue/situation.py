"""Everything a rule of the dialogue looks at, worked out once a turn."""

from __future__ import annotations

from dataclasses import dataclass

from allears.dialogue.phrasing import Phrases
from allears.dialogue.steps import AdmitNotKnowing, AskAddress, GiveAnswer, HandOver, HandoverReason, OfferAnswers, Step
from allears.dialogue.talk import End, LeadTurn, Setting, Talk
from allears.facts.answer import Absence
from allears.facts.field import Field
from allears.knowledge import Decision, Findings, answer_of
from allears.policy.verdict import Verdict
from allears.values.value import FieldType


@dataclass(frozen=True, slots=True)
class Situation:
    """The conversation so far, the lead's turn, the verdict on what is known now, and the setting."""

    talk: Talk
    turn: LeadTurn
    verdict: Verdict
    setting: Setting
    phrases: Phrases

    @property
    def answers(self) -> tuple[Step, ...]:
        """A step for each question of the message: the company's words, two to choose from, or "I don't know"."""
        several = len(self.turn.findings) > 1
        return tuple(_answering(findings, several) for findings in self.turn.findings)

    @property
    def has_unanswered(self) -> bool:
        """True when a question of this message could not be answered at once."""
        return any(findings.decision is not Decision.ANSWER for findings in self.turn.findings)

    def hand_over(self, reason: HandoverReason) -> tuple[Step, ...]:
        """The hand-over, and the wish for an address when nobody is there and none is known."""
        handing = HandOver(reason, self.setting.available, self.setting.expected)
        address = () if self.setting.available else self.ask_address("answer")
        return (handing, *address)

    def ask_address(self, purpose: str) -> tuple[Step, ...]:
        """The wish for an e-mail address: none when it is known, was declined, or was asked for before."""
        field = self.address_field
        if field is None or self.talk.asked_address:
            return ()
        known = self.verdict.answers.get(field.id, Absence.UNKNOWN)
        return (AskAddress(field.id, purpose),) if known is Absence.UNKNOWN else ()

    @property
    def address_field(self) -> Field | None:
        """The policy's field for an e-mail address, if it has one."""
        fields = self.setting.policy.fields.values()
        return next((field for field in fields if field.type is FieldType.EMAIL and field.asked), None)


@dataclass(frozen=True, slots=True)
class Move:
    """What a rule decides: the steps of the reply, and how they change the talk. `given` are ids of gifts used,
    `asked` the field a question of the bot's own was spent on."""

    steps: tuple[Step, ...]
    end: End | None = None
    asked: str | None = None
    given: tuple[str, ...] = ()
    dug: str | None = None


def _answering(findings: Findings, several: bool) -> Step:
    answer = answer_of(findings)
    if answer is not None:
        return GiveAnswer(findings.question, answer.words, answer.source)
    if findings.decision is Decision.OFFER and len(findings.ranked) > 1:
        return OfferAnswers(findings.question, tuple(one.passage.title for one in findings.ranked[:2]))
    return AdmitNotKnowing(findings.question if several else "")
