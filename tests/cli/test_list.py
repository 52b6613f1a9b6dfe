"""`allears user list` at the server's console."""

from __future__ import annotations

from tests.cli.user_commands import User, add_olga, user

__all__ = ["user"]


def test_an_empty_server_says_how_to_begin(user: User) -> None:
    assert "Nobody yet" in user("list").output


def test_an_owner_founds_a_company_and_is_listed(user: User) -> None:
    assert "olga@ringlane.example owns Ringlane, which is new." in add_olga(user).output
    listed = user("list").output
    assert "Olga" in listed
    assert "owner" in listed
