"""What to say next: the question that settles it soonest, or, once it is settled, what to recommend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from allears.asking.next_question import next_question
from allears.asking.question import Question
from allears.dialogue.closing import recommend, row_to_recommend
from allears.dialogue.phrasing import ENGLISH, say_benefit, say_step
from allears.dialogue.situation import Situation
from allears.dialogue.talk import LeadTurn, Setting, Talk
from allears.guidance.so_far import SoFar
from allears.policy.verdict import Outcome, Verdict
from allears.values.choices import Choices

Kind = Literal["ask", "narrow", "confirm", "recommend"]


@dataclass(frozen=True, slots=True)
class Suggested:
    """What a rep could write next. `text` is the whole of it, `words` the question (or the plan) alone, `benefit` what
    the lead gets for answering, `buttons` the answers that the policy offers, `why` what it is good for."""

    kind: Kind
    words: str
    text: str
    field: str = ""
    benefit: str = ""
    buttons: tuple[str, ...] = ()
    why: str = ""


def suggest(so_far: SoFar) -> Suggested | None:
    """The next best thing to say; None when nothing is worth asking and there is nothing to recommend.

    What is known or was declined is never asked, nor what was asked before; a range that straddles a limit may be
    narrowed. Whoever fits is recommended something instead of being asked more, as the bot does it.
    """
    if so_far.verdict.outcome is Outcome.QUALIFIED:
        return _recommendation(so_far, so_far.verdict)
    received = any(not one.is_from_lead for one in so_far.messages)
    found = next_question(
        so_far.notebook,
        so_far.policy,
        so_far.now,
        received_answer=received,
        already_asked=(*so_far.asked, *_sets_said(so_far)),
        exceptions=so_far.exceptions,
    )
    if isinstance(found, Question):
        return _question(found, so_far)
    return _recommendation(so_far, found.verdict) if found.verdict.outcome is Outcome.QUALIFIED else None


def _sets_said(so_far: SoFar) -> tuple[str, ...]:
    """Fields of which a set was named: it may go on, but the same words again would be asking twice."""
    return tuple(name for name, one in so_far.verdict.answers.items() if isinstance(one, Choices))


def _question(found: Question, so_far: SoFar) -> Suggested:
    field, language = found.field, so_far.language
    words = found.ask.read_in(language)
    benefit = say_benefit(field.benefit.read_in(language)) if field.benefit else ""
    return Suggested(
        found.kind,
        words,
        " ".join(filter(None, (words, benefit))),
        field.id,
        benefit,
        tuple(band.label for band in found.bands),
        found.why,
    )


def _recommendation(so_far: SoFar, verdict: Verdict) -> Suggested | None:
    situation = situation_of(so_far, verdict)
    row = row_to_recommend(situation)
    if row is None:
        return None
    step = recommend(row, situation)
    return Suggested("recommend", row.plan, say_step(step))


def situation_of(so_far: SoFar, verdict: Verdict) -> Situation:
    """The same conversation as the bot's own wording looks at it."""
    setting = Setting(so_far.policy, so_far.company, so_far.now, language=so_far.language)
    return Situation(Talk(notebook=so_far.notebook), LeadTurn(), verdict, setting, ENGLISH)
