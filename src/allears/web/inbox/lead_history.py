"""What became of a lead: verdicts, what reps entered, exceptions."""

from __future__ import annotations

from dataclasses import dataclass

from allears.facts.answer import Absence
from allears.facts.evidence import Entry
from allears.facts.fact import Fact, Source
from allears.guidance.so_far import SoFar
from allears.leads.lead import KeptLead
from allears.policy.wording import say_answer
from allears.web.inbox.words import Reader


@dataclass(frozen=True, slots=True)
class ExceptionShown:
    """An exception that a colleague made, as it stays visible."""

    exclusion: str
    name: str
    by: str
    reason: str
    at: int
    revoked: bool


def exceptions_of(lead: KeptLead, so_far: SoFar, reader: Reader) -> tuple[ExceptionShown, ...]:
    """Every exception that was made, revoked ones too."""
    names = {one.id: one.name.read_in(so_far.language) for one in so_far.policy.not_ideal}
    return tuple(
        ExceptionShown(
            one.granted.exclusion,
            names.get(one.granted.exclusion, reader.say("a reason of our own")),
            one.granted.by,
            one.granted.reason,
            int(one.granted.granted_at.timestamp() * 1000),
            one.revoked_at is not None,
        )
        for one in lead.exceptions
    )


def timeline_of(lead: KeptLead, so_far: SoFar, reader: Reader) -> tuple[tuple[int, str], ...]:
    """What became of the lead, the newest first: verdicts, what reps entered, exceptions."""
    told: list[tuple[int, str]] = [(one.at, one.sentence) for one in lead.verdicts]
    for fact in lead.notebook.facts:
        if isinstance(fact.evidence, Entry):
            field = so_far.policy.fields.get(fact.field)
            title = field.title if field else fact.field
            if fact.value is Absence.UNKNOWN:
                words = reader.say("%(name)s took back: %(title)s", name=fact.evidence.by, title=title)
            else:
                said = say_answer(fact.value, field, so_far.language) if field else ""
                words = noted_words(fact, fact.evidence.by, title, said, reader)
            told.append((int(fact.recorded_at.timestamp() * 1000), words))
    for exception in exceptions_of(lead, so_far, reader):
        words = reader.say("%(name)s made an exception: %(reason)s", name=exception.by, reason=exception.reason)
        told.append((exception.at, words))
    if lead.talk is not None:
        told.append((lead.talk.started_at, reader.say("The conversation began")))
    return tuple(sorted(told, key=lambda one: -one[0]))


def noted_words(fact: Fact, by: str, title: str, said: str, reader: Reader) -> str:
    """That somebody, or something, told a value: `title` and `said` are the field and the value in words."""
    if fact.source is not Source.LOOKED_UP:
        return reader.say("%(name)s entered %(title)s: %(said)s", name=by, title=title, said=said)
    if fact.confirmed:
        return reader.say("They confirmed %(title)s: %(said)s", title=title, said=said)
    return reader.say("We think %(title)s: %(said)s, from %(name)s", title=title, said=said, name=by)
