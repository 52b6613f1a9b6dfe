"""One cell of a file as an answer, read by the same readers as a lead's words."""

from __future__ import annotations

from datetime import date

from allears.facts.answer import Absence, Answer
from allears.facts.field import Field
from allears.facts.written import read_written
from allears.languages.english import cell_words
from allears.policy.leaf import fold_text
from allears.values.value import FieldType

ANY_TEXT = frozenset({FieldType.TEXT, FieldType.NAME, FieldType.ROLE})
"""Types that take any words: here "unknown" would read as a value, so non-answers are looked for first."""
OPEN = frozenset({FieldType.CHOICE, FieldType.CHOICES})
"""Types that take any words when the policy lists no options."""
EXPECTED = {
    FieldType.COUNT: 'a count, such as 12, 11-50 or "about 40"',
    FieldType.MONEY: "an amount, such as 300 USD a month or 10k EUR",
    FieldType.DATE_INTERVAL: "a day or a time, such as 2027-03-01 or Q1 2027",
    FieldType.YES_NO: "yes or no",
    FieldType.PLACE: "a country",
    FieldType.EMAIL: "an e-mail address",
    FieldType.PHONE: "a phone number with its country, such as +1 212 555 0100",
    FieldType.URL: "a web address",
}
"""What an error says was expected in a cell."""


def read_cell(text: str, field: Field, now: date) -> Answer | None:
    """What a cell says of a field: a value, or that there is no answer; None when it cannot be read.

    Relative dates count from `now`. Cells listed in the field's `empty_cells` are not known.
    """
    folded = fold_text(text)
    if not folded or folded in {fold_text(one) for one in field.empty_cells}:
        return Absence.UNKNOWN
    if _takes_any_text(field):
        return _absence(folded, vague=False) or read_written(field, text, now) or Absence.UNKNOWN
    value = read_written(field, text, now)
    return value if value is not None else _absence(folded, vague=True)


def expected_in(field: Field) -> str:
    """What a cell of this field should hold, for an error."""
    if field.options:
        ids = ", ".join(option.id for option in field.options[:12])
        more = " …" if len(field.options) > 12 else ""
        several = ", several with ; between them" if field.type is FieldType.CHOICES else ""
        return f"one of {ids}{more}{several}"
    return EXPECTED.get(field.type, "a text")


def _takes_any_text(field: Field) -> bool:
    return field.type in ANY_TEXT or (field.type in OPEN and not field.options)


def _absence(folded: str, vague: bool) -> Absence | None:
    if folded in cell_words.NOT_ANSWERED or (vague and folded in cell_words.VAGUE):
        return Absence.UNKNOWN
    if folded in cell_words.DECLINED:
        return Absence.DECLINED
    return Absence.NOT_APPLICABLE if folded in cell_words.NOT_APPLICABLE else None
