"""What the mind reads of one field: a value, or the way in which there is none."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from allears.values.value import Value


class Absence(StrEnum):
    """Why a field has no value that may decide. Each way means something else: not known is not no, and somebody who
    would not say has not said no either."""

    UNKNOWN = "unknown"
    DECLINED = "declined"
    NOT_APPLICABLE = "not applicable"
    DISPUTED = "disputed"


Answer = Value | Absence
Answers = Mapping[str, Answer]
"""Field id -> what is known of it. A missing key is the same as `Absence.UNKNOWN`."""
