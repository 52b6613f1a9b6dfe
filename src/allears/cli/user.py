"""`allears user`: who may sign in, from the server's console."""

from __future__ import annotations

from allears.cli.lazy_group import LazyGroup

command = LazyGroup(
    name="user",
    help="Who may sign in: list them, reset a password, add an owner, shut somebody out.",
    package="allears.cli.users",
    summaries={
        "list": "Everybody, in every company on this server.",
        "reset-password": "Set a new password and end every session.",
        "add-owner": "Make somebody an owner, or found one more company.",
        "disable": "Shut somebody out everywhere in a company.",
    },
)
"""The commands live in `allears/cli/users/`."""
