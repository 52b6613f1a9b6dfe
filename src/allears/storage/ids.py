"""Ids: UUIDv7 (RFC 9562) as text with a prefix that says what they name, such as `cnv_01k9…`."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Literal

from allears.storage.clock import Clock

# fmt: off
Prefix = Literal[
    "wsp", "sit", "lgn", "rep", "inv", "key", "ses", "vis", "mrg", "cnv", "msg", "note", "tag", "evt", "vst", "pgv",
    "cev", "job", "chg", "pub", "pbg", "que", "tem", "hov", "hok", "prt",
]
# fmt: on

CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
TIME_SHIFTS = range(40, -1, -10)
CHANCE_SHIFTS = range(70, -1, -10)
"""Of 48 bits that say the millisecond, in ten digits, and of 80 more, in sixteen."""
VERSION_7 = 0x7 << 76
VARIANT = 0b10 << 62


class Ids:
    """Makes new ids. Those of a later millisecond sort behind those of an earlier one; nobody can guess the next."""

    def __init__(self, clock: Clock, bits: Callable[[int], int] = secrets.randbits) -> None:
        self._clock = clock
        self._bits = bits
        self._newest = (-1, "")

    def new(self, prefix: Prefix) -> str:
        """The prefix, `_`, and 26 letters and digits (Crockford's base 32, lower case)."""
        at = self._clock.now()
        known, beginning = self._newest
        if at != known:
            beginning = base32(at & (1 << 48) - 1, TIME_SHIFTS)
            self._newest = (at, beginning)
        return f"{prefix}_{beginning}{base32(chance_of_uuid7(self._bits(74)), CHANCE_SHIFTS)}"


def chance_of_uuid7(chance: int) -> int:
    """The last 80 bits of a UUIDv7, behind those of its millisecond; `chance` is 74 random bits."""
    return VERSION_7 | ((chance >> 62) << 64) | VARIANT | (chance & (1 << 62) - 1)


PAIRS = [first + second for first in CROCKFORD for second in CROCKFORD]
"""Two digits at a time, and those of a millisecond once: an id is made for every message and every event."""


def base32(number: int, shifts: range) -> str:
    """A number as digits, most significant first, so that text sorts as the numbers do."""
    return "".join([PAIRS[(number >> shift) & 1023] for shift in shifts])
