"""What is known of a lead before they say it: who the site says they are, what they did here, what they said before,
and the country that the time zone of their browser lies in.

Written into the notebook with its source before the turn, so that nothing of it is asked again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from allears.facts.answer import Absence
from allears.facts.evidence import Entry, Event, Evidence
from allears.facts.fact import Fact, Source
from allears.facts.field import Field
from allears.facts.notebook import Notebook
from allears.facts.written import read_written
from allears.policy.policy import Policy
from allears.values.count import Count
from allears.values.time_zones import country_of_zone
from allears.values.value import FieldType, Value

BEHAVIOUR: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "visits": frozenset({"visits", "number_of_visits", "visits_to_the_website"}),
        "pages": frozenset({"pages_seen", "pages", "page_views", "pages_viewed"}),
        "seconds": frozenset({"time_on_site", "seconds_on_site", "time_on_the_website", "seconds_on_the_website"}),
    }
)
"""What is counted -> the ids by which a policy's field means it. Such a field is a count that is never asked."""
A_WHILE = 60
"""Seconds that the time on the site must have grown before it is noted anew."""
ZONE = "the time zone of their browser"
ZONE_CONFIDENCE = 0.95
"""Of the country of a time zone: people travel, and a few set their clock to another place."""


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What this visitor did on the site: visits, pages and seconds of all of them together."""

    visits: int = 0
    pages: int = 0
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Before:
    """What is known beside the conversation. `is_identified`: the company's own server says who they are; otherwise
    they left name and address themselves. `earlier` are the facts of this visitor's earlier conversations. `time_zone`
    is their browser's, an IANA name."""

    name: str | None = None
    email: str | None = None
    is_identified: bool = False
    attributes: Mapping[str, object] = field(default_factory=dict)
    behaviour: Behaviour = Behaviour()
    earlier: tuple[Fact, ...] = ()
    time_zone: str | None = None


NOTHING_BEFORE = Before()


def with_known(notebook: Notebook, before: Before, policy: Policy, at: datetime) -> Notebook:
    """The notebook with whatever of it is new."""
    for candidate in _candidates(before, policy, at):
        if _is_new(candidate, notebook, policy.fields[candidate.field], at):
            notebook = notebook.record([replace(candidate, id=f"f{len(notebook.facts) + 1}")])
    return notebook


def _candidates(before: Before, policy: Policy, at: datetime) -> Iterator[Fact]:
    yield from _said_before(before, policy, at)
    for term in policy.fields.values():
        if term.type is FieldType.NAME and term.about == "person" and before.name:
            yield from _written(term, before.name, before, at)
        elif term.type is FieldType.EMAIL and before.email:
            yield from _written(term, before.email, before, at)
        elif attribute := _attribute_of(term, before.attributes):
            yield from _written(term, attribute, replace(before, is_identified=True), at)
        elif number := _counted(term, before.behaviour):
            seen = Event("visits", f"{number} {term.title}")
            yield _fact(term, Count(number, number), seen, Source.BEHAVIOUR, at)
        elif country := _country(term, before.time_zone):
            where = Entry(f"{ZONE}: {before.time_zone}")
            yield replace(_fact(term, country, where, Source.LOOKED_UP, at), confidence=ZONE_CONFIDENCE)


def _said_before(before: Before, policy: Policy, at: datetime) -> Iterator[Fact]:
    """What stands of the same person's earlier conversations; a purchase is another one each time."""
    earlier = Notebook(before.earlier)
    for term in policy.fields.values():
        if term.about != "purchase" and not term.first:
            standing = earlier.standing(term, at.date())
            deciding = standing.facts[0] if standing.facts and standing.answer is not Absence.DISPUTED else None
            if deciding is not None and deciding.source is not Source.BEHAVIOUR and not _is_looked_up(deciding):
                yield replace(deciding, recorded_at=at, supersedes=(), disputes=None)


def _written(term: Field, text: str, before: Before, at: datetime) -> Iterator[Fact]:
    value = read_written(term, text, at.date())
    if value is not None:
        origin = "your own website, for somebody signed in" if before.is_identified else "the visitor, in the chat"
        source = Source.IMPORTED if before.is_identified else Source.SAID
        yield _fact(term, value, Entry(origin), source, at)


def _attribute_of(term: Field, attributes: Mapping[str, object]) -> str:
    """The site's own value for a field, named by its id or by one of the columns under which it is known."""
    names = {name.casefold() for name in (term.id, *term.columns)}
    found = next((value for key, value in attributes.items() if key.casefold() in names), None)
    return "" if found is None else str(found)


def _country(term: Field, time_zone: str | None) -> str | None:
    """Where they are, by their browser. Where a purchase goes is another matter."""
    if term.type is not FieldType.PLACE or term.about == "purchase" or time_zone is None:
        return None
    return country_of_zone(time_zone)


def _is_looked_up(fact: Fact) -> bool:
    """What nobody confirmed is looked up anew: they may be elsewhere by now."""
    return fact.source is Source.LOOKED_UP and not fact.confirmed


def _counted(term: Field, behaviour: Behaviour) -> int:
    if term.type is not FieldType.COUNT or term.asked:
        return 0
    counted = next((name for name, ids in BEHAVIOUR.items() if term.id in ids), None)
    return int(getattr(behaviour, counted)) if counted else 0


def _is_new(candidate: Fact, notebook: Notebook, term: Field, at: datetime) -> bool:
    if candidate.source is Source.LOOKED_UP and not candidate.confirmed:
        return not notebook.history(term.id)
    same = [one for one in notebook.history(term.id) if one.source is candidate.source]
    if candidate.source is Source.BEHAVIOUR:
        last = same[-1].value if same else None
        before = int(last.low or 0) if isinstance(last, Count) else 0
        now = candidate.value.low if isinstance(candidate.value, Count) else 0
        return int(now or 0) - before >= (A_WHILE if term.id in BEHAVIOUR["seconds"] and before else 1)
    if any(one.evidence == candidate.evidence and one.value == candidate.value for one in same):
        return False
    if candidate.source is Source.SAID and isinstance(candidate.evidence, Entry):
        return not isinstance(candidate.value, Absence) and _answer(notebook, term, at) != candidate.value
    return not same


def _answer(notebook: Notebook, term: Field, at: datetime) -> Value | Absence:
    return notebook.standing(term, at.date()).answer


def _fact(term: Field, value: Value, evidence: Evidence, source: Source, at: datetime) -> Fact:
    return Fact("", term.id, value, evidence, source, at, at)
