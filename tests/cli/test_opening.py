"""What the commands of `allears user` refuse, with words."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.storage.process_lock import sole_process
from tests.cli.user_commands import WORDS, User, add_olga, user

__all__ = ["user"]


@pytest.mark.parametrize(
    ("words", "typed", "told"),
    [
        (["reset-password", "nobody@ringlane.example"], WORDS, "nobody here signs in with this address"),
        (["add-owner", "olga", "--name", "Olga", "--company", "Ringlane"], WORDS, "expected an e-mail address"),
        (["add-owner", "o@ringlane.example", "--name", "O", "--company", "R"], "short\nshort\n", "at least 10"),
    ],
)
def test_what_cannot_be_is_told(user: User, words: list[str], typed: str, told: str) -> None:
    done = user(*words, typed=typed)
    assert done.exit_code == 2
    assert told in done.output


def test_a_database_that_is_being_served_is_left_alone(user: User, tmp_path: Path) -> None:
    add_olga(user)
    with sole_process(f"sqlite:///{tmp_path / 'allears.db'}", "serve"):
        refused = user("list")
    assert refused.exit_code == 2
    assert "`allears serve` (process" in refused.output
