"""A visitor writes over HTTP, and the bot's answer comes over the stream."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.system.server import Server
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
    assert answer["author"] == {"kind": "bot", "id": "bot", "name": "Ringlane"}
    assert "29" in answer["text"]
