"""Passwords are kept as argon2id and checked for everybody alike."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher

from allears.accounts.passwords import Passwords, objection
from tests.event_loop import run_apart
from tests.system.server import quick_passwords


def test_the_right_password_fits_and_no_other() -> None:
    async def look() -> tuple[bool, bool, bool, bool]:
        passwords = quick_passwords()
        stored = await passwords.hashed("four plain words")
        assert stored.startswith("$argon2id$")
        return (
            await passwords.fits("four plain words", stored),
            await passwords.fits("Four plain words", stored),
            await passwords.fits("nobody has this password", None),
            await passwords.fits("four plain words", "no hash"),
        )

    assert run_apart(look()) == (True, False, False, False)


def test_a_weaker_hash_of_earlier_days_is_noticed() -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("four plain words")
    assert Passwords().outdated(weak)
    assert not quick_passwords().outdated(weak)


@pytest.mark.parametrize("password", ["short", "x" * 201, "aaaaaaaaaaaaa"])
def test_a_password_that_protects_nothing_is_refused_with_advice(password: str) -> None:
    assert "Use" in str(objection(password))


def test_words_one_remembers_are_a_password() -> None:
    assert objection("four plain words") is None
