"""`allears policy check` says what is wrong, in which line, and ends with a status that scripts can use."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from allears.cli.main import main
from tests.tidy.repository import ROOT

POLICY = """\
format: 1
id: bikes
fields:
  wish: {type: text, ask: What should be different, benefit: so that I answer that}
  riders: {type: count, ask: How many ride, benefit: so that I count helmets}
ideal:
  - id: fleets
    we_can_help_them: [riders >= 5]
    they_can_help_us: [wish is known]
not_ideal:
  - id: alone
    when: riders < 2
    because: a shop nearby is better for one bike
    say: For one bike a shop nearby is better.
    suggest: [{name: a shop nearby, as: they know your height}]
"""


def check(tmp_path: Path, text: str, *options: str) -> Result:
    file = tmp_path / "bikes.yaml"
    file.write_text(text, encoding="utf-8")
    return CliRunner().invoke(main, ["policy", "check", str(file), *options])


def test_a_sound_policy_is_clean(tmp_path: Path) -> None:
    result = check(tmp_path, POLICY, "--strict")
    assert result.exit_code == 0
    assert "0 errors, 0 warnings, 0 hints. bikes has 2 fields, 1 segment, 1 exclusion" in result.output


def test_warnings_count_when_strict(tmp_path: Path) -> None:
    text = POLICY.replace("    suggest: [{name: a shop nearby, as: they know your height}]\n", "")
    assert check(tmp_path, text).exit_code == 0
    result = check(tmp_path, text, "--strict")
    assert result.exit_code == 1
    assert "bikes.yaml:11:5: warning: it suggests nothing better [no-alternative]" in result.output


def test_what_makes_no_sense_is_an_error(tmp_path: Path) -> None:
    result = check(tmp_path, POLICY.replace("[riders >= 5]", "[riders >= 5 and riders < 4]"))
    assert result.exit_code == 2
    assert "bikes.yaml:8:24: error: this criterion can never hold" in result.output


def test_what_cannot_be_read_is_an_error_with_every_place(tmp_path: Path) -> None:
    text = POLICY.replace("riders >= 5", "rider >= 5").replace("type: count", "type: cuont")
    result = check(tmp_path, text)
    assert result.exit_code == 2
    assert "bikes.yaml:5:18: fields.riders.type" in result.output
    assert "bikes.yaml:8:24: ideal.fleets.we_can_help_them.1: no field is called 'rider'" in result.output
    assert "2 errors; the policy cannot be used" in result.output


def test_hints_can_be_left_out(tmp_path: Path) -> None:
    text = POLICY.replace("  riders:", "  hobby: {type: text, about: person}\n  riders:")
    assert "never-decides" in check(tmp_path, text).output
    assert "never-decides" not in check(tmp_path, text, "--quiet").output


@pytest.mark.parametrize("path", sorted((ROOT / "policies").glob("*.yaml")), ids=lambda path: path.stem)
def test_shipped_policies_are_clean(path: Path) -> None:
    result = CliRunner().invoke(main, ["policy", "check", "--strict", str(path)])
    assert result.exit_code == 0, result.output
