"""A length of time alone that answers when: "6 weeks" is that day, "3 months max" any day until then."""

from __future__ import annotations

from allears.languages.english import ahead_words as english
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.leaning_dates import DatedWords
from allears.listening.wording import Wording
from allears.values.date_interval import DateInterval
from allears.values.find import find_values
from allears.values.reading import ReadingKind

_BEFORE, _MOST_BEFORE, _AFTER, _MOST_AFTER, _HOW_LONG = (
    Expression(pattern)
    for pattern in (
        english.BEFORE,
        english.AT_MOST_BEFORE,
        english.AFTER,
        english.AT_MOST_AFTER,
        english.ASKS_HOW_LONG,
    )
)


def time_ahead(wording: Wording, context: Context) -> DatedWords | None:
    """The day that a first sentence comes to which is a length of time from now and nothing more."""
    length = next((each for each in wording.readings if each.kind is ReadingKind.DURATION), None)
    if length is None or (context.question and _HOW_LONG.search(context.question.text.lower())):
        return None
    clause = wording.clause_at(length.start)
    if clause.sentence or clause.asks or clause.negated or not clause.is_about_the_lead_now:
        return None
    before = wording.lower[: length.start]
    if not _BEFORE.fullmatch(before) or not _AFTER.match(wording.lower, length.end):
        return None
    words = length.quote if not length.quote.lower().startswith("couple") else f"a {length.quote}"
    ahead = find_values(f"in {words}", context.reference)
    value = ahead[0].value if len(ahead) == 1 else None
    if not isinstance(value, DateInterval) or value.start is None or value.end is None:
        return None
    if _MOST_BEFORE.search(before) or _MOST_AFTER.match(wording.lower, length.end):
        value = DateInterval(None, value.end)
    return DatedWords(value, length.start, length.end, 1.0)
