"""Numbers of those who will come: "a hall for 80", "120 to 150 people come". They are no size of the lead's company."""

from __future__ import annotations

from allears.languages.english import guest_words as english
from allears.languages.expression import Expression
from allears.listening.number_scene import Owner, Scene, quoted
from allears.listening.people_owner import is_anybody
from allears.values.reading import Reading

_ROOM_FOR, _THEY_HAVE, _GROUP_OF, _THEY_COME = (
    Expression(pattern) for pattern in (english.ROOM_FOR_THEM, english.THEY_HAVE, english.A_GROUP_OF, english.THEY_COME)
)
_REACH = 60


def as_guests(scene: Scene, reading: Reading) -> Owner | None:
    """Those who come, for the field of the purchase that counts them, when no other noun owns the number."""
    field = scene.fields.guests
    if field is None or reading.per or _is_of_something(reading):
        return None
    wording = scene.wording
    before = wording.lower[max(scene.clause.start, reading.start - _REACH) : reading.start]
    come = _THEY_COME.match(wording.lower[reading.end : reading.end + _REACH])
    seated = _ROOM_FOR.search(before)
    if seated and _THEY_HAVE.search(before[: seated.start()]):
        seated = None
    if not (come or seated or _GROUP_OF.search(before)):
        return None
    return field, *quoted(wording, reading), 2.4, "those who come"


def _is_of_something(reading: Reading) -> bool:
    """True where a noun that is no word for people of any kind owns the number."""
    return reading.noun is not None and not is_anybody(reading.noun.split()[-1]) and not _BEFORE_IT.search(reading.noun)


_BEFORE_IT = Expression(r"\b(?:group|party|crowd|table)$")
