"""How the words before a place tell that the lead is there, where the plain rules would say no, or not which."""

from __future__ import annotations

from allears.languages.english import placing_words as english
from allears.languages.expression import Expression
from allears.listening.wording import Wording


def works_there(before: str) -> bool:
    """True where words that speak of others all the same tell where the lead is: a relative's firm in which they work,
    the ground on which they celebrate, the firm as whose buyer they introduce themselves."""
    if _HELPS_THERE.search(before):
        return True
    told = _ROLE_AT_A_FIRM.search(before) or _EVENT_THERE.search(before)
    return bool(told) and not _OF_SOMEBODY.search(before)


Place = tuple[int, int, str, str]
"""Where the name of a place starts and ends, its country and its kind."""


def without_parts(wording: Wording, places: list[Place]) -> list[Place]:
    """The places without those where only a part of the company is, where the message tells where the company itself
    is: "sales team in Poland, head office in Dublin"."""
    before = {place: wording.lower[max(0, place[0] - 60) : place[0]] for place in places}
    parts = {place for place in places if _PART_THERE.search(before[place])}
    told = (place for place in places if place not in parts and not _DENIED.search(before[place]))
    seats = {place[2] for place in told if _ALL_THERE.search(before[place])}
    return [place for place in places if place not in parts or not seats - {place[2]}]


def standing_of_answer(wording: Wording, start: int, end: int) -> float:
    """What an answer gains: the place that the lead settles on ("so Bangkok please"), else the one it opens with."""
    before = wording.lower[max(0, start - 24) : start]
    if _SETTLES_ON.search(before) and _SETTLED.match(wording.lower, end):
        return _OF_WHAT_IS_SETTLED
    opens = wording.clause_at(start).sentence == 0 and _OPENS_ANSWER.match(wording.lower[:start])
    return _OF_WHAT_OPENS if opens else 0.0


_SETTLES_ON, _SETTLED = Expression(english.SETTLES_ON), Expression(english.SETTLED)
_OPENS_ANSWER = Expression(english.OPENS_ANSWER)
_PART_THERE, _ALL_THERE, _DENIED = (
    Expression(pattern) for pattern in (english.PART_THERE, english.ALL_THERE, english.DENIED_PLACE)
)
_OF_WHAT_OPENS, _OF_WHAT_IS_SETTLED = 0.25, 0.5
_ROLE_AT_A_FIRM, _OF_SOMEBODY, _EVENT_THERE, _HELPS_THERE = (
    Expression(pattern)
    for pattern in (english.ROLE_AT_A_FIRM, english.OF_SOMEBODY, english.EVENT_THERE, english.HELPS_THERE)
)
