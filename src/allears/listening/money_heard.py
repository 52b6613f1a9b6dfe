"""Amounts: what may be spent, apart from what is paid today, what a rival asked, what one may sign alone.

The currency may come from another message of the conversation; "bucks" are US dollars.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from allears.facts.field import Field
from allears.languages.english import money_context_words as english
from allears.languages.english.count_words import SUM, TAKEN_BACK
from allears.languages.english.language import ENGLISH
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.expression import Expression
from allears.listening.amount_anew import amount_by_another, amount_put_right, as_on_record
from allears.listening.amount_context import CURRENCY_ALONE, SOME, completed
from allears.listening.context import Context
from allears.listening.count_fields import root
from allears.listening.denial import is_denied
from allears.listening.no_money import no_money
from allears.listening.not_a_number import is_told_of_us
from allears.listening.sense import Sense
from allears.listening.several_amounts import is_part_to_spend, standing
from allears.listening.statement import Statement
from allears.listening.word import singular, words_of
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.find import find_values
from allears.values.money import Money, Period
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType

_TO_SPEND, _PAID, _OTHER, _TAKEN_BACK, _SUM = (
    Expression(pattern) for pattern in (english.TO_SPEND, english.PAID_TODAY, english.OTHER_MONEY, TAKEN_BACK, SUM)
)
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
            value = as_on_record(wording, context, field, reading, completed(wording, context, reading))
            heard.setdefault(field.id, []).append((reading, value))
    for field in fields:
        if field.id not in heard and (
            put_right := currency_put_right(wording, context, field) or amount_put_right(wording, context, field)
        ):
            yield put_right
    if context.asked in fields and (held := amount_by_another(wording, context, context.asked)):
        heard.pop(held.field, None)
        yield held
    elif context.asked in fields and not heard and (nothing := no_money(wording, context, context.asked)):
        yield nothing
    for field_id, amounts in heard.items():
        for reading, value in standing(wording, amounts, _own_period(context.vocabulary.by_id[field_id])):
            yield Statement(field_id, value, reading.quote, reading.start, reading.end, 0.85, "an amount to spend")


def _amounts(wording: Wording, context: Context) -> list[Reading]:
    """The amounts of a message. Bare numbers count as amounts in a sentence that speaks of a budget."""
    found = [reading for reading in wording.readings if reading.kind is ReadingKind.MONEY]
    asked = context.asked
    if asked is not None and asked.type is FieldType.MONEY:
        return [
            reading
            for reading in found
            if (not _is_bare(reading) or _stands_as_answer(wording, reading))
            and not SOME.search(wording.lower[max(0, reading.start - 14) : reading.start])
            and not (_is_bare(reading) and _counts_people(wording, reading))
        ]
    for number in range(wording.clauses.sentences):
        start, end = wording.clauses.sentence_bounds(number)
        if not _DIGIT.search(wording.lower, start, end):
            continue
        counts = number == 0 and asked is not None and asked.type is FieldType.COUNT
        if counts and not _OF_MONEY.search(wording.lower, start, end):
            continue
        if not (_SPEAKS_OF_BUDGET.search(wording.lower[start:end]) or _asked_back(context)):
            continue
        for reading in find_values(wording.text[start:end], context.reference, ENGLISH, FieldType.MONEY):
            moved = replace(reading, start=reading.start + start, end=reading.end + start)
            known = any(each.kind is ReadingKind.MONEY for each in wording.readings_over(moved.start, moved.end))
            if counts and _is_bare(moved) and not _SPEAKS_OF_BUDGET.search(wording.lower, start, moved.start):
                continue
            if reading.kind is ReadingKind.MONEY and not known and _is_free(wording, moved):
                found.append(moved)
    return sorted(found, key=lambda reading: reading.start)


def _counts_people(wording: Wording, reading: Reading) -> bool:
    """ "I gave you last year's headcount before, we closed one since: 215"."""
    start, end = wording.clauses.sentence_bounds(wording.clause_at(reading.start).sentence)
    return bool(_PEOPLE.search(wording.lower, start, reading.start)) and not _OF_MONEY.search(wording.lower, start, end)


_PEOPLE = Expression(english.COUNTS_PEOPLE)
_OF_MONEY = Expression(english.OF_MONEY)


@lru_cache(maxsize=256)
def _own_period(field: Field) -> Period | None:
    """The period in which a field asks for an amount."""
    words = f"{field.id.replace('_', ' ')} {field.ask or ''}".lower()
    monthly, yearly = "month" in words, "year" in words or "annual" in words
    if monthly == yearly:
        return None
    return "month" if monthly else "year"


def _asked_back(context: Context) -> bool:
    """True when an amount is on record and the bot's last message speaks of one."""
    question = context.question
    if question is None or not any(isinstance(noted.statement.value, Money) for noted in context.record):
        return False
    return any(each.kind is ReadingKind.MONEY for each in find_values(question.text, context.reference))


