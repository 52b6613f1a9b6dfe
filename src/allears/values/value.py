"""The union of all kinds of value, and the names of the field types that hold them."""

from __future__ import annotations

from enum import StrEnum

from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money

Value = Count | Money | DateInterval | Choices | bool | str
"""What a fact holds. bool is yes/no; str is a text, name, e-mail, E.164 phone, host name, ISO 3166-1 alpha-2 place,
role, or the id of a chosen option."""


class FieldType(StrEnum):
    """The type a policy gives a field; it fixes the kind of `Value` and the reader that makes it."""

    COUNT = "count"
    MONEY = "money"
    DATE_INTERVAL = "date_interval"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    TEXT = "text"
    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    PLACE = "place"
    ROLE = "role"
