"""Choices answered in other words than their options', in trades that share nothing but the ways people speak."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import asked, options
from tests.listening.talk import TODAY
from tests.listening.test_pointed_heard import answer


def choice(id_: str, ask: str, about: str = "purchase", type_: FieldType = FieldType.CHOICE, **told: str) -> Field:
    return asked(id_, type_, ask, about=about, options=options(**told))


FIELDS = (
    choice("place", "Where should we train them?", on_site="At your place", online="Online, video", mix="A mix, both"),
    choice("owner", "Whose building is it?", "company", owned="Owned, ours", rented="Rented, tenant"),
    choice("job", "What should be done?", new="A new one", repair="Repair", check="Inspection, survey"),
    choice("when", "How urgent is it?", now="At once, this month", year="This year", open="No hurry, just looking"),
    choice("stage", "How far are you?", idea="Just an idea", compare="Comparing offers", ready="Ready to sign"),
    choice("pays", "How will you pay?", own="Own funds, cash", loan="Bank, loan", insurance="The insurance pays"),
    choice("today", "How is it done now?", "company", own="Ourselves, in-house", out="An external provider"),
    choice(
        "house", "What kind of house is it?", "company", hotel="Hotel, inn", clinic="Clinic, care", gastro="Restaurant"
    ),
    choice("farm", "What do you keep or grow?", "company", animals="Animals, livestock", crops="Crops, orchards"),
    choice("aim", "What should change first of all?", stay="People stay, retention", results="Better results"),
    choice("form", "In what form?", single="One-to-one", team="Coaching a team as a team", course="Workshop, course"),
    choice(
        "themes",
        "Which themes?",
        type_=FieldType.CHOICES,
        talks="Difficult conversations",
        time="Delegating",
        stress="Stress",
    ),
)


@pytest.mark.parametrize(
    ("field", "text", "option"),
    [
        ("place", "you come to us, we have a canteen with wifi", "on_site"),
        ("place", "everybody sits somewhere else, so by camera", "online"),
        ("owner", "It's been ours since my mother bought it", "owned"),
        ("owner", "we pay rent to the brewery", "rented"),
        ("job", "it drips on the piano", "repair"),
        ("job", "rip everything out and start over", "new"),
        ("job", "somebody who tells me if it lasts another winter", "check"),
        ("when", "our clerk walked out and the month is nearly over", "now"),
        ("when", "oh, take your time", "open"),
        ("when", "it should be sorted by christmas", "year"),
        ("stage", "You'd be the third, two quotes are on my desk", "compare"),
        ("stage", "we only started talking about it", "idea"),
        ("stage", "send me the contract", "ready"),
        ("pays", "the money is lying around, put aside for that", "own"),
        ("pays", "our branch manager has said yes to lending it", "loan"),
        ("today", "my wife does it on sunday evenings", "own"),
        ("today", "A firm from Graz, they send an invoice", "out"),
        ("house", "we look after old people, three floors of them", "clinic"),
        ("house", "a pizzeria with a terrace", "gastro"),
        ("farm", "140 cows and two robots", "animals"),
        ("farm", "hazelnuts, on the slopes above the sea", "crops"),
        ("aim", "That my best people don't walk", "stay"),
        ("aim", "we must hit our numbers again", "results"),
        ("form", "someone for me alone, I get shy", "single"),
        ("form", "everybody together, in one room", "team"),
    ],
)
def test_it_means_one_of_them(field: str, text: str, option: str) -> None:
    assert answer(field, text, FIELDS) == option


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("place", "would you come to us?"),
        ("owner", "the neighbours bought theirs, I'll find out about ours"),
        ("job", "it used to drip, before the painters came"),
        ("when", "if it were urgent I'd ring you tomorrow"),
        ("stage", "who else has signed?"),
        ("pays", "my cousin went to the bank for his"),
        ("today", "what do other firms do?"),
        ("house", "depends, what do you charge?"),
        ("farm", "no cows any more"),
        ("aim", "hard to say in one sentence"),
        ("form", "what would you recommend?"),
    ],
)
def test_it_says_nothing_of_them(field: str, text: str) -> None:
    assert answer(field, text, FIELDS) is None


def test_of_two_told_against_each_other_the_later_holds() -> None:
    assert answer("place", "my boss would have us on a screen, but I say come to us", FIELDS) == "on_site"


def test_two_told_in_parts_are_both() -> None:
    assert answer("place", "half of it at our plant, half on a screen", FIELDS) == "mix"


def test_several_themes_in_several_sentences() -> None:
    text = "How to tell a person something unpleasant. And they must stop doing everybody's job."
    assert answer("themes", text, FIELDS) == ["talks", "time"]
    assert answer("themes", "no yoga please", FIELDS) is None


@pytest.mark.parametrize(
    ("field", "question", "text", "option"),
    [
        ("owner", "Own the land?", "y.", "owned"),
        ("form", "So just you and a coach, one-to-one?", "yes mate", "single"),
        ("place", "We'd come to you, then?", "exactly", "on_site"),
        ("place", "Shall we come, or would you rather have it online?", "yes", None),
        ("place", "Not at your place, I take it?", "exactly", None),
    ],
)
def test_a_yes_says_what_the_question_named(field: str, question: str, text: str, option: str | None) -> None:
    messages = [Message("0", "bot", question, TODAY, field), Message("1", "lead", text, TODAY)]
    heard = hear_conversation(messages, Vocabulary.of(FIELDS), TODAY).heard[0][1].statements
    assert next((each.value for each in heard if each.field == field), None) == option


def test_a_part_of_a_longer_phrase_names_no_option() -> None:
    mills = (choice("what", "What kind of business?", "company", crops="Olives, vines", mill="Mill, bakery"),)
    assert answer("what", "Olive mill in the hills, from October on", mills) == "mill"
