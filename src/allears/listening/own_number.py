"""Whether a number with its noun, which nobody asked for, is all that the lead has.

"We run 12 vans", "our 340 pupils" and "courier here, 7 vans" are; "3 vans are in the garage", "on a bad day 60
patients" and "the depot in Leeds has 6 vans" are not. What happens to some of them is told far more often than how
many there are, so a number must show that it is theirs.
"""

from __future__ import annotations

from allears.languages.english import own_number_words as english
from allears.languages.expression import Expression
from allears.listening.named_options import ONE_WORD_OF_IT
from allears.listening.price_asked import is_priced_for
from allears.listening.wording import Wording
from allears.values.reading import Reading

_DEFINITE, _OURS, _OUR_COMPANY, _THERE_ARE, _NOT_ALL, _HAPPENS, _NOT_SO_MANY, _FINITE, _AT_WORK = (
    Expression(pattern)
    for pattern in (
        english.DEFINITE,
        english.OURS,
        english.OUR_COMPANY,
        english.THERE_ARE,
        english.NOT_ALL_OF_THEM,
        english.HAPPENS,
        english.NOT_SO_MANY,
        english.FINITE,
        english.AT_WORK,
    )
)
_OF_THEM = Expression(r"(?<!\bout )\bof\s+$")
_REACH, _NEAR = 140, 60


def is_all_they_have(wording: Wording, reading: Reading, start: int, end: int) -> bool:
    """True when the words around the number, which stands with its noun at characters [`start`, `end`), say that it
    counts all of the lead's."""
    clause = wording.clause_at(reading.start)
    first, last = wording.clauses.sentence_bounds(clause.sentence)
    before = wording.lower[max(first, start - _REACH) : start]
    after = wording.lower[max(reading.end, end) : min(last, end + _NEAR)]
    if (clause.asks and is_priced_for(wording, reading)) or start < reading.start:
        return True
    if _NOT_SO_MANY.match(after):
        return False
    if _DEFINITE.search(before):
        return True
    if _NOT_ALL.search(wording.lower[clause.start : start]) or reading.quote.lower().startswith("from"):
        return False
    if _THERE_ARE.search(before) or _OURS.search(before) or _OUR_COMPANY.search(before):
        return True
    if _AT_WORK.match(after):
        return True
    return not _HAPPENS.match(after) and _is_listed(
        before, wording.lower[clause.start : start], wording.lower[end : clause.end]
    )


def is_a_part_told_beside_the_whole(wording: Wording, start: int, earlier_end: int) -> bool:
    """True for a number of people that follows another one in the same sentence: "70, and 52 are on the phones"."""
    return wording.clause_at(earlier_end - 1).sentence == wording.clause_at(start).sentence


def _is_listed(before: str, *around: str) -> bool:
    """True in a list of what there is: no verb stands `around` the number and its noun in their clause, "boutique gym,
    3 locations, 900 members". What is counted is none: "7,000 calls a month"."""
    return not _OF_THEM.search(before) and not any(_FINITE.search(words) for words in around)


def is_an_option(wording: Wording, reading: Reading) -> bool:
    """True for the number in an option's own words: who decides is "the two of us", and how many come is not told."""
    start, end = reading.start, reading.end
    around = [one for one in wording.options if one.start <= start and end <= one.end]
    return any(one.words > 1 and one.strength > ONE_WORD_OF_IT for one in around)
