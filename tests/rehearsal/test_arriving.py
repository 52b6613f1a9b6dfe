"""What is known of a visitor before they say a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from random import Random

from allears.facts.fact import Source
from allears.rehearsal.arriving import noted_on_arrival
from allears.rehearsal.truth import draw_truth
from allears.values.count import Count
from tests.rehearsal.visitors import policy, within

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_the_country_of_the_time_zone_is_looked_up_and_never_said() -> None:
    truth = draw_truth(within(), None, Random(3))
    assert truth is not None
    (fact,) = noted_on_arrival(replace(truth, zone_country="CA"), policy(), AT).facts
    assert (fact.field, fact.value, fact.source) == ("country", "CA", Source.LOOKED_UP)
    assert noted_on_arrival(replace(truth, zone_country=None), policy(), AT).facts == ()


def test_visits_are_known_from_behaviour() -> None:
    truth = draw_truth(within("wedding-venue"), None, Random(3))
    assert truth is not None
    facts = {one.field: one for one in noted_on_arrival(truth, policy("wedding-venue"), AT).facts}
    assert facts["visits"].source is Source.BEHAVIOUR
    assert isinstance(facts["visits"].value, Count)


def test_most_time_zones_tell_the_truth() -> None:
    drawn = [draw_truth(within(), None, Random(number)) for number in range(200)]
    told = [one for one in drawn if one is not None and one.zone_country is not None]
    right = sum(one.zone_country == one.answers["country"] for one in told)
    assert 0.85 * len(told) < right < len(told)
