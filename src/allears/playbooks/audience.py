"""Whom a playbook greets: conditions on an arrival that must all hold, and which of them does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from allears.playbooks.arrival import Arrival, ArrivedBy, Device
from allears.playbooks.pattern import fits_any, fits_host


@dataclass(frozen=True, slots=True)
class Audience:
    """What is empty or None asks for nothing.

    `pages` and `not_on` are patterns of paths (`/pricing`, `/blog/*`, `/docs/**`); `seen` are pages of which one was
    seen in this visit. `referrers` are hosts, which stand for their subdomains too (`producthunt.com`). `campaign` maps
    parts (source, medium, campaign, term, content) to patterns. `pages_at_least`, `visits_at_least` and
    `seconds_at_least` count what `Arrival` counts.
    """

    pages: tuple[str, ...] = ()
    not_on: tuple[str, ...] = ()
    arrived_by: frozenset[ArrivedBy] = frozenset()
    referrers: tuple[str, ...] = ()
    campaign: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    seen: tuple[str, ...] = ()
    pages_at_least: int = 0
    visits_at_least: int = 0
    seconds_at_least: int = 0
    known: bool | None = None
    returning: bool | None = None
    devices: frozenset[Device] = frozenset()
    office_hours: bool | None = None

    def holds(self, arrival: Arrival) -> bool:
        """True when nothing it asks for is missing."""
        return next(self.missing(arrival), None) is None

    def missing(self, arrival: Arrival) -> Iterator[str]:
        """What keeps the arrival out, one reason at a time, in words for whoever set the playbook up."""
        yield from self._missing_of_page(arrival)
        yield from self._missing_of_source(arrival)
        yield from self._missing_of_behaviour(arrival)

    def _missing_of_page(self, arrival: Arrival) -> Iterator[str]:
        if self.pages and not fits_any(arrival.page, self.pages):
            yield f"the page {arrival.page} is none of {', '.join(self.pages)}"
        if fits_any(arrival.page, self.not_on):
            yield f"the page {arrival.page} is left out"
        if self.devices and arrival.device not in self.devices:
            yield f"the page is read on a {arrival.device}"
        if self.office_hours is not None and arrival.in_office_hours is not self.office_hours:
            yield "it is within office hours" if arrival.in_office_hours else "it is outside office hours"

    def _missing_of_source(self, arrival: Arrival) -> Iterator[str]:
        if self.arrived_by and arrival.by not in self.arrived_by:
            yield f"they came by {arrival.by}, not by {' or '.join(sorted(self.arrived_by))}"
        if self.referrers and not any(fits_host(arrival.referrer, host) for host in self.referrers):
            yield f"{arrival.referrer or 'no site'} linked here, none of {', '.join(self.referrers)}"
        for part, patterns in self.campaign.items():
            if not fits_any(arrival.campaign.get(part, ""), patterns):
                named = "campaign" if part == "campaign" else f"campaign's {part}"
                yield f"the {named} is {arrival.campaign.get(part) or 'not named'}, none of {', '.join(patterns)}"

    def _missing_of_behaviour(self, arrival: Arrival) -> Iterator[str]:
        if self.seen and not any(fits_any(page, self.seen) for page in (*arrival.pages_seen, arrival.page)):
            yield f"they have not seen {' or '.join(self.seen)}"
        counts = (
            ("pages seen", max(len(arrival.pages_seen), 1), self.pages_at_least),
            ("visits", arrival.visits, self.visits_at_least),
            ("seconds", arrival.seconds, self.seconds_at_least),
        )
        yield from (f"{found} {name}, fewer than {wanted}" for name, found, wanted in counts if found < wanted)
        if self.known is not None and arrival.known is not self.known:
            yield "they are known" if arrival.known else "they are not known"
        if self.returning is not None and arrival.returning is not self.returning:
            yield "they were here before" if arrival.returning else "it is their first visit"
