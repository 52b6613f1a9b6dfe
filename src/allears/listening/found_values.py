"""The values in a message, read in the light of what was asked and of where the lead is."""

from __future__ import annotations

from allears.languages.english.language import ENGLISH
from allears.listening.context import Context
from allears.listening.message import Message
from allears.listening.places_heard import country_in
from allears.values.find import find_values
from allears.values.reading import Reading
from allears.values.value import FieldType


def readings_of(message: Message, context: Context) -> tuple[Reading, ...]:
    """The values of a message. A phone number without a prefix belongs to the lead's country, when one was said here
    or before."""
    asked = context.asked
    region = country_in(message.text) or _country_on_record(context)
    return find_values(message.text, context.reference, ENGLISH, asked.type if asked else None, region=region)


def _country_on_record(context: Context) -> str | None:
    for field in context.vocabulary.of_type(FieldType.PLACE):
        for noted in reversed(context.on_record(field.id)):
            if isinstance(noted.statement.value, str):
                return noted.statement.value
    return None
