"""The replay asks real leads and ends where the whole form ends."""

import os

import pytest

from bench.replay import main


def test_without_the_file_it_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("ALLEARS_DATA", raising=False)
    assert main([]) == 2
    assert "set ALLEARS_DATA" in capsys.readouterr().err


@pytest.mark.skipif(not os.environ.get("ALLEARS_DATA"), reason="ALLEARS_DATA is not set: no real lead file to replay")
def test_verdicts_are_those_of_the_whole_form(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--leads", "150"]) == 0
    assert "150 of 150" in capsys.readouterr().out
