"""`allears user disable` at the server's console."""

from __future__ import annotations

from tests.cli.user_commands import User, add_olga, user

__all__ = ["user"]


def test_the_only_owner_cannot_be_shut_out_but_others_can(user: User) -> None:
    add_olga(user)
    alone = user("disable", "olga@ringlane.example")
    assert (alone.exit_code, "only owner" in alone.output) == (2, True)
    user("add-owner", "kim@ringlane.example", "--name", "Kim", "--company", "Ringlane")
    assert "is shut out of Ringlane" in user("disable", "olga@ringlane.example").output
    assert "shut out" in user("list").output
