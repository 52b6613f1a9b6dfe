"""From what a browser tells of a page to the arrival by which a playbook is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from allears.playbooks.arrival import Arrival, ArrivedBy, Device
from allears.tracking.source import host_of, path_of, source_of


@dataclass(frozen=True, slots=True)
class Arriving:
    """As it was told. `page` is an address or a path. `first_page` is where the visit began (empty: on this page): its
    address names the campaign. `referrer` is the page that linked there; `pages_seen` are those of this visit."""

    page: str
    first_page: str = ""
    referrer: str = ""
    pages_seen: Sequence[str] = ()
    visits: int = 1
    seconds: int = 0
    known: bool = False
    device: Device = Device.COMPUTER
    in_office_hours: bool = True


def arrival_of(told: Arriving) -> Arrival:
    """The arrival. A link within the site brought nobody, so it counts as coming directly."""
    source = source_of(told.first_page or told.page, told.referrer)
    return Arrival(
        page=path_of(told.page),
        by=ArrivedBy.DIRECT if source.kind == "inside" else ArrivedBy(source.kind),
        referrer="" if source.kind == "inside" else host_of(told.referrer),
        campaign=source.campaign,
        pages_seen=tuple(path_of(page) for page in told.pages_seen),
        visits=told.visits,
        seconds=told.seconds,
        known=told.known,
        device=told.device,
        in_office_hours=told.in_office_hours,
    )
