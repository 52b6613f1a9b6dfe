"""What a rep should not overlook: a question without an answer, two things that do not fit, a thin answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from allears.dialogue.phrasing import ENGLISH, say_benefit
from allears.facts.answer import Absence
from allears.facts.evidence import Entry, Quote
from allears.facts.fact import Fact
from allears.facts.field import Field
from allears.guidance.open_questions import open_questions
from allears.guidance.so_far import SoFar
from allears.knowledge import answer_of, find_answers
from allears.languages.english import guidance_phrases as english
from allears.listening.follow_up import follow_up
from allears.listening.heard import Contradiction
from allears.listening.statement import Span
from allears.listening.vague import is_thin_need, vague
from allears.listening.wording import Wording
from allears.values.value import FieldType

Kind = Literal["unanswered", "contradiction", "surface"]


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing worth a rep's eye.

    `key` names it for ever, so that it can be put away. `quotes` are the lead's words it stands on, `entry` what a
    rep wrote down against them. `ready` is what could be said at once, empty when only a person knows; `source` names
    the page that the words come from. `field` is the title of the field it is about, empty for a question. `since`
    counts the lead's messages after it.
    """

    kind: Kind
    key: str
    quotes: tuple[Quote, ...]
    ready: str
    field: str = ""
    source: str = ""
    entry: str = ""
    since: int = 0


def flags(so_far: SoFar) -> tuple[Flag, ...]:
    """The lead's unanswered questions first, then contradictions, then thin answers; what was put away is left out."""
    found = (*_unanswered(so_far), *_contradictions(so_far), *_surface_answers(so_far))
    return tuple(flag for flag in found if flag.key not in so_far.dismissed)


def _unanswered(so_far: SoFar) -> Iterator[Flag]:
    for quote in open_questions(so_far):
        answer = answer_of(find_answers(quote.text, so_far.knowledge)) if so_far.knowledge else None
        yield Flag(
            "unanswered",
            f"unanswered:{quote.message_id}:{quote.start}",
            (quote,),
            answer.words if answer else "",
            source=answer.passage.title if answer else "",
            since=_since(so_far, quote.message_id),
        )


def _since(so_far: SoFar, message_id: str) -> int:
    ids = [one.id for one in so_far.messages if one.is_from_lead]
    return len(ids) - 1 - ids.index(message_id) if message_id in ids else 0


def _contradictions(so_far: SoFar) -> Iterator[Flag]:
    for field in so_far.policy.fields.values():
        standing = so_far.standing(field.id)
        pair = _pair(standing.facts) if standing.answer is Absence.DISPUTED else None
        if pair is None:
            continue
        first, second = pair
        quotes = tuple(one.evidence for one in pair if isinstance(one.evidence, Quote))
        entries = [one.evidence for one in pair if isinstance(one.evidence, Entry)]
        yield Flag(
            "contradiction",
            f"contradiction:{field.id}:{first.id}:{second.id}",
            quotes,
            _dig(field, quotes) if len(quotes) > 1 else "",
            field=field.title,
            entry=f"{entries[0].by}: {entries[0].reason}" if entries else "",
        )


def _pair(facts: tuple[Fact, ...]) -> tuple[Fact, Fact] | None:
    """The two facts that cannot both hold, the earlier one first."""
    by_id = {fact.id: fact for fact in facts}
    for fact in facts:
        if fact.disputes in by_id:
            return by_id[fact.disputes], fact
    differing = [fact for fact in facts if fact.value != facts[0].value]
    if not differing:
        return None
    first, second = sorted((facts[0], differing[0]), key=lambda fact: fact.recorded_at)
    return first, second


def _dig(field: Field, quotes: tuple[Quote, ...]) -> str:
    first, second = (Span(one.text, one.start, one.end) for one in quotes[:2])
    return follow_up(Contradiction(field.id, 0, 1, first, second), field).words


def _surface_answers(so_far: SoFar) -> Iterator[Flag]:
    yield from _thin_needs(so_far)
    places = [place for place, one in enumerate(so_far.messages) if one.is_from_lead]
    for place in reversed(places[-6:]):
        message, context = so_far.messages[place], so_far.context_at(place)
        field = context.asked
        if field is None or so_far.standing(field.id).answer is not Absence.UNKNOWN:
            continue
        if field.id in vague(Wording.of(message), context, ()):
            quote = Quote(message.id, message.text, 0, len(message.text))
            yield Flag("surface", f"surface:{message.id}:{field.id}", (quote,), _ask_closer(field, so_far), field.title)
            return


def _thin_needs(so_far: SoFar) -> Iterator[Flag]:
    """A need that names neither a trouble nor a reason ("we need a better tool"), while nothing better was said."""
    for field in so_far.policy.fields.values():
        if not (field.first and field.type is FieldType.TEXT):
            continue
        said = [one.evidence for one in so_far.standing(field.id).facts if isinstance(one.evidence, Quote)]
        if said and all(is_thin_need(quote.text.lower()) for quote in said):
            key = f"surface:{said[0].message_id}:{field.id}"
            yield Flag("surface", key, (said[0],), ENGLISH("what_happened"), field.title)


def _ask_closer(field: Field, so_far: SoFar) -> str:
    ask = field.ask.read_in(so_far.language) if field.ask else ""
    benefit = say_benefit(field.benefit.read_in(so_far.language)) if field.benefit else ""
    return " ".join(filter(None, (ask, english.ROUGHLY if ask else "", benefit)))
