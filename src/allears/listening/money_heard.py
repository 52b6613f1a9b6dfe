"""Amounts: what may be spent, apart from what is paid today, what a rival asked, what one may sign alone.

The currency may come from another message of the conversation; "bucks" are US dollars.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from allears.facts.field import Field
from allears.languages.english import money_context_words as english
from allears.languages.english.count_words import TAKEN_BACK
from allears.languages.english.language import ENGLISH
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.listening.context import Context
from allears.listening.count_fields import root
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.word import words_of
from allears.listening.wording import Wording
from allears.values.find import find_values
from allears.values.money import Money
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType

_TO_SPEND, _PAID, _OTHER, _TAKEN_BACK = (
    re.compile(pattern) for pattern in (english.TO_SPEND, english.PAID_TODAY, english.OTHER_MONEY, TAKEN_BACK)
)
_PERIODS = {period: re.compile(pattern) for period, pattern in english.PERIODS.items()}
_PLAIN_WORDS = frozenset(
    root(word)
    for word in (
        "spend",
        "today",
        "month",
        "money",
        "budget",
        "pay",
        "much",
        "current",
        "year",
        "each",
        "cost",
        "currently",
        "what",
        "average",
        "set",
        "aside",
    )
)


def hear_money(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of money fields."""
    fields = context.vocabulary.of_type(FieldType.MONEY)
    if not fields:
        return
    heard: dict[str, list[tuple[Reading, Money]]] = {}
    for reading in _amounts(wording, context):
        field = _field_of(wording, context, fields, reading)
        if field:
            assert isinstance(reading.value, Money)  # noqa: S101 - the kind of the reading fixes its value
            heard.setdefault(field.id, []).append((reading, completed(wording, context, reading)))
    for field_id, amounts in heard.items():
        for reading, value in _standing(wording, amounts):
            yield Statement(field_id, value, reading.quote, reading.start, reading.end, 0.85, "an amount to spend")


def _amounts(wording: Wording, context: Context) -> list[Reading]:
    """The amounts of a message. Bare numbers count as amounts in a clause that speaks of spending."""
    found = [reading for reading in wording.readings if reading.kind is ReadingKind.MONEY]
    asked = context.asked
    if (
        (asked is None or asked.type is not FieldType.MONEY)
        and re.search(r"\d", wording.text)
        and _SPEAKS_OF_BUDGET.search(wording.lower)
    ):
        as_money = find_values(wording.text, context.reference, ENGLISH, FieldType.MONEY)
        for reading in as_money:
            if reading.kind is ReadingKind.MONEY and not any(
                reading.start < each.end and each.start < reading.end for each in found
            ):
                clause = wording.clause_at(reading.start)
                if _SPEAKS_OF_BUDGET.search(clause.lower) or _PERIOD_NEAR.search(reading.quote.lower()):
                    found.append(reading)
    return sorted(found, key=lambda reading: reading.start)


_SPEAKS_OF_BUDGET = re.compile(
    r"\b(?:budget|spend|money-?wise|price-?wise|put (?:\w+ ){0,4}aside|set aside|we'd be ok with|afford|can do|"
    r"by the year|pay up to|paying up to)\b"
)
_PERIOD_NEAR = re.compile(r"month|year|quarter")


def _field_of(wording: Wording, context: Context, fields: tuple[Field, ...], reading: Reading) -> Field | None:
    """The field an amount belongs to: by its own words, by what may be spent, or by the question."""
    clause = wording.clause_at(reading.start)
    if (clause.hypothetical and not _TO_SPEND.search(clause.lower)) or clause.others or clause.asks or clause.planned:
        return None
    start, end = wording.clauses.sentence_bounds(clause.sentence)
    sentence = wording.lower[start:end]
    asked = context.asked if context.asked in fields else None
    own = [field for field in fields if _own_words(field) & {root(word.lower) for word in words_of(clause.lower)}]
    today = context.vocabulary.with_sense(Sense.TODAY_MONEY)
    near = wording.lower[max(clause.start, reading.start - 60) : min(clause.end, reading.end + 50)]
    paid, other, to_spend = _PAID.search(near), _OTHER.search(near), _TO_SPEND.search(near)
    for field in own:
        if field in today and (paid or field is asked or not to_spend) and not clause.past:
            return field
    if other or (clause.past and not to_spend):
        return None
    if paid and (asked not in today or own):
        return None
    if asked and asked in today:
        return asked
    budget = asked or next(iter(context.vocabulary.with_sense(Sense.BUDGET)), None)
    if budget is None or budget not in fields:
        return None
    if asked is None and not _TO_SPEND.search(sentence):
        return None
    if asked and not _answers(wording, reading, to_spend is not None):
        return None
    return budget


