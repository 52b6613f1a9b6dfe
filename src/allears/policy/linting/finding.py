"""What the linter says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error makes part of the policy meaningless; a warning will cost leads or honesty; a hint is worth a look."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found.

    `code` is stable and meant for programs; `path` names the place as in the file (`not_ideal.enterprise.when`).
    `what` says what was found, `why` why it matters, `remedy` what to do.
    """

    code: str
    severity: Severity
    path: str
    what: str
    why: str
    remedy: str
