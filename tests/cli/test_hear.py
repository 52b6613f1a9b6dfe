"""`allears hear`: a file of conversations in, a file of facts with quotes out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from allears.cli.hear import command

POLICY = Path(__file__).parents[2] / "policies" / "inside-sales-crm.yaml"


def hear(tmp_path: Path, *lines: str) -> tuple[int, str, list[dict[str, object]]]:
    """Exit status, output and written lines for a file of these lines."""
    given, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    given.write_text("\n".join(lines), encoding="utf-8")
    arguments = ["--policy", str(POLICY), "--conversations", str(given), "--out", str(out)]
    result = CliRunner().invoke(command, arguments)
    written = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()] if out.exists() else []
    return result.exit_code, result.output, written


def conversation(*turns: dict[str, str]) -> str:
    return json.dumps({"id": "one", "reference_date": "2026-11-21", "turns": turns})


def test_facts_come_with_turn_value_and_verbatim_words(tmp_path: Path) -> None:
    text = "There are 19 reps and it's my call."
    code, _, written = hear(tmp_path, conversation({"by": "bot", "text": "Hi!"}, {"by": "lead", "text": text}))
    assert code == 0
    facts = written[0]["heard"]["facts"]  # type: ignore[index]
    assert {"turn": 1, "field": "sales_reps", "value": {"min": 19, "max": 19}, "quote": "19 reps"} in facts
    assert all(fact["quote"] in text for fact in facts)


def test_every_kind_of_thing_heard_has_its_list(tmp_path: Path) -> None:
    _, _, written = hear(tmp_path, conversation({"by": "lead", "text": "Hello"}))
    kinds = {"facts", "questions", "corrections", "contradictions", "vague", "declined", "hostile"}
    assert set(written[0]["heard"]) == kinds  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("no json", "is no JSON"),
        ('{"id": 1}', 'a list "turns"'),
        ('{"id": 1, "reference_date": "soon", "turns": []}', "not a day"),
        ('{"id": 1, "reference_date": "2026-01-01", "turns": [{"by": "cat", "text": "meow"}]}', "turn 0"),
        (
            '{"id": 1, "reference_date": "2026-01-01", "turns": [{"by": "bot", "text": "?", "asks": "shoes"}]}',
            "'shoes'",
        ),
    ],
)
def test_bad_input_is_named_and_leaves_no_file(tmp_path: Path, line: str, message: str) -> None:
    code, output, written = hear(tmp_path, line)
    assert code == 2
    assert message in output
    assert "line 1" in output
    assert written == []
