"""The tables of a rehearsal."""

import pytest

from allears.cli.rehearsal_tables import share, show_visited
from allears.policy.verdict import Outcome
from allears.visiting.rehearsing import Kept, Visited
from allears.visiting.talking import Talked
from tests.rehearsal.visitors import rehearsed


def test_shares_say_of_how_many() -> None:
    assert share(12, 40) == "12 of 40, 30.0 %"
    assert share(0, 0) == "–"


def test_what_nobody_can_look_at_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    truth = rehearsed(3).character.truth
    talked = Talked(3, "cnv_1", 2, "", refused=True, handed_over=False, slowest=0.2, broken=())
    left = Talked(4, "cnv_2", 1, "country", refused=False, handed_over=False, slowest=0.1, broken=())
    show_visited([Visited(truth, talked, None), Visited(truth, left, None)], "crm")
    told = capsys.readouterr().out
    assert "decided" not in told
    assert "country 1" in told
    show_visited([Visited(truth, talked, Kept(Outcome.DISQUALIFIED.value, urgent=False))], "crm")
    assert "1 of 1, 100.0 %" in capsys.readouterr().out
