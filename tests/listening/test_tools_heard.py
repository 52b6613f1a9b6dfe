"""Tools in use, and tools that a new one must connect with."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.fact_shapes import fact_rows
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import TODAY

FIELDS = Vocabulary.of(
    (
        Field("tools", FieldType.CHOICES, ask=Words.of("Which tool do you use today?")),
        Field("connects", FieldType.CHOICES, ask=Words.of("Which tools must it integrate with?")),
    )
)


def tools(text: str) -> dict[str, object]:
    """The tools heard in an opening message, by field."""
    heard = hear_conversation([Message("1", "lead", text, TODAY)], FIELDS, TODAY)
    return {said.field: row["value"] for _, one in heard.heard for said in one.statements for row in fact_rows(said)}


def test_a_tool_in_use_is_heard() -> None:
    assert tools("We use HubSpot today.") == {"tools": "hubspot"}


@pytest.mark.parametrize("text", ["we have closed our old office", "we have folks in two towns"])
def test_an_everyday_word_in_another_form_is_no_product(text: str) -> None:
    assert tools(text) == {}


def test_what_is_asked_about_is_not_what_must_connect() -> None:
    assert tools("how do we say which Outlook calendar it should connect to") == {}
    assert tools("It must connect to Outlook.") == {"connects": "outlook"}


@pytest.mark.parametrize(
    "text",
    [
        "Right now everything is in HubSpot",
        "We've been on HubSpot for three years",
        "We pay 400 a month for HubSpot",
        "my people put it all into HubSpot on Fridays",
        "HubSpot is what the team uses",
    ],
)
def test_a_tool_in_use_is_told_in_many_ways(text: str) -> None:
    assert tools(text) == {"tools": "hubspot"}


@pytest.mark.parametrize("text", ["we don't have a crm", "it's all on paper", "nobody here ever worked with a crm"])
def test_none_is_told_without_being_asked(text: str) -> None:
    assert tools(text) == {"tools": "none"}
