"""Gets listening ready before the first message comes, so that nobody waits for what is read only once.

Cities, phone plans, the model that tells languages apart and the phrases of a language are read when they are first
needed; together that takes about a second. Whoever serves messages calls `make_ready` at the start of the process,
or in a thread of its own.
"""

from __future__ import annotations

from datetime import date

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.languages.expression import compile_all
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.values.value import FieldType

_ANSWERS = (Option("office", Words.of("Office")), Option("home", Words.of("At home")))
_EVERY_KIND = tuple(
    Field(
        kind.value,
        kind,
        nouns=("drivers",),
        ask=Words.of("What is it?"),
        options=_ANSWERS if kind in (FieldType.CHOICE, FieldType.CHOICES) else (),
    )
    for kind in FieldType
)
_FIRST_WORDS = (
    "Hello, this is Ann Example of Example Ltd in Leeds (ann@example.com, example.museum, 0113 496 0000): 12 drivers.",
    "Nous cherchons un outil pour notre équipe de vente, bien sûr avec des rapports",
    "We need it by Q2 and can spend 20 to 25 thousand euros a year, roughly.",
)
_IN_OTHER_WORDS = "Where the fridge hums."
"""An answer to a choice that names no option: all words that may mean one are looked through."""


def make_ready() -> None:
    """Hears one message of each sort and compiles all phrases, so that all that is read once has been read. Again, it
    costs next to nothing."""
    day = date(2000, 1, 3)
    told = [Message(str(number), "lead", text, day) for number, text in enumerate(_FIRST_WORDS)]
    asked = Message("asked", "bot", "Office, or at home?", day, asks=FieldType.CHOICE.value)
    hear_conversation([*told, asked, Message("answer", "lead", _IN_OTHER_WORDS, day)], _EVERY_KIND, day)
    compile_all()
