"""The policies that come with the product load and say what they promise."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.library.policy_file import load_policy, read_policy
from allears.library.policy_writer import write_policy
from allears.policy.condition import AtLeast, Between, Compare, OneOf
from allears.values.count import Count
from tests.tidy.repository import ROOT

SHIPPED = sorted((ROOT / "policies").glob("*.yaml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_it_loads_and_reads_back(path: Path) -> None:
    policy = load_policy(path)
    assert read_policy(write_policy(policy)) == policy


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_no_has_a_reason_words_and_an_alternative(path: Path) -> None:
    policy = load_policy(path)
    assert policy.not_ideal
    for exclusion in policy.not_ideal:
        assert str(exclusion.because)
        assert str(exclusion.say)
        assert exclusion.suggest


def test_the_online_school_judges_by_what_was_agreed() -> None:
    policy = load_policy(ROOT / "policies" / "online-school.yaml")
    professionals, _, studied = policy.ideal
    assert professionals.we_can_help_them == (OneOf("occupation", ("working_professional", "businessman")),)
    (signs,) = studied.we_can_help_them
    assert isinstance(signs, AtLeast)
    assert signs.number == 2
    assert signs.parts[:2] == (
        Compare("time_on_site", ">=", Count.exactly(900)),
        Between("visits", Count.exactly(3), Count.exactly(20)),
    )
    subject = signs.parts[2]
    assert isinstance(subject, OneOf)
    assert len(subject.literals) == 6
    assert policy.hot == (Compare("time_on_site", ">=", Count.exactly(1200)),)
    assert [(one.if_unknown, one.when) for one in policy.not_ideal] == [
        ("ignore", Compare("occupation", "=", "student"))
    ]
    assert {one.id for one in policy.fields.values() if one.asked} == {"occupation", "specialization"}
