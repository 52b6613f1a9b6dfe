"""Counts failed tries, so that guessing is slow and nobody else is kept out.

Only failures count. A pair of address and e-mail has few; an address as a whole has many, so that an office behind one
address is not locked out by one colleague who forgot a password.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address

MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `failures` within `window` milliseconds."""

    failures: int
    window: int


FOR_ONE_LOGIN = Limit(8, 15 * MINUTE)
"""Failures of one e-mail address from one network."""

FOR_ONE_NETWORK = Limit(100, 15 * MINUTE)
"""Failures of all e-mail addresses from one network."""


@dataclass
class Attempts:
    """Failures by what was tried (in memory: a restart forgives). Holds at most `most` names; the oldest go first."""

    most: int = 50_000
    _failures: OrderedDict[str, deque[int]] = field(default_factory=OrderedDict)

    def wait(self, name: str, limit: Limit, now: int) -> int:
        """Milliseconds until another try is allowed; 0 when it is."""
        times = self._failures.get(name)
        if times is None:
            return 0
        while times and times[0] <= now - limit.window:
            times.popleft()
        return times[0] + limit.window - now if len(times) >= limit.failures else 0

    def failed(self, name: str, now: int) -> None:
        self._failures.setdefault(name, deque(maxlen=500)).append(now)
        self._failures.move_to_end(name)
        while len(self._failures) > self.most:
            self._failures.popitem(last=False)

    def succeeded(self, name: str) -> None:
        self._failures.pop(name, None)


def network_of(address: str) -> str:
    """What counts as one network: an IPv4 address, or the /64 of an IPv6 address, which is one household's."""
    try:
        read = ip_address(address)
    except ValueError:
        return "unknown"
    if isinstance(read, IPv6Address):
        return str(read.ipv4_mapped) if read.ipv4_mapped else read.exploded[:19]
    return str(read)
