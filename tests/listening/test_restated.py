"""A value said again, changed, with nothing but the correction to tell what it is of."""

from __future__ import annotations

import pytest

from allears.listening.hear import hear_conversation
from allears.listening.heard import HeardConversation
from allears.listening.message import Message
from tests.listening.talk import TODAY, VOCABULARY


def hear(*said: tuple[str, str, str | None]) -> HeardConversation:
    """What is heard in messages (by, text, asks)."""
    messages = [Message(str(n), by, text, TODAY, asks) for n, (by, text, asks) in enumerate(said)]  # type: ignore[arg-type]
    return hear_conversation(messages, VOCABULARY, TODAY)


@pytest.mark.parametrize(
    ("asks", "first", "then", "words"),
    [
        ("start", "in March", "*may", "may"),
        ("budget", "$2,000 a month", "They just told me $1,500 a month", "$1,500 a month"),
        ("name", "Catrin Moss", "oops, autocorrect. Katrin Moss", "Katrin Moss"),
    ],
)
def test_the_correction_tells_which_field_is_meant(asks: str, first: str, then: str, words: str) -> None:
    heard = hear(("bot", "May I ask?", asks), ("lead", first, None), ("lead", then, None))
    assert [(each.field, each.from_turn) for each in heard.corrections] == [(asks, 1)]
    assert words in [statement.quote for statement in heard.heard[-1][1].statements]


def test_a_number_of_something_else_corrects_nothing() -> None:
    heard = hear(
        ("bot", "How many drivers?", "drivers"),
        ("lead", "9 drivers", None),
        ("bot", "And the budget?", "budget"),
        ("lead", "My uncle is 67 and rather proud of his van", None),
    )
    assert heard.corrections == ()
