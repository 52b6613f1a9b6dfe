"""Every value in a text, in the order of the text, without overlaps."""

from __future__ import annotations

from collections import deque
from datetime import date

from allears.languages.english.language import ENGLISH
from allears.languages.language import Language
from allears.values.addresses import find_emails, find_urls
from allears.values.amounts import read_money_at, read_percent_at
from allears.values.clock import skip_time
from allears.values.counts import read_count_at, read_implied
from allears.values.date_intervals import read_date_at
from allears.values.date_lexicon import DateContext, date_lexicon_of
from allears.values.durations import duration_reading, read_length
from allears.values.lexicon import Lexicon
from allears.values.numeric_dates import read_year
from allears.values.outlook import DATE, LENGTH, QUANTITY, outlook_of
from allears.values.phones import find_phones
from allears.values.quantities import read_quantity
from allears.values.reading import Reading
from allears.values.tokens import WORD, Tokens
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
    day_first: bool = False,
) -> tuple[Reading, ...]:
    """Every value that a text states, first to last; spans never overlap and quotes are verbatim.

    `reference` is the day the text was written: "next month" counts from it. `expect` is the type of the field that was
    just asked about, None when nothing was: with `MONEY` a bare "2k a month" is an amount, with `DATE_INTERVAL` a bare
    "may" or "2027" is a date. `region` (ISO 3166-1 alpha-2) tells where phone numbers without a prefix belong. With
    `implied` also counts that were said without a number ("a room", "my wife and I") are found; with `day_first`
    01/02/2027 is in February. Never raises; the work is linear in the length of the text.
    """
    tokens = Tokens(text)
    outlook, context = outlook_of(language), DateContext(reference, date_lexicon_of(language), day_first)
    addresses = _addresses(text, language, region)
    readings: list[Reading] = []
    passed = 0
    for index in range(tokens.size) if implied else outlook.first_tokens(tokens):
        start = tokens.starts[index]
        while addresses and addresses[0].start <= start:
            passed = max(passed, addresses[0].end)
            readings.append(addresses.popleft())
        if start < passed:
            continue
        may = outlook.may_begin(tokens, index, led=expect == FieldType.DATE_INTERVAL)
        if not may and not implied:
            continue
        reading, after = _step(tokens, index, context, may, expect, implied=implied)
        passed = tokens.starts[after]
        if reading is not None and not (addresses and reading.end > addresses[0].start):
            readings.append(reading)
    return (*readings, *addresses)


def _addresses(text: str, language: Language, region: str | None) -> deque[Reading]:
    """E-mail, web and phone readings in order, the first kind winning where they overlap."""
    kept: list[Reading] = []
    for reading in (*find_emails(text, language), *find_urls(text, language), *find_phones(text, language, region)):
        if all(reading.end <= other.start or reading.start >= other.end for other in kept):
            kept.append(reading)
    return deque(sorted(kept, key=lambda reading: reading.start))


def _step(
    tokens: Tokens, index: int, context: DateContext, may: int, expect: FieldType | None, *, implied: bool
) -> Step:
    """The reading at a token, if any, and the token to go on with. `may` tells what may begin there."""
    lexicon = context.tables.lexicon
    if may & (QUANTITY | DATE) and (after_time := skip_time(tokens, index, lexicon.language.clock)) > index:
        return None, after_time
    if may & DATE and not _is_rather_a_number(tokens, index, context, expect):
        dated = read_date_at(tokens, index, context, led=expect == FieldType.DATE_INTERVAL)
        if dated is not None:
            return dated
    if may & QUANTITY and (found := _quantity(tokens, index, lexicon, expect)):
        return found
    if implied and (counted := read_implied(tokens, index, lexicon)):
        return counted
    length = read_length(tokens, index, lexicon) if may & LENGTH else None
    return (None, index + 1) if length is None else (duration_reading(tokens, length), length.after)


_YEARS_AHEAD = 10
_ROUND = 50


def _is_rather_a_number(tokens: Tokens, index: int, context: DateContext, expect: FieldType | None) -> bool:
    """True for "low twenties" in answer to how many, and for "around 2000" and "between 1500 and 1800" in answer to how
    many or how much: no years. Of our own time only round numbers are: "founded around 2010" stays a year."""
    if expect not in (FieldType.COUNT, FieldType.MONEY):
        return False
    lexicon = context.tables.lexicon
    thirds = lexicon.language.numbers.decade_thirds
    if expect == FieldType.COUNT and (tokens.lower[index] in thirds or tokens.lower[index + 1] in thirds):
        return True
    quantity = read_quantity(tokens, index, lexicon)
    if quantity is None or not (quantity.bound or quantity.hedged or quantity.ranged):
        return False
    year = read_year(tokens, quantity.core)
    if year is None or quantity.unit is not None:
        return False
    recent = _FIRST_RECENT <= quantity.middle <= context.reference.year + _YEARS_AHEAD
    return not recent or quantity.middle % _ROUND == 0


_FIRST_RECENT = 1950


def _quantity(tokens: Tokens, index: int, lexicon: Lexicon, expect: FieldType | None) -> Step | None:
    """The percent, length of time, amount of money or count that a quantity at `index` stands for."""
    quantity = read_quantity(tokens, index, lexicon)
    if quantity is None:
        return None
    if quantity.unit == "percent":
        return read_percent_at(tokens, quantity)
    timed = quantity.unit is None and not lexicon.stands_apart(tokens, quantity.after)
    length = read_length(tokens, index, lexicon, quantity) if timed else None
    if length is not None:
        return duration_reading(tokens, length), length.after
    counted = expect == FieldType.COUNT
    money = read_money_at(tokens, quantity, lexicon, expected=expect == FieldType.MONEY, counted=counted)
    if money is not None:
        return money
    if _lone_year(tokens, quantity.core, quantity.after, lexicon) and not counted and tokens.size > 1:
        return None, quantity.after
    return read_count_at(tokens, quantity, lexicon, expected=counted) or (None, quantity.after)


def _lone_year(tokens: Tokens, core: int, after: int, lexicon: Lexicon) -> bool:
    """Four digits that look like a year and count nothing."""
    year = read_year(tokens, core)
    if year is None or year[1] != after or not 1980 <= year[0] <= 2060:
        return False
    return tokens.kinds[after] != WORD or tokens.lower[after] in lexicon.language.nouns.stops
