"""`allears policy schema` prints what is published beside the policies."""

from __future__ import annotations

from click.testing import CliRunner

from allears.cli.main import main
from tests.tidy.repository import ROOT


def test_it_prints_the_published_schema() -> None:
    result = CliRunner().invoke(main, ["policy", "schema"])
    assert result.exit_code == 0
    assert result.output == (ROOT / "policies" / "policy.schema.json").read_text(encoding="utf-8")
