"""Phrase files are found by the policy's id, and one's own stand before them."""

from pathlib import Path

import pytest

from allears.rehearsal.sayings import SayingsError
from allears.visiting.phrase_files import sayings_for


def test_a_policy_without_a_file_of_its_own_has_the_general_phrases() -> None:
    assert sayings_for("no-such-policy").of("hello")
    assert not sayings_for("no-such-policy").of("pain")
    assert sayings_for("inside-sales-crm").of("pain")


def test_ones_own_file_is_taken_instead(tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("[pain]\nour horses run away\n", encoding="utf-8")
    assert sayings_for("inside-sales-crm", mine).of("pain") == ("our horses run away",)
    mine.write_text("nothing\n", encoding="utf-8")
    with pytest.raises(SayingsError, match=r"mine\.txt:1"):
        sayings_for("inside-sales-crm", mine)
