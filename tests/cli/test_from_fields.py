"""`allears policy from-fields` writes a policy that loads, or says what is wrong and writes nothing."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from allears.cli.main import main
from allears.library.policy_file import load_policy


def test_a_policy_comes_out(tmp_path: Path) -> None:
    fields, out = tmp_path / "fields.json", tmp_path / "Our bikes.yaml"
    fields.write_text('[{"name": "riders", "type": "count", "of": ["riders"]}]', encoding="utf-8")
    result = CliRunner().invoke(main, ["policy", "from-fields", str(fields), "--out", str(out)])
    assert result.exit_code == 0, result.output
    assert load_policy(out).id == "Our-bikes"
    assert out.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=policy.schema.json\n")


def test_a_wrong_list_leaves_no_file(tmp_path: Path) -> None:
    fields, out = tmp_path / "fields.json", tmp_path / "policy.yaml"
    fields.write_text('[{"name": "riders", "type": "cuont"}]', encoding="utf-8")
    result = CliRunner().invoke(main, ["policy", "from-fields", str(fields), "--out", str(out)])
    assert result.exit_code == 2
    assert "Did you mean 'count'?" in result.output
    assert sorted(tmp_path.iterdir()) == [fields]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    fields = tmp_path / "fields.json"
    fields.write_text('[{"name": "riders", "type": "count"}]', encoding="utf-8")
    result = CliRunner().invoke(main, ["policy", "from-fields", str(fields), "--out", str(tmp_path / "no" / "p.yaml")])
    assert result.exit_code == 2
    assert "cannot be written" in result.output
