"""Amounts: what may be spent, apart from what is paid today, what a rival asked, what one may sign alone.

The currency may come from another message of the conversation; "bucks" are US dollars.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import money_context_words as english
from allears.languages.english.language import ENGLISH
from allears.languages.expression import Expression
from allears.listening.amount_anew import amount_by_another, amount_put_right, as_on_record, currency_put_right
from allears.listening.amount_context import SOME, completed
from allears.listening.context import Context
from allears.listening.count_fields import root
from allears.listening.money_fields import MoneyFields, own_period
from allears.listening.money_granted import is_granted
from allears.listening.no_money import no_money
from allears.listening.not_a_number import is_told_of_us
from allears.listening.several_amounts import TO_SPEND, is_part_to_spend, standing
from allears.listening.statement import Statement
from allears.listening.word import singular
from allears.listening.wording import Wording
from allears.values.find import find_values
from allears.values.money import Money
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType

_PAID, _OTHER, _WINDFALL, _OURS = (
    Pattern(pattern) for pattern in (english.PAID_TODAY, english.OTHER_MONEY, english.WINDFALL, english.OURS)
)


def hear_money(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of money fields."""
    fields = context.vocabulary.of_type(FieldType.MONEY)
    if not fields:
        return
    heard: dict[str, list[tuple[Reading, Money]]] = {}
    money = MoneyFields.of(context, fields)
    for reading in _amounts(wording, context, money):
        field = _field_of(wording, context, money, reading)
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
        for reading, value in standing(wording, amounts, own_period(context.vocabulary.by_id[field_id])):
            yield Statement(field_id, value, reading.quote, reading.start, reading.end, 0.85, "an amount to spend")


def _amounts(wording: Wording, context: Context, money: MoneyFields) -> list[Reading]:
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
    asked_back = _asked_back(context)
    for number in range(wording.clauses.sentences):
        start, end = wording.clauses.sentence_bounds(number)
        if not _may_hold_more(wording, start, end):
            continue
        told = asked_back or (number == 0 and money.is_answered_by_yes)
        if not told and not _speaks_of_budget(wording, start, end):
            continue
        counts = number == 0 and asked is not None and asked.type is FieldType.COUNT
        if counts and not _OF_MONEY.search(wording.lower, start, end):
            continue
        found += [
            reading
            for reading in _read_as_money(wording, context, start, end)
            if not counts or not _is_bare(reading) or wording.starts.search(_SPEAKS_OF_BUDGET, start, reading.start)
            if not (money.is_answered_by_yes and _is_bare(reading) and _value(reading) < _LEAST)
        ]
    return sorted(found, key=lambda reading: reading.start)


_LEAST = 100
"""A smaller bare number beside an answer with yes or no may count anything."""


def _value(reading: Reading) -> float:
    assert isinstance(reading.value, Money)  # noqa: S101 - the kind of the reading fixes its value
    return reading.value.low or reading.value.high or 0


def _speaks_of_budget(wording: Wording, start: int, end: int) -> bool:
    """True for a sentence that speaks of a budget or of an amount that was granted."""
    if wording.starts.search(_SPEAKS_OF_BUDGET, start, end):
        return True
    return any(is_granted(wording, each) for each in wording.readings_over(start, end))


def _may_hold_more(wording: Wording, start: int, end: int) -> bool:
    """True where a digit between two offsets stands in no reading, or in one that only counts: all others say already
    what they are."""
    place = start
    for reading in wording.readings_over(start, end):
        if reading.kind is ReadingKind.COUNT or _DIGIT.search(wording.lower, place, reading.start):
            return _DIGIT.search(wording.lower, start, end) is not None
        place = max(place, reading.end)
    return _DIGIT.search(wording.lower, place, end) is not None


