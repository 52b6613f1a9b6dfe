"""Addresses and numbers that are the lead's own, and those that are not."""

from __future__ import annotations

from datetime import date

import pytest

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.listening.fact_shapes import fact_rows
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType, Value
from tests.listening.invented_trade import asked, hear

TODAY = date(2026, 11, 20)
FIELDS = (
    Field("email", FieldType.EMAIL, about="person"),
    Field("phone", FieldType.PHONE, about="person"),
    Field("site", FieldType.URL, about="company"),
)
SITES = Vocabulary.of(
    (
        asked("email", FieldType.EMAIL, "Where can we write to you?", about="person"),
        asked("website", FieldType.URL, "Do you have a website?"),
    )
)


def heard(text: str, asks: str | None = None) -> dict[str, object]:
    """What one message gives, by field."""
    question = Message("q", "bot", "How do we reach you?", TODAY, asks)
    talk = hear_conversation((question, Message("a", "lead", text, TODAY)), FIELDS, TODAY)
    return {said.field: row["value"] for _, each in talk.heard for said in each.statements for row in fact_rows(said)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ana@birch.example.com", "ana@birch.example.com"),
        ("ana at birch dot co dot uk", "ana@birch.co.uk"),
        ("not info@birch.com, that one bounces. ana@birch.com", "ana@birch.com"),
        ("My boss (bo@birch.com) decides; I'm ana@birch.com", "ana@birch.com"),
        ("I wrote to you from ana@birch.com", "ana@birch.com"),
        ("please send it to ana@birch.com", "ana@birch.com"),
    ],
)
def test_the_leads_own_mail_address(text: str, value: str) -> None:
    assert heard(text)["email"] == value


@pytest.mark.parametrize(
    "text",
    [
        "I wrote to hello@yourshop.com twice and nobody answered",
        "your support address help@yourshop.com bounces",
        "never use sales@birch.com",
    ],
)
def test_an_address_that_is_ours_or_out_of_use_reaches_nobody(text: str) -> None:
    assert "email" not in heard(text)


def test_of_two_numbers_the_leads_own_counts() -> None:
    text = "Your number on the site, +44 20 7946 0958, is dead. Mine is +44 7700 900123."
    assert heard(text)["phone"] == "+447700900123"


@pytest.mark.parametrize("text", ["My tax number is 27 114 8832 5", "Policy number: 44 2079 460 958"])
def test_the_number_of_a_thing_is_no_phone(text: str) -> None:
    assert "phone" not in heard(text)


@pytest.mark.parametrize(
    "text", ["I found you on birchreviews.com", "not yet, we are on facebook.com/birch", "like birch.com but cheaper"]
)
def test_a_site_that_is_only_spoken_of_is_not_theirs(text: str) -> None:
    assert "site" not in heard(text, "site")


@pytest.mark.parametrize("text", ["security@…portoblue.pt", "info@ ... portoblue.pt", "office@***portoblue.pt"])
def test_the_end_of_a_mail_address_with_a_gap_is_no_site(text: str) -> None:
    assert "website" not in hear(text, "website", fields=SITES)


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("none, but you can mail security@portoblue.pt", {"email": "security@portoblue.pt"}),
        ("it's portoblue.pt", {"website": "portoblue.pt"}),
        (
            "ana@portoblue.pt, and the site is www.portoblue.pt",
            {"email": "ana@portoblue.pt", "website": "portoblue.pt"},
        ),
    ],
)
def test_an_address_is_a_mail_address_or_a_site(text: str, addresses: dict[str, str]) -> None:
    assert hear(text, "website", fields=SITES) == addresses


REACHED = Vocabulary.of(FIELDS[:2])
ASKED = Message("0", "bot", "How can we reach you?", TODAY, "phone")
GIVEN = "+49 761 555 0131"


def heard_last(*texts: str) -> list[tuple[str, Value]]:
    """What the last of the lead's messages states."""
    told = [Message(str(number), "lead", text, TODAY) for number, text in enumerate(texts, start=1)]
    _, last = hear_conversation([ASKED, *told], REACHED, TODAY).heard[-1]
    return [(each.field, each.value) for each in last.statements]


@pytest.mark.parametrize(
    "text",
    [
        "his is +49 761 555 0100, but call me not him: +49 761 555 0131",
        "reception +49 761 555 0100, mine is +49 761 555 0131",
        "+49 761 555 0100 is the fax, call +49 761 555 0131",
        "don't call +49 761 555 0100, use +49 761 555 0131",
        "+49 761 555 0131, and Kim's is +49 761 555 0100",
        "mine +49 761 555 0131, my husband's +49 761 555 0100",
        "fax: +49 761 555 0100, tel +49 761 555 0131",
        "my wife's: +49 761 555 0131",
    ],
)
def test_of_several_numbers_the_leads_own_is_taken(text: str) -> None:
    assert heard_last(text) == [("phone", "+497615550131")]


def test_a_fax_is_no_number_to_call() -> None:
    assert heard_last("fax: +49 761 555 0131") == []


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("that one is the fax. 0135 at the end. And does snow break the panels", "+497615550135"),
        ("sorry it ends in 77 not 31", "+497615550177"),
        ("my mistake, the last two digits should be 13", "+497615550113"),
        ("the number ends with 0 200", "+497615550200"),
    ],
)
def test_the_end_of_a_number_is_put_right(text: str, phone: str) -> None:
    assert heard_last(GIVEN, text) == [("phone", phone)]


@pytest.mark.parametrize(
    "text",
    [
        "we count 40 at the end of the month",
        "the contract ends in 2027",
        "does it end in 31?",
        "it ends in 31, yes",
        "not 45 at the end",
        "the last ones are gone by 17",
    ],
)
def test_what_only_sounds_like_the_end_of_a_number_changes_nothing(text: str) -> None:
    assert heard_last(GIVEN, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "info@tug.example is general, write to me at jo@tug.example",
        "his is bo@tug.example, mine jo@tug.example",
        "jo@tug.example, the office's is info@tug.example",
    ],
)
def test_of_several_addresses_the_leads_own_is_taken(text: str) -> None:
    assert heard_last(text) == [("email", "jo@tug.example")]


def test_a_tool_that_is_called_by_an_address_is_no_site_of_theirs() -> None:
    tools = asked(
        "current_tool",
        FieldType.CHOICES,
        "What do you use today?",
        options=(Option("monday", Words.of("monday.com")), Option("excel", Words.of("Excel"))),
    )
    fields = Vocabulary.of((*SITES.fields, tools))
    assert "website" not in hear("today we use monday.com", fields=fields)
    assert hear("we use Excel, see portoblue.pt", fields=fields)["website"] == "portoblue.pt"
