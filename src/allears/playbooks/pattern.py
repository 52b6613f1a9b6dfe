"""Patterns of paths and names: `*` stands for anything within one part of a path, `**` for any number of parts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache


def fits_any(text: str, patterns: Iterable[str]) -> bool:
    """True when one of the patterns fits. A slash at the end of a path makes no difference; letter case neither."""
    plain = _trimmed(text)
    return any(_compiled(pattern).fullmatch(plain) for pattern in patterns)


def fits_host(host: str, wanted: str) -> bool:
    """True for the host itself and whatever lies below it: `mail.google.com` fits `google.com`."""
    host, wanted = host.casefold(), wanted.casefold().removeprefix("www.")
    return bool(host) and (host == wanted or host.endswith(f".{wanted}"))


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"(/\*\*|\*\*|\*)", _trimmed(pattern))
    stands_for = {"/**": "(?:/.*)?", "**": ".*", "*": "[^/]*"}
    return re.compile("".join(stands_for.get(part, re.escape(part)) for part in parts), re.DOTALL)


def _trimmed(text: str) -> str:
    return text.casefold().rstrip("/") or "/" if text.startswith("/") else text.casefold()
