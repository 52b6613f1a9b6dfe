"""A trade that no recogniser was made for (fleet tracking), and how to hear one message in it."""

from __future__ import annotations

from datetime import date

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.listening.fact_shapes import fact_rows
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType

TODAY = date(2026, 11, 21)


def options(**phrases: str) -> tuple[Option, ...]:
    """Options from id="label, other word, …"."""
    parts = {key: [part.strip() for part in text.split(",")] for key, text in phrases.items()}
    return tuple(Option(key, Words.of(words[0]), tuple(words[1:])) for key, words in parts.items())


def asked(id_: str, type_: FieldType, ask: str, **more: object) -> Field:
    """A field with its question."""
    return Field(id_, type_, ask=Words.of(ask), **more)  # type: ignore[arg-type]


FIELDS = Vocabulary.of(
    (
        asked("name", FieldType.NAME, "Who am I talking to?", about="person"),
        asked("email", FieldType.EMAIL, "Where can we send it?", about="person"),
        asked("phone", FieldType.PHONE, "Which number should we ring?", about="person"),
        asked("company_name", FieldType.NAME, "Which company is it for?"),
        asked("country", FieldType.PLACE, "Where do your vehicles run?"),
        asked("role", FieldType.ROLE, "What is your role?", about="person"),
        asked(
            "trade",
            FieldType.CHOICE,
            "What kind of business are the vehicles for?",
            options=options(
                delivery="Delivery, parcels, couriers",
                construction="Construction, builders, groundworks",
                passenger="Passenger transport, taxis, coaches",
            ),
        ),
        asked("vehicles", FieldType.COUNT, "How many vehicles would you track?", nouns=("vehicles", "vans", "trucks")),
        asked("drivers", FieldType.COUNT, "How many drivers do you employ?", nouns=("drivers",)),
        asked("monthly_km", FieldType.COUNT, "How many kilometres does the fleet drive in a month?", nouns=("km",)),
        asked(
            "decision",
            FieldType.CHOICE,
            "Who signs for something like this?",
            about="person",
            options=options(
                decides="I decide", shares_decision="We decide together", recommends="I recommend", no_say="No say"
            ),
        ),
        asked("budget", FieldType.MONEY, "What budget do you have for it?", about="purchase"),
        asked("fuel_cost", FieldType.MONEY, "How much do you spend on fuel each month today?"),
        asked("timeline", FieldType.DATE_INTERVAL, "When should the trackers be fitted?", about="purchase"),
        asked(
            "features",
            FieldType.CHOICES,
            "Which functions do you need?",
            about="purchase",
            options=options(
                map="Live map, gps", cameras="Dash cameras, dashcams", tachograph="Tachograph, tacho", fuel="Fuel cards"
            ),
        ),
        asked(
            "main_goal",
            FieldType.CHOICE,
            "If you could improve just one thing, what would it be?",
            about="purchase",
            options=options(fuel="Lower fuel bills", theft="No more theft, stolen", price="A low price, cheap"),
        ),
        asked("owns_vehicles", FieldType.YES_NO, "Do you own the vehicles?"),
        asked("pain", FieldType.TEXT, "What is giving you the most trouble with the fleet?"),
    )
)


def hear(
    text: str, asks: str | None = None, question: str = "Tell me more?", fields: Vocabulary = FIELDS
) -> dict[str, object]:
    """Field -> value (in the shape of the files) of one message, after the question for `asks`; of several options of
    one field a list."""
    messages = [Message("0", "bot", question, TODAY, asks), Message("1", "lead", text, TODAY)]
    heard = hear_conversation(messages, fields, TODAY).heard[0][1]
    found: dict[str, object] = {}
    for statement in heard.statements:
        assert text[statement.start : statement.end] == statement.quote
        for row in fact_rows(statement):
            field = str(row["field"])
            if field in found:
                known = found[field]
                found[field] = [*known, row["value"]] if isinstance(known, list) else [known, row["value"]]
            else:
                found[field] = row["value"]
    return found


def number(low: float | None, high: float | None, about: float | None = None) -> dict[str, float | None]:
    """A count as the files write it."""
    return {"min": low, "max": high} | ({} if about is None else {"about": about})
