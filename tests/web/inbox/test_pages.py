"""What a rep sees on opening the inbox."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from allears.messenger.room import Messenger
from tests.system.server import Company, Server, anonymous, open_company
from tests.system.talk import Guest, as_author, desk, guest
from tests.web.inbox.reading_pages import attribute, counts, looks_at, names, said, texts


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, owner="Mina", reps=["Bo"])


def wrote(company: Company, text: str, name: str = "") -> Guest:
    person = guest(company)
    person.writes(text)
    if name:
        person.is_called(company.owner, name=name)
    return person


def test_before_anybody_wrote_the_inbox_says_what_will_appear_and_what_to_do(company: Company) -> None:
    page = looks_at(company.owner, "/inbox")
    assert "No conversation yet" in page
    assert "Put it on your site" in page


def test_the_inbox_opens_where_work_waits(company: Company) -> None:
    tess = wrote(company, "does it work with quickbooks?", "Tess Brandt")
    assert attribute(looks_at(company.owner, "/inbox"), "data-rows data-view") == "unassigned"
    desk(company.owner, tess).takes()
    assert attribute(looks_at(company.owner, "/inbox"), "data-rows data-view") == "mine"
    assert attribute(looks_at(company.reps[0], "/inbox"), "data-rows data-view") == "open"


def test_each_view_counts_and_lists_its_own(company: Company, server: Server) -> None:
    people = {name: wrote(company, f"hello from {name}", name) for name in ("Ana", "Ben", "Cleo", "Dan")}
    desk(company.owner, people["Ana"]).takes()
    desk(company.reps[0], people["Ben"]).takes()
    desk(company.owner, people["Cleo"]).snoozes(server.clock.now() + 3_600_000)
    desk(company.owner, people["Dan"]).closes()
    page = looks_at(company.owner, "/inbox?view=open")
    assert counts(page) == {"mine": 1, "unassigned": 0, "open": 2, "snoozed": 1, "closed": 1}
    shown = {view: names(looks_at(company.owner, f"/inbox?view={view}")) for view in counts(page)}
    assert {view: set(found) for view, found in shown.items()} == {
        "mine": {"Ana"},
        "unassigned": set(),
        "open": {"Ana", "Ben"},
        "snoozed": {"Cleo"},
        "closed": {"Dan"},
    }


def test_how_late_it_is_for_the_visitor_stands_beside_the_conversation(company: Company, server: Server) -> None:
    tess = wrote(company, "does it work with quickbooks?")
    page = looks_at(company.owner, f"/inbox/{tess.conversation_id}")
    assert "for them" not in page
    tess.is_in("America/New_York")
    there = datetime.fromtimestamp(server.clock.now() / 1000, ZoneInfo("America/New_York"))
    page = looks_at(company.owner, f"/inbox/{tess.conversation_id}")
    assert f'<time data-zone="America/New_York">{there:%H:%M}</time> for them, America/New York' in page


def test_a_row_tells_who_what_and_what_waits(company: Company, server: Server) -> None:
    tess = wrote(company, "does it work with quickbooks?", "Tess Brandt")
    server.clock.move(minutes=4)
    page = looks_at(company.owner, "/inbox?view=unassigned")
    assert texts(page, "row-words") == ["does it work with quickbooks?"]
    assert texts(page, "row-age") == ["4 min"]
    assert texts(page, "row-marks") == ["▲ waits 4 min"]
    assert "Unread:" in page
    tess.hears(company.owner, "Yes, both ways.")
    page = looks_at(company.owner, "/inbox?view=unassigned")
    assert texts(page, "row-words") == ["You: Yes, both ways."]
    assert texts(looks_at(company.reps[0], "/inbox?view=unassigned"), "row-words") == ["Mina: Yes, both ways."]
    assert "waits" not in page


def test_somebody_without_a_name_is_called_by_where_they_came_from(company: Company) -> None:
    person = guest(company)
    person.looks_at("/pricing", "Pricing", "https://www.google.com/", now=False)
    person.writes("hi")
    assert names(looks_at(company.owner, "/inbox")) == ["Visitor from Google, /pricing"]


def test_somebody_nothing_is_known_of_can_be_told_from_others(company: Company) -> None:
    person = wrote(company, "hi")
    assert names(looks_at(company.owner, "/inbox")) == [f"Visitor {person.id[-4:].upper()}"]


def test_a_conversation_shows_what_was_said_noted_and_done_in_order(company: Company, server: Server) -> None:
    tess = wrote(company, "hi there", "Tess Brandt")
    server.clock.move(minutes=1)
    desk(company.owner, tess).takes()
    tess.hears(company.owner, "Hello Tess")
    desk(company.reps[0], tess).notes("their owner called last spring")
    server.clock.move(minutes=1)
    tess.writes("can he log in?")
    page = looks_at(company.owner, f"/inbox/{tess.conversation_id}")
    assert said(page) == ["hi there", "Hello Tess", "their owner called last spring", "can he log in?"]
    assert [line.split(" 20")[0] for line in texts(page, "event")] == ["Mina took it"]
    assert "Note from Bo" in page
    assert texts(page, "conversation-name") == ["Tess Brandt"]


def test_what_is_read_in_one_breath_has_one_name_above_it(company: Company, server: Server) -> None:
    tess = wrote(company, "hi", "Tess Brandt")
    tess.writes("one more thing")
    server.clock.move(minutes=6)
    tess.writes("still there?")
    page = looks_at(company.owner, f"/inbox/{tess.conversation_id}")
    assert len(texts(page, "said-by")) == 2


def test_the_last_of_our_messages_that_the_visitor_saw_is_marked(company: Company) -> None:
    tess = wrote(company, "hi", "Tess Brandt")
    tess.hears(company.owner, "Hello")
    tess.sees()
    tess.hears(company.owner, "Are you still there?")
    page = looks_at(company.owner, f"/inbox/{tess.conversation_id}")
    first, second = (part for part in page.split('class="entry ')[1:] if "by-rep" in part[:40])
    assert 'class="seen"' in first
    assert 'class="seen"' not in second


def test_the_profile_shows_what_is_known_and_where_they_came_from(company: Company, server: Server) -> None:
    tess = guest(company)
    tess.looks_at("/?utm_source=newsletter", "Home")
    server.clock.move(minutes=2)
    tess.looks_at("/pricing", "Pricing", "https://ringlane.example/")
    tess.writes("hi")
    tess.is_called(company.owner, name="Tess Brandt", email="tess@brandt.example", attributes={"Trucks": 22})
    page = looks_at(company.owner, f"/inbox/{tess.conversation_id}")
    for value in ("Tess Brandt", "tess@brandt.example", "22"):
        assert f'value="{value}"' in page
    assert "1 visit" in page
    assert "newsletter" in page
    assert texts(page, "path") == ["/pricing", "/", "/pricing"]
    assert "2 min" in texts(page, "stayed")


def test_earlier_conversations_of_the_same_visitor_are_one_click_away(company: Company) -> None:
    tess = wrote(company, "the first time", "Tess Brandt")
    desk(company.owner, tess).closes()
    first, tess.conversation_id = tess.conversation_id, ""
    tess.writes("the second time")
    page = looks_at(company.owner, f"/inbox/{tess.conversation_id}")
    assert f'data-open="{first}"' in page


def test_two_browsers_of_one_person_are_one_profile(company: Company) -> None:
    desk_browser, phone = wrote(company, "from my desk", "Tess Brandt"), wrote(company, "from my phone", "Tess B.")
    desk_browser.looks_at("/features", "Features", now=False)
    me = as_author(company.owner)
    company.server.write(lambda unit: Messenger(unit, company.workspace).merge(phone.id, desk_browser.id, me))
    page = looks_at(company.owner, f"/inbox/{phone.conversation_id}")
    assert "/features" in texts(page, "path")
    assert f'data-open="{desk_browser.conversation_id}"' in page


def test_who_is_on_the_site_is_listed_with_page_and_source(company: Company) -> None:
    reader, writer = guest(company), guest(company)
    reader.looks_at("/features", "Features", "https://duckduckgo.com/")
    writer.looks_at("/pricing", "Pricing")
    writer.writes("hello")
    page = looks_at(company.owner, "/inbox/here")
    assert "2 visitors on the site now" in page
    assert set(texts(page, "path")) == {"/features", "/pricing"}
    assert "from DuckDuckGo" in page
    assert "has not written" in page
    assert f"/inbox/{writer.conversation_id}" in page


def test_an_empty_site_offers_the_way_back(company: Company) -> None:
    assert "Nobody is on the site right now" in looks_at(company.owner, "/inbox/here")


def test_search_finds_what_was_said_and_says_so_when_nothing_was(company: Company) -> None:
    wrote(company, "do you integrate with quickbooks?", "Tess Brandt")
    wrote(company, "hello", "Omar Haddad")
    found = looks_at(company.owner, "/inbox/search?words=quickb")
    assert names(found) == ["Tess Brandt"]
    assert "Nothing with these words" in looks_at(company.owner, "/inbox/search?words=zanzibar")


@pytest.mark.parametrize(
    "path", ["/inbox", "/inbox/here", "/inbox/search", "/inbox/cnv_none", "/inbox/pieces/rows?view=open"]
)
def test_whoever_is_not_signed_in_is_asked_to(server: Server, path: str) -> None:
    answer = anonymous(server).get(path)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/sign-in")


def test_another_company_finds_nothing(server: Server, company: Company) -> None:
    tess = wrote(company, "secret plans", "Tess Brandt")
    stranger = open_company(server, "Kestrel").owner
    assert stranger.browser.get(f"/inbox/{tess.conversation_id}").status_code == 404
    assert stranger.browser.get(f"/inbox/pieces/conversations/{tess.conversation_id}").status_code == 404
    assert names(looks_at(stranger, "/inbox/search?words=secret")) == []
    assert names(looks_at(stranger, f"/inbox/pieces/rows?view=unassigned&ids={tess.conversation_id}")) == []


def test_markup_that_somebody_writes_stays_words(company: Company) -> None:
    nasty = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    tess = wrote(company, nasty, '"><svg onload=alert(1)>')
    tess.looks_at("/<svg>", "<b>title</b>")
    desk(company.owner, tess).notes(nasty)
    desk(company.owner, tess).tags("<i>")
    for path in (f"/inbox/{tess.conversation_id}", "/inbox/here", "/inbox/search?words=script"):
        page = looks_at(company.owner, path)
        assert "<script>alert" not in page
        assert "<svg onload" not in page
        assert "<img src=x" not in page
        assert "<b>title" not in page
