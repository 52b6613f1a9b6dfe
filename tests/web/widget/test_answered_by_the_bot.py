"""A visitor writes over HTTP, and the bot's answer comes over the stream."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.system.server import Server, anonymous, open_company
from tests.system.with_bot import bot_server, company_with_bot
from tests.web.widget.visiting import Browser, visitor_of

__all__ = ["bot_server"]


@pytest.fixture
def doris(bot_server: Server) -> Browser:
    return visitor_of(company_with_bot(bot_server))


def streamed(browser: Browser, conversation: str) -> Iterator[dict[str, Any]]:
    """The messages of a conversation as the stream brings them."""
    with browser.client.stream("GET", f"/widget/v1/conversations/{conversation}/stream?after=1") as answer:
        for line in answer.iter_lines():
            if line.startswith("data:"):
                event = json.loads(line.removeprefix("data:"))
                if event["type"] == "message.added":
                    yield event["data"]["message"]


def test_the_bots_answer_comes_over_the_stream(doris: Browser) -> None:
    opened = doris.post("conversations", client_id="1", text="What does it cost?", playbook="homepage-welcome")
    arriving = streamed(doris, opened.json()["conversation"]["id"])
    greeting, question, answer = (next(arriving) for _ in range(3))
    assert (greeting["author"]["kind"], greeting["text"][:2]) == ("bot", "Hi")
    assert question["text"] == "What does it cost?"
    assert answer["author"] == {"kind": "bot", "id": "bot", "name": "Ringlane's assistant"}
    assert "29" in answer["text"]


def test_a_line_that_was_noted_can_be_changed_and_no_other(doris: Browser) -> None:
    opened = doris.post("conversations", client_id="1", text="Nobody follows up, we have 8 reps.")
    where = opened.json()["conversation"]["id"]
    arriving = streamed(doris, where)
    assert next(one for one in arriving if one["author"]["kind"] == "bot")
    said = doris.post(f"conversations/{where}/messages", client_id="2", text="12", about="sales_reps")
    assert said.status_code == 201, said.text
    assert next(one for one in arriving if one["author"]["kind"] == "bot")
    lines = doris.get(f"conversations/{where}/noted").json()["lines"]
    assert [line["said"] for line in lines if line["field"] == "sales_reps"] == ["12"]
    refused = doris.post(f"conversations/{where}/messages", client_id="3", text="12", about="budget")
    assert (refused.status_code, refused.json()["code"]) == (422, "choice")


def greeting(server: Server, **told: Any) -> dict[str, Any]:
    company = company_with_bot(server)
    answer = anonymous(server).post("/widget/v1/greeting", json={"site": company.site.public_key, **told})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def test_the_playbook_that_fits_the_page_greets(bot_server: Server) -> None:
    assert greeting(bot_server, page="/")["playbook"] == "homepage-welcome"
    pricing = greeting(bot_server, page="/pricing")
    assert (pricing["playbook"], pricing["speaks"], pricing["after_seconds"]) == ("pricing-page", True, 8)
    launch = greeting(bot_server, page="/", query="?utm_campaign=launch-day")
    assert (launch["playbook"], launch["once_a_visitor"]) == ("campaign-vip", True)
    assert greeting(bot_server, page="/imprint") == {"playbook": None}


@pytest.mark.parametrize("wrong", [{"pages_seen": "all"}, {"device": "watch"}, {"seconds": -1}, {"page": 7}])
def test_what_no_page_would_tell_is_refused(bot_server: Server, wrong: dict[str, Any]) -> None:
    company = company_with_bot(bot_server)
    body = {"site": company.site.public_key, "page": "/", **wrong}
    assert anonymous(bot_server).post("/widget/v1/greeting", json=body).status_code == 422


def test_the_site_says_whether_there_is_a_bot(bot_server: Server) -> None:
    company = company_with_bot(bot_server)
    site = anonymous(bot_server).get(f"/widget/v1/site/{company.site.public_key}").json()
    assert site["bot"] == {"name": "Ringlane's assistant", "speaks": True}
    plain = open_company(bot_server)
    assert anonymous(bot_server).get(f"/widget/v1/site/{plain.site.public_key}").json()["bot"] is None


def test_what_was_noted_is_shown_and_deleted_on_request(doris: Browser) -> None:
    said = "We are 12 sales reps. What does it cost?"
    opened = doris.post("conversations", client_id="1", text=said, playbook="homepage-welcome").json()
    conversation = opened["conversation"]["id"]
    arriving = streamed(doris, conversation)
    for _ in range(3):
        next(arriving)
    (line,) = doris.get(f"conversations/{conversation}/noted").json()["lines"]
    assert (line["field"], line["said"], line["confirmed"]) == ("sales_reps", "12", False)
    assert said[line["start"] : line["end"]] == "12 sales reps"
    stays = doris.post(f"conversations/{conversation}/forget").json()["stays"]
    assert "deleted" in stays
    assert doris.get(f"conversations/{conversation}/noted").json()["lines"] == []
    texts = [one["text"] for one in doris.get(f"conversations/{conversation}").json()["messages"]]
    assert texts[1] == ""
