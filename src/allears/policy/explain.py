"""Why a verdict is what it is: each criterion, its truth, the value behind it and the words it came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from allears.facts.answer import Absence, Answer
from allears.facts.evidence import Entry, Event, Evidence, Quote, Row
from allears.facts.fact import Fact, Source
from allears.policy.compiled import Trace
from allears.policy.condition import Condition, fields_of
from allears.policy.condition_wording import say_condition, say_known
from allears.policy.leaf import Truth
from allears.policy.verdict import Cause, Outcome, Verdict
from allears.policy.wording import say_answer

Part = Literal["not ideal", "we can help them", "they can help us", "later", "hot", "fast lane", "never refuse"]
"""The place in the policy that a criterion stands in."""
MARKS: tuple[Part, ...] = ("later", "hot", "fast lane", "never refuse")


@dataclass(frozen=True, slots=True)
class Ground:
    """One value a reason rests on: the field, what is known of it, and the facts it comes from (perhaps none).

    `said` is the value alone ("9"), `told` with what it is of ("9 salespeople").
    """

    field: str
    title: str
    answer: Answer
    said: str
    told: str
    facts: tuple[Fact, ...] = ()

    @property
    def evidence(self) -> str:
        """Where the value comes from, for people: the lead's own words in quotation marks, a cell, an entry."""
        return say_origin(self.facts[0]) if self.facts else ""


@dataclass(frozen=True, slots=True)
class Reason:
    """One criterion of the policy: where it stands, what it asks, its truth, and the values it looked at.

    `code` names it for programs: the part and the id, for example `exclusion:enterprise` or `segment:small-teams`.
    """

    code: str
    part: Part
    of: str
    condition: Condition
    says: str
    truth: Truth
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A verdict in one sentence, and every reason behind it, those that decide first."""

    sentence: str
    reasons: tuple[Reason, ...]
    decisive: tuple[Reason, ...]


def explain(verdict: Verdict, language: str | None = None) -> Explanation:
    """Every criterion of the policy with its truth and evidence. Names only facts that exist."""
    speak = language or verdict.policy.language
    reasons = tuple(_all_reasons(verdict, speak))
    decisive = tuple(reason for reason in reasons if _decides(reason, verdict))
    return Explanation(_say_verdict(verdict, decisive, speak), reasons, decisive)


def say_origin(fact: Fact) -> str:
    """Where a fact comes from, in a few words; what was looked up is what we think, until they say that it is so."""
    if fact.source is Source.LOOKED_UP and isinstance(fact.evidence, Entry):
        return f"from {fact.evidence.by}" if fact.confirmed else f"we think, from {fact.evidence.by}"
    return say_evidence(fact.evidence)


def say_evidence(evidence: Evidence) -> str:
    """Where a fact comes from, in a few words."""
    match evidence:
        case Quote(_, text):
            return f"“{text}”"
        case Row(file, line, column, text):
            return f"{file} line {line}, {column}: {text}"
        case Event(_, description):
            return description
        case Entry(by, reason):
            return f"entered by {by}" + (f": {reason}" if reason else "")


def _all_reasons(verdict: Verdict, language: str) -> Iterator[Reason]:
    for one in verdict.exclusions:
        name = one.exclusion.name.read_in(language)
        yield _reason(verdict, f"exclusion:{one.exclusion.id}", "not ideal", name, one.trace, language)
    for segment in verdict.segments:
        name, code = segment.segment.name.read_in(language), f"segment:{segment.segment.id}"
        for criterion in segment.we_can_help_them.parts:
            yield _reason(verdict, code, "we can help them", name, criterion, language)
        for criterion in segment.they_can_help_us.parts:
            yield _reason(verdict, code, "they can help us", name, criterion, language)
    for part, mark in zip(MARKS, verdict.marks, strict=True):
        for criterion in mark.parts:
            yield _reason(verdict, part.replace(" ", "_"), part, part, criterion, language)


def _reason(verdict: Verdict, code: str, part: Part, of: str, trace: Trace, language: str) -> Reason:
    says = say_condition(trace.condition, verdict.policy.fields, language)
    grounds = tuple(_ground(verdict, field, language) for field in _fields_in_order(trace.condition))
    return Reason(code, part, of, trace.condition, says, trace.truth, grounds)


def _fields_in_order(condition: Condition) -> list[str]:
    return sorted(fields_of(condition))


def _ground(verdict: Verdict, field_id: str, language: str) -> Ground:
    field = verdict.policy.fields[field_id]
    answer = verdict.answers.get(field_id, Absence.UNKNOWN)
    facts = verdict.notebook.standing(field, verdict.judged_on).facts if verdict.notebook else ()
    told = say_known(answer, field, language)
    return Ground(field_id, field.title, answer, say_answer(answer, field, language), told, facts)


def _decides(reason: Reason, verdict: Verdict) -> bool:
    match verdict.outcome:
        case Outcome.DISQUALIFIED:
            return verdict.exclusion is not None and reason.code == f"exclusion:{verdict.exclusion.id}"
        case Outcome.QUALIFIED:
            return verdict.segment is not None and reason.code == f"segment:{verdict.segment.id}"
        case Outcome.LATER:
            return reason.code == "later" and reason.truth is True
        case Outcome.OUTSIDE:
            return reason.code.startswith("segment:") and reason.truth is False
        case Outcome.UNDECIDED:
            open_fields = frozenset(verdict.open_fields)
            return reason.truth is None and any(one.field in open_fields for one in reason.grounds)


def _say_verdict(verdict: Verdict, decisive: tuple[Reason, ...], language: str) -> str:
    values = _say_grounds(decisive)
    match verdict.outcome:
        case Outcome.DISQUALIFIED if verdict.exclusion:
            return f"Not ideal ({verdict.exclusion.name.read_in(language)}): {values}."
        case Outcome.QUALIFIED if verdict.segment:
            exception = " An exception was made." if verdict.is_excepted else ""
            return f"Fits {verdict.segment.name.read_in(language)}: {values}.{exception}"
        case Outcome.LATER if verdict.segment:
            return f"Fits {verdict.segment.name.read_in(language)}, but later: {values}."
        case Outcome.OUTSIDE:
            return f"Outside every profile: {values}." if values else "Outside every profile."
        case _:
            titles = ", ".join(verdict.policy.fields[one].title for one in verdict.open_fields)
            return f"{CAUSES[verdict.cause]}: {titles}." if titles else f"{CAUSES[verdict.cause]}."


CAUSES: dict[Cause | None, str] = {
    None: "Not known yet",
    Cause.DISPUTED: "Two things were said that do not fit together",
    Cause.NEEDS_A_PERSON: "A person has to look, not known",
    Cause.DECLINED: "The lead would not say",
    Cause.TOO_WIDE: "What was said is too wide to decide",
    Cause.NOT_LEARNED: "Not learned",
}
"""How an undecided verdict begins, for each cause."""


def _say_grounds(decisive: tuple[Reason, ...]) -> str:
    grounds = {ground.field: ground for reason in decisive for ground in reason.grounds}
    known = [one for one in grounds.values() if not isinstance(one.answer, Absence) or one.answer == Absence.DECLINED]
    return ", ".join(one.told for one in known)


def truth_word(truth: Truth) -> str:
    """Kleene's three values for people."""
    return {True: "yes", False: "no", None: "not known"}[truth]
