"""Secrets: shown once to whom they belong, and only recognised afterwards."""

from __future__ import annotations

import hashlib
import secrets


def new_secret() -> str:
    """256 random bits as 43 letters, digits, `-` and `_`."""
    return secrets.token_urlsafe(32)


def fingerprint(secret: str) -> str:
    """What is stored instead of the secret: its SHA-256 in hex. Enough, since nobody can guess 256 random bits."""
    return hashlib.sha256(secret.encode()).hexdigest()
