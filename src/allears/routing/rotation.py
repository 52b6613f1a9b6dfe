"""In a circle and in alphabetical order: the next available rep after the one who had the last turn."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Seat:
    """A rep's place in the circle: by name as people would look it up, then by id, so that no two share a place."""

    sort_name: str
    rep_id: str

    @classmethod
    def of(cls, name: str, rep_id: str) -> Seat:
        """The place of a rep; letter case and accents make no difference ("Åse" sits beside "Asa")."""
        plain = unicodedata.normalize("NFKD", name.casefold())
        return cls("".join(one for one in plain if not unicodedata.combining(one)).strip(), rep_id)


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn it is, and who was passed over because they are not available, in the order they were passed."""

    seat: Seat
    passed: tuple[Seat, ...]


def next_turn(team: Collection[Seat], last: Seat | None, available: Collection[str]) -> Turn | None:
    """Whose turn it is after `last` among the reps whose ids are `available`; None when nobody of the team is.

    `last` need not be on the team any more: its place in the alphabet still stands. Who comes back waits until the
    circle reaches them again, because nothing but the last turn is remembered.
    """
    circle = sorted(team)
    start = sum(seat <= last for seat in circle) if last is not None else 0
    in_order = circle[start:] + circle[:start]
    for place, seat in enumerate(in_order):
        if seat.rep_id in available:
            return Turn(seat, tuple(in_order[:place]))
    return None
