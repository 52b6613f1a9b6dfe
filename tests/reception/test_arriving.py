"""What a browser tells becomes the arrival by which a playbook is chosen."""

from __future__ import annotations

import pytest

from allears.playbooks.arrival import ArrivedBy
from allears.reception.arriving import Arriving, arrival_of


@pytest.mark.parametrize(
    ("told", "by"),
    [
        (Arriving("https://ringlane.example/pricing"), ArrivedBy.DIRECT),
        (Arriving("/pricing", referrer="https://www.google.com/search"), ArrivedBy.SEARCH),
        (Arriving("/pricing", referrer="https://www.linkedin.com/feed"), ArrivedBy.SOCIAL),
        (Arriving("/pricing", referrer="https://www.producthunt.com/posts/x"), ArrivedBy.SITE),
        (Arriving("/pricing", first_page="/?utm_campaign=launch-1"), ArrivedBy.CAMPAIGN),
        (Arriving("https://ringlane.example/b", referrer="https://ringlane.example/a"), ArrivedBy.DIRECT),
    ],
)
def test_where_they_came_from_is_read_as_visits_read_it(told: Arriving, by: ArrivedBy) -> None:
    assert arrival_of(told).by is by


def test_pages_are_paths_and_a_campaign_keeps_its_name() -> None:
    told = Arriving(
        "https://ringlane.example/pricing?x=1",
        first_page="https://ringlane.example/?utm_source=fair&utm_campaign=launch-1",
        referrer="https://www.producthunt.com/posts/x",
        pages_seen=["https://ringlane.example/", "/pricing"],
    )
    arrival = arrival_of(told)
    assert (arrival.page, arrival.pages_seen) == ("/pricing", ("/", "/pricing"))
    assert arrival.campaign == {"source": "fair", "campaign": "launch-1"}
    assert arrival.referrer == "producthunt.com"
