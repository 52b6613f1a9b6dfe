"""How the lead takes what was just shown."""

import pytest

from allears.dialogue.responses import agrees, objects


@pytest.mark.parametrize(
    "text",
    ["yes", "Yep, that's right", "exactly", "looks good to me", "ok", "That’s correct.", "spot on", "sure, go ahead"],
)
def test_a_yes_is_heard(text: str) -> None:
    assert agrees(text) and not objects(text)


@pytest.mark.parametrize(
    "text",
    [
        "I see it differently",
        "are you sure? we only need it for one team",
        "can you make an exception?",
        "Yes but we still want to try",
        "that's not fair",
    ],
)
def test_an_objection_is_heard_and_is_no_yes(text: str) -> None:
    assert objects(text) and not agrees(text)


@pytest.mark.parametrize("text", ["", "no, we are 12", "yesterday we were 12", "we use pipedrive", "x" * 5000])
def test_other_words_are_neither(text: str) -> None:
    assert not agrees(text) and not objects(text)
