"""What `import allears` offers to other programs: the same names as the commands, and nothing loaded before its use."""

from __future__ import annotations

import subprocess
import sys

import pytest

import allears


@pytest.mark.parametrize("name", allears.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    assert name in dir(allears)
    assert getattr(allears, name).__doc__


def test_a_name_that_is_not_public_is_an_error() -> None:
    with pytest.raises(AttributeError, match="juge"):
        allears.juge  # noqa: B018 - reading it is the test


def test_importing_loads_nothing() -> None:
    probe = "import sys, allears; print([name for name in sys.modules if name.startswith('allears.')])"
    told = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
