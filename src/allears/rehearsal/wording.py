"""How a visitor puts one true answer into words."""

from __future__ import annotations

import calendar
from datetime import date
from random import Random

from allears.facts.answer import Absence, Answer
from allears.facts.field import Band, Field
from allears.facts.written import read_written
from allears.rehearsal.sayings import Sayings
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType

WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SPELLED, HEDGED = 0.15, 0.12
PERIODS = {"month": ("a month", "per month", "/month"), "year": ("a year", "per year", "/yr")}
SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}


def word(field: Field, answer: Answer, sayings: Sayings, dice: Random, asked: bool) -> str | None:
    """The words for an answer; None when people would not bring it up. `asked` is the answer to a question, which may
    be as short as a number; otherwise the words must say themselves what they are about."""
    said = _said(field, answer, sayings, dice, asked)
    framed = sayings.of(f"{field.id} unasked")
    return dice.choice(framed).format(said=said) if said and framed and not asked else said


def _said(field: Field, answer: Answer, sayings: Sayings, dice: Random, asked: bool) -> str | None:
    match answer:
        case Absence():
            return dice.choice(sayings.of("no date")) if asked and field.type is FieldType.DATE_INTERVAL else None
        case Count(low):
            return _count(field, Count.exactly(low or 0), sayings, dice, asked)
        case Money():
            return _filled(
                field, answer, say_amount(answer, dice), sayings.of("amount") if asked else (), sayings, dice
            )
        case DateInterval(start):
            return _date(field, start or date.max, sayings, dice, asked)
        case Choices(has):
            return _options(field, has, sayings, dice)
        case bool():
            said = sayings.of_value(field.id, answer)
            return dice.choice([*said, *(sayings.of(f"yes_no {'yes' if answer else 'no'}") if asked else ())] or [None])
        case _:
            return _text(field, answer, sayings, dice, asked)


def tap(answer: Answer, buttons: tuple[str, ...], field: Field) -> str | None:
    """The button that a visitor with this answer would tap; None when none fits."""
    for band in field.bands:
        if band.label in buttons and _lies_in(answer, band):
            return band.label
    if isinstance(answer, bool):
        return ("yes" if answer else "no") if buttons else None
    held = answer.has if isinstance(answer, Choices) else {answer}
    labels = [str(one.label) for one in field.options if one.id in held]
    return labels[0] if len(labels) == 1 and labels[0] in buttons else None


def choose_part(answer: Answer, buttons: tuple[str, ...], field: Field, now: date) -> str | None:
    """Which part of a range that they named themselves holds the answer, when they are asked just that; None when it is
    another question, or none holds it. Whoever is asked "26 to 29 or 30 to 38?" does not say "about 32" once more."""
    if not buttons or field.options or any(band.label in buttons for band in field.bands):
        return None
    parts = [(one, read_written(field, one, now)) for one in buttons]
    return next((one for one, value in parts if value is not None and _lies_in(answer, Band(one, value))), None)


def say_amount(amount: Money, dice: Random) -> str:
    """An amount as people write it: "£9k", "12,000 EUR a month", "$30 per seat a month"."""
    number, currency = int(amount.low or amount.high or 0), amount.currency or ""
    written = f"{number:,}"
    if number >= 1000 and number % 100 == 0 and dice.random() < 0.4:
        written = f"{number / 1000:g}k"
    sign = SIGNS.get(currency)
    said = f"{sign}{written}" if sign and dice.random() < 0.6 else f"{written} {currency}".strip()
    seat = " a seat" if amount.per_seat else ""
    period = f" {dice.choice(PERIODS[amount.per])}" if amount.per in PERIODS else ""
    return f"{said}{seat}{period}"


def _count(field: Field, count: Count, sayings: Sayings, dice: Random, asked: bool) -> str | None:
    number = int(count.low or 0)
    written = WORDS[number] if number < len(WORDS) and dice.random() < SPELLED else _digits(number, dice)
    if number >= 10 and dice.random() < HEDGED:
        written = dice.choice(sayings.of("hedges")).format(n=written)
    return _filled(field, count, written, sayings.of("number") if asked else (), sayings, dice)


def _digits(number: int, dice: Random) -> str:
    return f"{number:,}" if number >= 1000 and dice.random() < 0.5 else str(number)


def _filled(field: Field, answer: Answer, written: str, short: object, sayings: Sayings, dice: Random) -> str | None:
    if isinstance(answer, Absence):
        return None
    own = sayings.of_value(field.id, answer)
    brief = [str(one) for one in short] if isinstance(short, tuple) else []
    if not own and not brief and field.nouns:
        own = tuple(f"{{n}} {noun}" for noun in field.nouns[:3])
    phrases = [*own, *(brief if not own or dice.random() < 0.5 else ())]
    return dice.choice(phrases).format(n=written) if phrases else None


def _date(field: Field, day: date, sayings: Sayings, dice: Random, asked: bool) -> str | None:
    month = f"{calendar.month_name[day.month]} {day.year}"
    as_month = dice.random() < 0.5
    exact = f"{day.day} {month}" if dice.random() < 0.5 else f"{calendar.month_name[day.month]} {day.day}, {day.year}"
    short = dice.choice(sayings.of("month" if as_month else "day"))
    said = short.format(month=month, day=exact)
    own = sayings.of(field.id)
    if not own:
        return said if asked else None
    when = f"in {month}" if as_month else f"on {exact}"
    return dice.choice([phrase.format(when=when) for phrase in own] + ([said] if asked else []))


def _options(field: Field, has: frozenset[str], sayings: Sayings, dice: Random) -> str | None:
    if not has:
        return dice.choice(sayings.of("none of these"))
    said = []
    for one in sorted(has):
        option = field.option(one)
        own = sayings.of(f"{field.id} {one}")
        said.append(dice.choice(own) if own else str(option.label) if option else one)
    return " and ".join(said)


def _text(field: Field, answer: str, sayings: Sayings, dice: Random, asked: bool) -> str | None:
    if field.type is FieldType.PLACE:
        place = dice.choice(sayings.of(f"place {answer}"))
        own = [one.format(place=place) for one in sayings.of(field.id) if "we" not in place]
        whole = [one for one in sayings.of(f"place {answer}") if asked or one.startswith(("we", "based", "our"))]
        return dice.choice([*own, *whole] or [f"we're in {place}"])
    if field.options:
        own = list(sayings.of_value(field.id, answer))
        option = field.option(answer)
        label = str(option.label).lower() if option else answer
        return dice.choice(own) if own else (label if asked else None)
    if field.type is FieldType.NAME and not asked:
        return f"I'm {answer}" if field.about == "person" else f"I'm from {answer}"
    if field.type is FieldType.ROLE and not asked:
        return answer if answer.startswith("I'm") else f"I'm the {answer}"
    return answer


def _lies_in(answer: Answer, band: Band) -> bool:
    match answer, band.value:
        case (Count(number, _), Count(low, high)) | (Money(number, _), Money(low, high)):
            return number is not None and (low is None or low <= number) and (high is None or number <= high)
        case _:
            return False
