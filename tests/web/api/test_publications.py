"""Programs publish, put live, roll back and order; what is wrong is told with its file and line."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from allears.accounts.roles import Scope
from tests.system.server import Company, Server, open_company
from tests.tidy.repository import ROOT, text

AT = "/api/v1/publications"
CRM = text(ROOT / "policies" / "inside-sales-crm.yaml")
PRICING = text(ROOT / "playbooks" / "pricing-page.yaml")
HOME = text(ROOT / "playbooks" / "homepage-welcome.yaml")


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server)


@pytest.fixture
def program(company: Company) -> httpx.Client:
    return company.key(Scope.SETTINGS_READ, Scope.SETTINGS_WRITE)


def publishes(program: httpx.Client, kind: str, text: str, **more: Any) -> httpx.Response:
    files = {"pages.md" if kind == "knowledge" else "file.yaml": text}
    return program.post(AT, json={"kind": kind, "files": files, **more})


def live(program: httpx.Client, **only: str) -> list[tuple[str, str, int, int]]:
    found = program.get(AT, params=only).json()["data"]
    return [(one["kind"], one["name"], one["number"], one["place"]) for one in found]


def test_what_is_published_goes_live_when_it_is_said(program: httpx.Client) -> None:
    made = publishes(program, "policy", CRM)
    assert (made.status_code, made.json()["place"], made.json()["name"]) == (201, None, "inside-sales-crm")
    assert made.json()["by"]["name"] == "a program"
    assert live(program) == []
    put = program.post(f"{AT}/{made.json()['id']}/live")
    assert (put.status_code, put.json()["place"], put.json()["files"]) == (200, 1, {"file.yaml": CRM})
    assert publishes(program, "knowledge", "# Hours\n\nNine.", live=True, name="help").status_code == 201
    assert live(program) == [("policy", "inside-sales-crm", 1, 1), ("knowledge", "help", 1, 1)]
    assert live(program, kind="knowledge") == [("knowledge", "help", 1, 1)]


def test_mistakes_carry_file_and_line_and_nothing_is_kept(program: httpx.Client) -> None:
    broken = CRM.replace("framework: CHAMP", "framework: CHUMP")
    refused = publishes(program, "policy", broken, live=True)
    assert refused.status_code == 422
    assert refused.headers["content-type"] == "application/problem+json"
    error = refused.json()["errors"][0]
    assert (error["field"], error["file"], error["line"]) == ("files", "file.yaml", 12)
    assert "CHAMP" in error["expected"]
    assert live(program) == []
    asked = {"kind": "policy", "name": "inside-sales-crm"}
    assert program.get(f"{AT}/versions", params=asked).json()["data"] == []


def test_checking_tells_everything_and_keeps_nothing(program: httpx.Client) -> None:
    files = {"a.md": "# A\n\nx\n\n<!--\nmark: sold\n-->\n", "b.jsonl": "[\n"}
    found = program.post(f"{AT}/check", json={"kind": "knowledge", "files": files}).json()["data"]
    assert [(one["file"], one["line"]) for one in found] == [("a.md", 6), ("b.jsonl", 1)]
    good = program.post(f"{AT}/check", json={"kind": "policy", "files": {"crm.yaml": CRM}})
    assert (good.status_code, good.json()) == (200, {"data": []})


def test_the_same_files_are_the_same_version_and_a_key_does_it_once(program: httpx.Client) -> None:
    first = publishes(program, "policy", CRM, live=True)
    again = publishes(program, "policy", CRM, live=True)
    assert (again.status_code, again.json()["id"]) == (200, first.json()["id"])
    body = {"kind": "policy", "files": {"crm.yaml": CRM + "# other\n"}}
    headers = {"Idempotency-Key": "once"}
    answers = [program.post(AT, json=body, headers=headers) for _ in range(2)]
    assert [one.status_code for one in answers] == [201, 200]
    assert answers[0].json()["id"] == answers[1].json()["id"]
    assert program.post(AT, json={**body, "live": True}, headers=headers).status_code == 409


def test_rolling_back_and_taking_off(program: httpx.Client) -> None:
    asked = {"kind": "policy", "name": "inside-sales-crm"}
    assert program.post(f"{AT}/roll-back", json=asked).status_code == 409
    first = publishes(program, "policy", CRM, live=True).json()
    publishes(program, "policy", CRM + "# two\n", live=True)
    back = program.post(f"{AT}/roll-back", json=asked)
    assert (back.status_code, back.json()["id"]) == (200, first["id"])
    assert [one["number"] for one in program.get(f"{AT}/versions", params=asked).json()["data"]] == [2, 1]
    assert program.post(f"{AT}/{first['id']}/off").status_code == 200
    assert program.post(f"{AT}/{first['id']}/off").status_code == 409
    assert live(program) == []


def test_playbooks_are_ordered_or_it_is_said_that_the_list_is_another_now(program: httpx.Client) -> None:
    publishes(program, "playbook", PRICING, live=True)
    publishes(program, "playbook", HOME, live=True, place=1)
    assert [name for _, name, _, _ in live(program)] == ["homepage-welcome", "pricing-page"]
    names = ["pricing-page", "homepage-welcome"]
    put = program.put(f"{AT}/order", json={"kind": "playbook", "names": names})
    assert [one["name"] for one in put.json()["data"]] == names
    assert program.put(f"{AT}/order", json={"kind": "playbook", "names": names[:1]}).status_code == 409


def test_a_key_that_may_only_read_reads(company: Company) -> None:
    reader = company.key(Scope.SETTINGS_READ)
    assert live(reader) == []
    assert publishes(reader, "policy", CRM).status_code == 403


def test_a_body_that_is_too_large_is_refused_before_it_is_read(program: httpx.Client) -> None:
    assert publishes(program, "knowledge", "x" * (11 * 1024 * 1024)).status_code == 413
    assert publishes(program, "knowledge", "# A\n\n" + "x" * 8_000_001).status_code == 422
