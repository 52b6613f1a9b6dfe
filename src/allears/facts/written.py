"""A field's value as somebody wrote it: in a cell, a policy, a lead file."""

from __future__ import annotations

from datetime import date

from allears.facts.field import Field
from allears.values.read import read_value
from allears.values.value import Value


def read_written(field: Field, text: str, reference: date, region: str | None = None) -> Value | None:
    """The whole text as a value of `field`, by the readers that also read a lead's words; None when it is none.

    Options may be written as id, label, or one of their other words. `reference` is the day that relative dates count
    from, `region` the country of phone numbers without a prefix.
    """
    options = {
        option.id: (*(words for _, words in option.label.texts), *option.also) for option in field.options
    } or None
    return read_value(text, field.type, reference, options=options, region=region)
