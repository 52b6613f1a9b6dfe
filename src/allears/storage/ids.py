"""Ids: UUIDv7 (RFC 9562) as text with a prefix that says what they name, such as `cnv_01k9…`."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Literal

from allears.storage.clock import Clock

# fmt: off
Prefix = Literal[
    "wsp", "sit", "lgn", "rep", "inv", "key", "ses", "vis", "mrg", "cnv", "msg", "note", "tag", "evt", "vst", "pgv",
    "cev", "job", "chg", "pub", "pbg", "que", "tem", "hov", "hok",
]
# fmt: on

CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 26
PAIR_SHIFTS = range(5 * (LENGTH - 2), -1, -10)
VERSION_7 = 0x7 << 76
VARIANT = 0b10 << 62


class Ids:
    """Makes new ids. Those of a later millisecond sort behind those of an earlier one; nobody can guess the next."""

    def __init__(self, clock: Clock, bits: Callable[[int], int] = secrets.randbits) -> None:
        self._clock = clock
        self._bits = bits

    def new(self, prefix: Prefix) -> str:
        """The prefix, `_`, and 26 letters and digits (Crockford's base 32, lower case)."""
        return f"{prefix}_{base32(uuid7(self._clock.now(), self._bits(74)))}"


def uuid7(at: int, chance: int) -> int:
    """The 128 bits of a UUIDv7 of that millisecond; `chance` is 74 random bits."""
    return ((at & (1 << 48) - 1) << 80) | VERSION_7 | ((chance >> 62) << 64) | VARIANT | (chance & (1 << 62) - 1)


PAIRS = [first + second for first in CROCKFORD for second in CROCKFORD]
"""Two digits at a time: an id is made for every message and every event."""


def base32(number: int) -> str:
    """A number below 2**130 as 26 digits, most significant first, so that text sorts as the numbers do."""
    return "".join([PAIRS[(number >> shift) & 1023] for shift in PAIR_SHIFTS])