def _read_as_money(wording: Wording, context: Context, start: int, end: int) -> Iterator[Reading]:
    """The numbers of a sentence that are amounts where money is spoken of, and that nothing else owns."""
    for reading in find_values(wording.text[start:end], context.reference, ENGLISH, FieldType.MONEY):
        if reading.kind is ReadingKind.MONEY:
            moved = replace(reading, start=reading.start + start, end=reading.end + start)
            if _is_free(wording, moved):
                yield moved


def _counts_people(wording: Wording, reading: Reading) -> bool:
    """ "I gave you last year's headcount before, we closed one since: 215"."""
    start, end = wording.clauses.sentence_bounds(wording.clause_at(reading.start).sentence)
    return bool(_PEOPLE.search(wording.lower, start, reading.start)) and not _OF_MONEY.search(wording.lower, start, end)


_PEOPLE = Expression(english.COUNTS_PEOPLE)
_OF_MONEY = Expression(english.OF_MONEY)


def _asked_back(context: Context) -> bool:
    """True when an amount is on record and the bot's last message speaks of one."""
    question = context.question
    if question is None or not any(isinstance(noted.statement.value, Money) for noted in context.record):
        return False
    return any(each.kind is ReadingKind.MONEY for each in find_values(question.text, context.reference))


_DIGIT = Expression(r"\d")
_SPEAKS_OF_BUDGET = Pattern(
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
    r"sanctioned|reserved|signed off|on average|average|usually|normally|typically|depending|or thereabouts|"
    r"last (?:year|month)|this (?:year|month))"
)


def _noun_follows(wording: Wording, number: Reading) -> bool:
    """True where what is counted stands behind the number: "12 reps", but "our bill is 240k"."""
    after = wording.lower[number.end : number.end + 32].lstrip(" -").removeprefix("of ")
    return number.noun is not None and number.noun != "budget" and after.startswith(number.noun.split()[0])


def _stands_as_answer(wording: Wording, reading: Reading) -> bool:
    clause = wording.clause_at(reading.start)
    before = wording.lower[clause.start : reading.start]
    if _SMALL.fullmatch(reading.quote.lower()) and (clause.start or before.strip()):
        return False
    bounded = reading.quote[:1].isalpha() and _THE_BOUND_IS.search(before)
    return bool(bounded or _LEADS_TO_AMOUNT.search(before.strip(" ") and before)) and bool(
        _STANDS_ALONE.match(wording.lower[reading.end : reading.end + 12])
    )


def _field_of(wording: Wording, context: Context, money: MoneyFields, reading: Reading) -> Field | None:
    """The field an amount belongs to: by its own words, by what may be spent, or by the question."""
    clause, search = wording.clause_at(reading.start), wording.starts.search
    if clause.others or clause.planned or (clause.hypothetical and not search(TO_SPEND, clause.start, clause.end)):
        return None
    if clause.asks and not _answers_doubtfully(wording, money.asked, reading):
        return None
    start = wording.clauses.sentence_bounds(clause.sentence)[0]
    if search(_WINDFALL, start, reading.start) or _is_a_price(wording, context, reading):
        return None
    asked, today = money.asked, money.today
    said = {root(word.lower) for word in wording.words_between(clause.start, clause.end)}
    own = [field for field in money.fields if not money.words[field.id].isdisjoint(said)]
    near = max(clause.start, reading.start - 60), min(clause.end, reading.end + 50)
    paid, other = _says(wording, _PAID, _PAID_TO_US, *near), _says(wording, _OTHER, _FINE_BELOW, *near)
    to_spend = search(TO_SPEND, *near) is not None or _is_at_hand(wording, reading)
    for field in own:
        if field in today and (paid or field is asked or not to_spend) and not clause.past:
            return field
    past = (clause.past or clause.is_past_at(reading.start)) and not (
        asked in today and _OF_THE_LAST.match(wording.lower, reading.end)
    )
    if other or (past and not to_spend) or _WAS_BEFORE.match(wording.lower[reading.end : reading.end + 60]):
        return None
    if paid and (asked not in today or own):
        return None
    if asked and asked in today:
        return asked
    return money.budget if _is_of_the_budget(wording, context, money, reading, to_spend=to_spend) else None


