"""Policies are opened with clear errors, and files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.cli.bad_input import BadInput
from allears.cli.policy_files import open_policy, read_text, write_whole
from tests.tidy.repository import ROOT


def test_a_policy_is_opened() -> None:
    assert open_policy(ROOT / "policies" / "online-school.yaml").id == "online-school"


def test_every_problem_of_a_policy_is_in_the_message(tmp_path: Path) -> None:
    file = tmp_path / "p.yaml"
    file.write_text("format: 1\nid: a b\nfields: {c: {type: d}}\nideal: [{id: e}]\n", encoding="utf-8")
    with pytest.raises(BadInput) as raised:
        open_policy(file)
    assert raised.value.exit_code == 2
    assert "[bad-id]" in raised.value.message
    assert "[wrong-value]" in raised.value.message


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    for open_it in (open_policy, read_text):
        with pytest.raises(BadInput, match=r"p\.yaml: No such file"):
            open_it(tmp_path / "p.yaml")


def test_bytes_that_are_no_text_are_named(tmp_path: Path) -> None:
    file = tmp_path / "p.json"
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(BadInput, match="not UTF-8"):
        read_text(file)


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "out.yaml"
    file.write_text("before", encoding="utf-8")
    write_whole(file, "nach für")
    assert file.read_text(encoding="utf-8") == "nach für"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be written"):
        write_whole(tmp_path, "a folder stands there")
    assert list(tmp_path.iterdir()) == []
