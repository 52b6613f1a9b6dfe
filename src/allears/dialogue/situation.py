"""Everything a rule of the dialogue looks at, worked out once a turn."""

from __future__ import annotations

from dataclasses import dataclass

from allears.dialogue.phrasing import Phrases
from allears.dialogue.steps import AdmitNotKnowing, AskAddress, GiveAnswer, HandOver, HandoverReason, OfferAnswers, Step
from allears.dialogue.talk import End, LeadTurn, Setting, Talk
from allears.facts.answer import Absence
from allears.facts.field import Field
from allears.knowledge import Answer, Decision, Findings, answer_of
from allears.policy.verdict import Outcome, Verdict
from allears.values.value import FieldType

LOST_WITHOUT_ADDRESS = frozenset({"meeting", "later"})
"""Purposes of an address for which a lead is reached at another hour than now."""


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
        """A step for each question of the message: the company's words first, then "I don't know", or two passages
        to choose from."""
        several = len(self.turn.findings) > 1
        steps = (_answering(findings, several, self.phrases) for findings in self.turn.findings)
        return tuple(sorted(dict.fromkeys(steps), key=lambda step: ANSWER_ORDER.index(type(step))))

    @property
    def has_unanswered(self) -> bool:
        """True when a question of this message could not be answered at once."""
        return any(findings.decision is not Decision.ANSWER for findings in self.turn.findings)

    @property
    def has_unknown(self) -> bool:
        """True when the company's words hold nothing for a question of this message."""
        return any(findings.decision is Decision.PASS for findings in self.turn.findings)

    def hand_over(self, reason: HandoverReason, sends: str | None = None) -> tuple[Step, ...]:
        """The hand-over, and the wish for an address when none is known and it is needed: nobody is there, or there
        is something to send (`sends` names the purpose)."""
        handing = HandOver(reason, self.setting.available, self.setting.expected)
        away = "answer" if reason is HandoverReason.NO_ANSWER else "reach"
        purpose = sends or (None if self.setting.available else away)
        return (handing, *(self.ask_address(purpose) if purpose else ()))

    def ask_address(self, purpose: str) -> tuple[Step, ...]:
        """The wish for an e-mail address: none when it is known, was declined, or was asked for before.

        What they left empty in the recap is asked for again only where they would be lost without it: before a meeting,
        when it is for later, or when nobody is there who could ask in person.
        """
        field = self.address_field
        if field is None or self.talk.asked_address:
            return ()
        if field.id in self.talk.left_empty and self.setting.available and purpose not in LOST_WITHOUT_ADDRESS:
            return ()
        known = self.verdict.answers.get(field.id, Absence.UNKNOWN)
        return (AskAddress(field.id, purpose),) if known is Absence.UNKNOWN else ()

    @property
    def left_open(self) -> tuple[str, ...]:
        """The open lines of the last recap that are still not filled."""
        answers = self.verdict.answers
        return tuple(one for one in self.talk.open_lines if isinstance(answers.get(one, Absence.UNKNOWN), Absence))

    @property
    def has_filled(self) -> bool:
        """True when this message fills an open line of the last recap."""
        return any(field in self.talk.open_lines for field in self.turn.answered)

    @property
    def has_changed(self) -> bool:
        """True when this message changes a line of the last recap."""
        return any(line.field in self.turn.answered for line in self.talk.shown)

    @property
    def address_field(self) -> Field | None:
        """The policy's field for an e-mail address, if it has one."""
        fields = self.setting.policy.fields.values()
        return next((field for field in fields if field.type is FieldType.EMAIL and field.asked), None)


@dataclass(frozen=True, slots=True)
class Move:
    """What a rule decides: the steps of the reply, and how they change the talk. `given` are ids of gifts used,
    `asked` the field a question of the bot's own was spent on, `recapped` the outcome that a recap was shown for;
    `fills` that the lead is filling the open lines of that recap, and nothing is to be added."""

    steps: tuple[Step, ...]
    end: End | None = None
    asked: str | None = None
    given: tuple[str, ...] = ()
    dug: str | None = None
    recapped: Outcome | None = None
    fills: bool = False


ANSWER_ORDER: tuple[type, ...] = (GiveAnswer, AdmitNotKnowing, OfferAnswers)


def _answering(findings: Findings, several: bool, phrases: Phrases) -> Step:
    answer = answer_of(findings)
    if answer is not None:
        return _given(findings.question, answer, phrases)
    if findings.decision is Decision.OFFER and len(findings.ranked) > 1:
        titles = tuple(one.passage.title for one in findings.ranked[:2])
        return OfferAnswers(findings.question, titles, findings)
    return AdmitNotKnowing(findings.question if several else "", findings.unknown_names)


def _given(question: str, answer: Answer, phrases: Phrases) -> GiveAnswer:
    passage = answer.passage
    title = passage.title if passage.source else ""
    return GiveAnswer(question, _say_answer(answer, phrases), answer.source, title, passage.link)


def _say_answer(answer: Answer, phrases: Phrases) -> str:
    """The company's words; an honest no also says who does it, unless the words name them already."""
    who = answer.passage.who_does
    if not answer.is_no or not who or any(name.strip() in answer.words for name in who.split(",")):
        return answer.words
    return f"{answer.words} {phrases('who_does', names=who)}"
