"""What is known of a lead, as the column beside the conversation shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from allears.facts.answer import Absence
from allears.facts.evidence import Quote
from allears.guidance.fit import Fit
from allears.guidance.flags import Flag
from allears.guidance.guide import Guidance, guide
from allears.guidance.so_far import SoFar
from allears.guidance.suggestion import Suggested
from allears.leads.lead import KeptLead, Suggestion
from allears.leads.reading import lead_of, talk_of
from allears.messenger.reading import messages
from allears.partings.parting import Parting
from allears.partings.reading import waiting
from allears.policy.explain import Reason
from allears.policy.verdict import Outcome
from allears.reception.excepting import OTHER
from allears.reception.guiding import MOST_MESSAGES, so_far_of
from allears.storage.workspace import Workspace
from allears.web.inbox.lead_facts import FactShown, LetterShown, fact_shown, heard_in, letters_of, quotes_of, shortened
from allears.web.inbox.lead_history import ExceptionShown, exceptions_of, timeline_of
from allears.web.inbox.lead_words import PileShown, level_words, pile_shown
from allears.web.inbox.words import Reader

MARKS = {True: "✓", None: "?", False: "✗"}


@dataclass(frozen=True, slots=True)
class CriterionShown:
    """One criterion of a side of fit: whether it holds, as sign and word, and what is known of it."""

    mark: str
    truth: str
    words: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class LeadShown:
    """What inbox/lead.html and inbox/hints.html show."""

    id: str
    level: str
    pile: PileShown | None
    no_lead: str
    guidance: Guidance
    verdict_name: str
    flips: tuple[str, ...]
    we_can_help_them: tuple[CriterionShown, ...]
    they_can_help_us: tuple[CriterionShown, ...]
    framework: str
    letters: tuple[LetterShown, ...]
    others: tuple[FactShown, ...]
    exceptions: tuple[ExceptionShown, ...]
    can_except: str
    timeline: tuple[tuple[int, str], ...]
    suggestion: Suggestion | None
    waiting: Parting | None
    heard: Mapping[str, tuple[tuple[Quote, str], ...]]
    knows_nothing: bool

    @property
    def why(self) -> object:
        return self.guidance.why

    @property
    def fit(self) -> Fit:
        return self.guidance.fit

    @property
    def suggested(self) -> Suggested | None:
        return self.guidance.suggested

    @property
    def flags(self) -> tuple[Flag, ...]:
        return self.guidance.flags


def read_lead(connection: Connection, workspace: Workspace, conversation_id: str, reader: Reader) -> LeadShown | None:
    """The lead of a conversation as it is now; None where no bot takes part: then it is a plain chat."""
    if talk_of(connection, workspace, conversation_id) is None:
        return None
    lead = lead_of(connection, workspace, conversation_id)
    said = messages(connection, workspace, conversation_id, limit=MOST_MESSAGES)
    so_far = so_far_of(connection, workspace, lead, said, reader.now) if lead else None
    if lead is None or so_far is None:
        return None
    return lead_shown(lead, so_far, waiting(connection, workspace, conversation_id), reader)


def lead_shown(lead: KeptLead, so_far: SoFar, parting: Parting | None, reader: Reader) -> LeadShown:
    """Puts the column together."""
    talk, guidance = lead.talk, guide(so_far)
    assert talk is not None  # noqa: S101 - there is no SoFar without a talk
    letters = letters_of(so_far, guidance, reader)
    in_letters = {fact.field for letter in letters for fact in letter.facts}
    verdict = guidance.verdict
    suggestion = lead.suggestion
    used = suggestion is not None and (
        suggestion.used_at is not None or f"suggestion:{suggestion.message_id}" in lead.dismissals
    )
    return LeadShown(
        id=talk.conversation_id,
        level=level_words(talk.level, reader),
        pile=pile_shown(talk.pile, talk.because, reader) if talk.pile else None,
        no_lead=(talk.visitor_kind or reader.say("no lead")) if not talk.is_lead else "",
        guidance=guidance,
        verdict_name=verdict_name(guidance, reader),
        flips=tuple(flip_words(one, reader) for one in guidance.fit.flips),
        we_can_help_them=tuple(criterion_shown(one, reader) for one in guidance.fit.we_can_help_them),
        they_can_help_us=tuple(criterion_shown(one, reader) for one in guidance.fit.they_can_help_us),
        framework=so_far.policy.framework.name if so_far.policy.framework else reader.say("What is known"),
        letters=letters,
        others=tuple(
            fact_shown(field, so_far, reader)
            for field in so_far.policy.fields.values()
            if field.id not in in_letters and so_far.standing(field.id).facts
        ),
        exceptions=exceptions_of(lead, so_far, reader),
        can_except=verdict.exclusion.id if verdict.exclusion else OTHER if talk.pile == "turned_away" else "",
        timeline=timeline_of(lead, so_far, reader),
        suggestion=None if used else suggestion,
        waiting=parting,
        heard=heard_in(so_far, reader),
        knows_nothing=not so_far.knows_something and "pitch" not in lead.dismissals,
    )


def verdict_name(guidance: Guidance, reader: Reader) -> str:
    """The profile that holds, the exclusion, or the profile that lies nearest."""
    verdict = guidance.verdict
    if verdict.exclusion is not None:
        return str(verdict.exclusion.name)
    if verdict.outcome in (Outcome.QUALIFIED, Outcome.LATER):
        return guidance.fit.segment
    if verdict.outcome is Outcome.OUTSIDE:
        return reader.say("No profile fits; they are never refused")
    return reader.say("Nearest: %(profile)s", profile=guidance.fit.segment) if guidance.fit.segment else ""


def flip_words(flip: object, reader: Reader) -> str:
    """What would have to be otherwise, and what it would be then."""
    changes = ", ".join(f"{one.title} {one.instead}" for one in flip.changes)  # type: ignore[attr-defined]
    outcome: Outcome = flip.outcome  # type: ignore[attr-defined]
    return reader.say("%(change)s: %(outcome)s", change=changes, outcome=outcome_words(outcome, reader))


def outcome_words(outcome: Outcome, reader: Reader) -> str:
    """A verdict in a word or two."""
    match outcome:
        case Outcome.QUALIFIED:
            return reader.say("qualified")
        case Outcome.LATER:
            return reader.say("later")
        case Outcome.OUTSIDE:
            return reader.say("outside")
        case Outcome.DISQUALIFIED:
            return reader.say("not ideal")
        case Outcome.UNDECIDED:
            return reader.say("undecided")


def criterion_shown(reason: Reason, reader: Reader) -> CriterionShown:
    """What holds is told by its value, what does not by its value and what it asks for, what is open by that alone."""
    known = [one for one in reason.grounds if not isinstance(one.answer, Absence)]
    values = ", ".join(shortened(one.told) for one in known)
    if reason.truth is True and values:
        words = values
    elif reason.truth is None:
        words = reader.say("open: %(criterion)s", criterion=reason.says)
    elif values:
        words = reader.say("%(values)s (needed: %(criterion)s)", values=values, criterion=reason.says)
    else:
        words = reader.say("needed: %(criterion)s", criterion=reason.says)
    truth = {True: reader.say("holds"), None: reader.say("not known yet"), False: reader.say("does not hold")}
    facts = [fact for one in known for fact in one.facts[:1]]
    return CriterionShown(MARKS[reason.truth], truth[reason.truth], words, quotes_of(facts))
