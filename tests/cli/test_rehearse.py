"""`allears rehearse`: figures, replays, and clear words where it cannot begin."""

from pathlib import Path

from click.testing import CliRunner

from allears.cli.main import main
from tests.tidy.repository import ROOT

DAY = ("--now", "2026-11-21")


def run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["rehearse", *words])
    return done.exit_code, done.output


def test_it_counts_what_came_of_the_visitors() -> None:
    status, told = run("--in-mind", "--visitors", "4", *DAY)
    assert status == 0
    for row in ("stayed", "decided, of those who stayed", "questions asked", "with a broken rule  0 of 4"):
        assert row in told


def test_one_visitor_is_shown_word_for_word() -> None:
    status, told = run("--in-mind", "--visitor", "3", *DAY)
    assert status == 0
    assert "lead:" in told
    assert "the truth is disqualified, the verdict disqualified" in told
    assert run("--in-mind", "--visitor", "3", *DAY) == (status, told)


def test_any_policy_can_be_rehearsed() -> None:
    wedding = str(ROOT / "policies" / "wedding-venue.yaml")
    status, told = run("--in-mind", "--policy", wedding, "--visitors", "2", *DAY)
    assert status == 0
    assert "wedding-venue" in told


def test_what_does_not_go_together_is_said(tmp_path: Path) -> None:
    assert run("--server", "http://localhost:1")[0] == 2
    status, told = run("--in-mind", "--server", "http://localhost:1", "--site", "site_x")
    assert status == 2
    assert "there is no server then" in told
    status, told = run("--in-mind", "--knowledge", str(tmp_path))
    assert status == 2
    assert "there is no .md file in it" in told
    bad = tmp_path / "bad.txt"
    bad.write_text("hello\n", encoding="utf-8")
    status, told = run("--in-mind", "--sayings", str(bad))
    assert status == 2
    assert "bad.txt:1" in told


def test_a_server_that_is_not_there_is_named() -> None:
    status, told = run("--server", "http://localhost:1", "--site", "site_x", "--visitors", "1", *DAY)
    assert status == 2
    assert "http://localhost:1" in told
