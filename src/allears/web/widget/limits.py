"""How much one visitor, and one network, may ask for: enough for an office behind one address, too little for a flood.

Each is a bucket: a burst that is there at once, and what flows in again. Kept in memory; after a restart everybody
starts with a full one.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network

MOST_BUCKETS = 50_000


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` at once, `a_minute` from then on."""

    burst: float
    a_minute: float


BY_VISITOR: Mapping[str, Rate] = {
    "conversation": Rate(5, 1),
    "message": Rate(30, 40),
    "email": Rate(5, 2),
    "seen": Rate(60, 60),
    "typing": Rate(20, 40),
    "events": Rate(120, 120),
    "reading": Rate(120, 120),
    "stream": Rate(30, 30),
}
BY_NETWORK: Mapping[str, Rate] = {
    "visitor": Rate(60, 60),
    "conversation": Rate(40, 20),
    "message": Rate(600, 600),
    "email": Rate(40, 20),
    "seen": Rate(2_000, 2_000),
    "typing": Rate(2_000, 2_000),
    "events": Rate(2_000, 2_000),
    "reading": Rate(3_000, 3_000),
    "stream": Rate(2_000, 1_000),
    "return": Rate(30, 10),
}
LEAVE_EMAIL = frozenset({"visitor", "conversation", "message"})
"""What is degraded to leaving an address, rather than to nothing."""


class TooMany(Exception):  # noqa: N818 a limit that is reached is no error of ours
    """Come again in `wait` seconds. `code` says what can be done meanwhile."""

    def __init__(self, wait: float, code: str) -> None:
        super().__init__(code)
        self.wait, self.code = wait, code


@dataclass(slots=True)
class Bucket:
    """What is left, as of `at` (seconds of a clock that only goes forward)."""

    left: float
    at: float


@dataclass
class Limits:
    """All buckets of this process, used from the event loop alone."""

    by_visitor: Mapping[str, Rate] = field(default_factory=lambda: BY_VISITOR)
    by_network: Mapping[str, Rate] = field(default_factory=lambda: BY_NETWORK)
    clock: Callable[[], float] = time.monotonic
    buckets: OrderedDict[tuple[str, str], Bucket] = field(default_factory=OrderedDict)

    def take(self, what: str, visitor_id: str | None, address: str | None) -> None:
        """One of `what`. Raises TooMany when the visitor's or the network's bucket is empty."""
        if visitor_id is not None and what in self.by_visitor:
            self._take(what, visitor_id, self.by_visitor[what])
        if what in self.by_network:
            self._take(what, network_of(address), self.by_network[what])

    def _take(self, what: str, whose: str, rate: Rate) -> None:
        now = self.clock()
        bucket = self._bucket((what, whose), rate, now)
        bucket.left = min(rate.burst, bucket.left + (now - bucket.at) * rate.a_minute / 60)
        bucket.at = now
        if bucket.left < 1:
            raise TooMany((1 - bucket.left) * 60 / rate.a_minute, "leave_email" if what in LEAVE_EMAIL else "wait")
        bucket.left -= 1

    def _bucket(self, key: tuple[str, str], rate: Rate, now: float) -> Bucket:
        bucket = self.buckets.get(key)
        if bucket is None:
            bucket = self.buckets[key] = Bucket(rate.burst, now)
            if len(self.buckets) > MOST_BUCKETS:
                self.buckets.popitem(last=False)
        self.buckets.move_to_end(key)
        return bucket


def network_of(address: str | None) -> str:
    """The network an address belongs to: IPv4 /24, IPv6 /48, which is what one customer of a provider is given."""
    try:
        found = ip_address((address or "").partition("%")[0])
    except ValueError:
        return "unknown"
    mapped = getattr(found, "ipv4_mapped", None) or found
    return str(ip_network((mapped, 24 if mapped.version == 4 else 48), strict=False))
