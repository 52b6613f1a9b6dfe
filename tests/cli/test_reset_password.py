"""`allears user reset-password` at the server's console."""

from __future__ import annotations

from pathlib import Path

from allears.accounts.passwords import Passwords
from allears.accounts.store_logins import LoginStore
from allears.app import opened, settings_from
from tests.cli.user_commands import User, add_olga, user
from tests.event_loop import run_apart

__all__ = ["user"]


def password_of(folder: Path, email: str) -> str:
    with opened(settings_from({"data_folder": folder}), "look") as database:
        login = database.read(lambda connection: LoginStore(connection).by_email(email)).result()
    assert login is not None
    return login.password_hash


def test_a_password_is_reset(user: User, tmp_path: Path) -> None:
    add_olga(user)
    other = "five other plain words\n" * 2
    assert "signed out everywhere" in user("reset-password", "Olga@ringlane.example", typed=other).output
    stored = password_of(tmp_path, "olga@ringlane.example")
    assert run_apart(Passwords().fits("five other plain words", stored))
