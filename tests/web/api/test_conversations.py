"""A program reads and answers conversations."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from allears.accounts.roles import Scope
from allears.messenger.message import NewMessage
from allears.messenger.room import Messenger
from tests.moved_clock import MovedClock
from tests.system.server import Company, Server, open_company


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, reps=["Kim"])


def visitor_writes(company: Company, text: str = "Do you ship to Norway?") -> str:
    """The conversation's id."""

    def work(unit: Any) -> str:
        messenger = Messenger(unit, company.workspace)
        visitor = messenger.visitor_arrives(company.site.id).visitor
        return messenger.receive(visitor, NewMessage("one", text)).conversation_id

    return company.server.write(work)


def problem(answer: httpx.Response) -> tuple[int, str]:
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, answer.json()["type"]


def test_a_program_answers_under_its_own_name_and_the_rep_sees_it(company: Company) -> None:
    conversation = f"/api/v1/conversations/{visitor_writes(company)}"
    program = company.key(Scope.CONVERSATIONS_READ, Scope.CONVERSATIONS_WRITE)
    said = program.post(f"{conversation}/messages", json={"client_id": "a", "text": "We do."})
    assert said.status_code == 201
    assert said.json()["author"]["kind"] == "company"
    seen = company.owner.browser.get(f"{conversation}/messages").json()["data"]
    assert [message["text"] for message in seen] == ["Do you ship to Norway?", "We do."]
    assert "client_id" not in {name for name, value in seen[1].items() if value}


@pytest.mark.parametrize("kind", ["messages", "notes"])
def test_what_is_sent_again_is_stored_once(company: Company, kind: str) -> None:
    path = f"/api/v1/conversations/{visitor_writes(company)}/{kind}"
    rep = company.owner.browser
    first = rep.post(path, json={"client_id": "a", "text": "We do."})
    again = rep.post(path, json={"client_id": "a", "text": "We do."})
    assert first.json() == again.json()
    if kind == "messages":
        assert (first.status_code, again.status_code) == (201, 200)
    other = rep.post(path, json={"client_id": "a", "text": "We do not."})
    assert problem(other) == (409, "/problems/different-body")
    by_header = [rep.post(path, json={"text": "Hi"}, headers={"Idempotency-Key": "b"}).json()["id"] for _ in range(2)]
    assert by_header[0] == by_header[1]
    assert problem(rep.post(path, json={"text": "Hi"})) == (422, "/problems/not-understood")


def test_deeds_done_twice_are_done_once(company: Company, clock: MovedClock) -> None:
    conversation = visitor_writes(company)
    rep, path = company.owner.browser, f"/api/v1/conversations/{conversation}"
    for _ in range(2):
        assert rep.post(f"{path}/assign", json={"rep": "me"}).json()["assigned"]["rep"] == company.owner.id
    assert rep.post(f"{path}/assign", json={"rep": company.reps[0].id}).json()["assigned"]["name"] == "Kim"
    assert rep.post(f"{path}/assign", json={"rep": None}).json()["assigned"] is None
    until = clock.now() + 60_000
    assert rep.post(f"{path}/snooze", json={"until": until}).json()["snoozed_until"] == until
    assert rep.post(f"{path}/wake").json()["state"] == "open"
    for _ in range(2):
        assert rep.post(f"{path}/close").json()["state"] == "closed"
    assert rep.post(f"{path}/reopen").json()["state"] == "open"
    tag = rep.post(f"{path}/tags", json={"name": "Shipping"}).json()
    assert rep.get("/api/v1/tags").json()["data"] == [tag]
    for _ in range(2):
        assert rep.delete(f"{path}/tags/{tag['id']}").status_code == 204
    assert rep.post(f"{path}/seen", json={"seq": rep.get(path).json()["seq"]}).status_code == 204
    assert rep.get(path).json()["unread"] is False


def test_only_somebody_of_the_company_can_be_given_a_conversation(company: Company, server: Server) -> None:
    path = f"/api/v1/conversations/{visitor_writes(company)}/assign"
    stranger = open_company(server, "Other").owner.id
    assert problem(company.owner.browser.post(path, json={"rep": stranger})) == (422, "/problems/not-understood")
    assert problem(company.key().post(path, json={"rep": "me"})) == (422, "/problems/not-understood")


def test_the_list_comes_in_pages_without_a_gap(company: Company, clock: MovedClock) -> None:
    made = []
    for number in range(5):
        clock.move(seconds=1)
        made.append(visitor_writes(company, f"Question {number}"))
    program = company.key(Scope.CONVERSATIONS_READ)
    read: list[str] = []
    cursor: str | None = None
    while True:
        params = {"limit": "2"} | ({"cursor": cursor} if cursor else {})
        page = program.get("/api/v1/conversations", params=params).json()
        read += [row["id"] for row in page["data"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert read == made[::-1]
    wrong = program.get("/api/v1/conversations", params={"cursor": "yesterday"})
    assert problem(wrong) == (422, "/problems/not-understood")


def test_lists_are_by_state_and_by_who_has_them(company: Company) -> None:
    mine, free = visitor_writes(company), visitor_writes(company)
    rep = company.owner.browser
    rep.post(f"/api/v1/conversations/{mine}/assign", json={"rep": "me"})

    def listed(**params: str) -> list[str]:
        return [row["id"] for row in rep.get("/api/v1/conversations", params=params).json()["data"]]

    assert listed(assignee="me") == [mine]
    assert listed(assignee="none") == [free]
    assert listed(state="closed") == []
    assert rep.get("/api/v1/counts").json()["open"] == {"all": 2, "unassigned": 1, "by_rep": {company.owner.id: 1}}


def test_words_are_found(company: Company) -> None:
    conversation = visitor_writes(company)
    found = company.key(Scope.CONVERSATIONS_READ).get("/api/v1/search", params={"q": "norw"}).json()["data"]
    assert [each["conversation"] for each in found] == [conversation]


def test_a_visitor_is_read_and_described(company: Company) -> None:
    conversation = visitor_writes(company)
    rep = company.owner.browser
    visitor = rep.get(f"/api/v1/conversations/{conversation}").json()["visitor"]["id"]
    changed = rep.patch(f"/api/v1/visitors/{visitor}", json={"name": "Doris", "attributes": {"plan": "Team"}}).json()
    assert (changed["name"], changed["attributes"]) == ("Doris", {"plan": "Team"})
    assert rep.get(f"/api/v1/visitors/{visitor}").json() == changed
    [row] = rep.get(f"/api/v1/visitors/{visitor}/conversations").json()["data"]
    assert row["id"] == conversation
    company.server.parts.presence.looks_at(
        company.workspace.id, visitor, "/pricing", "Pricing", 1, source="direct", returning=False
    )
    assert [each["path"] for each in rep.get("/api/v1/visitors").json()["data"]] in ([], ["/pricing"])
