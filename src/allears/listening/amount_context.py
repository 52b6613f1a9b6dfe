"""What belongs to an amount and stands elsewhere: its period, its currency, its upper end."""

from __future__ import annotations

import re
from dataclasses import replace

from allears.languages.english import money_context_words as english
from allears.languages.english.language import ENGLISH
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.sense import Sense
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.find import find_values
from allears.values.money import Money, Period
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType

_TURNED_ROUND, _REACHES_TO, _FOR_EACH_BEFORE, _ONCE_FOR_ALL, _IN_TOTAL = (
    Expression(pattern)
    for pattern in (
        english.TURNED_ROUND,
        english.REACHES_TO,
        english.FOR_EACH_BEFORE,
        english.ONCE_FOR_ALL,
        english.IN_TOTAL,
    )
)
_FOR_EACH_ASKED, _FOR_ALL_OF_THEM = Expression(english.FOR_EACH_ASKED), Expression(english.FOR_ALL_OF_THEM)
_PERIODS = {period: Expression(pattern) for period, pattern in english.PERIODS.items()}


def completed(wording: Wording, context: Context, reading: Reading) -> Money:
    """The amount with a period and a currency that stand elsewhere."""
    value = _bounded_by_words_before(wording, reading)
    if value.per is None:
        value = replace(value, per=_period(wording, context, reading))  # type: ignore[arg-type]
    if _FOR_EACH_BEFORE.search(wording.lower[max(0, reading.start - 44) : reading.start]):
        value = replace(value, per_seat=True)
    if not value.per_seat and _asked_for_each(wording, context):
        value = replace(value, per_seat=True)
    if value.per is None and value.currency is None and (known := _on_record(context, wording, reading)):
        value = replace(value, per=known.per, per_seat=known.per_seat)
    if value.per is None and (other := _compared(wording, context, reading)):
        value = replace(value, per=other.per, per_seat=value.per_seat or other.per_seat)
    if value.per is None and not value.per_seat and (price := _price_named(context, value)):
        value = replace(value, per=price.per, per_seat=price.per_seat)
    if own := own_dollar(context, reading.quote.lower(), value):
        return replace(value, currency=own)
    if value.currency is None:
        value = replace(
            value,
            currency=_of_the_country(reading.quote.lower(), context)
            or _of_the_country(wording.lower, context)
            or _currency(wording, context, reading),
        )
    return value


def _compared(wording: Wording, context: Context, reading: Reading) -> Money | None:
    """The amount this one is held against or takes the place of: the one before it in the message, else one on record
    that the message names ("25 euros, not 30"). It shares the period."""
    amounts = [each.value for each in wording.readings if isinstance(each.value, Money) and each.end <= reading.start]
    earlier = next((each for each in reversed(amounts) if each.per), None)
    value = reading.value
    assert isinstance(value, Money)  # noqa: S101 - the kind of the reading fixes its value
    if (earlier and earlier.currency in (None, value.currency)) or (earlier and value.currency is None):
        return earlier
    if not context.record:
        return None
    said = {number for each in wording.readings for number in _sizes(each) if each is not reading}
    for noted in reversed(context.record):
        known = noted.statement.value
        if isinstance(known, Money) and known.low in said and known.currency in (None, value.currency):
            return known
    return None


def _asked_for_each(wording: Wording, context: Context) -> bool:
    """True where the question was for so much a user, and the answer does not speak of all of them."""
    question, asked = context.question, context.asked
    if question is None or asked is None or asked.type is not FieldType.MONEY:
        return False
    asking = _SENTENCE_ENDS.split(question.text.lower().strip())[-1]
    return bool(_FOR_EACH_ASKED.search(asking)) and not _FOR_ALL_OF_THEM.search(wording.lower)


_SENTENCE_ENDS = Expression(r"[.!?]\s")


def own_dollar(context: Context, quote: str, value: Money) -> str | None:
    """The dollar, rupee or shilling of the lead's own country, for an amount that names no other."""
    money = ENGLISH.money
    if value.currency is None or not context.record or _NATION.search(quote):
        return None
    name = next((word for word in _MONEY_WORD.findall(quote) if value.currency in money.shared.get(word, ())), None)
    if name is None:
        return None
    places = {field.id for field in context.vocabulary.of_type(FieldType.PLACE)}
    told = [noted.statement.value for noted in context.record if noted.statement.field in places]
    return money.by_nationality.get((money.signs.get(name, name), str(told[-1]))) if told else None


