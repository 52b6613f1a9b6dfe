"""What is known of a lead is kept exactly: no number becomes a text, no unknown becomes a no."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.facts.answer import Absence
from allears.facts.evidence import Entry, Quote
from allears.facts.fact import Fact, Source
from allears.leads.notation import NotationError, read_back, write_down
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money

numbers = st.integers(0, 10**9)
VALUES = st.one_of(
    st.text(max_size=20),
    st.booleans(),
    st.sampled_from(Absence),
    numbers.map(Count.exactly),
    numbers.map(lambda low: Count(low, None)),
    numbers.map(lambda amount: Money(amount, amount + 0.5, "EUR", "month", True)),
    st.dates(date(2000, 1, 1)).map(lambda day: DateInterval(day, None)),
    st.frozensets(st.sampled_from(["gmail", "sap", "slack"])).map(lambda held: Choices(held, complete=True)),
)
EVIDENCE = st.one_of(
    st.builds(Quote, st.text(max_size=8), st.text(max_size=30), numbers, numbers),
    st.builds(Entry, st.text(max_size=8), st.none() | st.text(max_size=8)),
)
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)
FACTS = st.builds(
    Fact,
    id=st.text(max_size=6),
    field=st.just("sales_reps"),
    value=VALUES,
    evidence=EVIDENCE,
    source=st.sampled_from(Source),
    said_at=st.just(NOON),
    recorded_at=st.just(NOON),
    supersedes=st.lists(st.text(max_size=3), max_size=2).map(tuple),
    confirmed=st.booleans(),
)


@given(FACTS)
def test_a_fact_comes_back_as_it_was(fact: Fact) -> None:
    again = read_back(json.loads(json.dumps(write_down(fact))))
    assert again == fact
    assert type(again.value) is type(fact.value)


def test_what_is_no_value_of_the_mind_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="cannot be written down"):
        write_down([1, 2])


@pytest.mark.parametrize(
    "stored",
    [{"is": "Popen", "args": "ls"}, {"is": "Count", "height": 3}, {"is": "Absence", "as": "HIDDEN"}],
    ids=["a class that is not kept", "a field it does not have", "a name it does not have"],
)
def test_a_stored_text_can_bring_nothing_of_its_own(stored: dict[str, object]) -> None:
    with pytest.raises(NotationError):
        read_back(stored)
