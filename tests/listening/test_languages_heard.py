"""Another language is told apart, what is international in it still counts, and short messages are not misjudged."""

from __future__ import annotations

import pytest

from allears.listening.hear import hear_turn
from allears.listening.heard import Heard
from allears.listening.message import Message
from tests.listening.talk import TODAY, answer, context


def hear(text: str, asks: str | None = None) -> Heard:
    return hear_turn(Message("1", "lead", text, TODAY), context(asks))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir suchen ein System für unsere Fahrer, am besten ab Mai"),
        ("fr", "Nous cherchons un logiciel pour nos chauffeurs à Lyon"),
        ("es", "Estamos buscando un programa para nuestros repartidores"),
        ("ru", "Мы ищем программу для водителей"),
        ("zh", "我们正在为司机寻找软件"),
    ],
)
def test_a_message_in_another_language_says_so(language: str, text: str) -> None:
    heard = hear(text)
    assert (heard.understood, heard.language) == (False, language)
    assert (heard.statements, heard.questions) == ((), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "bonjour"),
        ("fr", "Combien ca coute?"),
        ("es", "Hola, buenos días!"),
        ("es", "¿Cuánto cuesta?"),
        ("de", "guten tag"),
        ("de", "Was kostet das?"),
        ("it", "ciao"),
        ("it", "quanto costa"),
        ("nl", "hoeveel kost dit"),
        ("pl", "Ile to kosztuje?"),
        ("pl", "dzień dobry"),
        ("tr", "merhaba"),
    ],
)
def test_a_few_telling_words_say_so_too(language: str, text: str) -> None:
    heard = hear(text)
    assert (heard.understood, heard.language) == (False, language)
    assert (heard.statements, heard.questions) == ((), ())


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("ciao for now", None),
        ("bon appetit catering", None),
        ("Hola Travel", None),
        ("Ciao Bella", None),
        ("Vale", None),
        ("hallo", None),
        ("no", "has_depot"),
        ("Bonjour", "name"),
        ("moi", "decision"),
        ("12, ciao", "drivers"),
    ],
)
def test_borrowed_words_and_names_are_english(text: str, asks: str | None) -> None:
    assert hear(text, asks).understood


@pytest.mark.parametrize("text", ["ciao", "merci", "Gracias!"])
def test_a_borrowed_goodbye_ends_an_english_conversation(text: str) -> None:
    first = Message("1", "lead", "we have 12 drivers", TODAY)
    assert hear_turn(Message("2", "lead", text, TODAY), context().after(first, ())).understood


def test_what_is_international_in_it_still_counts() -> None:
    heard = hear("Schreiben Sie bitte an fahrer@example.com, wir haben höchstens 5000 EUR dafür")
    assert not heard.understood
    assert "fahrer@example.com" in [statement.quote for statement in heard.statements]


def test_the_rest_is_not_guessed() -> None:
    heard = hear("Unser Problem ist Excel, die Fahrer in Malta hassen das, speed ist uns am wichtigsten", "goal")
    assert not heard.understood
    assert heard.statements == ()
    assert heard.vague == heard.declined == ()


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "ok merci",
        "Klaus Meyer, Bremen",
        "Routific, Onfleet, Circuit",
        "pls send brochure asap",
        "Guten Tag! we have 12 drivers in Bremen and look for routing",
        "mail me at info@spedition-bremen.de",
        "hii hw much 4 10 ppl",
    ],
)
def test_english_of_any_kind_and_short_messages_are_understood(text: str) -> None:
    assert answer(text).understood
