"""Figures of past leads as people read them."""

from __future__ import annotations

from allears.bulk.proportion import Proportion
from allears.cli.policies.trial_tables import share_cells


def test_a_share_stands_beside_its_interval_and_no_leads_have_none() -> None:
    assert share_cells(Proportion(81, 263)) == ("263", "81", "30.8 %", "25.5 – 36.6 %")
    assert share_cells(Proportion(0, 0)) == ("0", "0", "–", "–")
    assert share_cells(Proportion(1200, 1200))[0] == "1,200"