def _answers(wording: Wording, reading: Reading, to_spend: bool) -> bool:
    """An amount in answer to the question, unless it belongs to a thing ("the 50 kW solar")."""
    return to_spend or not re.match(
        r"\s*(?:customers?|people|employees|reps|users|leads|calls|years?|visits?|sites?)\b",
        wording.lower[reading.end : reading.end + 16],
    )


def _own_words(field: Field) -> frozenset[str]:
    """Roots of the words that tell one money field from the others: "ad" and "ads" for what is spent on ads."""
    words = words_of(f"{field.id.replace('_', ' ')} {field.ask or ''} {' '.join(field.nouns)}".lower())
    return (
        frozenset(
            root(word.lower)
            for word in words
            if word.is_word and word.lower not in FUNCTION_WORDS and len(word.lower) > 1
        )
        - _PLAIN_WORDS
    )


def completed(wording: Wording, context: Context, reading: Reading) -> Money:
    """The amount with a period and a currency that stand elsewhere."""
    value = reading.value
    assert isinstance(value, Money)  # noqa: S101 - the kind of the reading fixes its value
    if value.per is None:
        value = replace(value, per=_period(wording, context, reading))  # type: ignore[arg-type]
    if value.currency is None:
        value = replace(value, currency=_currency(wording, context))
    return value


def _period(wording: Wording, context: Context, reading: Reading) -> str | None:
    """The period from the rest of the sentence, from a sentence that only adds to it, or from the question."""
    sentence = wording.clause_at(reading.start).sentence
    start, end = wording.clauses.sentence_bounds(sentence)
    following = [
        each.start for each in wording.readings if each.kind is ReadingKind.MONEY and each.start > reading.start
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
    question = context.question
    if question and context.asked and context.asked.type is FieldType.MONEY:
        for period in ("month", "year"):
            if _PERIODS[period].search(question.text.lower()):
                return period
    return None


def _currency(wording: Wording, context: Context) -> str | None:
    """The currency said elsewhere: in this message, on record, or in any message before."""
    if found := currency_in(wording.text, wording.readings):
        return found
    for noted in reversed(context.record):
        if isinstance(noted.statement.value, Money) and noted.statement.value.currency:
            return noted.statement.value.currency
    for message in reversed(context.earlier[-6:]):
        if found := currency_in(message.text, find_values(message.text, message.said_at)):
            return found
    return None


_CURRENCY_ALONE = re.compile(
    r"\b(?P<GBP>quid|sterling|pounds|gbp)\b|\b(?P<NZD>kiwi dollars?|new zealand dollars?|nzd)\b|"
    r"\b(?P<SGD>sing(?:apore)? dollars?|sgd)\b|\b(?P<AUD>aussie dollars?|australian dollars?|aud)\b|"
    r"\b(?P<CAD>canadian(?: dollars?)?|cad|loonies)\b|\b(?P<USD>us dollars?|usd|bucks)\b|\b(?P<EUR>euros?|eur)\b|"
    r"\b(?P<CHF>francs?|chf|franken)\b|\b(?P<INR>rupees?|inr)\b|\b(?P<ZAR>rands?|zar)\b|"
    r"\b(?P<SEK>swedish kron\w+|sek)\b|\b(?P<NOK>norwegian kron\w+|nok)\b|\b(?P<DKK>danish kron\w+|dkk)\b|"
    r"\b(?P<PLN>zloty\w*|złoty\w*|pln)\b|\b(?P<AED>dirhams?|aed)\b|\b(?P<JPY>yen|jpy)\b|\b(?P<BRL>reais|brl)\b|"
    r"\b(?P<NGN>naira|ngn)\b|\b(?P<HKD>hong kong dollars?|hkd)\b"
)


def currency_in(text: str, readings: tuple[Reading, ...]) -> str | None:
    """The first currency that a message names, with an amount or alone."""
    for reading in readings:
        if isinstance(reading.value, Money) and reading.value.currency:
            return reading.value.currency
    match = _CURRENCY_ALONE.search(text.lower())
    return match.lastgroup if match else None


def _standing(wording: Wording, amounts: list[tuple[Reading, Money]]) -> list[tuple[Reading, Money]]:
    """Without what the message takes back, and without sums that only repeat the first in another period."""
    kept = [amounts[0]]
    for reading, value in amounts[1:]:
        between = wording.lower[kept[-1][0].end : reading.start]
        if _TAKEN_BACK.search(between):
            kept = [(reading, value)]
        elif value.per_seat != kept[-1][1].per_seat:
            kept.append((reading, value))
    return kept
