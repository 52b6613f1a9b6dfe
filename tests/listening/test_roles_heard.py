"""Titles, and who founded or owns the place."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import FIELDS, hear, options

SENIORITY = Field(
    "seniority",
    FieldType.CHOICE,
    ask=Words.of("How senior are you?"),
    about="person",
    options=options(
        founder="Founder", c_level="Chief", director="Director", manager="Manager", individual="Individual"
    ),
)
POLICY = Vocabulary.of((*FIELDS.by_id.values(), SENIORITY))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("I'm the food and beverage manager here", "food and beverage manager"),
        ("Hi, I'm actually a dental technology student", "dental technology student"),
        ("Murat Aydin, F&B director, Lykia Resorts.", "f&b director"),
        ("We're five drivers counting the owner, which is me", "owner"),
        ("I've been sales manager long enough to know", "sales manager"),
        ("I am writing for Mr Bello, I'm his PA", "pa"),
    ],
)
def test_the_title_of_a_trade_that_no_list_holds(text: str, title: str) -> None:
    assert title in str(hear(text)["role"])


def test_a_title_alone_answers_what_they_do() -> None:
    assert hear("tax inspector (don't run away)", "role", "What do you do?")["role"] == "tax inspector"


@pytest.mark.parametrize(
    "text",
    [
        "I need a project manager",
        "our vets are great",
        "I'm looking for a good mechanic",
        "I'm ann lark, headcount is nine; a team of four salespeople",
    ],
)
def test_whoever_is_spoken_of_is_not_the_lead(text: str) -> None:
    assert "role" not in hear(text)


@pytest.mark.parametrize(
    "text",
    [
        "started it in my garage in 2016",
        "four of us own the shop",
        "my name's on the van",
        "I am the one who owns it",
        "my brother and I run a boatyard",
    ],
)
def test_founders_by_what_they_did(text: str) -> None:
    assert hear(text, fields=POLICY)["seniority"] == "founder"


@pytest.mark.parametrize(
    "text",
    [
        "I've got the company card",
        "I own the process",
        "I have a hotel booked",
        "I started it this morning and it froze",
    ],
)
def test_whoever_only_holds_something_is_no_founder(text: str) -> None:
    assert "seniority" not in hear(text, fields=POLICY)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("me (ceo) and two others", "ceo"),
        ("CRO since last spring", "cro"),
        ("myself Anita Rao, sales coordinator in a pump company", "sales coordinator"),
        ("myself Anand, AVP at TalentKart", "avp"),
        ("I'm not the buyer", None),
    ],
)
def test_a_title_in_brackets_after_a_name_or_since_when(text: str, title: str | None) -> None:
    assert hear(text, "role", "What is your role?").get("role") == title


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("we own half each", "founder"),
        ("I run a home care provider in Denver", "founder"),
        ("I am partner of a small school in Recife", "founder"),
        ("nobody, I'm the boss.", "founder"),
        ("we own half the street", None),
        ("I own half a boat with a friend", None),
        ("I'm the boss of the night shift", None),
        ("I'm the boss's daughter", None),
    ],
)
def test_who_owns_a_part_of_it_owns_it(text: str, level: str | None) -> None:
    assert hear(text, fields=POLICY).get("seniority") == level


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Sales Ops", "sales ops"),
        ("I work in procurement", "procurement"),
        ("deputy head", "deputy head"),
        ("I'm the school cook", "school cook"),
        ("BDR team lead", "bdr team lead"),
        ("Head of Claims. And you?", "head of claims"),
    ],
)
def test_an_answer_that_is_a_title_or_what_they_do(text: str, title: str) -> None:
    assert hear(text, "role", "What is your role?")["role"] == title


def test_who_joined_as_something_is_it_unless_they_are_something_else_by_now() -> None:
    assert hear("I joined as a fleet manager last month")["role"] == "fleet manager"
    assert hear("I joined as a dispatcher, now I run the depot").get("role") != "dispatcher"


@pytest.mark.parametrize("text", ["I'm with Kessler GmbH in Stuttgart", "sales are down this year", "I work a lot"])
def test_a_legal_form_and_what_goes_on_are_no_title(text: str) -> None:
    assert "role" not in hear(text, "company_name", "Which company is it for?")
