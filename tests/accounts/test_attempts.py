"""Guessing is slow; an office behind one address stays in."""

from __future__ import annotations

import pytest

from allears.accounts.attempts import FOR_ONE_LOGIN, FOR_ONE_NETWORK, MINUTE, Attempts, Limit, network_of


def test_after_a_few_failures_one_waits_until_the_oldest_is_forgotten() -> None:
    attempts, limit = Attempts(), Limit(2, MINUTE)
    attempts.failed("olga", 0)
    assert attempts.wait("olga", limit, 1) == 0
    attempts.failed("olga", 10_000)
    assert attempts.wait("olga", limit, 10_000) == 50_000
    assert attempts.wait("olga", limit, MINUTE) == 0
    assert attempts.wait("kim", limit, 10_000) == 0


def test_who_gets_in_starts_anew() -> None:
    attempts = Attempts()
    attempts.failed("olga", 0)
    attempts.succeeded("olga")
    assert attempts.wait("olga", Limit(1, MINUTE), 0) == 0


def test_one_who_forgot_a_password_does_not_keep_colleagues_out() -> None:
    assert FOR_ONE_LOGIN.failures * 10 < FOR_ONE_NETWORK.failures


def test_a_flood_of_names_is_forgotten_from_its_oldest() -> None:
    attempts = Attempts(most=2)
    for name in ("a", "b", "c"):
        attempts.failed(name, 0)
    limit = Limit(1, MINUTE)
    assert [attempts.wait(name, limit, 0) > 0 for name in ("a", "b", "c")] == [False, True, True]


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("testclient", "unknown"),
    ],
)
def test_a_household_is_one_network(address: str, network: str) -> None:
    assert network_of(address) == network
