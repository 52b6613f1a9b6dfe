"""The hand-over brief: what the next person must know to go on as if they had been there from the first word."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from allears.dialogue.closing import recommend, row_to_recommend
from allears.dialogue.phrasing import say_step
from allears.facts.answer import Absence
from allears.facts.evidence import Entry, Quote
from allears.facts.fact import Fact
from allears.facts.field import Field
from allears.guidance.flags import Flag
from allears.guidance.guide import guide
from allears.guidance.so_far import SoFar
from allears.guidance.suggestion import Suggested, situation_of
from allears.leads.reading import lead_of
from allears.messenger.reading import messages
from allears.policy.explain import Reason, say_origin
from allears.policy.flip import Flip
from allears.policy.verdict import Outcome
from allears.policy.wording import say_answer
from allears.reception.guiding import MOST_MESSAGES, so_far_of
from allears.storage.workspace import Workspace

OUTCOMES = {
    Outcome.QUALIFIED: "Qualified",
    Outcome.LATER: "Fits, but later",
    Outcome.OUTSIDE: "Outside our profiles",
    Outcome.DISQUALIFIED: "Not a fit",
    Outcome.UNDECIDED: "Not decided yet",
}
WOULD_BE = {
    Outcome.QUALIFIED: "It would qualify",
    Outcome.LATER: "It would fit, but later",
    Outcome.OUTSIDE: "It would be outside our profiles",
    Outcome.DISQUALIFIED: "It would be no fit",
    Outcome.UNDECIDED: "It would be open again",
}


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that is known: what it is called, what it is, and where that comes from.

    `quotes` are the lead's own words, each with its message; `source` says it in words where nobody said it.
    """

    title: str
    said: str
    quotes: tuple[Quote, ...]
    source: str
    is_confirmed: bool

    @property
    def words(self) -> str:
        """Where it comes from, on one line."""
        return " / ".join([*(f"“{each.text}”" for each in self.quotes), *filter(None, [self.source])])


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion of a side of fit: `truth` None is not known; `quotes` are the words it rests on."""

    says: str
    truth: bool | None
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything the receiver reads, in the order in which it is read.

    `because` is why they would buy, in their own words. `would_change` says what would give another verdict.
    `questions` are the lead's that nobody answered; `open_fields` what is not known and could still matter.
    `recommend` is the whole recommendation where there is one to give; `ask` the next best question where there is one.
    """

    because: Quote | None
    when: str
    outcome: str
    verdict: str
    is_hot: bool
    is_fast_lane: bool
    segment: str
    decisive: tuple[Criterion, ...]
    would_change: tuple[str, ...]
    we_can_help_them: tuple[Criterion, ...]
    they_can_help_us: tuple[Criterion, ...]
    said: tuple[Said, ...]
    questions: tuple[Flag, ...]
    doubts: tuple[Flag, ...]
    open_fields: tuple[str, ...]
    declined: tuple[str, ...]
    recommend: str
    ask: Suggested | None

    @property
    def story(self) -> str:
        """The lead in one line: the verdict, and why they would buy in their own words."""
        marks = [word for word, holds in (("hot", self.is_hot), ("fast lane", self.is_fast_lane)) if holds]
        verdict = ", ".join([self.outcome, *marks])
        return f"{verdict}: “{self.because.text}”" if self.because else f"{verdict}. {self.verdict}"


def brief_of(so_far: SoFar) -> Brief:
    """The brief of a conversation as it stands."""
    told, verdict = guide(so_far), so_far.verdict
    suggested = told.suggested
    is_asking = suggested is not None and suggested.kind != "recommend"
    return Brief(
        because=told.why.because if told.why else None,
        when=told.why.when if told.why else "",
        outcome=OUTCOMES[verdict.outcome],
        verdict=told.fit.sentence,
        is_hot=verdict.hot is True,
        is_fast_lane=verdict.fast_lane is True,
        segment=told.fit.segment,
        decisive=tuple(criterion(each) for each in told.fit.decisive),
        would_change=tuple(change_in_words(each) for each in told.fit.flips),
        we_can_help_them=tuple(criterion(each) for each in told.fit.we_can_help_them),
        they_can_help_us=tuple(criterion(each) for each in told.fit.they_can_help_us),
        said=all_said(so_far),
        questions=tuple(each for each in told.flags if each.kind == "unanswered"),
        doubts=tuple(each for each in told.flags if each.kind != "unanswered"),
        open_fields=tuple(so_far.policy.fields[each].title for each in verdict.open_fields),
        declined=tuple(
            so_far.policy.fields[name].title for name, answer in verdict.answers.items() if answer is Absence.DECLINED
        ),
        recommend=recommendation(so_far),
        ask=suggested if is_asking else None,
    )


def recommendation(so_far: SoFar) -> str:
    """What to take, how many, when and what to do first; empty while nobody can say."""
    if so_far.verdict.outcome not in (Outcome.QUALIFIED, Outcome.LATER):
        return ""
    situation = situation_of(so_far, so_far.verdict)
    row = row_to_recommend(situation)
    return say_step(recommend(row, situation)) if row is not None else ""


def criterion(reason: Reason) -> Criterion:
    """A reason with the words that it rests on."""
    facts = [fact for ground in reason.grounds for fact in ground.facts]
    return Criterion(reason.says, reason.truth, quotes_of(facts))


def quotes_of(facts: list[Fact]) -> tuple[Quote, ...]:
    """The lead's words among them, each once."""
    found = (fact.evidence for fact in facts if isinstance(fact.evidence, Quote))
    return tuple(dict.fromkeys(found))


def change_in_words(flip: Flip) -> str:
    """What would have to be otherwise, and what the verdict would be then."""
    changes = " and ".join(f"{each.title} were {each.instead}" for each in flip.changes)
    return f"{WOULD_BE[flip.outcome]} if {changes}."


def all_said(so_far: SoFar) -> tuple[Said, ...]:
    """Everything that is known, in the policy's order; what is disputed with all its words."""
    found = (said_of(so_far, field) for field in so_far.policy.fields.values())
    return tuple(each for each in found if each is not None)


def said_of(so_far: SoFar, field: Field) -> Said | None:
    """One field, if anything is known of it."""
    standing = so_far.standing(field.id)
    facts = list(standing.facts)
    if not facts or standing.answer in (Absence.UNKNOWN, Absence.DECLINED, Absence.NOT_APPLICABLE):
        return None
    quotes = quotes_of(facts)
    # What a rep wrote down stands beside the lead's words: the brief shows who said what.
    source = say_origin(facts[0]) if isinstance(facts[0].evidence, Entry) or not quotes else ""
    said = say_answer(standing.answer, field, so_far.language)
    return Said(field.title, said, quotes, source, facts[0].confirmed)


def read_brief(connection: Connection, workspace: Workspace, conversation_id: str, now: int) -> Brief | None:
    """The brief of a conversation; None where no bot took part, so that nothing was noted."""
    lead = lead_of(connection, workspace, conversation_id)
    if lead is None:
        return None
    said = messages(connection, workspace, conversation_id, limit=MOST_MESSAGES)
    so_far = so_far_of(connection, workspace, lead, said, now)
    return brief_of(so_far) if so_far is not None else None
