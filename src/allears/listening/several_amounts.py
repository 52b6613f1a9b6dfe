"""Of several amounts for one field those that stand: ranges told in two goes, sums, second guesses, offers."""

from __future__ import annotations

import re
from dataclasses import replace

from allears.languages.beginnings import Pattern
from allears.languages.english import money_context_words as english
from allears.languages.english.count_words import SUM
from allears.languages.expression import Expression
from allears.listening.number_scene import TAKEN_BACK
from allears.listening.wording import Wording
from allears.values.money import Money, Period
from allears.values.reading import Reading

TO_SPEND = Pattern(english.TO_SPEND)
_SUM = Expression(SUM)
_FOR_THE_START, _FOR_THE_START_BEFORE = (
    Expression(pattern) for pattern in (english.FOR_THE_START, english.FOR_THE_START_BEFORE)
)


def standing(
    wording: Wording, amounts: list[tuple[Reading, Money]], period: Period | None = None
) -> list[tuple[Reading, Money]]:
    """Without what the message takes back, and without sums that only repeat the first in another period than the
    field's own `period`. Where somebody's offer stands beside what the lead can do, the lead's own amount counts."""
    first, *others = (_with_second_guess(wording, *amount) for amount in amounts)
    kept = [first]
    for reading, value in others:
        if reading.start < kept[-1][0].end:
            continue
        ranged = _as_range(wording, kept[-1], reading, value)
        if ranged:
            kept[-1] = ranged
        elif _sums_up(wording, kept[-1][0], reading):
            kept = [(reading, _as_said(value))]
        elif (
            wording.starts.search(TAKEN_BACK, kept[-1][0].end, reading.start)
            or _outweighs(wording, reading, kept[-1])
            or _settles(wording, kept[-1], (reading, value), period)
        ):
            kept = [(reading, value)]
        elif value.per_seat != kept[-1][1].per_seat:
            kept.append((reading, value))
    return kept


def _settles(
    wording: Wording, earlier: tuple[Reading, Money], later: tuple[Reading, Money], period: Period | None
) -> bool:
    """True when a later amount stands for all: "4k every month" for a year's sum, "45 of it", "but rather not more
    than 400"."""
    (before, first), (reading, value) = earlier, later
    if first.currency and value.currency and first.currency != value.currency:
        return False
    if value.per == period != first.per and period is not None:
        return True
    if is_part_to_spend(wording, reading) or (
        value.per in _AGAIN_AND_AGAIN and _is_for_the_start(wording, before, first, reading.start)
    ):
        return True
    tighter = first.low is None and value.low is None and (value.high or 0) < (first.high or 0)
    return tighter and _RATHER_LESS.search(wording.lower[before.end : reading.start]) is not None


def _is_for_the_start(wording: Wording, reading: Reading, value: Money, until: int) -> bool:
    """ "2k setup and 300 a month": what is paid once, before what they will pay from then on."""
    if value.per in _AGAIN_AND_AGAIN or _OR.match(wording.lower[reading.end : until]):
        return False
    before = wording.lower[max(0, reading.start - 40) : reading.start]
    said = _FOR_THE_START.match(wording.lower, reading.end) or _FOR_THE_START_BEFORE.search(before)
    return value.per == "once" or said is not None


_OR = Expression(r".*\bor\b")
_AGAIN_AND_AGAIN = ("month", "year")


def _sums_up(wording: Wording, before: Reading, reading: Reading) -> bool:
    """ "2,900, in spring more like 3,400: say 3k on average"."""
    number = _NUMBER.search(wording.lower, reading.start)
    lead = wording.lower[max(before.end, reading.start - 24) : number.start() if number else reading.start]
    return bool(_SUMS_UP.search(lead) or _ON_AVERAGE.match(wording.lower, reading.end))


def _as_said(value: Money) -> Money:
    """Without the span of a hedge: "say" and "call it" settle on a number."""
    return value if value.about is None else replace(value, low=value.about, high=value.about, about=None)


def is_part_to_spend(wording: Wording, reading: Reading) -> bool:
    """ "I'd spend 45 of it"."""
    before = wording.lower[max(0, reading.start - 32) : reading.start]
    return bool(_PART_OF_IT.match(wording.lower, reading.end) and _TO_SPEND_OF_IT.search(before))


