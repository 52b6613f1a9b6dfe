"""A finding with advice is one where something is to be done."""

from __future__ import annotations

from allears.cli.finding import Finding


def test_only_what_needs_something_carries_advice() -> None:
    assert Finding("disk", "80 GB free").is_well
    assert not Finding("disk", "1 MB free", "make room").is_well
