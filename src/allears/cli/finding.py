"""What a check found: all is well, or what is wrong and what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `allears doctor`. `advice` is empty when all is well."""

    about: str
    said: str
    advice: str = ""

    @property
    def is_well(self) -> bool:
        """Whether there is nothing to do."""
        return not self.advice
