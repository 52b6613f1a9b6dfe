"""`allears read` from a file of texts to a file of values."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from allears.cli.main import main


def run(folder: Path, texts: str) -> tuple[int, str]:
    (folder / "in.jsonl").write_text(texts, encoding="utf-8")
    result = CliRunner().invoke(
        main, ["read", "--in", str(folder / "in.jsonl"), "--out", str(folder / "out.jsonl")], catch_exceptions=False
    )
    return result.exit_code, result.output


def test_every_kind_of_value_has_its_shape(tmp_path: Path) -> None:
    text = "We're 12 reps, about 40 in total, up to €29 a seat a month, live by Q2, 3 months, 10 %, jo@acme.com"
    status, output = run(tmp_path, json.dumps({"id": 7, "text": text, "now": "2026-11-21"}) + "\n")
    assert status == 0, output
    line = json.loads((tmp_path / "out.jsonl").read_text())
    assert line["id"] == 7
    assert all(text[value["start"] : value["end"]] == value["quote"] for value in line["values"])
    assert [(value["type"], value["value"], value.get("noun", "")) for value in line["values"]] == [
        ("count", {"min": 12, "max": 12}, "reps"),
        ("count", {"min": 32, "max": 48, "about": 40}, None),
        ("money", {"min": None, "max": 29, "currency": "EUR", "per": "month", "per_seat": True}, ""),
        ("date", {"from": None, "to": "2027-06-30"}, ""),
        ("date", {"from": "2027-04-01", "to": "2027-06-30"}, ""),
        ("duration", {"min": 3, "max": 3, "unit": "month"}, ""),
        ("percent", {"min": 10, "max": 10}, ""),
        ("email", "jo@acme.com", ""),
    ]
    assert "2 count, 1 date, 1 duration, 1 email, 1 money, 1 percent" in output


def test_what_was_asked_decides_what_a_bare_number_is(tmp_path: Path) -> None:
    lines = [
        {"id": 1, "text": "2000", "now": "2026-11-21T09:30:00+01:00", "expect": "money"},
        {"id": 2, "text": "2000", "now": "2026-11-21", "expect": "count"},
    ]
    status, output = run(tmp_path, "".join(json.dumps(line) + "\n" for line in lines))
    assert status == 0, output
    money, count = (json.loads(line)["values"][0] for line in (tmp_path / "out.jsonl").read_text().splitlines())
    assert (money["type"], count["type"]) == ("money", "count")


def test_a_text_with_half_a_character_is_read(tmp_path: Path) -> None:
    status, output = run(tmp_path, '{"id": 1, "text": "\\ud83d 12 reps", "now": "2026-11-21"}\n')
    assert status == 0, output
    assert json.loads((tmp_path / "out.jsonl").read_text())["values"][0]["quote"] == "12"


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        ('{"id": 1, "now": "2026-11-21"}\n', 'in.jsonl, line 1: needs "id" and a text "text"'),
        ('{"id": 1, "text": "a", "now": "2026-11-21"}\n{"id"\n', "in.jsonl, line 2: is no JSON"),
        ('{"id": 1, "text": "a"}\n', 'line 1: "now" is missing, expected the day'),
        ('{"id": 1, "text": "a", "now": "soon"}\n', 'line 1: "now" is "soon", expected the day'),
        (
            '{"id": 1, "text": "a", "now": "2026-11-21", "expect": "n"}\n',
            'line 1: "expect" is "n", expected one of count',
        ),
    ],
)
def test_a_bad_line_is_named_and_nothing_is_written(tmp_path: Path, texts: str, message: str) -> None:
    status, output = run(tmp_path, texts)
    assert status == 2
    assert message in output
    assert not list(tmp_path.glob("out*"))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"id": 1, "text": "a", "now": "2026-11-21"}\n')
    result = CliRunner().invoke(
        main, ["read", "--in", str(tmp_path / "in.jsonl"), "--out", str(tmp_path / "no" / "out.jsonl")]
    )
    assert result.exit_code == 2
    assert "cannot be written" in result.output
