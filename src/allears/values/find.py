"""Every value in a text, in the order of the text, without overlaps."""

from __future__ import annotations

from datetime import date

from allears.languages.english.language import ENGLISH
from allears.languages.language import Language
from allears.values.addresses import find_emails, find_urls
from allears.values.amounts import read_money_at, read_percent_at
from allears.values.clock import skip_time
from allears.values.counts import read_count_at, read_implied
from allears.values.date_intervals import may_be_dated, read_date_at
from allears.values.date_lexicon import DateContext, date_lexicon_of
from allears.values.durations import duration_reading, read_length
from allears.values.lexicon import Lexicon, lexicon_of
from allears.values.numeric_dates import read_year
from allears.values.phones import find_phones
from allears.values.quantities import read_quantity
from allears.values.reading import Reading
from allears.values.tokens import NUMBER, SIGN, WORD, Tokens
from allears.values.value import FieldType

Step = tuple[Reading | None, int]


def find_values(
    text: str,
    reference: date,
    language: Language = ENGLISH,
    expect: FieldType | None = None,
    *,
    region: str | None = None,
    implied: bool = False,
) -> tuple[Reading, ...]:
    """Every value that a text states, first to last; spans never overlap and quotes are verbatim.

    `reference` is the day the text was written: "next month" counts from it. `expect` is the type of the field that was
    just asked about, None when nothing was: with `MONEY` a bare "2k a month" is an amount, with `DATE_INTERVAL` a bare
    "may" or "2027" is a date. `region` (ISO 3166-1 alpha-2) tells where phone numbers without a prefix belong. With
    `implied` also counts that were said without a number ("a room", "my wife and I") are found. Never raises; the work
    is linear in the length of the text.
    """
    fixed = _addresses(text, language, region)
    tokens = Tokens(text)
    context = DateContext(reference, date_lexicon_of(language))
    lexicon, readable = lexicon_of(language), context.tables.readable
    readings: list[Reading] = []
    index = 0
    for address in (*fixed, None):
        limit = len(text) + 1 if address is None else address.start
        while index < tokens.size and tokens.starts[index] < limit:
            if not implied and tokens.kinds[index] == WORD and tokens.lower[index] not in readable:
                index += 1
                continue
            reading, index = _step(tokens, index, context, lexicon, expect, implied=implied)
            if reading is not None and reading.end <= limit:
                readings.append(reading)
        if address is not None:
            readings.append(address)
            while index < tokens.size and tokens.starts[index] < address.end:
                index += 1
    return tuple(readings)


def _addresses(text: str, language: Language, region: str | None) -> list[Reading]:
    """E-mail, web and phone readings in order, the first kind winning where they overlap."""
    kept: list[Reading] = []
    for reading in (*find_emails(text, language), *find_urls(text, language), *find_phones(text, language, region)):
        if all(reading.end <= other.start or reading.start >= other.end for other in kept):
            kept.append(reading)
    return sorted(kept, key=lambda reading: reading.start)


def _step(
    tokens: Tokens, index: int, context: DateContext, lexicon: Lexicon, expect: FieldType | None, *, implied: bool
) -> Step:
    """The reading at a token, if any, and the token to go on with."""
    kind, word = tokens.kinds[index], tokens.lower[index]
    if word == "." and (tokens.kinds[index + 1] != NUMBER or not tokens.glued(index + 1)):
        return None, index + 1
    if kind == NUMBER or word in context.tables.starts or word in lexicon.quantity_starts:
        after_time = skip_time(tokens, index, lexicon.language.clock)
        if after_time > index:
            return None, after_time
        thirds = lexicon.language.numbers.decade_thirds
        counts = expect == FieldType.COUNT and (word in thirds or tokens.lower[index + 1] in thirds)
        led = expect == FieldType.DATE_INTERVAL
        if not counts and may_be_dated(tokens, index, context, led=led):
            dated = read_date_at(tokens, index, context, led=led)
            if dated is not None:
                return dated
    elif kind == WORD and word not in lexicon.duration_starts and not implied:
        return None, index + 1
    if (kind != SIGN or word in lexicon.signs) and (found := _quantity(tokens, index, lexicon, expect)):
        return found
    if implied and (counted := read_implied(tokens, index, lexicon)):
        return counted
    length = read_length(tokens, index, lexicon) if word in lexicon.duration_starts else None
    return (None, index + 1) if length is None else (duration_reading(tokens, length), length.after)


def _quantity(tokens: Tokens, index: int, lexicon: Lexicon, expect: FieldType | None) -> Step | None:
    """The percent, length of time, amount of money or count that a quantity at `index` stands for."""
    quantity = read_quantity(tokens, index, lexicon)
    if quantity is None:
        return None
    if quantity.unit == "percent":
        return read_percent_at(tokens, quantity)
    length = read_length(tokens, index, lexicon, quantity) if quantity.unit is None else None
    if length is not None:
        return duration_reading(tokens, length), length.after
    money = read_money_at(tokens, quantity, lexicon, expected=expect == FieldType.MONEY)
    if money is not None:
        return money
    if (
        _lone_year(tokens, quantity.core, quantity.after, lexicon)
        and expect not in (FieldType.COUNT,)
        and tokens.size > 1
    ):
        return None, quantity.after
    counted = read_count_at(tokens, quantity, lexicon, expected=expect == FieldType.COUNT)
    return counted or (None, quantity.after)


def _lone_year(tokens: Tokens, core: int, after: int, lexicon: Lexicon) -> bool:
    """Four digits that look like a year and count nothing."""
    year = read_year(tokens, core)
    if year is None or year[1] != after or not 1980 <= year[0] <= 2060:
        return False
    return tokens.kinds[after] != WORD or tokens.lower[after] in lexicon.language.nouns.stops
