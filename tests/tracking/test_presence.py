"""Who is on the site now."""

from __future__ import annotations

from allears.tracking.presence import STAYS, Presence

ACME, OTHER = "wsp_acme", "wsp_other"


def look(presence: Presence, visitor: str, path: str, at: int, workspace: str = ACME) -> None:
    presence.looks_at(workspace, visitor, path, path.title(), at, source="Google", returning=False)


def paths(presence: Presence, now: int, workspace: str = ACME) -> dict[str, str]:
    return {each.visitor_id: each.path for each in presence.here(workspace, now)}


def test_a_visitor_is_where_they_looked_last() -> None:
    presence = Presence()
    look(presence, "anna", "/", at=0)
    look(presence, "anna", "/pricing", at=1000)
    assert paths(presence, now=2000) == {"anna": "/pricing"}


def test_the_time_on_a_page_counts_from_its_first_sight() -> None:
    presence = Presence()
    look(presence, "anna", "/pricing", at=1000)
    look(presence, "anna", "/pricing", at=9000)
    assert [each.since for each in presence.here(ACME, 9000)] == [1000]


def test_whoever_moved_last_is_first() -> None:
    presence = Presence()
    for at, visitor in enumerate(["anna", "bo", "cleo"]):
        look(presence, visitor, "/", at)
    look(presence, "anna", "/pricing", at=10)
    assert list(paths(presence, now=10)) == ["anna", "cleo", "bo"]


def test_whoever_is_quiet_for_long_has_left() -> None:
    presence = Presence()
    look(presence, "anna", "/", at=0)
    assert paths(presence, now=STAYS) == {"anna": "/"}
    assert paths(presence, now=STAYS + 1) == {}


def test_an_open_conversation_holds_a_quiet_reader_until_it_closes() -> None:
    presence = Presence()
    look(presence, "anna", "/long-read", at=0)
    presence.holds(ACME, "anna", at=1)
    assert paths(presence, now=10 * STAYS) == {"anna": "/long-read"}
    presence.lets_go(ACME, "anna", at=10 * STAYS)
    assert paths(presence, now=11 * STAYS) == {"anna": "/long-read"}
    assert paths(presence, now=11 * STAYS + 1) == {}


def test_a_stream_alone_puts_nobody_on_the_list() -> None:
    presence = Presence()
    presence.holds(ACME, "did-not-agree", at=0)
    assert presence.here(ACME, now=0) == []


def test_leaving_is_told_once() -> None:
    told: list[tuple[str, str]] = []
    presence = Presence(lambda workspace, visitor: told.append((workspace, visitor)))
    look(presence, "anna", "/", at=0)
    presence.leaves(ACME, "anna")
    presence.leaves(ACME, "anna")
    assert told == [(ACME, "anna"), (ACME, "anna")]
    assert presence.whereabouts(ACME, now=0) == {}


def test_companies_do_not_see_each_others_visitors() -> None:
    presence = Presence()
    look(presence, "anna", "/", at=0, workspace=OTHER)
    assert presence.here(ACME, now=0) == []


def test_a_crowd_does_not_fill_the_memory() -> None:
    presence = Presence()
    for number in range(10_050):
        look(presence, f"v{number}", "/", at=number)
    here = presence.here(ACME, now=10_050)
    assert len(here) == 10_000
    assert here[0].visitor_id == "v10049"
