"""Why they would buy, in one sentence with a quote: whoever cannot say it has not understood the lead yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from allears.facts.answer import Absence
from allears.facts.evidence import Quote
from allears.facts.fact import Fact
from allears.facts.field import Field
from allears.guidance.so_far import SoFar
from allears.listening.sense import Sense, sense_of
from allears.listening.vague import is_thin_need
from allears.policy.wording import say_answer
from allears.values.value import FieldType

REASONS = (Sense.PAIN, Sense.WANTED, Sense.PRIORITY)
"""What makes somebody buy, the weightiest first: what is wrong, what they want, what matters most."""


@dataclass(frozen=True, slots=True)
class WhyBuy:
    """The reason in the lead's own words, and by when, if they said so. `is_thin` says that the words name neither a
    trouble nor a reason: it is worth asking what happened."""

    because: Quote
    is_thin: bool
    when: str = ""
    when_quote: Quote | None = None


def why_buy(so_far: SoFar) -> WhyBuy | None:
    """They would buy because …; None while nobody can say it with a quote."""
    found = [quote for field in _fields_of_reasons(so_far) for quote in _quotes(so_far, field)]
    if not found:
        return None
    because = next((quote for quote in found if not is_thin_need(quote.text.lower())), found[0])
    when, when_quote = _when(so_far)
    return WhyBuy(because, is_thin_need(because.text.lower()), when, when_quote)


def _fields_of_reasons(so_far: SoFar) -> list[Field]:
    """The fields that hold a reason: the need that is heard before anything else first."""
    fields = so_far.policy.fields.values()
    needs = [field for field in fields if field.first and field.type is FieldType.TEXT]
    senses = {field.id: sense_of(field) for field in fields}
    others = [field for sense in REASONS for field in fields if senses[field.id] is sense and field not in needs]
    return [*needs, *others]


def _quotes(so_far: SoFar, field: Field) -> Iterator[Quote]:
    """The lead's words for a field that still stand, the deciding ones first."""
    yield from filter(None, (_quote_of(fact) for fact in so_far.standing(field.id).facts))


def _quote_of(fact: Fact) -> Quote | None:
    said = isinstance(fact.evidence, Quote) and not isinstance(fact.value, Absence)
    return fact.evidence if said and isinstance(fact.evidence, Quote) else None


def _when(so_far: SoFar) -> tuple[str, Quote | None]:
    """When they want to start, if they said so."""
    for field in so_far.policy.fields.values():
        if field.type is FieldType.DATE_INTERVAL and sense_of(field) is Sense.START:
            standing = so_far.standing(field.id)
            if not isinstance(standing.answer, Absence):
                return say_answer(standing.answer, field, so_far.language), _quote_of(standing.facts[0])
    return "", None
