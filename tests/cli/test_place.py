"""All commands that look after the database find it by the same words."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.cli.bad_input import BadInput
from allears.cli.place import settings_of
from allears.storage.problem import DatabaseProblem


def test_flags_win_over_the_folders_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "allears.toml").write_text("data_folder = 'from-the-file'\n")
    with settings_of({"database": None, "data_folder": None}) as settings:
        assert settings.database_url == f"sqlite:///{tmp_path}/from-the-file/allears.db"
    with settings_of({"database": "postgresql://db/allears", "data_folder": None}) as settings:
        assert settings.database_url == "postgresql://db/allears"


def test_what_is_wrong_ends_in_a_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadInput, match="the disk is gone"), settings_of({}):
        raise DatabaseProblem("the disk is gone")
    (tmp_path / "allears.toml").write_text("no_such_setting = 1\n")
    with pytest.raises(BadInput, match="no_such_setting"), settings_of({}):
        pass
