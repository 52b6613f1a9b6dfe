"""Phone numbers, brought to E.164 where the country is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from allears.languages.expression import Expression
from allears.languages.language import Language
from allears.values.reading import Reading, ReadingKind

_CANDIDATE = Expression(
    r"(?=[\d\s(+])(?:(?<![\w.,$€£#/=*%-])(?<!\d:)|(?=\(?\+))(?:\(?\+|\()?\s?\d(?:[ \u00a0().‑–/-]{0,3}\d){5,16}"
    r"(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?(?![\w%$€£])(?!-\d|[.,:/]\d)"
)
_DIGITS, _MOST_SIGNS = Expression(r"\d(?=(?:[ \u00a0().‑–/-]{0,3}\d){5})\d*"), 3
"""A group of digits with which a number begins that has enough of them, and how many signs may stand before it."""
_DATE = Expression(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}\s?[-–/]\s?\d{4}|\d{4}-\d{2}")
_THOUSANDS = Expression(r"\d{1,3}(?:[ .,\u00a0]000|(?:[ .,\u00a0]\d{3}){1,3})")
_WINDOW = 40


def find_phones(text: str, language: Language, region: str | None) -> list[Reading]:
    """Every phone number in a text.

    The value is E.164. A number without a country prefix is read as one of `region` (ISO 3166-1 alpha-2); without a
    region, or when it is no valid number there, it counts only when the text says that it is a phone number, and its
    value is then the digits as they were given.
    """
    found = []
    for match in _candidates(text):
        quote = match.group().strip()
        start = match.start() + (len(match.group()) - len(match.group().lstrip()))
        value = _value(quote, text[max(0, start - _WINDOW) : start], language, region)
        if value is not None:
            found.append(Reading(ReadingKind.PHONE, start, start + len(quote), quote, value))
    return found


def _candidates(text: str) -> Iterator[re.Match[str]]:
    """What may be a phone number, first to last. None begins further than its signs before a group of digits, so that
    the rest of a long text is passed over."""
    place = 0
    for digits in _DIGITS.finditer(text):
        for at in range(max(place, digits.start() - _MOST_SIGNS), digits.start() + 1):
            if match := _CANDIDATE.match(text, at):
                yield match
                place = match.end()
                break


def _value(quote: str, before: str, language: Language, region: str | None) -> str | None:
    digits = "".join(ch for ch in quote.split("x")[0].split("e")[0] if ch.isdigit())
    international = quote.lstrip("(").startswith("+") or digits.startswith("00")
    words = {word for word in re.split(r"[\W\d_]+", before.lower()) if word}
    hinted = bool(words & language.addresses.phone_hints) and not words & (
        language.addresses.phone_denials - {"number"}
    )
    if not 7 <= len(digits) <= 17 or _DATE.fullmatch(quote):
        return None
    if words & language.addresses.phone_denials and not hinted and not international:
        return None
    if not (international or hinted) and _THOUSANDS.fullmatch(quote):
        return None
    american = region is None and _shaped(quote, digits) and not international
    parsed = parse_phone(quote, "US" if american else region)
    if parsed is not None:
        return parsed
    shaped = _shaped(quote, digits)
    domestic = region is not None and digits.startswith("0") and 9 <= len(digits) <= 12
    plausible = hinted or (international and len(digits) >= 8) or shaped or domestic
    if not plausible or quote.count("(") != quote.count(")"):
        return None
    return parse_phone(quote, region or ("US" if shaped else None), strict=False) or digits


def _shaped(quote: str, digits: str) -> bool:
    """True for ten digits grouped as North American numbers are, or eleven that begin with 1."""
    return (
        bool(re.fullmatch(r"(?:1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]?\d{3}[ .-]\d{4}(?:\s?(?:x|ext\.?)\s?\d+)?", quote))
        and len(digits) >= 10
    )


@lru_cache(maxsize=1024)
def parse_phone(quote: str, region: str | None, *, strict: bool = True) -> str | None:
    """The E.164 form of a number ("00" and an extension are understood), or None.

    `strict` wants a number that is in use; without it the right length is enough: numbering plans grow, and people
    give numbers of ranges that are kept for examples.
    """
    import phonenumbers

    text = re.sub(r"^\(?00(?=[ \d])", "+", quote.strip())
    text = re.sub(r"^\(\+(\d{1,3})\)", r"+\1 ", text)
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    if not (phonenumbers.is_valid_number(number) if strict else phonenumbers.is_possible_number(number)):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
