"""Amounts that rest on one told before: in its scale, in its period, or in its place.

"25,000 euro for the year", later "the budget is 20": twenty thousand, a year. "Scratch the 28, it's 23".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from allears.facts.field import Field
from allears.languages.english import money_context_words as english
from allears.languages.expression import Expression
from allears.listening.amount_context import CURRENCY_ALONE, completed, is_near
from allears.listening.context import Context
from allears.listening.denial import is_denied
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.find import find_values
from allears.values.money import Money
from allears.values.reading import Reading
from allears.values.value import FieldType

_SCALES = (1_000, 100_000, 1_000_000)
_LARGEST = 1_000
"""A number that is told in the scale of another is smaller."""
_ECHOED = Expression(english.ECHOED)
_OTHER_THING = Expression(
    r"\s*(?:%|percent|years?|months?|weeks?|days?|hours?|people|users?|persons?|seats?|reps?|am\b|pm\b|st\b|nd\b|"
    r"rd\b|th\b|o'clock|of (?:them|us|those)|kwp?\b|january|february|march|april|may\b|june|july|august|"
    r"september|october|november|december)"
)


def as_on_record(wording: Wording, context: Context, field: Field, reading: Reading, value: Money) -> Money:
    """`value` in the scale of the amounts told before it, and in the period of the one on record."""
    known = [noted.statement.value for noted in context.on_record(field.id) if isinstance(noted.statement.value, Money)]
    scale = _scale(value, [*known, *_told_before(wording, context, reading)]) if reading.quote.isdigit() else 1
    if scale > 1:
        low, high = (None if end is None else end * scale for end in (value.low, value.high))
        value = replace(value, low=low, high=high)
    latest = known[-1] if known else None
    if latest and value.per is None and value.currency == latest.currency and is_near(value, latest):
        value = replace(value, per=latest.per)
    return value


def _told_before(wording: Wording, context: Context, reading: Reading) -> Iterator[Money]:
    """Amounts that stand before in the message, and in the lead's messages before it."""
    for each in wording.readings:
        if isinstance(each.value, Money) and each.end <= reading.start and not each.quote.isdigit():
            yield each.value
    for message in context.earlier[-4:]:
        if message.by == "lead":
            for each in find_values(message.text, message.said_at):
                if isinstance(each.value, Money):
                    yield each.value


def _scale(value: Money, others: list[Money]) -> int:
    """How many times more a small bare number means beside the `others`: "25,000 … the budget is 20"."""
    size = value.low or value.high or 0
    if not 0 < size < _LARGEST:
        return 1
    if any(is_near(value, each) for each in others):
        return 1
    return next((scale for each in others for scale in _SCALES if is_near(_times(value, scale), each)), 1)


def _times(value: Money, scale: int) -> Money:
    low, high = (None if end is None else end * scale for end in (value.low, value.high))
    return replace(value, low=low, high=high, about=None)


def currency_put_right(wording: Wording, context: Context, field: Field) -> Statement | None:
    """ "The 1.1 million is euro, not dollar": an amount on record with another currency."""
    known = context.on_record(field.id)
    value = known[-1].statement.value if known else None
    named = CURRENCY_ALONE.search(wording.lower) if isinstance(value, Money) else None
    if not isinstance(value, Money) or named is None or named.lastgroup == value.currency:
        return None
    if wording.clause_at(named.start()).asks or is_denied(wording, named.start(), named.end()):
        return None
    sizes = {value.low, value.high} - {None}
    for reading in wording.readings:
        if isinstance(reading.value, Count | Money) and {reading.value.low, reading.value.high} & sizes:
            start, end = min(reading.start, named.start()), max(reading.end, named.end())
            amount = replace(value, currency=named.lastgroup)
            return Statement(field.id, amount, wording.text[start:end], start, end, 0.8, "puts the currency right")
    return None


