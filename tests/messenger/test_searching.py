"""What was said is found again, in every script, by whoever is entitled, and by nobody else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from allears.messenger.findable import Findable
from allears.messenger.indexing import enter_words
from allears.messenger.room import Messenger
from allears.messenger.searching import search
from allears.storage.database import Database
from allears.storage.workspace import found_workspace
from tests.messenger.scene import ANA, Result, Scene


@pytest.fixture(params=[False, True], ids=["just said", "entered"], autouse=True)
def _when(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is found the same, whether its words are entered in the index already or not."""
    if request.param:
        do = Scene.do

        def and_enter(scene: Scene, verb: Callable[[Messenger], Result]) -> Result:
            done = do(scene, verb)
            enter_all(scene)
            return done

        monkeypatch.setattr(Scene, "do", and_enter)


def enter_all(scene: Scene) -> None:
    while enter_words(scene.database, scene.workspace):
        pass


def found(scene: Scene, query: str) -> list[Findable]:
    return scene.look(lambda connection: search(connection, scene.workspace, query))


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Do you integrate with Salesforce?", "salesf integr"),
        ("Wir sitzen in Köln", "KOLN"),
        ("Мы работаем в Алматы", "алматы"),
        ("私たちは営業を自動化したい", "自動化"),
        ("我们想要自动回复", "自动"),
        ("เราต้องการระบบแชท", "ระบบ"),
        ("हमें चैट चाहिए", "चैट"),
        ("نحتاج إلى دردشة مباشرة", "دردشة"),
        ("우리는 채팅이 필요합니다", "채팅"),
        ("Ｆｕｌｌ width", "full"),
        ("price is $4,500 a year", "4 500"),
    ],
)
def test_words_are_found_in_every_script(scene: Scene, said: str, asked: str) -> None:
    _, conversation = scene.opened(said)
    scene.opened("Nothing of the kind")
    assert [(each.conversation_id, each.text) for each in found(scene, asked)] == [(conversation, said)]


def test_all_words_must_stand_in_one_text(scene: Scene) -> None:
    _, conversation = scene.opened("We are 14 people")
    scene.says(conversation, "In Bergen?")
    assert found(scene, "people Bergen") == []


@pytest.mark.parametrize(
    "asked", ["", "  ", "?!", '"', "*", "' OR 1=1 --", "\x00", "a" * 5_000, "NEAR(x y)", "& | !:*"]
)
def test_any_query_is_answered(scene: Scene, asked: str) -> None:
    scene.opened("Hello")
    assert found(scene, asked) == []


def test_notes_and_names_are_found_as_they_are_now(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    scene.do(lambda room: room.note(ANA, conversation, "n1", "Knows us from the fair in Lyon"))
    scene.do(lambda room: room.edit_profile(visitor.id, ANA, {"name": "Ada Berg"}))
    scene.do(lambda room: room.edit_profile(visitor.id, ANA, {"name": "Ada Dahl", "email": "ada@ringlane.test"}))
    assert [each.kind for each in found(scene, "lyon")] == ["note"]
    assert found(scene, "berg") == []
    assert [(each.kind, each.visitor_id) for each in found(scene, "dahl ringlane")] == [("visitor", visitor.id)]


def test_the_newest_stands_first(scene: Scene) -> None:
    _, conversation = scene.opened("Gmail one")
    scene.says(conversation, "Gmail two")
    assert [each.text for each in found(scene, "gmail")] == ["Gmail two", "Gmail one"]


def test_no_workspace_finds_anothers_words(scene: Scene, database: Database) -> None:
    other = Scene(database, database.write(lambda unit: found_workspace(unit, "Other")).result())
    other.opened("Confidential")
    assert found(scene, "confidential") == []
    assert found(scene, other.workspace.id) == []
