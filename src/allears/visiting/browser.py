"""A visitor's browser as a program: it arrives, writes, and waits for what is said, by the widget's endpoints."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

TIMEOUT = 40.0
"""Seconds for one answer; a wait for events is answered after 25."""
LONGEST_WAIT = 25
MOST_TRIES = 5


class ServerRefused(Exception):  # noqa: N818 - the server refused
    """An answer that is no success: what was asked, the status, and what the server said about it."""

    def __init__(self, asked: str, status: int, said: str) -> None:
        super().__init__(f"{asked}: {status}: {said}")
        self.status = status


@dataclass
class Browser:
    """One visitor at one server. `token` opens their conversations once they have arrived. `time_zone` is an IANA name;
    without one the browser does not say where its clock belongs to."""

    server: str
    site_key: str
    token: str = ""
    conversation: str = ""
    cursor: int = 0
    seen: dict[str, dict[str, Any]] = field(default_factory=dict)
    sent: int = 0
    time_zone: str | None = None

    def arrive(self, pages: tuple[str, ...] = (), referrer: str = "") -> None:
        """Open the page and agree to be known; the pages looked at are told. Raises ServerRefused, OSError."""
        self.token = self.ask("POST", "/widget/v1/visitors", {"site": self.site_key} | self._zone())["token"]
        now = time.time_ns() // 1_000_000
        events = [
            {"id": f"page-{place}", "type": "page.viewed", "at": now, "url": url, "title": "", "referrer": referrer}
            for place, url in enumerate(pages)
        ]
        if events:
            self.ask("POST", "/widget/v1/events", {"events": events})

    def write(self, text: str, page: str = "", about: str | None = None, answer_to: str | None = None) -> str:
        """Send a message; the id it was stored under. It is sent once however often the line breaks."""
        self.sent += 1
        body: dict[str, Any] = {"client_id": f"m{self.sent}", "text": text}
        body |= {"about": about, "answer_to": answer_to} if about and answer_to else {}
        return self._store(body, page)

    def choose(self, choice: str, answer_to: str) -> str:
        """Tap a button; the id of the answer."""
        self.sent += 1
        return self._store({"client_id": f"m{self.sent}", "choice": choice, "answer_to": answer_to}, "")

    def _store(self, body: dict[str, Any], page: str) -> str:
        if not self.conversation:
            opening = body | ({"page": page} if page else {}) | self._zone()
            made = self.ask("POST", "/widget/v1/conversations", opening)
            self.conversation = made["conversation"]["id"]
        else:
            made = self.ask("POST", f"/widget/v1/conversations/{self.conversation}/messages", body)
        return str(made["message"]["id"])

    def _zone(self) -> dict[str, str]:
        return {"time_zone": self.time_zone} if self.time_zone else {}

    def hear(self, seconds: float) -> list[dict[str, Any]]:
        """The messages of others that arrive within this time, as soon as there are some; empty when none came."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            wait = max(1, min(LONGEST_WAIT, round(left)))
            path = f"/widget/v1/conversations/{self.conversation}/events?after={self.cursor}&wait={wait}"
            answer = self.ask("GET", path)
            fresh = []
            for event in answer["events"]:
                message = event.get("data", {}).get("message")
                if message and message["id"] not in self.seen:
                    self.seen[message["id"]] = message
                    fresh += [message] if message["author"]["kind"] != "visitor" else []
            self.cursor = max(self.cursor, int(answer["cursor"]))
            if fresh:
                return fresh
        return []

    def state(self) -> list[dict[str, Any]]:
        """Every message of the conversation, as a fresh look shows it."""
        found = self.ask("GET", f"/widget/v1/conversations/{self.conversation}")
        return list(found["messages"])

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """The answer to one request. What is too much for the server is asked again when it says."""
        for _ in range(MOST_TRIES):
            status, headers, text = self._request(method, path, body)
            if status not in (429, 503):
                break
            time.sleep(min(20.0, float(headers.get("retry-after", "1"))))
        if status >= 400:
            raise ServerRefused(f"{method} {path}", status, text[:300])
        return json.loads(text) if text else {}

    def _request(self, method: str, path: str, body: Mapping[str, Any] | None) -> tuple[int, dict[str, str], str]:
        at = urlsplit(self.server)
        kind = http.client.HTTPSConnection if at.scheme == "https" else http.client.HTTPConnection
        line = kind(at.hostname or "localhost", at.port, timeout=TIMEOUT)
        headers = {"Content-Type": "application/json"} | (
            {"Authorization": f"Bearer {self.token}"} if self.token else {}
        )
        try:
            line.request(method, path, None if body is None else json.dumps(body), headers)
            answer = line.getresponse()
            found = {name.lower(): value for name, value in answer.getheaders()}
            return answer.status, found, answer.read().decode()
        finally:
            line.close()