def amount_put_right(wording: Wording, context: Context, field: Field) -> Statement | None:
    """ "60 was with the training, for the licences alone it's 45,000": what takes the place of the amount on record
    that the message names and takes back."""
    known = context.standing(field.id)
    value = known[-1].statement.value if known else None
    if not isinstance(value, Money) or value.low is None or value.low != value.high:
        return None
    if (
        context.asked is not None
        and context.asked.type in _ANSWERED_WITH_NUMBERS
        and not _OF_MONEY.search(wording.lower)
    ):
        return None
    numbers = [each for each in wording.readings if _plain(wording, each)]
    echoes = [each for each in numbers if any(_size(each) * scale == value.low for scale in (1, *_SCALES))]
    if not echoes or not _ECHOED.search(wording.lower):
        return None
    scale = value.low / _size(echoes[-1])
    others = [each for each in numbers if each not in echoes and each.start > echoes[-1].end]
    sizes = {
        size
        for each in others
        for times in (scale, 1, *_SCALES)
        if _LEAST < (size := _size(each) * times) / value.low < _MOST
    }
    if len(sizes) != 1 or len(others) != 1 or wording.clause_at(others[0].start).asks:
        return None
    size, found = sizes.pop(), others[0]
    anew = replace(value, low=size, high=size, about=None)
    return Statement(field.id, anew, found.quote, found.start, found.end, 0.8, "takes the place of an amount")


_LEAST, _MOST = 0.2, 5.0
_ANSWERED_WITH_NUMBERS = (FieldType.COUNT, FieldType.DATE_INTERVAL, FieldType.PHONE)
_OF_MONEY = Expression(english.OF_MONEY)


def _plain(wording: Wording, reading: Reading) -> bool:
    """A number that may be an amount: money, or a number that counts nothing."""
    if not _size(reading):
        return False
    after = wording.lower[reading.end : reading.end + 24].lstrip(" -")
    counted = reading.noun is not None and after.startswith(reading.noun.split()[0])
    return isinstance(reading.value, Money) or not (counted or _OTHER_THING.match(wording.lower, reading.end))


def _size(reading: Reading) -> float:
    """The number that was said; nought for what is no single number. A number alone may have been read as a day."""
    value = reading.value
    if isinstance(value, Count | Money):
        return float(value.low or 0) if value.low == value.high else 0.0
    return float(reading.quote) if reading.quote.isdigit() else 0.0


def amount_by_another(wording: Wording, context: Context, field: Field) -> Statement | None:
    """ "They quoted 19k, so less than that", "60 a seat, half of that is the maximum": what may be spent, held against
    a price that the message names."""
    match = _BY_ANOTHER.search(wording.lower)
    if match is None or context.asked is not field or wording.clause_at(match.start()).asks:
        return None
    prices = [each for each in wording.readings if isinstance(each.value, Money)]
    if len(prices) != 1 or not _size(prices[0]) or prices[0].end > match.start():
        return None
    price, before = completed(wording, context, prices[0]), wording.lower[: match.start()]
    if not _ANOTHERS_PRICE.search(before) or _NOT_A_PRICE.search(before) or price.low is None:
        return None
    if price.per is None and _GOES_ON.search(before):
        return None
    share = next((share for name, share in _SHARES.items() if match[name]), 1.0)
    most = match["below"] or match["more"] or _AT_MOST_BEHIND.match(wording.lower, match.end())
    size = round(price.low * share, 2)
    value = replace(price, low=None if most else size, high=size, about=None)
    quote = wording.text[match.start() : match.end()]
    return Statement(field.id, value, quote, match.start(), match.end(), 0.8, "held against another amount")


_SHARES = {"half": 0.5, "thirds": 2 / 3, "third": 1 / 3, "double": 2.0}
_BY_ANOTHER, _AT_MOST_BEHIND, _ANOTHERS_PRICE, _NOT_A_PRICE, _GOES_ON = (
    Expression(pattern)
    for pattern in (
        english.BY_ANOTHER,
        english.AT_MOST_BEHIND,
        english.ANOTHERS_PRICE,
        english.NOT_A_PRICE,
        english.GOES_ON,
    )
)
