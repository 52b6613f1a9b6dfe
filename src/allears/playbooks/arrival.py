"""What is known of a visitor when a playbook is chosen: what the page itself tells, or what was consented to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class ArrivedBy(StrEnum):
    """How the visit began."""

    DIRECT = "direct"
    SEARCH = "search"
    SOCIAL = "social"
    SITE = "site"
    CAMPAIGN = "campaign"


class Device(StrEnum):
    """What the page is read on."""

    PHONE = "phone"
    COMPUTER = "computer"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A visitor on a page.

    `page` is the path with its leading slash. `referrer` is the host that linked here, without `www.`; `campaign` holds
    the values of the address's `utm_…` without that prefix (source, medium, campaign, term, content). `pages_seen` are
    the paths of this visit, this one included; `visits` counts them over time, this one included; `seconds` is the time
    since this visit began. Before consent the last three are what this page alone knows. `known` says that the visitor
    signed in at the host, left an address that was confirmed, or wrote to us before.
    """

    page: str
    by: ArrivedBy = ArrivedBy.DIRECT
    referrer: str = ""
    campaign: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    pages_seen: tuple[str, ...] = ()
    visits: int = 1
    seconds: int = 0
    known: bool = False
    device: Device = Device.COMPUTER
    in_office_hours: bool = True

    @property
    def returning(self) -> bool:
        """True from the second visit on."""
        return self.visits > 1
