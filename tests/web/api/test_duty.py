"""Programs and the inbox see who is there, hand leads over, and say where alerts go."""

from __future__ import annotations

import httpx
import pytest

from allears.accounts.roles import Scope
from allears.messenger.message import NewMessage
from allears.messenger.room import Messenger
from tests.moved_clock import START
from tests.system.server import Company, Server, open_company

SECRET = "https://hooks.example.com/services/T1/B1/topsecret1234"


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, reps=["Ana", "Ben"])


@pytest.fixture
def lead(company: Company) -> str:
    def work(messenger: Messenger) -> str:
        visitor = messenger.visitor_arrives(company.site.id).visitor
        return messenger.receive(visitor, NewMessage("first", "I want to talk to a person.")).conversation_id

    return company.server.write(lambda unit: work(Messenger(unit, company.workspace)))


def hand_to_ana(company: Company, lead: str) -> httpx.Response:
    body = {"rep": company.reps[0].id}
    return company.owner.browser.post(f"/api/v1/conversations/{lead}/hand-over", json=body)


def test_everybody_is_a_team_and_who_is_away_is_told(company: Company) -> None:
    ana = company.reps[0]
    assert ana.browser.post("/api/v1/away").status_code == 204
    (everybody,) = ana.browser.get("/api/v1/teams").json()["data"]
    members = [(each["name"], each["away_since"], each["here"]) for each in everybody["members"]]
    assert members == [("Ana", START, False), ("Ben", None, False), ("Olga", None, False)]
    assert ana.browser.post("/api/v1/back").status_code == 204
    assert ana.browser.get("/api/v1/teams").json()["data"][0]["members"][0]["away_since"] is None


def test_a_lead_is_given_to_a_colleague_who_accepts_it(company: Company, lead: str) -> None:
    ana, ben = company.reps
    made = hand_to_ana(company, lead).json()
    assert (made["rep"], made["reason"], made["by"]["kind"]) == (ana.id, "by_rep", "rep")
    waiting = company.key(Scope.CONVERSATIONS_READ).get("/api/v1/handovers").json()["data"]
    assert [each["id"] for each in waiting] == [made["id"]]
    refused = ben.browser.post(f"/api/v1/handovers/{made['id']}/accept")
    assert refused.status_code == 409
    assert "offered to a colleague" in refused.json()["detail"]
    accepted = ana.browser.post(f"/api/v1/handovers/{made['id']}/accept").json()
    assert accepted["accepted_by"] == ana.id
    held = ana.browser.get(f"/api/v1/conversations/{lead}").json()["assigned"]
    assert held["rep"] == ana.id
    assert ana.browser.get("/api/v1/handovers").json()["data"] == []


def test_a_returned_lead_is_nobodys_when_nobody_else_is_there(company: Company, lead: str) -> None:
    ana = company.reps[0]
    made = hand_to_ana(company, lead).json()
    assert ana.browser.post(f"/api/v1/handovers/{made['id']}/return", json={"because": ""}).status_code == 422
    following = ana.browser.post(f"/api/v1/handovers/{made['id']}/return", json={"because": "Not my region."}).json()
    assert (following["rep"], following["accepted_at"]) == (None, None)
    assert ana.browser.get(f"/api/v1/conversations/{lead}").json()["assigned"] is None
    again = ana.browser.post(f"/api/v1/handovers/{made['id']}/return", json={"because": "Not my region."})
    assert again.status_code == 409


def test_a_lead_goes_to_nobody_unknown(company: Company, lead: str) -> None:
    browser = company.owner.browser
    nobody = {"rep": f"rep_{'0' * 26}"}
    assert browser.post(f"/api/v1/conversations/{lead}/hand-over", json=nobody).status_code == 422
    assert browser.post(f"/api/v1/conversations/cnv_{'0' * 26}/hand-over", json={}).status_code == 404
    no_team = {"team": f"tem_{'0' * 26}"}
    assert browser.post(f"/api/v1/conversations/{lead}/hand-over", json=no_team).status_code == 422
    unclaimed = browser.post(f"/api/v1/conversations/{lead}/hand-over", json={}).json()
    assert unclaimed["rep"] is None


def test_an_address_for_alerts_is_never_shown_whole_again(company: Company) -> None:
    program = company.key(Scope.SETTINGS_READ, Scope.SETTINGS_WRITE)
    made = program.post("/api/v1/alert-hooks", json={"url": SECRET, "kinds": ["unclaimed", "handover"]})
    assert made.status_code == 201
    shown = program.get("/api/v1/alert-hooks")
    assert shown.json()["data"] == [made.json()]
    assert (made.json()["hint"], made.json()["kinds"]) == ("hooks.example.com/…1234", ["handover", "unclaimed"])
    assert "topsecret" not in made.text + shown.text
    assert program.delete(f"/api/v1/alert-hooks/{made.json()['id']}").status_code == 204
    assert program.get("/api/v1/alert-hooks").json()["data"] == []


@pytest.mark.parametrize("url", ["https://10.0.0.1/hook", "http://hooks.example.com/x", "https://localhost.\\@x/", "x"])
def test_an_address_that_alerts_cannot_go_to_is_refused_and_not_repeated(company: Company, url: str) -> None:
    program = company.key(Scope.SETTINGS_WRITE)
    refused = program.post("/api/v1/alert-hooks", json={"url": url, "kinds": ["handover"]})
    assert refused.status_code == 422
    (error,) = refused.json()["errors"]
    assert error["field"] == "url"
    assert "10.0.0.1" not in refused.text


def test_a_test_says_what_became_of_it(company: Company) -> None:
    browser = company.owner.browser
    made = browser.post("/api/v1/alert-hooks", json={"url": "https://nowhere.invalid/x", "kinds": ["handover"]}).json()
    assert browser.post(f"/api/v1/alert-hooks/{made['id']}/test").json() == {"error": "no_such_host"}
    (hook,) = browser.get("/api/v1/alert-hooks").json()["data"]
    assert (hook["failing_since"], hook["last_error"]) == (START, "no_such_host")
