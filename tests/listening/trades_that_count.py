"""Trades whose counts, money and dates the tests of listening ask for, and how to hear one answer in them."""

from __future__ import annotations

from datetime import date

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.fact_shapes import fact_rows
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType

TODAY = date(2026, 11, 20)
"""A Friday."""


def count(id_: str, ask: str, *nouns: str, about: str = "company") -> Field:
    """A count with its question and the nouns that mean it."""
    return Field(id_, FieldType.COUNT, about=about, ask=Words.of(ask), nouns=nouns)  # type: ignore[arg-type]


def asked(id_: str, type_: FieldType, ask: str, about: str = "purchase") -> Field:
    """A field with its question."""
    return Field(id_, type_, about=about, ask=Words.of(ask))  # type: ignore[arg-type]


TRADES = {
    "music school": Vocabulary.of(
        (
            count("pupils", "How many pupils do you have?", "pupils", "students", "children"),
            count("teachers", "How many teachers would you start with?", "teachers", "tutors"),
            count("rooms", "How many practice rooms are there?", "practice rooms", "rooms"),
            count("lesson_hours", "How many hours do you teach in a month?", "hours", "lesson hours"),
            count("floor", "How many square metres are there?", "square metres", "sqm"),
            asked("budget", FieldType.MONEY, "What have you set aside for it?"),
            asked("opening", FieldType.DATE_INTERVAL, "When do you want to open?"),
        )
    ),
    "courier": Vocabulary.of(
        (
            count("staff", "How many people work for you?", "employees", "people", "staff"),
            count("drivers", "How many drivers do you employ?", "drivers"),
            count("vans", "How many vans are on the road?", "vans", "lorries", "vehicles"),
            count("parcels", "How many parcels do you carry in a month?", "parcels", "shipments"),
            asked("freight", FieldType.MONEY, "What do you pay for fuel a month today?", "company"),
            asked("budget", FieldType.MONEY, "What can you spend on it?"),
            asked("start", FieldType.DATE_INTERVAL, "When should it be running?"),
        )
    ),
    "banquet hall": Vocabulary.of(
        (
            count("guests", "How many guests do you expect?", "guests", "visitors", "attendees", about="purchase"),
            count("bedrooms", "How many bedrooms do you need?", "bedrooms", about="purchase"),
            count("nights", "How many nights will you stay?", "nights", about="purchase"),
            count("team", "How many people work at your company?", "employees", "people", "staff"),
            asked("budget", FieldType.MONEY, "What is your budget?"),
            asked("day", FieldType.DATE_INTERVAL, "Which day is it?"),
        )
    ),
}


def heard(text: str, trade: str, asks: str | None = None) -> dict[str, object]:
    """What a visitor of a trade says in one message, by field, in answer to the question for `asks`, if any."""
    fields = TRADES[trade]
    question = Message("q", "bot", str(fields.by_id[asks].ask) if asks else "How can we help?", TODAY, asks)
    talk = hear_conversation((question, Message("a", "lead", text, TODAY)), fields, TODAY)
    return {said.field: row["value"] for _, each in talk.heard for said in each.statements for row in fact_rows(said)}


def number(low: float | None, high: float | None = None, about: float | None = None) -> dict[str, object]:
    """A count as facts show it: the one number, or the interval with its hedged middle."""
    value: dict[str, object] = {"min": low, "max": low if high is None else high}
    return value | {"about": about} if about is not None else value
