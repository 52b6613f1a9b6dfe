"""A visitor's browser on the company's website, in short words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from allears.messenger.message import Author, NewMessage
from allears.messenger.room import Messenger
from tests.system.server import Company, Server, client, open_company


@dataclass(frozen=True)
class Browser:
    """`client` carries the visitor's token."""

    client: httpx.Client
    id: str

    def post(self, path: str, **body: Any) -> httpx.Response:
        return self.client.post(f"/widget/v1/{path}", json=body)

    def get(self, path: str) -> httpx.Response:
        return self.client.get(f"/widget/v1/{path}")

    def opens(self, text: str = "Do you work with Gmail?") -> str:
        answer = self.post("conversations", client_id="first", text=text)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["conversation"]["id"])


def visitor_of(company: Company, **body: Any) -> Browser:
    browser = client(company.server, {})
    answer = browser.post("/widget/v1/visitors", json={"site": company.site.public_key, **body})
    assert answer.status_code in (200, 201), answer.text
    browser.headers["Authorization"] = f"Bearer {answer.json()['token']}"
    return Browser(browser, answer.json()["visitor"]["id"])


def company_of(server: Server) -> Company:
    return open_company(server, reps=["Kim"])


def kim(company: Company) -> Author:
    return Author("rep", company.reps[0].id, "Kim")


def answers(company: Company, conversation: str, text: str) -> None:
    new = NewMessage(f"c{abs(hash(text))}", text)
    company.server.write(lambda unit: Messenger(unit, company.workspace).say(kim(company), new, conversation))
