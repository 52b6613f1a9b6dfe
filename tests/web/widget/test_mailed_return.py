"""From a message on a website to a mail, and from the mail back into the conversation, on another device."""

from __future__ import annotations

from typing import Any

from starlette.testclient import TestClient

from tests.moved_clock import MovedClock
from tests.notices.ringlane import text_of
from tests.reception.company import Company, link_in
from tests.web.mailing_company import box, browser, company, post_office

__all__ = ["box", "browser", "company", "post_office"]

SITE = {"Origin": "https://ringlane.example"}


def post(browser: TestClient, path: str, body: dict[str, Any], token: str = "") -> dict[str, Any]:
    headers = SITE | ({"Authorization": f"Bearer {token}"} if token else {})
    answer = browser.post(f"/widget/v1/{path}", json=body, headers=headers)
    assert answer.status_code in (200, 201), answer.text
    told: dict[str, Any] = answer.json()
    return told


def transcript(browser: TestClient, conversation_id: str, token: str) -> list[str]:
    headers = SITE | {"Authorization": f"Bearer {token}"}
    answer = browser.get(f"/widget/v1/conversations/{conversation_id}", headers=headers)
    assert answer.status_code == 200, answer.text
    return [message["text"] for message in answer.json()["messages"]]


def test_what_was_answered_leads_back_into_the_conversation_on_another_device(
    company: Company, browser: TestClient, clock: MovedClock
) -> None:
    laptop = post(browser, "visitors", {"site": company.site.public_key})["token"]
    page = "https://ringlane.example/pricing"
    wrote = {"client_id": "one", "text": "Liefern Sie freitags?", "page": page}
    conversation_id = post(browser, "conversations", wrote, laptop)["conversation"]["id"]
    post(browser, "email", {"email": "doris@kestrel.example"}, laptop)
    company.answers(conversation_id, "Ja, auch freitags.")
    clock.move(minutes=2)
    (mail,) = company.mails()
    assert f"{page}#allears-return=" in text_of(mail)
    back = post(browser, "return", {"token": link_in(mail)})
    assert back["conversation"]["id"] == conversation_id
    assert back["token"] != laptop
    assert transcript(browser, conversation_id, back["token"]) == ["Liefern Sie freitags?", "Ja, auch freitags."]
    again = browser.post("/widget/v1/return", json={"token": link_in(mail)}, headers=SITE)
    assert again.status_code == 410


def test_who_has_seen_the_answer_in_the_chat_gets_no_mail(
    company: Company, browser: TestClient, clock: MovedClock
) -> None:
    token = post(browser, "visitors", {"site": company.site.public_key})["token"]
    opened = post(browser, "conversations", {"client_id": "one", "text": "Hallo?"}, token)
    conversation_id = opened["conversation"]["id"]
    post(browser, "email", {"email": "doris@kestrel.example"}, token)
    seq = company.answers(conversation_id, "Guten Tag.")
    headers = SITE | {"Authorization": f"Bearer {token}"}
    seen = browser.post(f"/widget/v1/conversations/{conversation_id}/seen", json={"seq": seq}, headers=headers)
    assert seen.status_code in (200, 204)
    clock.move(minutes=2)
    assert company.mails() == []
