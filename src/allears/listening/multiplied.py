"""So many of each of so many, in answer to how many there are altogether: "three teams of five" are fifteen.

"20 a day each, 5 reps" are 2,100 calls a month, "12 per restaurant, 3 restaurants" are 36 people.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from allears.languages.english import multiplied_words as english
from allears.languages.english.count_words import SUM
from allears.languages.english.person_nouns import is_person_noun
from allears.languages.expression import Expression
from allears.listening.count_fields import CountField
from allears.listening.rates import in_the_fields_own_measure
from allears.listening.word import singular
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.quantities import spread
from allears.values.reading import Reading

_GROUPS_OF, _WITH_SO_MANY, _EACH_FOLLOWS, _PER_THING, _EACH_BETWEEN, _EACH_DOES, _TIMES, _AT_EACH, _FOR_ONE, _ASKS = (
    Expression(pattern)
    for pattern in (
        english.GROUPS_OF,
        english.WITH_SO_MANY,
        english.EACH_FOLLOWS,
        english.PER_THING,
        english.EACH_BETWEEN,
        english.EACH_OF_THEM_DOES,
        english.TIMES,
        english.AT_EACH_OF,
        english.FOR_ONE_OF_THEM,
        english.ASKS_FOR_ONE_OF_THEM,
    )
)
_SUM = Expression(SUM)
_EACH_BEFORE, _WE_ARE, _THEY_ALL, _OF_US, _PER_ONE, _PER_ONE_OF_THEM = (
    Expression(pattern)
    for pattern in (
        english.EACH_BEFORE,
        english.WE_ARE,
        english.THEY_ALL,
        english.OF_US,
        english.PER_ONE,
        english.PER_ONE_OF_THEM,
    )
)
_MORE_FOLLOWS = Expression(english.MORE_FOLLOWS)
_WORD_BEHIND = Expression(r"\s+([a-z][a-z-]*)(?: ([a-z][a-z-]*))?")
_FARTHEST, _REACH, _MOST = 60, 40, 8
_LEAST = 2
"""One team of five is no product."""


def multiplied(
    wording: Wording, asked: CountField | None, counts: tuple[Reading, ...]
) -> tuple[str, Count, int, int] | None:
    """The field just asked for, what two numbers of the answer come to, and where the words for it stand."""
    if asked is None or not _LEAST <= len(counts) <= _MOST or _is_summed_up(wording, counts):
        return None
    for one, other in pairwise(counts):
        if other.start - one.end > _FARTHEST or not _are_theirs(wording, one, other):
            continue
        found = _groups_and_size(wording, one, other)
        if found is None:
            continue
        groups, each = found
        group = _noun_of(wording, groups)
        of_people = asked.of_people and is_person_noun(group) and asked.period is None
        if not _GROUPS_OF.match(wording.lower, one.end) and (of_people or _is_asked_for(asked, group)):
            continue
        product = _product(groups.value, each.value)
        per = each.per
        if product is None or (per is not None and asked.period is None):
            continue
        whole = replace(each, value=product, per=per, noun=None)
        if _MORE_FOLLOWS.match(wording.lower, other.end):
            return None
        after = _PER_ONE.sub(r"\1", wording.lower[each.end : each.end + _REACH])
        value = in_the_fields_own_measure(whole, asked, after)
        if value is not None:
            return asked.field.id, value, one.start, other.end
    return None


def _is_summed_up(wording: Wording, counts: tuple[Reading, ...]) -> bool:
    """True where the lead did the sum: "60 a day each, that's 300 between us"."""
    before = (wording.lower[max(0, each.start - _REACH) : each.start] for each in counts[1:])
    return any(_SUM.search(words) and not _EACH_BEFORE.search(words) for words in before)


def is_for_one_of_them(wording: Wording, asked: CountField, reading: Reading) -> bool:
    """True for "6 per boat" where all of them were asked for."""
    if not _FOR_ONE.match(wording.lower, reading.end, reading.end + _REACH):
        return False
    return not _ASKS.search(f"{asked.field.ask or ''} {' '.join(asked.field.nouns)}".lower())


def _are_theirs(wording: Wording, *readings: Reading) -> bool:
    clauses = [wording.clause_at(each.start) for each in readings]
    return all(clause.is_about_the_lead_now and not (clause.asks or clause.negated) for clause in clauses)


def _groups_and_size(wording: Wording, one: Reading, other: Reading) -> tuple[Reading, Reading] | None:
    """Which of two numbers counts the groups and which what each of them has; None where they are no product."""
    gap = wording.lower[one.end : other.start]
    if _GROUPS_OF.fullmatch(gap):
        return one, other
    if _EACH_DOES.fullmatch(gap):
        return one, other
    each_follows = _EACH_FOLLOWS.match(wording.lower, other.end, other.end + _REACH)
    if each_follows and (_WITH_SO_MANY.fullmatch(gap) or _are_people(wording, one, gap)):
        return one, other
    per_one = _PER_ONE_OF_THEM.match(wording.lower, other.end, other.end + _REACH)
    if per_one and len(gap.split()) <= _SHORT and singular(per_one["thing"]) == singular(_noun_of(wording, one)):
        return one, other
    if _EACH_BEFORE.search(gap) and _are_all_of_them(wording, one):
        return one, other
    if _TIMES.fullmatch(gap) or _AT_EACH.fullmatch(gap):
        return (one, other) if _TIMES.fullmatch(gap) and one.per is None else (other, one)
    if (match := _PER_THING.fullmatch(gap)) and singular(match["thing"]) == singular(_noun_of(wording, other)):
        return other, one
    if _EACH_BETWEEN.fullmatch(gap) and (_noun_of(wording, other) or _are_all_of_them(wording, other)):
        return other, one
    if _EACH_BEFORE.search(wording.lower, max(0, one.start - _REACH), one.start) and _are_all_of_them(wording, other):
        return other, one
    return None


def _are_people(wording: Wording, one: Reading, gap: str) -> bool:
    """True for "5 reps, 20 a day each" and "we're 5, 20 a day each"."""
    people = is_person_noun(_noun_of(wording, one)) or _are_all_of_them(wording, one)
    return people and len(gap.split()) <= _SHORT


_SHORT = 4


def _are_all_of_them(wording: Wording, reading: Reading) -> bool:
    """True for a number that tells how many they are: "we're 6", "there are 6 of us"."""
    if not _THEY_ALL.match(wording.lower, reading.end):
        return False
    before = wording.lower[max(0, reading.start - _REACH) : reading.start]
    return bool(_OF_US.match(wording.lower, reading.end) or _WE_ARE.search(before))


def _noun_of(wording: Wording, reading: Reading) -> str:
    """The word right behind a number."""
    match = _WORD_BEHIND.match(wording.lower, reading.end, reading.end + _REACH)
    return match[1] if match else ""


def _is_asked_for(asked: CountField, noun: str) -> bool:
    return any(singular(noun) == singular(each.lower().split()[-1]) for each in asked.field.nouns)


def _product(one: object, other: object) -> Count | None:
    if not isinstance(one, Count) or not isinstance(other, Count):
        return None
    if one.about is not None or other.about is not None:
        middles = [each.about if each.about is not None else each.low for each in (one, other)]
        if middles[0] is None or middles[1] is None:
            return None
        about = middles[0] * middles[1]
        return Count(*spread(about), about=about)
    low = None if one.low is None or other.low is None else one.low * other.low
    high = None if one.high is None or other.high is None else one.high * other.high
    return None if low is None and high is None else Count(low, high)
