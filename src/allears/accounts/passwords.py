"""Passwords: kept as argon2id, checked away from the event loop, answered in the same time for everybody."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 10
LONGEST = 200
"""Characters. Longer than this is no password but a way to keep a processor busy."""


class Passwords:
    """Hashes and checks in two threads of its own: a burst of sign-ins queues here and nowhere else."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="passwords")
        self._nobody = self._hasher.hash("nobody has this password")

    async def hashed(self, password: str) -> str:
        return await asyncio.wrap_future(self._threads.submit(self._hasher.hash, password))

    def hashed_now(self, password: str) -> str:
        """The same for commands, which have nothing else to do meanwhile."""
        return self._hasher.hash(password)

    async def fits(self, password: str, stored: str | None) -> bool:
        """Whether the password is the stored one; as slow for nobody's password (None) as for somebody's."""
        return await asyncio.wrap_future(self._threads.submit(self._fits, password, stored))

    def outdated(self, stored: str) -> bool:
        """Whether the hash was made with weaker parameters than today's."""
        return self._hasher.check_needs_rehash(stored)

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _fits(self, password: str, stored: str | None) -> bool:
        try:
            self._hasher.verify(stored or self._nobody, password)
        except (VerificationError, InvalidHashError):
            return False
        return stored is not None


def objection(password: str) -> str | None:
    """Why this cannot be a password, for people; None when it can."""
    if len(password) < SHORTEST:
        return f"Use at least {SHORTEST} characters; a few words you remember are best."
    if len(password) > LONGEST:
        return f"Use at most {LONGEST} characters."
    if len(set(password)) < 4:
        return "Use more different characters; a few words you remember are best."
    return None
