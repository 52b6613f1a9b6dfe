"""The parts of the server, put together as they run."""

from __future__ import annotations

from pathlib import Path

from allears.accounts.store_companies import has_company
from allears.app import assembled
from allears.settings import Settings


def test_a_new_folder_becomes_an_empty_database(tmp_path: Path) -> None:
    with assembled(Settings(data_folder=tmp_path / "kept")) as parts:
        assert parts.database.read(has_company).result() is False
    assert (tmp_path / "kept" / "allears.db").is_file()
