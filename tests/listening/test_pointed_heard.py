"""Answers to a choice that name none of its options."""

from __future__ import annotations

import pytest

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.choices import Choices
from allears.values.value import FieldType
from tests.listening.invented_trade import asked, options
from tests.listening.talk import TODAY

FIELDS = (
    asked(
        "fits",
        FieldType.CHOICE,
        "Should we fit the kitchen, or do you have somebody for that?",
        about="purchase",
        options=(
            Option("ours", Words.of("Your fitters"), ("you fit it",)),
            Option("own", Words.of("Our own people"), ("own carpenter",)),
            Option("open", Words.of("Not decided"), ("flexible",)),
        ),
    ),
    asked(
        "holds",
        FieldType.CHOICE,
        "Do lessons take place in a group or alone?",
        options=options(group="In a group, class", single="One to one, private", mix="A mix, both"),
    ),
    asked(
        "licence",
        FieldType.CHOICE,
        "Whose name goes on the licence?",
        about="person",
        options=options(mine="Mine, I sign", other="Somebody else's, my boss"),
    ),
    asked(
        "rooms",
        FieldType.CHOICES,
        "Which rooms is it for, the bath or the kitchen?",
        about="purchase",
        options=options(bath="Bathroom, bath", kitchen="Kitchen", cellar="Cellar"),
    ),
)


def answer(field_id: str, text: str, fields: tuple[Field, ...] = FIELDS) -> object:
    """What is heard of the field just asked for: an option, several, or None."""
    field = next(one for one in fields if one.id == field_id)
    messages = [Message("0", "bot", str(field.ask), TODAY, field_id), Message("1", "lead", text, TODAY)]
    heard = hear_conversation(messages, Vocabulary.of(fields), TODAY).heard[0][1].statements
    found = [one.value for one in heard if one.field == field_id]
    if found and isinstance(found[0], Choices):
        return sorted(option for one in found if isinstance(one, Choices) for option in one.has)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("you do it", "ours"),
        ("happy for you to do it", "ours"),
        ("your team please", "ours"),
        ("my brother-in-law does that", "own"),
        ("ourselves", "own"),
        ("a mate of mine", "own"),
        ("doesn't really matter to us", "open"),
        ("not fussed", "open"),
        ("whichever", "open"),
        ("you tell me what's better", "open"),
        ("my question first", None),
    ],
)
def test_whose_it_is(text: str, who: str | None) -> None:
    assert answer("fits", text) == who


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("the second one", "single"),
        ("option a", "group"),
        ("the first I think", "group"),
        ("the former", "group"),
        ("the first one should do", "group"),
        ("first we need to talk", None),
        ("bit of both", "mix"),
        ("half and half", "mix"),
        ("50/50", "mix"),
    ],
)
def test_which_of_those_named(text: str, option: str | None) -> None:
    assert answer("holds", text) == option


@pytest.mark.parametrize(("text", "whose"), [("that'd be me", "mine"), ("mine", "mine"), ("me and who else?", None)])
def test_the_one_who_writes(text: str, whose: str | None) -> None:
    assert answer("licence", text) == whose


def test_both_of_the_two_that_were_asked_about() -> None:
    assert answer("rooms", "bit of both") == ["bath", "kitchen"]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("the small one", "shed"),
        ("a big one please", "hall"),
        ("the normal one", "studio"),
        ("normal people come", None),
        ("is the big one free?", None),
    ],
)
def test_the_one_that_is_as_small_as_big_or_as_plain(text: str, size: str | None) -> None:
    size_field = asked(
        "size",
        FieldType.CHOICE,
        "Which unit shall it be?",
        about="purchase",
        options=options(shed="Small shed", studio="Classic studio", hall="Large hall"),
    )
    assert answer("size", text, (size_field,)) == size
