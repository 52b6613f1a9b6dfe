"""A kind no that waits: written once, taken back, held back, said; on both engines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import pytest

from allears.partings.parting import WAITS, By, NewParting, Parting
from allears.partings.reading import parting_by_id, waiting
from allears.partings.refusals import WaitsAlready
from allears.partings.room import Partings
from allears.storage.database import Database
from allears.storage.workspace import Workspace
from tests.messenger.scene import Scene

Result = TypeVar("Result")
ANA, BO = By("rep_ana", "Ana"), By("rep_bo", "Bo")
NO = NewParting("too_large", "Too large", "We are made for small teams. Big Sales Cloud suits you better.")


@dataclass
class Farewell:
    """One conversation in which somebody says no. Each call is a unit of its own."""

    scene: Scene

    def __post_init__(self) -> None:
        self.where = self.scene.opened("We are 4,000 people")[1]

    def do(self, verb: Callable[[Partings], Result]) -> Result:
        return self.scene.database.write(lambda unit: verb(Partings(unit, self.scene.workspace))).result()

    def waits(self, by: By = ANA, new: NewParting = NO) -> Parting:
        return self.do(lambda room: room.wait(self.where, new, by, 2))

    def now(self) -> Parting | None:
        return self.scene.look(lambda connection: waiting(connection, self.scene.workspace, self.where))

    def kept(self, parting: Parting) -> Parting:
        found = self.scene.look(lambda connection: parting_by_id(connection, self.scene.workspace, parting.id))
        assert found is not None
        return found

    def told(self) -> list[str]:
        return [one.type for one in self.scene.events() if one.type.startswith("parting.")]


@pytest.fixture
def farewell(database: Database, workspace: Workspace) -> Farewell:
    return Farewell(Scene(database, workspace))


def test_a_no_waits_its_minute_and_reps_are_told(farewell: Farewell) -> None:
    made = farewell.waits()
    assert made.due_at - made.at == WAITS
    assert farewell.now() == made == farewell.kept(made)
    assert farewell.told() == ["parting.waiting"]


def test_a_second_no_is_refused_while_one_waits(farewell: Farewell) -> None:
    first = farewell.waits(ANA)
    with pytest.raises(WaitsAlready, match="waits already"):
        farewell.waits(BO, NewParting(None, "Not for us", "Sorry, not us."))
    assert farewell.now() == first
    assert farewell.told() == ["parting.waiting"]


def test_what_was_taken_back_is_gone_but_on_record(farewell: Farewell) -> None:
    made = farewell.waits()
    assert farewell.do(lambda room: room.take_back(farewell.where, ANA)) == made
    assert farewell.now() is None
    assert farewell.kept(made).taken_back_at is not None
    assert farewell.do(lambda room: room.take_back(farewell.where, ANA)) is None
    assert farewell.waits().id != made.id, "another one can be written afterwards"


def test_what_is_held_back_waits_on_and_is_told_once(farewell: Farewell) -> None:
    made = farewell.waits()
    farewell.do(lambda room: room.hold_back(made.id))
    farewell.do(lambda room: room.hold_back(made.id))
    now = farewell.now()
    assert now is not None
    assert now.held_at is not None
    assert farewell.told() == ["parting.waiting", "parting.held"]


def test_what_was_said_stands_in_its_message_alone(farewell: Farewell) -> None:
    made = farewell.waits()
    farewell.do(lambda room: room.said(made))
    assert farewell.now() is None
    assert farewell.kept(made).text == ""
    assert farewell.kept(made).sent_at is not None
    farewell.do(lambda room: room.hold_back(made.id))
    assert farewell.kept(made).held_at is None


def test_what_was_forgotten_is_said_no_more_and_leaves_no_words(farewell: Farewell) -> None:
    made = farewell.waits()
    farewell.do(lambda room: room.forget(farewell.where))
    assert farewell.now() is None
    assert (farewell.kept(made).text, farewell.kept(made).reason) == ("", "")
    assert farewell.told() == ["parting.waiting", "parting.taken_back"]


def test_another_workspace_finds_nothing(farewell: Farewell) -> None:
    made = farewell.waits()
    elsewhere = Workspace("wsp_elsewhere")
    assert farewell.scene.look(lambda connection: waiting(connection, elsewhere, farewell.where)) is None
    assert farewell.scene.look(lambda connection: parting_by_id(connection, elsewhere, made.id)) is None
