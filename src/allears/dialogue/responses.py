"""How the lead takes what was just shown: agrees, or objects."""

from __future__ import annotations

from allears.languages.english import response_words as english
from allears.languages.phrases import any_phrase

_AGREEMENT = any_phrase(english.AGREEMENT)
_OBJECTION = any_phrase(english.OBJECTION)
_REACH = 2000
"""An answer to what was shown stands at the beginning; so many characters are looked at."""


def agrees(text: str) -> bool:
    """True when the message begins with a yes to what was just shown or offered, and takes nothing back."""
    lower = text[:_REACH].lower().replace("’", "'")
    return bool(_AGREEMENT.search(lower)) and not objects(text)


def objects(text: str) -> bool:
    """True when the message does not accept what was said: "I see it differently", "are you sure?"."""
    return bool(_OBJECTION.search(text[:_REACH].lower().replace("’", "'")))
