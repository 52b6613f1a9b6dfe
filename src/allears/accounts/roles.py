"""What somebody may do: roles of reps, scopes of API keys."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """A rep's role in a company; each may do what the next one may, and more."""

    OWNER = "owner"
    ADMIN = "admin"
    REP = "rep"

    def reaches(self, needed: Role) -> bool:
        """Whether somebody with this role may do what `needed` may."""
        return _RANK[self] >= _RANK[needed]

    def may_give(self, role: Role) -> bool:
        """Whether somebody with this role may make another one a `role`: nobody gives more than they have."""
        return self.reaches(Role.ADMIN) and self.reaches(role)


_RANK = {Role.REP: 0, Role.ADMIN: 1, Role.OWNER: 2}


class Scope(StrEnum):
    """What an API key may touch."""

    CONVERSATIONS_READ = "conversations:read"
    CONVERSATIONS_WRITE = "conversations:write"
    VISITORS_READ = "visitors:read"
    VISITORS_WRITE = "visitors:write"
    SETTINGS_READ = "settings:read"
    SETTINGS_WRITE = "settings:write"
