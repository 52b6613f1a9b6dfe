"""Whom a playbook greets."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from allears.playbooks.arrival import Arrival, ArrivedBy, Device
from allears.playbooks.audience import Audience

ON_PRICING = Arrival(
    page="/pricing",
    by=ArrivedBy.CAMPAIGN,
    referrer="producthunt.com",
    campaign={"source": "producthunt", "campaign": "launch-2027"},
    pages_seen=("/", "/pricing"),
    visits=2,
    seconds=40,
)


@pytest.mark.parametrize(
    ("asks", "missing"),
    [
        ({}, None),
        ({"pages": ("/pricing", "/plans")}, None),
        ({"pages": ("/plans",)}, "the page /pricing is none of /plans"),
        ({"not_on": ("/pricing",)}, "the page /pricing is left out"),
        ({"arrived_by": frozenset({ArrivedBy.CAMPAIGN})}, None),
        ({"arrived_by": frozenset({ArrivedBy.SEARCH})}, "they came by campaign, not by search"),
        ({"referrers": ("producthunt.com",)}, None),
        ({"referrers": ("example.com",)}, "producthunt.com linked here, none of example.com"),
        ({"campaign": {"campaign": ("launch-*",)}}, None),
        ({"campaign": {"campaign": ("spring",)}}, "the campaign is launch-2027, none of spring"),
        ({"campaign": {"term": ("crm",)}}, "the campaign's term is not named, none of crm"),
        ({"seen": ("/",)}, None),
        ({"seen": ("/docs/**",)}, "they have not seen /docs/**"),
        ({"pages_at_least": 2, "visits_at_least": 2, "seconds_at_least": 40}, None),
        ({"pages_at_least": 3}, "2 pages seen, fewer than 3"),
        ({"visits_at_least": 3}, "2 visits, fewer than 3"),
        ({"seconds_at_least": 41}, "40 seconds, fewer than 41"),
        ({"known": True}, "they are not known"),
        ({"returning": False}, "they were here before"),
        ({"devices": frozenset({Device.PHONE})}, "the page is read on a computer"),
        ({"office_hours": False}, "it is within office hours"),
    ],
)
def test_what_a_playbook_asks_for_holds_or_is_named(asks: dict[str, Any], missing: str | None) -> None:
    audience = Audience(**asks)
    assert next(audience.missing(ON_PRICING), None) == missing
    assert audience.holds(ON_PRICING) is (missing is None)


def test_every_reason_is_told() -> None:
    audience = Audience(known=True, returning=True, office_hours=True)
    first_at_night = replace(ON_PRICING, visits=1, in_office_hours=False)
    assert list(audience.missing(first_at_night)) == [
        "it is outside office hours",
        "they are not known",
        "it is their first visit",
    ]
