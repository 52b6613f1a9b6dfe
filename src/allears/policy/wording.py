"""Values in the words of people who sell."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from allears.facts.answer import Absence, Answer
from allears.facts.field import Field
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

NO_COUNTRY = "ZZ"
"""What stands for any place that no condition names."""
ABSENCES = {
    Absence.UNKNOWN: "not known",
    Absence.DECLINED: "would not say",
    Absence.NOT_APPLICABLE: "does not apply",
    Absence.DISPUTED: "disputed",
}


def say_answer(answer: Answer, field: Field, language: str = "en") -> str:
    """What is known of a field, for people: "about 40", "29 USD a seat a month", "by 30 June 2027", "not known"."""
    match answer:
        case Absence():
            return ABSENCES[answer]
        case bool():
            return "yes" if answer else "no"
        case Count(low, high, about):
            return _say_interval(low, high, about)
        case Money():
            return _say_money(answer)
        case DateInterval(start, end):
            return _say_days(start, end)
        case Choices():
            return _say_choices(answer, field, language)
        case _:
            return say_option(answer, field, language)


def say_number(number: float) -> str:
    """A number with thousands separated, without needless decimals."""
    return f"{number:,.0f}" if number == int(number) else f"{number:,.2f}".rstrip("0")


def _say_interval(low: float | None, high: float | None, about: float | None) -> str:
    if about is not None:
        return f"about {say_number(about)}"
    if low is None:
        return f"up to {say_number(high or 0)}"
    if high is None:
        return f"at least {say_number(low)}"
    return say_number(low) if low == high else f"{say_number(low)} to {say_number(high)}"


def _say_money(amount: Money) -> str:
    seat = "a seat" if amount.per_seat else ""
    period = {"month": "a month", "year": "a year", "once": "once", None: ""}[amount.per]
    parts = (_say_interval(amount.low, amount.high, amount.about), amount.currency or "", seat, period)
    return " ".join(filter(None, parts))


def _say_days(start: date | None, end: date | None) -> str:
    if start is None:
        return f"by {_say_day(end)}"
    if end is None:
        return f"from {_say_day(start)} on"
    return _say_day(start) if start == end else f"{_say_day(start)} to {_say_day(end)}"


def _say_day(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else ""


def _say_choices(value: Choices, field: Field, language: str) -> str:
    held = ", ".join(sorted(say_option(one, field, language) for one in value.has))
    denied = ", ".join(sorted(say_option(one, field, language) for one in value.lacks))
    nothing = "none" if value.complete else ""
    return "; ".join(filter(None, (held or nothing, f"not {denied}" if denied else "")))


def say_option(value: Value, field: Field, language: str) -> str:
    """A text, the label of an option, or a country by its name."""
    text = str(value)
    if option := field.option(text):
        return option.label.read_in(language)
    return _name_country(text, language) if field.type is FieldType.PLACE else text


@lru_cache(maxsize=1024)
def _name_country(code: str, language: str) -> str:
    from babel import Locale, UnknownLocaleError

    if code == NO_COUNTRY:
        return "somewhere else"
    try:
        return str(Locale.parse(language.replace("-", "_")).territories.get(code, code))
    except (UnknownLocaleError, ValueError):
        return code
