"""Tools in use, and tools that a new one must connect with."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rapidfuzz.distance import DamerauLevenshtein

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.listening.fact_shapes import fact_rows
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.named_tools import _is_one_slip_from
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
        "Here I inherited a messy HubSpot",
        "Everyone has own HubSpot",
    ],
)
def test_a_tool_in_use_is_told_in_many_ways(text: str) -> None:
    assert tools(text) == {"tools": "hubspot"}


@pytest.mark.parametrize("text", ["we don't have a crm", "it's all on paper", "nobody here ever worked with a crm"])
def test_none_is_told_without_being_asked(text: str) -> None:
    assert tools(text) == {"tools": "none"}


@pytest.mark.parametrize(
    "text",
    [
        "My nephew swears by HubSpot, but he sells boats",
        "HubSpot quoted us 90 a month",
        "the leaflet said you moved to HubSpot",
        "They run a notebook shop",
        "we looked at the boats",
    ],
)
def test_what_somebody_else_has_or_does_is_no_tool_of_theirs(text: str) -> None:
    assert tools(text) == {}


@pytest.mark.parametrize(
    "text", ["That's how we keep track of things, on post-its", "those six share one ledger book for follow-up"]
)
def test_paper_is_no_tool_without_being_asked(text: str) -> None:
    assert tools(text) == {"tools": "none"}


def answered(field: str, text: str) -> object:
    """What is heard of one field in the answer to its question."""
    asked = [Message("0", "bot", str(FIELDS.by_id[field].ask), TODAY, field), Message("1", "lead", text, TODAY)]
    told = hear_conversation(asked, FIELDS, TODAY).heard[0][1]
    return [row["value"] for said in told.statements for row in fact_rows(said) if row["field"] == field]


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("We had Lime for years and moved to Dynamics in the spring", ["dynamics"]),
        ("An Access database that a dear man made in 2003", ["access"]),
        ("PracticeHub, three years now. My nephew swears by HubSpot.", ["practicehub"]),
        ("Salesforce at head office, here only notebooks", ["none"]),
        ("We looked at HubSpot. Nothing yet.", ["none"]),
        ("one big ledger, that's it", ["none"]),
        ("client is on Dynamics, ours is just google sheets", ["google sheets"]),
    ],
)
def test_the_answer_to_what_is_used(text: str, used: list[str]) -> None:
    assert answered("tools", text) == used


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("Aircall stays, whatever happens, so it has to plug into that.", ["aircall"]),
        ("WhatsApp or nothing. HubSpot asked me this also.", ["whatsapp"]),
        ("Xero and, one day, Shopify", ["xero"]),
        ("My brother says Zapier solves it all", []),
    ],
)
def test_the_answer_to_what_must_connect(text: str, needed: list[str]) -> None:
    assert answered("connects", text) == needed


def test_what_it_is_no_use_without_must_connect() -> None:
    assert tools("if it doesn't talk to Xero it's no use to us") == {"connects": "xero"}


@pytest.mark.parametrize(
    "text", ["excel for the services, the drivers have a whatsapp group", "Excel. And our LinkedIn"]
)
def test_where_people_only_write_to_each_other_is_no_tool_in_use(text: str) -> None:
    assert answered("tools", text) == ["excel"]


@given(st.text(alphabet="abc", max_size=6), st.text(alphabet="abc", max_size=6))
@example("salesforce", "salesfroce")
@example("hubspot", "hubsot")
@example("hubspot", "hubspott")
@example("hubspot", "hugspot")
def test_a_slip_is_one_letter_or_two_that_are_swapped(name: str, word: str) -> None:
    assert _is_one_slip_from(name, word) == (DamerauLevenshtein.distance(name, word) == 1)


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("In Pipedrive, and I have worked with HubSpot and Salesforce before", ["pipedrive"]),
        ("I know Salesforce, Zoho and Copper from before, here it's a notebook", ["none"]),
        ("in Berlin they use Salesforce, here it's HubSpot", ["hubspot"]),
        ("in my pipeline there are 40 deals, all in HubSpot", ["hubspot"]),
        ("In a RD Station, but we only send mails with it", ["rd station"]),
        ("With the agenda of Doctolib for the visits and for the follow-up nothing", ["doctolib"]),
        ("With Maria, she remembers everything", []),
        ("in Berlin", []),
    ],
)
def test_the_answer_to_what_is_in_use(text: str, used: list[str]) -> None:
    assert answered("tools", text) == used


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("It must speak with Sage", ["sage"]),
        ("Odoo. whatsapp everyone asks for that, i'd like it but i wont die", ["odoo"]),
        ("Slack, and HubSpot goes out when yours comes in", ["slack"]),
        ("Xero, and Slack I'd like it, but it's no drama", ["xero"]),
        ("All our customers are in HubSpot, and it must work with Outlook", ["outlook"]),
    ],
)
def test_what_would_only_be_liked_or_goes_need_not_connect(text: str, needed: list[str]) -> None:
    assert answered("connects", text) == needed


def test_what_answers_what_must_connect_is_not_what_is_in_use() -> None:
    question = Message("0", "bot", "Which tools must it integrate with?", TODAY, "connects")
    told = Message("1", "lead", "our quotes come out of Odoo, it must read that", TODAY)
    heard = hear_conversation([question, told], FIELDS, TODAY).heard[0][1]
    assert {said.field for said in heard.statements} == {"connects"}


def test_where_the_customers_are_is_in_use() -> None:
    assert tools("HubSpot is where all the customers are") == {"tools": "hubspot"}
    assert tools("all our contacts are in HubSpot") == {"tools": "hubspot"}


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("I've to find a replacement for Copper", "copper"),
        ("we want a replacement for HubSpot", "hubspot"),
        ("everything we are noting in register, means paper register", "none"),
        ("we are on exercise books, still", "none"),
    ],
)
def test_what_is_to_be_replaced_is_in_use(text: str, used: str) -> None:
    assert tools(text).get("tools") == used


@pytest.mark.parametrize("text", ["we make exercise books", "please register me", "is there a replacement for Copper?"])
def test_what_only_looks_like_a_tool_in_use(text: str) -> None:
    assert "tools" not in tools(text)


PIPEDRIVE = Field(
    "tools",
    FieldType.CHOICES,
    ask=Words.of("Which tool do you use today?"),
    options=(Option("pipedrive", Words.of("Pipedrive")),),
)


def quotes(text: str) -> list[str]:
    """The words in which an opening message names a tool of the policy's list."""
    heard = hear_conversation([Message("1", "lead", text, TODAY)], [PIPEDRIVE], TODAY).heard
    return [each.quote.lower() for each in heard[0][1].statements]


@pytest.mark.parametrize("text", ["pipedrive but nobody uses it", "Pipedrive, badly", "well, pipedrive for two years"])
def test_a_listed_tool_with_what_they_think_of_it_is_in_use(text: str) -> None:
    assert quotes(text) == ["pipedrive"]


@pytest.mark.parametrize("text", ["pipedrive?", "pipedrive was awful", "pipedrive is what they quoted against"])
def test_a_tool_that_is_only_mentioned_is_not(text: str) -> None:
    assert quotes(text) == []
