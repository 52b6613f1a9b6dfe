"""What is known of an invented visitor before they say a word: what their browser and their visits show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from allears.facts.evidence import Entry, Event
from allears.facts.fact import Fact, Source
from allears.facts.notebook import Notebook
from allears.policy.policy import Policy
from allears.rehearsal.truth import VISITS, Truth
from allears.values.count import Count
from allears.values.value import FieldType

ZONE_TRUST = 0.95
"""How sure a country is that a browser's time zone tells."""


def noted_on_arrival(truth: Truth, policy: Policy, at: datetime) -> Notebook:
    """The notebook as it lies open when the first message comes."""
    facts = [*_visits(truth, policy, at), *_country(truth, policy, at)]
    return Notebook(tuple(replace(fact, id=f"f{number}") for number, fact in enumerate(facts, 1)))


def _visits(truth: Truth, policy: Policy, at: datetime) -> Iterator[Fact]:
    number = truth.answers.get(VISITS)
    if VISITS in policy.fields and isinstance(number, Count):
        yield Fact("", VISITS, number, Event("visits", "visits to the website"), Source.BEHAVIOUR, at, at)


def _country(truth: Truth, policy: Policy, at: datetime) -> Iterator[Fact]:
    for field in policy.fields.values():
        if field.type is FieldType.PLACE and truth.zone_country is not None:
            told = Entry("the time zone of their browser")
            yield Fact("", field.id, truth.zone_country, told, Source.LOOKED_UP, at, at, ZONE_TRUST)
