"""Secrets that open something: shown or set once, kept only as a hash.

A token's text names its workspace before the secret, so that even looking one up stays inside a workspace.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from allears.storage.secret import fingerprint, new_secret

KEY_PREFIX = "allears_"
"""What every API key starts with, so that scanners of leaked secrets can know one."""

_SHAPE = re.compile(r"(?:allears_)?(?P<workspace>wsp_[0-9a-z]{26})\.(?P<secret>[\w-]{43})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Token:
    """A secret of a workspace. Its text is for its owner's eyes only; `digest` is what the tables hold."""

    workspace_id: str
    secret: str = field(repr=False)

    @property
    def text(self) -> str:
        return f"{self.workspace_id}.{self.secret}"

    @property
    def digest(self) -> str:
        return fingerprint(self.secret)


def new_token(workspace_id: str) -> Token:
    """A secret of this workspace that nobody had before."""
    return Token(workspace_id, new_secret())


def read_token(text: str) -> Token | None:
    """The token a text is, with or without the prefix of API keys; None when it cannot be one."""
    found = _SHAPE.fullmatch(text)
    return Token(found["workspace"], found["secret"]) if found else None


def csrf_token(session_token: str) -> str:
    """What a form of this session must carry: known to its pages, not derivable without the session's token."""
    return fingerprint(f"csrf {session_token}")
