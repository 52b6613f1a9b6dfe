"""A pile is filtered by words and by how long a lead lies on it."""

from __future__ import annotations

import pytest

from allears.web.inbox.row import RowShown
from allears.web.inbox.sieve import Sieve
from tests.system.lead_talk import Ears
from tests.system.server import Company, Server, open_company
from tests.system.talk import guest
from tests.web.inbox.reading_pages import attribute, counts, looks_at, texts

DAY = 24 * 60


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, owner="Mina", reps=["Bo"])


@pytest.fixture
def ears(company: Company) -> Ears:
    return Ears(company)


@pytest.fixture(autouse=True)
def pile(company: Company, ears: Ears) -> None:
    """Three undecided leads: nine days, two days and a moment old."""
    for words, minutes in (
        ("Hello from the Hafen brewery, is there a demo?", 7 * DAY),
        ("We lose track of callbacks. Do you work with Gmail?", 2 * DAY),
        ("Good morning, a question about seats", 0),
    ):
        one = guest(company)
        one.writes(words)
        ears.hear(one)
        company.server.clock.move(minutes=minutes)


def shown(company: Company, sieve: str) -> list[str]:
    return texts(looks_at(company.owner, f"/inbox?view=undecided{sieve}"), "row-words")


def test_words_are_looked_for_in_what_was_said_and_every_one_of_them_counts(company: Company) -> None:
    assert shown(company, "&find=BREWERY+hafen") == ["Hello from the Hafen brewery, is there a demo?"]
    assert shown(company, "&find=brewery+gmail") == []


def test_what_was_said_earlier_in_the_conversation_is_found_too(company: Company, ears: Ears) -> None:
    one = guest(company)
    one.writes("We run the Lindenmoor clinics")
    one.writes("are you there")
    ears.hear(one)
    assert shown(company, "&find=lindenmoor") == ["are you there"]


def test_by_age(company: Company) -> None:
    assert len(shown(company, "")) == 3
    assert shown(company, "&age=day") == ["Good morning, a question about seats"]
    assert len(shown(company, "&age=week")) == 2
    assert len(shown(company, "&age=month")) == 3
    assert shown(company, "&age=older") == []
    assert shown(company, "&age=day&find=gmail") == []


def test_older_is_longer_ago_than_a_month() -> None:
    row = RowShown(
        "cnv_1", "vis_1", "Jo", "", "", 0, "", False, None, "", None, False, "nobody", "", (), "", order_at=0
    )  # fmt: skip
    ages = [days for days in (0, 29, 31, 400) if Sieve(age="older").keeps(row, None, days * DAY * 60_000)]
    assert ages == [31, 400]


def test_the_piles_are_counted_as_they_are_and_nothing_found_says_so(company: Company) -> None:
    whole = looks_at(company.owner, "/inbox?view=undecided&find=nobody+says+this")
    assert counts(whole)["undecided"] == 3
    assert "Nobody on this pile fits the filter" in whole


def test_a_changed_row_that_the_filter_drops_leaves_the_list(company: Company, ears: Ears) -> None:
    one = guest(company)
    one.writes("something else")
    ears.hear(one)
    piece = looks_at(company.owner, f"/inbox/pieces/rows?view=undecided&find=brewery&ids={one.conversation_id}")
    assert f'data-gone="{one.conversation_id}"' in piece


def test_a_filtered_pile_is_read_to_its_end(company: Company, ears: Ears) -> None:
    for number in range(45):
        one = guest(company)
        one.writes(f"brewery number {number}")
        ears.hear(one)
        company.server.clock.move(minutes=1)
    first = looks_at(company.owner, "/inbox?view=undecided&find=brewery")
    second = looks_at(
        company.owner, f"/inbox/pieces/rows?view=undecided&find=brewery&cursor={attribute(first, 'data-next')}"
    )
    words = texts(first, "row-words") + texts(second, "row-words")
    assert len(words) == 46
    assert words[-1] == "Hello from the Hafen brewery, is there a demo?"


def test_only_piles_have_a_filter(company: Company) -> None:
    assert "data-sieve-find" in looks_at(company.owner, "/inbox?view=undecided")
    assert "data-sieve-find" not in looks_at(company.owner, "/inbox?view=open")
