"""`allears user …` on a database of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from allears.cli.main import main

User = Callable[..., Result]
WORDS = "four plain words\nfour plain words\n"


@pytest.fixture
def user(tmp_path: Path) -> User:
    """Runs `allears user …` in a folder of its own, typing a password twice."""

    def run(*words: str, typed: str = WORDS) -> Result:
        return CliRunner().invoke(main, ["user", *words, "--data-folder", str(tmp_path)], input=typed)

    return run


def add_olga(user: User) -> Result:
    return user("add-owner", "olga@ringlane.example", "--name", "Olga", "--company", "Ringlane")
