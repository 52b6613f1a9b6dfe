"""`allears policy show` prints a policy as one would tell it."""

from __future__ import annotations

from click.testing import CliRunner

from allears.cli.main import main
from tests.tidy.repository import ROOT


def test_it_tells_whom_we_serve_and_whom_we_turn_away() -> None:
    result = CliRunner().invoke(main, ["policy", "show", str(ROOT / "policies" / "inside-sales-crm.yaml")])
    assert result.exit_code == 0, result.output
    shown = " ".join(result.output.split())
    assert "A CRM for small teams that sell by phone and e-mail inside-sales-crm, version" in shown
    for told in (
        "Whom we serve Small teams that sell by phone and e-mail We can help them when • between 5 and 15 salespeople",
        "Whom we turn away One person alone When at most 1 salesperson.",
        "Better served by: HubSpot's free CRM (free for one person, and quick to set up)",
        "Everybody else They help themselves. They are never refused.",
        "What matters most: CHAMP 1. Challenges: the problem",
        "Team: everybody else. 49 USD a seat a month. As many as: salespeople. To begin with: connect",
    ):
        assert told in shown
    assert "\x1b" not in result.output


def test_a_policy_that_cannot_be_used_says_why() -> None:
    result = CliRunner().invoke(main, ["policy", "show", str(ROOT / "pyproject.toml")])
    assert result.exit_code == 2
    assert "pyproject.toml" in result.output
    assert "Traceback" not in result.output
