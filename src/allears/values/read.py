"""Readers for a whole cell or literal: the text must be the value and nothing else, otherwise the answer is None.

The policy reads the literals of its conditions with these, and bulk qualification reads cells, so that "11-50" means
the same in a condition, in a file and in a lead's message.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from allears.languages.english.language import ENGLISH
from allears.languages.language import Language
from allears.values.addresses import find_emails, host_of
from allears.values.amounts import read_money_at, read_percent_at
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.counts import count_of
from allears.values.date_interval import DateInterval
from allears.values.date_intervals import read_date_at
from allears.values.date_lexicon import DateContext, date_lexicon_of
from allears.values.durations import read_length
from allears.values.lexicon import lexicon_of
from allears.values.money import Money
from allears.values.nouns import noun_after
from allears.values.phones import parse_phone
from allears.values.places import fold
from allears.values.places import read_place as read_place
from allears.values.quantities import close_bounds, read_quantity
from allears.values.reading import Duration, Percent
from allears.values.tokens import Tokens
from allears.values.value import FieldType, Value

_LONGEST_CELL = 500
_LONGEST_NAME = 200
_CLOSING = frozenset(".!;,")


def _tokens(text: str) -> Tokens | None:
    return Tokens(text) if len(text) <= _LONGEST_CELL else None


def _ended(tokens: Tokens, index: int) -> bool:
    """True when nothing but closing punctuation follows."""
    return all(tokens.lower[i] in _CLOSING for i in range(index, tokens.size))


def read_count(text: str, language: Language = ENGLISH) -> Count | None:
    """ "11-50", "10k", "51+", "about 40", "1,200", "under 10", "12 reps", "just me"; None when it is no count."""
    tokens = _tokens(text)
    if tokens is None or not tokens.size:
        return None
    lexicon = lexicon_of(language)
    if (alone := lexicon.alone.match(tokens, 0)) and _ended(tokens, alone[1]):
        return Count.exactly(alone[0])
    quantity = read_quantity(tokens, 0, lexicon)
    if quantity is None or quantity.unit is not None:
        return None
    if not _ended(tokens, quantity.after):
        _, after = noun_after(tokens, quantity.after, lexicon)
        closed = close_bounds(tokens, quantity._replace(after=after), lexicon)
        if not _ended(tokens, closed.after) or read_length(tokens, 0, lexicon, quantity) is not None:
            return None
        quantity = closed
    return count_of(quantity)


def read_money(text: str, language: Language = ENGLISH) -> Money | None:
    """ "300 USD a month", "$15-20k", "29 EUR a seat a month", "2000"; None when it is no amount of money."""
    tokens = _tokens(text)
    lexicon = lexicon_of(language)
    quantity = read_quantity(tokens, 0, lexicon) if tokens is not None else None
    if tokens is None or quantity is None or quantity.unit == "percent":
        return None
    found = read_money_at(tokens, quantity, lexicon, expected=True)
    if found is None or not _ended(tokens, found[1]) or not isinstance(found[0].value, Money):
        return None
    return found[0].value


def read_date_interval(text: str, reference: date, language: Language = ENGLISH) -> DateInterval | None:
    """ "by Q2", "in six weeks", "2027-03-01", "mid-June", counted from `reference`; None when it is no date."""
    tokens = _tokens(text)
    if tokens is None:
        return None
    context = DateContext(reference, date_lexicon_of(language))
    found = read_date_at(tokens, 0, context, led=True)
    if found is None or not _ended(tokens, found[1]) or not isinstance(found[0].value, DateInterval):
        return None
    return found[0].value


def read_duration(text: str, language: Language = ENGLISH) -> Duration | None:
    """ "30 days", "6 months", "two to three weeks", "a year"; None when it is no length of time."""
    tokens = _tokens(text)
    if tokens is None:
        return None
    length = read_length(tokens, 0, lexicon_of(language))
    return None if length is None or not _ended(tokens, length.after) else length.value


def read_percent(text: str, language: Language = ENGLISH) -> Percent | None:
    """ "20 %", "10-15 percent"; None when it is no share."""
    tokens = _tokens(text)
    quantity = read_quantity(tokens, 0, lexicon_of(language)) if tokens is not None else None
    if tokens is None or quantity is None or quantity.unit != "percent" or not _ended(tokens, quantity.after):
        return None
    value = read_percent_at(tokens, quantity)[0].value
    return value if isinstance(value, Percent) else None


def read_yes_no(text: str, language: Language = ENGLISH) -> bool | None:
    """True for a whole yes ("yes", "yep", "true", "1"), False for a whole no, None for anything else."""
    folded = " ".join(fold(text).replace(",", " ").split())
    if folded in language.answers.yes:
        return True
    return False if folded in language.answers.no else None


def read_email(text: str, language: Language = ENGLISH) -> str | None:
    """The address in lower case when the text is one e-mail address, plain or spelled out."""
    stripped = text.strip().removeprefix("mailto:")
    found = find_emails(stripped, language) if len(stripped) <= _LONGEST_CELL else []
    whole = len(found) == 1 and found[0].start == 0 and not stripped[found[0].end :].strip(" .>")
    return str(found[0].value) if whole else None


def read_phone(text: str, region: str | None = None) -> str | None:
    """The E.164 number when the text is one valid phone number; without a prefix it is one of `region`."""
    stripped = text.strip().rstrip(".,;")
    if len(stripped) > 40 or not re.fullmatch(r"[+\d\s().‑–/x-]*(?:ext\.?\s*\d+)?", stripped):
        return None
    return parse_phone(stripped, region)


def read_url(text: str) -> str | None:
    """The host name in lower case, without "www.", when the text is one web address."""
    stripped = text.strip().rstrip(".,;")
    return None if not stripped or len(stripped) > 2000 or any(ch.isspace() for ch in stripped) else host_of(stripped)


def read_name(text: str) -> str | None:
    """The text with single spaces when it can be a name: some letter or digit, at most 200 characters."""
    name = " ".join(text.split())
    return name if name and len(name) <= _LONGEST_NAME and any(ch.isalnum() for ch in name) else None


def read_text(text: str) -> str | None:
    """The text without white space around it; None when nothing is left."""
    return text.strip() or None


def read_choice(text: str, options: Mapping[str, Iterable[str]]) -> str | None:
    """The id of the option whose id or one of whose words the whole text is, in any case."""
    folded = fold(text)
    for option, words in options.items():
        if folded in {fold(option), fold(option.replace("_", " ")), *(fold(word) for word in words)}:
            return option
    return None


def read_choices(text: str, options: Mapping[str, Iterable[str]]) -> Choices | None:
    """The options of a list separated by semicolons, commas or bars; None when one item is no option."""
    items = [item for item in re.split(r"[;,|]", text) if item.strip()]
    chosen = [read_choice(item, options) for item in items]
    known = [option for option in chosen if option is not None]
    return Choices(frozenset(known)) if known and len(known) == len(chosen) else None


def read_open_choices(text: str) -> Choices | None:
    """The items of a list separated by semicolons, commas or bars, where any word is its own option."""
    items = [" ".join(item.casefold().split()) for item in re.split(r"[;,|]", text)]
    held = frozenset(item for item in items if item)
    return Choices(held) if held else None


def read_value(
    text: str,
    field_type: FieldType,
    reference: date,
    language: Language = ENGLISH,
    *,
    options: Mapping[str, Iterable[str]] | None = None,
    region: str | None = None,
) -> Value | None:
    """The whole text as a value of a field's type, or None when it is none.

    `reference` is the day that relative dates count from, `options` are the ids and words of a choice, `region` the
    country of phone numbers without a prefix. A choice without options keeps its text; a set
    without options holds each item in lower case.
    """
    match field_type:
        case FieldType.COUNT:
            return read_count(text, language)
        case FieldType.MONEY:
            return read_money(text, language)
        case FieldType.DATE_INTERVAL:
            return read_date_interval(text, reference, language)
        case FieldType.YES_NO:
            return read_yes_no(text, language)
        case FieldType.PHONE:
            return read_phone(text, region)
        case FieldType.PLACE:
            return read_place(text, language)
        case FieldType.EMAIL:
            return read_email(text, language)
        case FieldType.CHOICE | FieldType.CHOICES:
            return _option(text, field_type, options)
        case _:
            return _words(text, field_type)


def _option(text: str, field_type: FieldType, options: Mapping[str, Iterable[str]] | None) -> Value | None:
    if field_type == FieldType.CHOICES:
        return read_open_choices(text) if options is None else read_choices(text, options)
    return read_text(text) if options is None else read_choice(text, options)


def _words(text: str, field_type: FieldType) -> str | None:
    """A text that is kept as it is said: a role in lower case, a name with single spaces, a host name."""
    if field_type == FieldType.URL:
        return read_url(text)
    if field_type == FieldType.TEXT:
        return read_text(text)
    name = read_name(text)
    return name.lower() if name is not None and field_type == FieldType.ROLE else name
