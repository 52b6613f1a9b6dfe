"""A cell, a policy's literal and a lead's file are read by the reader of the field's own type."""

from __future__ import annotations

from datetime import date

import pytest

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.facts.written import read_written
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

TODAY = date(2026, 11, 21)
STYLES = (Option("inside", Words.of("By phone"), ("from their desks",)), Option("field", Words.of("On the road")))


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (FieldType.COUNT, "11-50", Count(11, 50)),
        (FieldType.COUNT, "about 40", Count(32, 48, about=40)),
        (FieldType.MONEY, "10k USD a year", Money(10_000, 10_000, "USD", "year")),
        (FieldType.DATE_INTERVAL, "Q1 2027", DateInterval(date(2027, 1, 1), date(2027, 3, 31))),
        (FieldType.YES_NO, "no", False),
        (FieldType.PLACE, "Viet Nam", "VN"),
        (FieldType.COUNT, "quite a few", None),
        (FieldType.YES_NO, "12", None),
    ],
)
def test_text_is_read_by_the_type_of_the_field(kind: FieldType, text: str, value: Value | None) -> None:
    assert read_written(Field("asked", kind), text, TODAY) == value


@pytest.mark.parametrize("text", ["inside", "By phone", "from their desks", "BY PHONE"])
def test_an_option_may_be_written_as_id_label_or_other_word(text: str) -> None:
    assert read_written(Field("style", FieldType.CHOICE, options=STYLES), text, TODAY) == "inside"


def test_several_options_in_one_cell_are_several() -> None:
    read = read_written(Field("styles", FieldType.CHOICES, options=STYLES), "by phone; on the road", TODAY)
    assert isinstance(read, Choices)
    assert read.has == {"inside", "field"}


def test_a_number_without_its_country_needs_the_region() -> None:
    phone = Field("phone", FieldType.PHONE)
    assert read_written(phone, "030 901820", TODAY) is None
    assert read_written(phone, "030 901820", TODAY, region="DE") == "+4930901820"