def _is_of_the_budget(
    wording: Wording, context: Context, money: MoneyFields, reading: Reading, *, to_spend: bool
) -> bool:
    """True for an amount that answers the question, or that is said to be what may be spent (`to_spend`)."""
    if money.asked:
        return _answers(wording, reading, to_spend)
    if money.budget is None:
        return False
    start, end = wording.clauses.sentence_bounds(wording.clause_at(reading.start).sentence)
    if to_spend or money.is_answered_by_yes or wording.starts.search(TO_SPEND, start, end):
        return True
    put_right = context.on_record(money.budget.id) and _PUTS_RIGHT.search(wording.lower[start:end])
    return bool(put_right) or _asked_back(context)


def _says(wording: Wording, pattern: Pattern, besides: Expression, start: int, end: int) -> bool:
    """True where the words between two offsets say what `pattern` finds, but for those that `besides` finds."""
    if wording.starts.search(pattern, start, end) is None:
        return False
    return pattern.search(besides.sub(" ", wording.lower[start:end])) is not None


def _answers_doubtfully(wording: Wording, asked: Field | None, reading: Reading) -> bool:
    """True for "800 a month?" in answer to a question for an amount: who asks back so has answered."""
    if asked is None:
        return False
    clause = wording.clause_at(reading.start)
    before = wording.lower[clause.start : reading.start]
    plain = clause.start == 0 and not _WORD.search(before) and not _ASKS_BACK.search(before)
    return plain and len(clause.lower) < _SHORT


_OF_THE_LAST = Expression(r"\s*(?:in |for |over )?(?:the )?last (?:year|month|season|winter)\b")
"""After what is paid: the last time it was paid tells what is paid."""

_WORD = Expression(r"[a-z]{4,}")
_ASKS_BACK = Expression(r"\b(?:is|are|was|can|do|did|how|why)\b")
_SHORT = 40


def _is_at_hand(wording: Wording, reading: Reading) -> bool:
    """ "I've got 450 bucks for a hundred shirts"."""
    before = wording.lower[max(0, reading.start - 24) : reading.start]
    return bool(_I_HAVE.search(before) and _WHAT_FOR.match(wording.lower[reading.end : reading.end + 24]))


_I_HAVE, _WHAT_FOR = Expression(english.I_HAVE), Expression(english.WHAT_FOR)
_PAID_TO_US = Expression(english.PAID_TO_US)
_FINE_BELOW = Expression(r"\banything (?:under|below|up to)(?=.{0,30}\b(?:fine|ok|okay|works|good|great|manageable)\b)")
_WAS_BEFORE = Expression(english.WAS_BEFORE)


def _is_a_price(wording: Wording, context: Context, reading: Reading) -> bool:
    """True for a price of ours that the lead repeats, and for "6 euros a parcel" where the policy counts parcels."""
    if is_told_of_us(wording, reading) or wording.starts.search(_OURS, max(0, reading.start - 24), reading.start):
        return True
    match = _EACH_OF.match(wording.lower, reading.end)
    if match is None or singular(match["noun"]) in ENGLISH.money.seats:
        return False
    asking = f"{context.asked.ask or ''}".lower() if context.asked and context.asked.type is FieldType.MONEY else ""
    if any(f"{each} {match['noun']}" in asking for each in ("per", "a", "each", "every")):
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
    if _OF_THAT.match(after) and not is_part_to_spend(wording, reading):
        return False
    return to_spend or not _COUNTED_THINGS.match(after)


_OF_THAT = Expression(r"\s*of (?:it|that|this|which|them)\b")
_COUNTED_THINGS = Expression(r"\s*(?:customers?|people|employees|reps|users|leads|calls|years?|visits?|sites?)\b")