_MONEY_WORD = Expression(r"[$£]|[^\W\d_]{3,}")
_NATION = Expression(
    r"(?<!\w)(?:"
    + "|".join(re.escape(word) for word in sorted(ENGLISH.money.nationalities, key=len, reverse=True))
    + r")"
    r"(?!\w)|[a-z]\$|\b(?:usd|bucks?)\b"
)
"""Says whose money it is, in the amount itself."""


def _price_named(context: Context, value: Money) -> Money | None:
    """The one price in the question that a bare amount answers: "we land at 14 a vehicle, does that work?" - "10
    would"."""
    question = context.question
    if question is None or value.currency is not None:
        return None
    prices = find_values(question.text, context.reference, ENGLISH, FieldType.MONEY)
    amounts = [each.value for each in prices if isinstance(each.value, Money)]
    named = [each for each in amounts if (each.per or each.per_seat) and is_near(each, value)]
    return named[0] if len(amounts) == len(named) == 1 else None


def is_near(one: Money, other: Money) -> bool:
    """True for amounts of one order: what costs thirty times as much is another thing in another period."""
    first, second = one.low or one.high, other.low or other.high
    return bool(first and second) and _LEAST <= float(first or 1) / float(second or 1) <= 1 / _LEAST


_LEAST = 0.2


def _sizes(reading: Reading) -> set[float]:
    if not isinstance(reading.value, Count | Money):
        return set()
    return {float(size) for size in (reading.value.low, reading.value.high) if size is not None}


