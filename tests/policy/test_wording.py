"""Values as a salesperson would say them."""

from datetime import date

import pytest

from allears.facts.answer import Absence, Answer
from allears.facts.field import Field
from allears.policy.wording import say_answer
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (Count.exactly(1200), FieldType.COUNT, "1,200"),
        (Count(32, 48, 40), FieldType.COUNT, "about 40"),
        (Count(10, None), FieldType.COUNT, "at least 10"),
        (Count(None, 20), FieldType.COUNT, "up to 20"),
        (Money(29, 29, "USD", "month", True), FieldType.MONEY, "29 USD a seat a month"),
        (Money(15000, 20000, "EUR"), FieldType.MONEY, "15,000 to 20,000 EUR"),
        (DateInterval(None, date(2027, 6, 30)), FieldType.DATE_INTERVAL, "by 30 June 2027"),
        (DateInterval(date(2027, 5, 1), None), FieldType.DATE_INTERVAL, "from 1 May 2027 on"),
        (Choices(frozenset({"gmail"}), frozenset({"sap"})), FieldType.CHOICES, "gmail; not sap"),
        (Choices(complete=True), FieldType.CHOICES, "none"),
        ("NO", FieldType.PLACE, "Norway"),
        ("ZZ", FieldType.PLACE, "somewhere else"),
        (False, FieldType.YES_NO, "no"),
        (Absence.DECLINED, FieldType.COUNT, "would not say"),
    ],
)
def test_a_value_is_said_plainly(answer: Answer, kind: FieldType, said: str) -> None:
    assert say_answer(answer, Field("one", kind)) == said
