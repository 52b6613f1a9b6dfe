"""Publishing: versions that never change, one of each name live, and a history of who put it there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest

from allears.publications import reading
from allears.publications.publication import Kind, Live, Publication, Publisher
from allears.publications.refusals import NothingThere, NotLive, NotPublished, OutOfDate
from allears.publications.room import LARGEST, Publications
from allears.storage.database import Database
from allears.storage.workspace import Workspace
from tests.moved_clock import MovedClock

Result = TypeVar("Result")
ANNA, BEN = Publisher("rep_anna", "Anna"), Publisher("rep_ben", "Ben")
POLICY, PLAYBOOK, KNOWLEDGE = Kind.POLICY, Kind.PLAYBOOK, Kind.KNOWLEDGE


class Library:
    """A company's publications, each thing done in a unit of its own, a second after the other."""

    def __init__(self, database: Database, workspace: Workspace, clock: MovedClock) -> None:
        self.database, self.workspace, self.clock = database, workspace, clock

    def does(self, deed: Callable[[Publications], Result]) -> Result:
        self.clock.move(seconds=1)
        return self.database.write(lambda unit: deed(Publications(unit, self.workspace))).result()

    def publishes(self, kind: Kind, name: str, text: str, by: Publisher = ANNA) -> Publication:
        return self.does(lambda room: room.publish(kind, name, {f"{name}.yaml": text}, by))

    def puts_live(self, kind: Kind, name: str, text: str, by: Publisher = ANNA) -> Publication:
        made = self.publishes(kind, name, text, by)
        return self.does(lambda room: room.put_live(made.id, by))

    def live(self) -> Live:
        return self.database.read(lambda connection: reading.live(connection, self.workspace)).result()

    def playbooks(self) -> list[str]:
        return [one.name for one in self.live().playbooks]

    def history(self, kind: Kind, name: str) -> list[tuple[int | None, str]]:
        lines = self.database.read(lambda c: reading.history(c, self.workspace, kind, name)).result()
        return [(line.number, line.by.name) for line in lines]

    def numbers(self, kind: Kind, name: str) -> list[int]:
        found = self.database.read(lambda c: reading.versions(c, self.workspace, kind, name)).result()
        return [one.number for one in found]


@pytest.fixture
def library(database: Database, workspace: Workspace, clock: MovedClock) -> Library:
    return Library(database, workspace, clock)


def test_a_new_company_has_no_bot(library: Library) -> None:
    assert library.live() == Live()
    assert library.live().policy() is None


def test_what_is_published_is_not_live_until_somebody_puts_it_live(library: Library) -> None:
    made = library.publishes(POLICY, "crm", "format: 1")
    assert library.live().policies == ()
    library.does(lambda room: room.put_live(made.id, BEN))
    [live] = library.live().policies
    assert live == made
    assert (live.number, live.by, live.files) == (1, ANNA, {"crm.yaml": "format: 1"})
    assert library.history(POLICY, "crm") == [(1, "Ben")]


def test_a_new_version_takes_the_place_of_the_old_one_which_stays_as_it_was(library: Library) -> None:
    first = library.puts_live(POLICY, "crm", "one")
    second = library.puts_live(POLICY, "crm", "two", BEN)
    assert library.live().policies == (second,)
    kept = library.database.read(lambda c: reading.version(c, library.workspace, first.id)).result()
    assert kept == first
    assert library.numbers(POLICY, "crm") == [2, 1]


def test_the_same_files_are_the_same_version(library: Library) -> None:
    first = library.publishes(KNOWLEDGE, "pages", "# Hours")
    library.publishes(KNOWLEDGE, "pages", "# Prices")
    assert library.publishes(KNOWLEDGE, "pages", "# Hours", BEN) == first
    assert library.numbers(KNOWLEDGE, "pages") == [2, 1]


