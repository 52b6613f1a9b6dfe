"""What a browser fetches when something changed."""

from __future__ import annotations

import pytest

from tests.system.server import Company, Server, open_company
from tests.system.talk import Guest, desk, guest
from tests.web.inbox.reading_pages import attribute, counts, looks_at, names, said, texts


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, owner="Mina", reps=["Bo"])


def crowd(company: Company, number: int) -> list[Guest]:
    """So many visitors, each a minute after the other."""
    people = []
    for index in range(number):
        person = guest(company)
        person.writes(f"question {index}")
        company.server.clock.move(minutes=1)
        people.append(person)
    return people


def test_scrolling_down_meets_every_conversation_once(company: Company) -> None:
    crowd(company, 95)
    seen: list[str] = []
    page = looks_at(company.owner, "/inbox?view=open")
    while True:
        seen += texts(page, "row-words")
        following = attribute(page, "data-next")
        if not following:
            break
        page = looks_at(company.owner, f"/inbox/pieces/rows?view=open&cursor={following}")
    assert seen == [f"question {index}" for index in reversed(range(95))]


@pytest.mark.parametrize("cursor", ["nonsense", "1.", "99999999999999999999.cnv_x", "٣.cnv"])
def test_a_place_that_never_was_begins_at_the_newest(company: Company, cursor: str) -> None:
    crowd(company, 2)
    page = looks_at(company.owner, f"/inbox/pieces/rows?view=open&cursor={cursor}")
    assert texts(page, "row-words") == ["question 1", "question 0"]


def test_what_changed_comes_with_all_counts_and_what_left(company: Company) -> None:
    first, second = crowd(company, 2)
    desk(company.owner, first).closes()
    ids = f"{first.conversation_id},{second.conversation_id},cnv_never_was"
    page = looks_at(company.owner, f"/inbox/pieces/rows?view=unassigned&ids={ids}")
    assert texts(page, "row-words") == ["question 1"]
    assert f'data-gone="{first.conversation_id}"' in page
    assert 'data-gone="cnv_never_was"' in page
    assert counts(page) == {"mine": 0, "unassigned": 1, "open": 1, "snoozed": 0, "closed": 1}


def test_reading_back_meets_every_word_note_and_event_once(company: Company, server: Server) -> None:
    tess = guest(company)
    for index in range(150):
        tess.writes(f"line {index}")
        server.clock.move(seconds=30)
        if index in (20, 89, 90, 140):
            desk(company.reps[0], tess).notes(f"note {index}")
            desk(company.owner, tess).tags(f"tag {index}")
            server.clock.move(seconds=1)
    page = looks_at(company.owner, f"/inbox/{tess.conversation_id}")
    words, events = said(page), texts(page, "event")
    while attribute(page, "data-earlier") == "yes":
        before = attribute(page, "data-first")
        page = looks_at(company.owner, f"/inbox/pieces/conversations/{tess.conversation_id}/earlier?before={before}")
        words, events = said(page) + words, texts(page, "event") + events
    expected = []
    for index in range(150):
        expected += [f"line {index}"] + ([f"note {index}"] if index in (20, 89, 90, 140) else [])
    assert words == expected
    assert [event.split("“")[1].split("”")[0] for event in events] == ["tag 20", "tag 89", "tag 90", "tag 140"]


def test_a_piece_is_as_new_as_it_says(company: Company) -> None:
    tess = guest(company)
    tess.writes("hi")
    position = int(attribute(looks_at(company.owner, "/inbox/pieces/position"), "data-position"))
    assert attribute(
        looks_at(company.owner, f"/inbox/pieces/conversations/{tess.conversation_id}"), "data-position"
    ) == str(position)
    tess.writes("and another")
    assert int(attribute(looks_at(company.owner, "/inbox/pieces/position"), "data-position")) > position


def test_only_the_author_is_told_the_client_id(company: Company) -> None:
    tess = guest(company)
    tess.writes("hi")
    tess.hears(company.owner, "hello")
    path = f"/inbox/pieces/conversations/{tess.conversation_id}"
    assert looks_at(company.owner, path).count("data-client-id") == 1
    assert looks_at(company.reps[0], path).count("data-client-id") == 0


def test_the_choices_are_colleagues_and_tags(company: Company) -> None:
    tess = guest(company)
    tess.writes("hi")
    desk(company.owner, tess).tags("pricing")
    page = looks_at(company.owner, "/inbox/pieces/choices")
    assert [name for name in ("Mina", "Bo", "pricing") if f">{name}<" in page] == ["Mina", "Bo", "pricing"]


def test_the_palette_finds_a_few(company: Company) -> None:
    crowd(company, 12)
    assert len(names(looks_at(company.owner, "/inbox/pieces/found?words=question"))) == 8


def test_a_piece_of_what_is_not_there_is_not_found(company: Company) -> None:
    for path in ("conversations/cnv_none", "conversations/cnv_none/earlier?before=3"):
        assert company.owner.browser.get(f"/inbox/pieces/{path}").status_code == 404
    assert company.owner.browser.get("/inbox/pieces/rows?view=everything").status_code == 422
