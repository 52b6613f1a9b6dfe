"""What Allears comes with can be found, in a checkout and in a wheel, and says what it is."""

from __future__ import annotations

import pytest

from allears.library.playbook_reader import read_playbook
from allears.library.policy_file import read_policy
from allears.library.ready_made import Shelf, ready, ready_made
from tests.tidy.repository import ROOT, text


@pytest.mark.parametrize("shelf", ["policies", "playbooks"])
def test_every_ready_made_file_is_there_and_says_what_it_is(shelf: Shelf) -> None:
    found = ready_made(shelf)
    assert {one.file_name for one in found} == {path.name for path in (ROOT / shelf).glob("*.yaml")}
    for one in found:
        read = read_policy(one.text) if shelf == "policies" else read_playbook(one.text)
        assert read.id == one.id
        assert len(one.about) > 20, one.id


def test_what_is_not_there_is_none() -> None:
    assert ready("policies", "../pyproject") is None


def test_the_wheel_carries_them_where_they_are_looked_for() -> None:
    packed = text(ROOT / "pyproject.toml")
    for shelf in ("policies", "playbooks"):
        assert f'"{shelf}" = "allears/library/ready/{shelf}"' in packed
