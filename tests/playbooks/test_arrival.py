"""What is known of a visitor when a playbook is chosen."""

from allears.playbooks.arrival import Arrival


def test_a_visitor_returns_from_the_second_visit_on() -> None:
    assert not Arrival("/").returning
    assert Arrival("/", visits=2).returning