def test_rolling_back_goes_one_version_back_and_never_before_the_first(library: Library) -> None:
    for text in ("one", "two", "three"):
        library.puts_live(POLICY, "crm", text)
    assert library.does(lambda room: room.roll_back(POLICY, "crm", BEN)).number == 2
    assert library.does(lambda room: room.roll_back(POLICY, "crm", BEN)).number == 1
    with pytest.raises(NotLive, match="first"):
        library.does(lambda room: room.roll_back(POLICY, "crm", BEN))
    assert library.history(POLICY, "crm") == [(1, "Ben"), (2, "Ben"), (3, "Anna"), (2, "Anna"), (1, "Anna")]


def test_taking_off_leaves_a_line_in_the_history_and_can_be_undone_at_its_place(library: Library) -> None:
    for name in ("vip", "pricing", "home"):
        library.puts_live(PLAYBOOK, name, name)
    taken = library.does(lambda room: room.take_off(PLAYBOOK, "pricing", BEN))
    assert library.playbooks() == ["vip", "home"]
    assert library.history(PLAYBOOK, "pricing")[0] == (None, "Ben")
    library.does(lambda room: room.put_live(taken.id, BEN, place=2))
    assert library.playbooks() == ["vip", "pricing", "home"]


def test_playbooks_are_tried_in_the_order_they_were_put_in(library: Library) -> None:
    for name in ("vip", "pricing", "home"):
        library.puts_live(PLAYBOOK, name, name)
    library.does(lambda room: room.order(PLAYBOOK, ["home", "vip", "pricing"]))
    library.puts_live(PLAYBOOK, "vip", "a better greeting")
    assert library.playbooks() == ["home", "vip", "pricing"]


def test_ordering_what_somebody_took_off_meanwhile_is_refused(library: Library) -> None:
    library.puts_live(PLAYBOOK, "vip", "vip")
    with pytest.raises(OutOfDate, match="vip"):
        library.does(lambda room: room.order(PLAYBOOK, ["vip", "home"]))


def test_without_a_name_the_first_live_policy_judges(library: Library) -> None:
    library.puts_live(POLICY, "crm", "a")
    library.puts_live(POLICY, "school", "b")
    live = library.live()
    assert [one.name for one in (live.policy(), live.policy("school")) if one] == ["crm", "school"]
    assert live.policy("gone") is None
    assert live.playbook("") is None


def test_what_is_live_can_be_seen_without_reading_the_files(library: Library) -> None:
    made = library.puts_live(KNOWLEDGE, "pages", "# Hours")
    [standing] = library.database.read(lambda c: reading.standing(c, library.workspace)).result()
    assert (standing.kind, standing.name, standing.publication_id, standing.place) == (KNOWLEDGE, "pages", made.id, 1)


def test_another_company_sees_and_moves_nothing_of_it(library: Library) -> None:
    made = library.puts_live(POLICY, "crm", "one")
    library.workspace = Workspace("wsp_other")
    assert library.live() == Live()
    with pytest.raises(NothingThere):
        library.does(lambda room: room.put_live(made.id, ANNA))
    with pytest.raises(NotLive):
        library.does(lambda room: room.take_off(POLICY, "crm", ANNA))


@pytest.mark.parametrize(
    ("name", "files", "complaint"),
    [
        ("", {"a.yaml": "x"}, "no name"),
        ("n" * 101, {"a.yaml": "x"}, "no name"),
        ("two words", {"a.yaml": "x"}, "no name"),
        ("crm", {}, "0 files"),
        ("crm", {"a": "x" * (LARGEST + 1)}, "8,000,001"),
        ("crm", {"": "x"}, "the path"),
        ("crm", {"a.png": "PNG\0"}, "no text"),
        ("crm", {"a.md": "\ud800"}, "no text"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_the_reason(
    library: Library, name: str, files: dict[str, str], complaint: str
) -> None:
    with pytest.raises(NotPublished, match=complaint):
        library.does(lambda room: room.publish(POLICY, name, files, ANNA))
    assert library.numbers(POLICY, name) == []