_DIGIT = Expression(r"\d")
_SPEAKS_OF_BUDGET = Expression(
    r"\b(?:budget(?:ed)?|spend|money-?wise|price-?wise|put (?:[\w,.]+ ){0,4}aside|set aside|the figure|be ok with|"
    r"afford|"
    r"reserved|earmarked|sanctioned|"
    r"(?:can't|cannot|won't|can not|not) (?:go|spend|pay|be) (?:over|above|more than|beyond|past)|"
    r"(?:bills?|rent) (?:is|are|comes? to|runs? to)|(?:want|get|keep|have) it (?:under|below)|"
    r"money is (?:there|set|ready|available)|(?:has|have|got|there's|there is) (?:only |about |some )?[\d.,]+ ?k? "
    r"for (?:it|this|that)|allocated|in the plan|by the (?:year|month)|(?:pay|paying|go|stretch) up ?to)\b"
)


def _is_bare(reading: Reading) -> bool:
    """True for an amount without currency, period or scale: only the question makes it one."""
    value = reading.value
    assert isinstance(value, Money)  # noqa: S101 - the kind of the reading fixes its value
    plain = value.currency is None and value.per is None and not value.per_seat
    return plain and (reading.quote.replace(",", "").isdigit() or not _SCALED.search(reading.quote.lower()))


_SCALED = Expression(r"\d ?[km]\b|\b(?:k|hundred|thousand|grand|million|mil|lakhs?|crores?|mn|mio|m)\b|\d[.,]\d")


def _is_free(wording: Wording, reading: Reading) -> bool:
    """True when no noun owns the number: in "budget for 12 reps" the 12 is no amount."""
    return reading.quote.lower() not in ("one", "a", "two", "three", "zero") and all(
        each.kind is ReadingKind.COUNT and not _noun_follows(wording, each)
        for each in wording.readings_over(reading.start, reading.end)
    )


_THE_BOUND_IS = Expression(
    r"\b(?:our|my|the|a|an|their|i|we|they|he|she|it|must|should|won't|will|would|go|but|better|please|"
    r"rather|preferably|ideally)\s*$"
)
"""Before an amount with its bound: "our limit's 350"."""
_SMALL = Expression(r"[a-z]+|\d")
"""A digit or a number word by itself is an amount only where it opens the answer."""

