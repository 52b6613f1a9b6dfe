"""An office behind one address is welcome, a flood is not."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from allears.web.widget.limits import MOST_BUCKETS, Limits, TooMany, network_of

OFFICE = "192.0.2.7"


@dataclass
class Watch:
    """A clock in seconds that the test moves."""

    now: float = 0

    def __call__(self) -> float:
        return self.now


def test_twenty_visitors_of_one_office_start_a_conversation_within_a_minute() -> None:
    watch = Watch()
    limits = Limits(clock=watch)
    for number in range(20):
        visitor = f"vis_{number}"
        limits.take("visitor", None, OFFICE)
        limits.take("conversation", visitor, OFFICE)
        for _ in range(5):
            limits.take("message", visitor, OFFICE)
        watch.now += 3
    assert watch.now == 60


def test_a_flood_is_stopped_and_told_what_is_left_to_do() -> None:
    watch = Watch()
    limits = Limits(clock=watch)
    started = 0
    with pytest.raises(TooMany) as stopped:
        for number in range(1_000):
            limits.take("conversation", f"vis_{number}", f"192.0.2.{number % 250}")
            started += 1
    assert started == 40
    assert (stopped.value.code, 0 < stopped.value.wait <= 3) == ("leave_email", True)
    limits.take("email", "vis_0", OFFICE)
    watch.now += stopped.value.wait
    limits.take("conversation", "vis_1000", OFFICE)


def test_one_visitor_who_floods_does_not_silence_the_others_of_the_office() -> None:
    limits = Limits(clock=Watch())
    with pytest.raises(TooMany):
        for _ in range(100):
            limits.take("message", "vis_loud", OFFICE)
    limits.take("message", "vis_quiet", OFFICE)
    assert limits.buckets["message", "vis_quiet"].left > 20


def test_other_networks_are_not_held_up() -> None:
    limits = Limits(clock=Watch())
    with pytest.raises(TooMany):
        for number in range(100):
            limits.take("conversation", f"vis_{number}", OFFICE)
    limits.take("conversation", "vis_elsewhere", "198.51.100.1")
    assert limits.buckets["conversation", "198.51.100.0/24"].left == 39


def test_memory_stays_bounded_whoever_comes() -> None:
    limits = Limits(clock=Watch())
    for number in range(MOST_BUCKETS + 100):
        limits.take("seen", f"vis_{number}", None) if number < 1_900 else limits._bucket(
            ("seen", f"vis_{number}"), limits.by_visitor["seen"], 0
        )
    assert len(limits.buckets) == MOST_BUCKETS


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.0/24"),
        ("::ffff:192.0.2.7", "192.0.2.0/24"),
        ("2001:db8:1:2::3", "2001:db8:1::/48"),
        ("fe80::1%eth0", "fe80::/48"),
        (None, "unknown"),
        ("a socket", "unknown"),
    ],
)
def test_a_network_is_what_one_customer_of_a_provider_has(address: str | None, network: str) -> None:
    assert network_of(address) == network
