"""A rep who praises the product before anything is known: one quiet mark, once a conversation."""

from __future__ import annotations

from allears.guidance.open_questions import open_questions
from allears.guidance.so_far import SoFar
from allears.languages.english import guidance_phrases as english
from allears.languages.phrases import any_phrase
from allears.listening.clause import plain_lower

PITCH = "pitch"
"""The key under which the mark is put away for the rest of the conversation once it was shown."""
_PITCH = any_phrase(english.PITCH, english.CLASSES)
_REACH = 2_000


def pitches_too_early(draft: str, so_far: SoFar) -> bool:
    """True when the draft sells and nothing is known yet of what the lead needs.

    Never twice in a conversation (`so_far.dismissed` holds `PITCH` then), and never while a question of the lead waits:
    whoever answers "what does it cost?" may name a plan.
    """
    if PITCH in so_far.dismissed or so_far.knows_something:
        return False
    return is_pitch(draft) and not open_questions(so_far)


def is_pitch(draft: str) -> bool:
    """True when the words praise or offer the product."""
    return bool(_PITCH.search(plain_lower(draft[:_REACH])))
