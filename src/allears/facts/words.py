"""Text for people, in one or several languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A text as pairs (language code, text); the first pair is the one to fall back to.

    A policy that writes plain text gives it the policy's own language.
    """

    texts: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, text: str, language: str = "en") -> Words:
        """Words in one language."""
        return cls(((language, text),))

    def read_in(self, language: str) -> str:
        """The text in `language` (its region is ignored when only the bare language exists), else the first one."""
        texts = dict(self.texts)
        return texts.get(language) or texts.get(language.partition("-")[0]) or str(self)

    def __str__(self) -> str:
        return self.texts[0][1] if self.texts else ""
