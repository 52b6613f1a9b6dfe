"""When a visitor was first answered, by a person and by a bot that told them something."""

from __future__ import annotations

import pytest

from allears.messenger.answering import FirstAnswers, first_answers
from allears.messenger.message import Author, NewMessage
from tests.messenger.scene import ANA, SITE, Scene
from tests.moved_clock import START, MovedClock

BOT = Author("bot", "bot", "Ringlane")
SOURCES = [{"title": "Gmail", "link": None}]


def found(scene: Scene, since: int = 0) -> list[FirstAnswers]:
    return scene.look(lambda connection: first_answers(connection, scene.workspace, since))


def bot_says(scene: Scene, conversation: str, card: dict[str, object] | None) -> None:
    new = NewMessage(f"b{len(scene.messages(conversation))}", "It does.", card=card)
    scene.do(lambda room: room.say(BOT, new, conversation))


def test_the_first_of_each_counts(scene: Scene, clock: MovedClock) -> None:
    _, conversation = scene.opened()
    assert found(scene) == [FirstAnswers(conversation, SITE, START, None, None)]
    for _ in range(2):
        clock.move(minutes=1)
        scene.says(conversation, f"We do. {clock.now()}", ANA)
        bot_says(scene, conversation, {"kind": "answer", "sources": SOURCES})
    assert found(scene) == [FirstAnswers(conversation, SITE, START, START + 60_000, START + 60_000)]
    assert found(scene, START) == []


@pytest.mark.parametrize(
    ("card", "tells"),
    [
        (None, False),
        ({"kind": "recap", "lines": [], "sources": []}, False),
        ({"kind": "recap", "lines": []}, False),
        ({"kind": "recap", "lines": [], "sources": SOURCES}, True),
        ({"kind": "answer", "sources": SOURCES}, True),
        ({"kind": "recommendation", "title": "Starter", "sources": []}, True),
        ({"kind": "no", "reason": "At your size …"}, True),
    ],
)
def test_a_bot_answers_with_what_tells_something(scene: Scene, card: dict[str, object] | None, tells: bool) -> None:
    _, conversation = scene.opened()
    bot_says(scene, conversation, card)
    assert (found(scene)[0].bot_at is not None) == tells