_SUMS_UP, _ON_AVERAGE, _PART_OF_IT, _TO_SPEND_OF_IT, _RATHER_LESS, _LIVE_WITH = (
    Expression(pattern)
    for pattern in (
        english.SUMS_UP,
        english.ON_AVERAGE,
        english.PART_OF_IT,
        english.TO_SPEND_OF_IT,
        english.RATHER_LESS,
        english.LIVE_WITH,
    )
)
_NUMBER = Expression(r"[\d$€£]")


def _with_second_guess(wording: Wording, reading: Reading, value: Money) -> tuple[Reading, Money]:
    """ "5k, 6 if it has to be", "3 thousand, maybe 3.5": up to the second number, in the scale of the first."""
    match = _SECOND_GUESS.match(wording.lower, reading.end, reading.end + 40)
    if match is None or value.low is None or value.low != value.high:
        return reading, value
    if not (match["gap"].strip(" ,") or match["after"].strip(" ,")):
        return reading, value
    second, low = float(match["n"].replace(",", ".")) * (1000 if match["k"] else 1), value.low
    if match["k"] and low < second / 100:
        low *= 1000
    scale = next((size for size in (1, 1000, 10**6) if low < second * size <= _FARTHEST * low), None)
    if scale is None:
        return reading, value
    end = match.end("k") if match["k"] else match.end("n")
    return replace(reading, end=end, quote=wording.text[reading.start : end]), replace(
        value, low=low, high=second * scale, about=None
    )


_SECOND_GUESS = Expression(english.SECOND_GUESS)
_FARTHEST = 2.0
"""A second guess is at most so many times the first."""


def _outweighs(wording: Wording, reading: Reading, earlier: tuple[Reading, Money]) -> bool:
    """True for a sum over parts ("so 11,500 monthly"), and for the lead's own amount after somebody's offer."""
    before = wording.lower[max(0, reading.start - 24) : reading.start]
    is_sum = bool(_SUM.search(before)) and earlier[1].per is None and not earlier[1].per_seat
    clause = wording.clause_at(earlier[0].start)
    most = _THE_MOST.match(reading.quote.lower()) and earlier[1].low is not None
    if most and not wording.starts.search(TO_SPEND, clause.start, clause.end):
        return clause.sentence < wording.clause_at(reading.start).sentence
    return is_sum or (_is_offer(wording, earlier[0]) and not _is_offer(wording, reading))


def _as_range(
    wording: Wording, before: tuple[Reading, Money], reading: Reading, value: Money
) -> tuple[Reading, Money] | None:
    """ "4,500 a month, 5 tops": the second amount is the upper end, in the scale and the period of the first."""
    first = before[1]
    gap = wording.lower[before[0].end : reading.start]
    if _LIVE_WITH.match(wording.lower, reading.end) and value.low == value.high:
        value, gap = replace(value, low=None), ""
    bound = value.low is None and value.high is not None and _CLOSE.match(gap)
    if not bound or value.high is None or first.low is None or first.low != first.high:
        return None
    if first.currency is None and first.per is None and first.low * 100 < value.high <= first.low * 3000:
        first = replace(first, low=first.low * 1000, high=first.low * 1000)
    assert first.low is not None  # noqa: S101 - looked at above
    high = value.high * 1000 if value.high < first.low / 100 else value.high
    if not first.low < high <= first.low * 3 or (
        value.currency and first.currency and value.currency != first.currency
    ):
        return None
    quote = wording.text[before[0].start : reading.end]
    whole = replace(before[0], end=reading.end, quote=quote)
    return whole, replace(first, high=high, about=None)


_THE_MOST = Expression(r"(?:max|up to|at most|no more than|budget)\b")


_CLOSE = Expression(english.LIKED)


def _is_offer(wording: Wording, reading: Reading) -> bool:
    clause = wording.clause_at(reading.start)
    return bool(
        re.search(
            r"\b(?:offers?|could lend|lends?|would give|subsid\w+|grants?)\b",
            wording.lower[clause.start : reading.start],
        )
    )
