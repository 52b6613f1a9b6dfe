"""Trying and comparing policies take the same options for past leads."""

from __future__ import annotations

from allears.cli.policies.past_options import OPTIONS
from allears.cli.policies.try_ import command


def test_the_options_are_there_once_each_in_their_order() -> None:
    names = [name for option in command.params for name in option.opts]
    assert len(names) == len(set(names))
    shared = ["--only", "--id", "--map", "--final", "--now", "--encoding"]
    assert len(OPTIONS) == len(shared) and [name for name in names if name in shared] == shared
