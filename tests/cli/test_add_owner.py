"""`allears user add-owner` at the server's console."""

from __future__ import annotations

from tests.cli.user_commands import User, add_olga, user

__all__ = ["user"]


def test_who_is_an_owner_already_stays_one_and_a_second_company_can_be_founded(user: User) -> None:
    add_olga(user)
    assert "olga@ringlane.example owns Ringlane." in add_olga(user).output
    user("add-owner", "olga@ringlane.example", "--name", "Olga", "--company", "Other")
    assert user("list").output.count("olga@ringlane.example") == 2
    unclear = user("disable", "olga@ringlane.example")
    assert unclear.exit_code == 2
    assert "Say which one with --company" in unclear.output
