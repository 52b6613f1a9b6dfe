"""Things that are named only to be set aside, in a boat yard and in a language school."""

from __future__ import annotations

import pytest

from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import asked, hear, options

FIELDS = Vocabulary.of(
    (
        asked(
            "works",
            FieldType.CHOICES,
            "What should we do?",
            about="purchase",
            options=options(
                paint="Antifouling and paint, antifoul, polish",
                engine="Engine service, oil change",
                rig="Rigging, mast, stays",
                haul="Haul out and launch, crane",
                survey="Survey, inspection",
            ),
        ),
        asked(
            "animals",
            FieldType.CHOICES,
            "Which animals do you keep?",
            about="purchase",
            options=options(dog="Dogs, puppy", cat="Cats, kitten", hens="Hens, chickens"),
        ),
        asked(
            "times",
            FieldType.CHOICES,
            "When should the lessons be?",
            about="purchase",
            options=options(mornings="Mornings", evenings="Evenings, after work", weekend="Weekends, Saturdays"),
        ),
    )
)


def listed(text: str, field: str) -> list[str]:
    """The options heard in an answer to the question for a field."""
    found = hear(text, field, fields=FIELDS).get(field, [])
    return [found] if isinstance(found, str) else sorted(found)  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Just the antifoul. Mast comes down at another yard.", ["paint"]),
        ("the crane we have here, so only the paint", ["paint"]),
        ("Rigging the rigger from Plymouth handles. You: engine.", ["engine"]),
        ("Antifoul. The engine, the people at the marina are doing it.", ["paint"]),
        ("my son does the rigging, you the antifoul", ["paint"]),
        ("our engine is fine, it's the paint", ["paint"]),
        ("paint. The engine is already done", ["paint"]),
        ("antifoul; the mast my brother takes down himself", ["paint"]),
    ],
)
def test_what_is_in_other_hands_or_fine_is_not_wanted(text: str, wanted: list[str]) -> None:
    assert listed(text, "works") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Antifoul, and she has to be out before the survey", ["paint"]),
        ("paint; engine later maybe", ["paint"]),
        ("Depends what the crane costs", []),
        ("polish, my cat sleeps behind the engine", ["paint"]),
    ],
)
def test_what_only_tells_when_or_is_put_off_is_not_wanted(text: str, wanted: list[str]) -> None:
    assert listed(text, "works") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the crane and the antifoul, the rest we do", ["haul", "paint"]),
        ("engine and rigging, we have a mast that is bent", ["engine", "rig"]),
        ("the antifoul we have to get done by April", ["paint"]),
        ("rigging we always have done by you", ["rig"]),
        ("we can't do the engine ourselves", ["engine"]),
        ("a survey, and a survey by somebody who is not himself selling boats", ["survey"]),
    ],
)
def test_what_sounds_alike_and_is_wanted(text: str, wanted: list[str]) -> None:
    assert listed(text, "works") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("mornings I work, so evenings", ["evenings"]),
        ("Saturdays my kids have football. Evenings work.", ["evenings"]),
        ("weekends are out, evenings", ["evenings"]),
        ("evenings I have time", ["evenings"]),
        ("mornings we are best", ["mornings"]),
    ],
)
def test_when_they_have_no_time_is_not_when_they_want_it(text: str, wanted: list[str]) -> None:
    assert listed(text, "times") == wanted


def test_what_they_have_answers_what_there_is() -> None:
    assert listed("Two cats we have, and hens", "animals") == ["cat", "hens"]
    assert listed("A hen that thinks it's a dog", "animals") == ["hens"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The antifoul. The mast is a joke next to it.", ["paint"]),
        ("a bloke in the pub says she needs a survey, I want paint", ["paint"]),
        ("everybody tells me to polish. The engine, please.", ["engine"]),
        ("teach my crew to stop doing the engine themselves", ["engine"]),
        ("I say paint", ["paint"]),
    ],
)
def test_what_hardly_counts_or_others_say_is_not_wanted(text: str, wanted: list[str]) -> None:
    assert listed(text, "works") == wanted
