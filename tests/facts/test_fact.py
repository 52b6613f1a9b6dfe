"""A fact says who it comes from, and some who say it count for more than others."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime

import pytest

from allears.facts.evidence import Quote
from allears.facts.fact import Fact, Source
from allears.values.count import Count

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HEARD = Fact("f1", "sales_reps", Count.exactly(12), Quote("m1", "12 reps", 6, 13), Source.SAID, NOON, NOON)


def test_the_leads_own_words_stand_before_a_bare_entry_and_a_reasoned_entry_before_both() -> None:
    in_order = sorted([Source.ENTERED, Source.SAID, Source.ENTERED_WITH_REASON], key=lambda source: source.rank)
    assert in_order == [Source.ENTERED_WITH_REASON, Source.SAID, Source.ENTERED]


def test_what_was_said_or_entered_stands_before_what_was_found_and_a_proposal_comes_last() -> None:
    found = [Source.IMPORTED, Source.LOOKED_UP, Source.BEHAVIOUR, Source.PROPOSED]
    assert sorted(found, key=lambda source: source.rank) == found
    assert all(Source.ENTERED.rank < source.rank for source in found)


def test_confirming_a_fact_makes_a_new_one_that_says_so() -> None:
    confirmed = HEARD.confirm()
    assert confirmed.confirmed
    assert not HEARD.confirmed
    assert (confirmed.id, confirmed.value, confirmed.evidence) == (HEARD.id, HEARD.value, HEARD.evidence)


def test_nothing_of_a_fact_can_be_overwritten() -> None:
    with pytest.raises(FrozenInstanceError):
        HEARD.value = Count.exactly(13)  # type: ignore[misc]