_LEADS_TO_AMOUNT = Expression(
    r"(?:^|\b(?:ok|okay|yes|yeah|sure|well|so|about|around|roughly|maybe|say|like|max|maximum|than|to|of|at|under|below|"
    r"is|be|with|do|pay|spend|think|for|probably|and|or|between|somewhere|gave|give|given|granted|us|me|approved|got|have|"
    r"has|had|this year|now|up|swing|manage|afford|around|approx|some|only|just|i'd|us|least|most|near|near to|closer|"
    r"budgeted|planned|allocated|reserved|saved|call it|make it|"
    r"put down|write|put|average|averaging|(?:give|pay|offer) you|normally|usually|typically|"
    r"exceed|past|fee|one[- ]?off|one[- ]?time|lump sum|"
    r"(?:limit|budget|maximum|ceiling|cap|figure|number|sum|amount|total|envelope|target)(?:'s)?)|[:,.;–—-])\s*$"
)
_STANDS_ALONE = Expression(
    r"^\s*(?:$|[.,;:!?)–—-]|max|tops|or|and|to|a\b|per\b|each|all|in total|should|would|is|if|at|but|for|ish|give|"
    r"more|less|net\b|gross\b|plus\b|\+ ?vat|ex\b|excl|incl?\b|including|before|has been|have been|i'd|we'd|that's|"
    r"works?\b|will do|would do|fine|ok|okay|on the table|set aside|put aside|aside|my|our|from|out of|mark\b|"
    r"altogether|total|annual|yearly|monthly|weekly|once\b|one[- ]|up ?front|in (?:the|my|our)\b|left\b|available|"
    r"ready|realistic|maybe|perhaps|absolute|roughly|approx|p\.|of (?:it|that)\b|approved|granted|cleared|released|"
    r"sanctioned|reserved|signed off)"
)


def _noun_follows(wording: Wording, number: Reading) -> bool:
    """True where what is counted stands behind the number: "12 reps", but "our bill is 240k"."""
    after = wording.lower[number.end : number.end + 32].lstrip(" -").removeprefix("of ")
    return number.noun is not None and after.startswith(number.noun.split()[0])


def _stands_as_answer(wording: Wording, reading: Reading) -> bool:
    clause = wording.clause_at(reading.start)
    before = wording.lower[clause.start : reading.start]
    if _SMALL.fullmatch(reading.quote.lower()) and (clause.start or before.strip()):
        return False
    bounded = reading.quote[:1].isalpha() and _THE_BOUND_IS.search(before)
    return bool(bounded or _LEADS_TO_AMOUNT.search(before.strip(" ") and before)) and bool(
        _STANDS_ALONE.match(wording.lower[reading.end : reading.end + 12])
    )


def _field_of(wording: Wording, context: Context, fields: tuple[Field, ...], reading: Reading) -> Field | None:
    """The field an amount belongs to: by its own words, by what may be spent, or by the question."""
    clause = wording.clause_at(reading.start)
    if (clause.hypothetical and not _TO_SPEND.search(clause.lower)) or clause.others or clause.planned:
        return None
    if clause.asks and not _answers_doubtfully(wording, context, fields, reading):
        return None
    start, end = wording.clauses.sentence_bounds(clause.sentence)
    sentence = wording.lower[start:end]
    if _WINDFALL.search(wording.lower[start : reading.start]) or _is_a_price(wording, context, reading):
        return None
    asked = context.asked if context.asked in fields else None
    said = {root(word.lower) for word in wording.words_between(clause.start, clause.end)}
    own = [field for field in fields if _own_words(field) & said]
    today = context.vocabulary.with_sense(Sense.TODAY_MONEY)
    near = wording.lower[max(clause.start, reading.start - 60) : min(clause.end, reading.end + 50)]
    paid, other = _PAID.search(_PAID_TO_US.sub(" ", near)), _OTHER.search(_FINE_BELOW.sub(" ", near))
    to_spend = bool(_TO_SPEND.search(near)) or _is_at_hand(wording, reading)
    for field in own:
        if field in today and (paid or field is asked or not to_spend) and not clause.past:
            return field
    past = clause.past or clause.is_past_at(reading.start)
    if other or (past and not to_spend) or _WAS_BEFORE.match(wording.lower[reading.end : reading.end + 60]):
        return None
    if paid and (asked not in today or own):
        return None
    if asked and asked in today:
        return asked
    budget = asked or next(iter(context.vocabulary.with_sense(Sense.BUDGET)), None)
    if budget is None or budget not in fields:
        return None
    put_right = bool(context.on_record(budget.id)) and bool(_PUTS_RIGHT.search(sentence))
    if asked is None and not (to_spend or _TO_SPEND.search(sentence)) and not put_right and not _asked_back(context):
        return None
    if asked and not _answers(wording, reading, to_spend):
        return None
    return budget