_SHARED_NAMES = {
    "shilling": {"KE": "KES", "UG": "UGX", "TZ": "TZS"},
    "peso": {"MX": "MXN", "PH": "PHP", "AR": "ARS", "CL": "CLP", "CO": "COP"},
    "dollar": {"US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD"},
    "kron": {"SE": "SEK", "NO": "NOK", "DK": "DKK"},
    "crown": {"CZ": "CZK", "SE": "SEK", "NO": "NOK", "DK": "DKK"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR"},
    "pound": {"GB": "GBP", "EG": "EGP"},
    "dinar": {"KW": "KWD", "JO": "JOD", "RS": "RSD", "TN": "TND"},
    "rand": {"ZA": "ZAR"},
}
"""Names of money that several countries share: the lead's country tells which."""


def _of_the_country(quote: str, context: Context) -> str | None:
    told = [value for noted in reversed(context.record) if isinstance(value := noted.statement.value, str)]
    for name, currencies in _SHARED_NAMES.items() if told else ():
        country = next((value for value in told if value in currencies), None)
        if country and name in quote:
            return currencies[country]
    return None


def _bounded_by_words_before(wording: Wording, reading: Reading) -> Money:
    """ "Not a cent over 500", "tops 2,000" and "more than 500 is not possible" are upper ends."""
    value = reading.value
    assert isinstance(value, Money)  # noqa: S101 - the kind of the reading fixes its value
    before = wording.lower[max(0, reading.start - 32) : reading.start]
    turned = _TURNED_ROUND.match(wording.lower[reading.end : reading.end + 40])
    capped = value.high is None and (_NOT_A_CENT.search(before) or turned)
    most = _TOPS.search(before) or _REACHES_TO.search(before) or _NOT_MORE_AFTER.match(wording.lower, reading.end)
    if value.low is not None and (capped or (value.low == value.high and most)):
        return replace(value, low=None, high=value.low, about=None)
    return value


_NOT_A_CENT = Expression(r"\b(?:not|never) (?:a (?:\w+ )?|any )?$")
_TOPS = Expression(r"\b(?:tops|max|maximum|ceiling|cap|limit)(?: is| of)?\W*$")
SOME = Expression(r"\b(?:a few|few|several|some|many|couple of|a couple of) $")


def _on_record(context: Context, wording: Wording, reading: Reading) -> Money | None:
    """The last amount on record of the money field that was just asked for again, or whose budget is put right."""
    asked = context.asked
    known = context.on_record(asked.id) if asked else ()
    if not known:
        start, end = wording.clauses.sentence_bounds(wording.clause_at(reading.start).sentence)
        if _PUTS_THE_BUDGET_RIGHT.search(wording.lower, start, end):
            known = tuple(noted for noted in context.record if isinstance(noted.statement.value, Money))
    value = known[-1].statement.value if known else None
    return value if isinstance(value, Money) else None


_NOT_MORE_AFTER, _PUTS_THE_BUDGET_RIGHT = Expression(english.NOT_MORE_AFTER), Expression(english.PUTS_THE_BUDGET_RIGHT)


def _period(wording: Wording, context: Context, reading: Reading) -> str | None:
    """The period from the rest of the sentence, from a sentence that only adds to it, or from the question."""
    if _ONCE_FOR_ALL.match(wording.lower[reading.end : reading.end + 32]):
        return "once"
    sentence = wording.clause_at(reading.start).sentence
    start, end = wording.clauses.sentence_bounds(sentence)
    following = [
        each.start
        for each in wording.readings_over(reading.end, end + 40)
        if each.kind is ReadingKind.MONEY and each.start > reading.start
    ]
    end = min([end, *following])
    if sentence + 1 < wording.clauses.sentences and not following:
        after = wording.clauses.sentence_bounds(sentence + 1)
        if after[1] - after[0] < 40:
            end = after[1]
    for words in (wording.lower[reading.end : end], wording.lower[start : reading.start]):
        for period, pattern in _PERIODS.items():
            if pattern.search(words):
                return period
    asked = period_of_question(context)
    if (
        asked is None
        and not _is_for_each(reading)
        and _IN_TOTAL.match(wording.lower, reading.end)
        and not _asks_for_today(context)
    ):
        return "once"
    return asked


def _is_for_each(reading: Reading) -> bool:
    return isinstance(reading.value, Money) and reading.value.per_seat


def _asks_for_today(context: Context) -> bool:
    return context.asked is not None and context.vocabulary.senses[context.asked.id] is Sense.TODAY_MONEY


def period_of_question(context: Context) -> Period | None:
    """The period that the question for an amount names."""
    question = context.question
    if question and context.asked and context.asked.type is FieldType.MONEY:
        asked = f"{question.text} {context.asked.id.replace('_', ' ')}".lower()
        if _PERIODS["month"].search(asked):
            return "month"
        if _PERIODS["year"].search(asked):
            return "year"
    return None


def _currency(wording: Wording, context: Context, reading: Reading) -> str | None:
    """The currency said elsewhere: in this message, on record, or in any message before."""
    if any(word in ENGLISH.money.shared for word in _MONEY_WORD.findall(reading.quote.lower())):
        return None  # pesos of a country that nobody told are not another amount's dirhams
    if found := currency_in(wording.text, wording.readings):
        return found
    if _DOLLARS.search(wording.lower):
        return "USD"
    for noted in reversed(context.record):
        if isinstance(noted.statement.value, Money) and noted.statement.value.currency:
            return noted.statement.value.currency
    for message in reversed(context.earlier[-6:]):
        if found := currency_in(message.text, find_values(message.text, message.said_at)):
            return found
    return None


CURRENCY_ALONE = Expression(
    r"\b(?P<GBP>quid|sterling|pounds|gbp)\b|\b(?P<NZD>kiwi dollars?|new zealand dollars?|nzd)\b|"
    r"\b(?P<SGD>sing(?:apore)? dollars?|sgd)\b|\b(?P<AUD>aussie(?: dollars?)?|australian dollars?|aud)\b|"
    r"\b(?P<CAD>canadian(?: dollars?)?|cad|loonies)\b|\b(?P<USD>us dollars?|usd|bucks)\b|"
    r"\b(?P<EUR>euros?|eur)\b|"
    r"\b(?P<CHF>francs?|chf|franken)\b|\b(?P<INR>rupees?|inr)\b|\b(?P<ZAR>rands?|zar)\b|"
    r"\b(?P<SEK>swedish kron\w+|sek)\b|\b(?P<NOK>norwegian kron\w+|nok)\b|\b(?P<DKK>danish kron\w+|dkk)\b|"
    r"\b(?P<PLN>zloty\w*|złoty\w*|pln)\b|\b(?P<AED>dirhams?|aed)\b|\b(?P<JPY>yen|jpy)\b|\b(?P<BRL>reais|brl)\b|"
    r"\b(?P<NGN>naira|ngn)\b|\b(?P<HKD>hong kong dollars?|hkd)\b"
)


_DOLLARS = Expression(r"\bdollars\b")
"""Named alone beside an amount of the same message: those of the United States, unless a country was told."""


def currency_in(text: str, readings: tuple[Reading, ...]) -> str | None:
    """The first currency that a message names, with an amount or alone."""
    for reading in readings:
        if isinstance(reading.value, Money) and reading.value.currency:
            return reading.value.currency
    match = CURRENCY_ALONE.search(text.lower())
    return match.lastgroup if match else None
