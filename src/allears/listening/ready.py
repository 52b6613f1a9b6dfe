"""Gets listening ready before the first message comes, so that nobody waits for what is read only once.

Cities, phone plans and the model that tells languages apart are read when they are first needed; together that takes
about half a second. Whoever serves messages calls `make_ready` at the start of the process, or in a thread of its own.
"""

from __future__ import annotations

from datetime import date

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.values.value import FieldType

_EVERY_KIND = tuple(Field(kind.value, kind, nouns=("drivers",), ask=Words.of("What is it?")) for kind in FieldType)
_FIRST_WORDS = (
    "Hello, this is Ann Example of Example Ltd in Leeds (ann@example.com, www.example.com, 0113 496 0000): 12 drivers.",
    "Nous cherchons un outil pour notre équipe de vente, bien sûr avec des rapports",
    "We need it by Q2 and can spend 20 to 25 thousand euros a year, roughly.",
)


def make_ready() -> None:
    """Hears one message of each sort, so that all that is read once has been read. Again, it costs next to nothing."""
    day = date(2000, 1, 3)
    messages = [Message(str(number), "lead", text, day) for number, text in enumerate(_FIRST_WORDS)]
    hear_conversation(messages, _EVERY_KIND, day)