def _answers_doubtfully(wording: Wording, context: Context, fields: tuple[Field, ...], reading: Reading) -> bool:
    """True for "800 a month?" in answer to a question for an amount: who asks back so has answered."""
    clause = wording.clause_at(reading.start)
    before = wording.lower[clause.start : reading.start]
    plain = clause.start == 0 and not _WORD.search(before) and not _ASKS_BACK.search(before)
    return context.asked in fields and plain and len(clause.lower) < _SHORT


_WORD = Expression(r"[a-z]{4,}")
_ASKS_BACK = Expression(r"\b(?:is|are|was|can|do|did|how|why)\b")
_SHORT = 40


def _is_at_hand(wording: Wording, reading: Reading) -> bool:
    """ "I've got 450 bucks for a hundred shirts"."""
    before = wording.lower[max(0, reading.start - 24) : reading.start]
    return bool(_I_HAVE.search(before) and _WHAT_FOR.match(wording.lower[reading.end : reading.end + 24]))


_I_HAVE, _WHAT_FOR = Expression(english.I_HAVE), Expression(english.WHAT_FOR)
_OURS, _PAID_TO_US = Expression(english.OURS), Expression(english.PAID_TO_US)
_FINE_BELOW = Expression(r"\banything (?:under|below|up to)(?=.{0,30}\b(?:fine|ok|okay|works|good|great|manageable)\b)")
_WINDFALL = Expression(english.WINDFALL)
_WAS_BEFORE = Expression(english.WAS_BEFORE)


def _is_a_price(wording: Wording, context: Context, reading: Reading) -> bool:
    """True for a price of ours that the lead repeats, and for "6 euros a parcel" where the policy counts parcels."""
    if is_told_of_us(wording, reading) or _OURS.search(wording.lower[max(0, reading.start - 24) : reading.start]):
        return True
    match = _EACH_OF.match(wording.lower, reading.end)
    if match is None or singular(match["noun"]) in ENGLISH.money.seats:
        return False
    counted = (each for each in context.vocabulary.counts.all if not each.of_people)
    return any(singular(noun.lower()) == singular(match["noun"]) for each in counted for noun in each.field.nouns)


_EACH_OF = Expression(r"\s*(?:per|an?|/|each|every)\s+(?P<noun>[a-z]{3,})\b")
_PER_PIECE = Expression(
    r"\s*(?:per|a|an|/|each)\s*(?:square|sqm|m2|sq|hour|visit|order|lead|click|km|mile|page|night|item|piece|call|"
    r"minute|cover|meal|shift|trip|ride|load|kilo|kg|litre|liter|pallet|word)s?\b"
)
"""A price of a piece is no budget."""

_PUTS_RIGHT = Expression(r"\b(?:not (?=[\d$€£])|it is|it's|the (?:right )?figure|instead|rather|then$|then\.)")


def _answers(wording: Wording, reading: Reading, to_spend: bool) -> bool:
    """An amount in answer to the question, unless it belongs to a thing ("the 50 kW solar")."""
    after = wording.lower[reading.end : reading.end + 16]
    if _PER_PIECE.match(after):
        return False
    if re.match(r"\s*of (?:it|that|this|which|them)\b", after) and not is_part_to_spend(wording, reading):
        return False
    return to_spend or not re.match(
        r"\s*(?:customers?|people|employees|reps|users|leads|calls|years?|visits?|sites?)\b",
        wording.lower[reading.end : reading.end + 16],
    )


@lru_cache(maxsize=256)
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


def currency_put_right(wording: Wording, context: Context, field: Field) -> Statement | None:
    """ "The 1.1 million is euro, not dollar": an amount on record with another currency."""
    known = context.on_record(field.id)
    value = known[-1].statement.value if known else None
    named = CURRENCY_ALONE.search(wording.lower)
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
