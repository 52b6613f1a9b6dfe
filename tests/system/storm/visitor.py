"""A visitor who keeps writing until each message is acknowledged, and who reads along on a stream."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from tests.system.storm.wire import Answer, Broken, Line

RETRY_AFTER = (0.1, 0.8)
"""Seconds between two tries, by dice, so that they do not all come back at once."""


@dataclass
class StormyVisitor:
    """What one visitor was promised, and what they saw."""

    number: int
    line: Line
    site: str
    dice: random.Random
    acknowledged: dict[str, dict[str, Any]] = field(default_factory=dict)
    """client id -> the message as it was acknowledged."""
    transcript: list[dict[str, Any]] = field(default_factory=list)
    """Messages as the stream brought them, in that order."""
    complaints: list[str] = field(default_factory=list)
    tries: int = 0
    resumed: int = 0
    conversation: str = ""
    cursor: int = 0

    async def write(self, messages: int, pause: float) -> None:
        """Arrive, open a conversation, write so many messages. Never gives up."""
        await self.arrive()
        for number in range(messages):
            await asyncio.sleep(self.dice.uniform(0, 2 * pause))
            await self.say(number)

    async def arrive(self) -> None:
        answer = await self.insist("POST", "/widget/v1/visitors", {"site": self.site}, (200, 201))
        token = answer.json["token"]
        self.line = Line(self.line.port, {**self.line.headers, "Authorization": f"Bearer {token}"})

    async def say(self, number: int) -> None:
        """One message, now and then sent twice at once, as a browser does whose first try seems lost."""
        client_id = f"{self.number}-{number}"
        body = {"client_id": client_id, "text": f"Message {number} of visitor {self.number}"}
        path = (
            f"/widget/v1/conversations/{self.conversation}/messages"
            if self.conversation
            else "/widget/v1/conversations"
        )
        copies = 2 if self.dice.random() < 0.1 else 1
        answers = await asyncio.gather(*(self.insist("POST", path, body, (200, 201)) for _ in range(copies)))
        told = {answer.json["message"]["id"] for answer in answers}
        if len(told) != 1:
            self.complaints.append(f"{client_id} became {len(told)} messages")
        self.conversation = self.conversation or answers[0].json["conversation"]["id"]
        self.acknowledged[client_id] = answers[0].json["message"]

    async def insist(self, method: str, path: str, body: Any, wanted: tuple[int, ...]) -> Answer:
        """The same request until it is answered as wanted."""
        while True:
            self.tries += 1
            try:
                answer = await self.line.ask(method, path, body)
            except Broken:
                await asyncio.sleep(self.dice.uniform(*RETRY_AFTER))
                continue
            if answer.status in wanted:
                return answer
            if answer.status not in (429, 502, 503):
                self.complaints.append(f"{method} {path}: {answer.status} {answer.body[:200]!r}")
                raise AssertionError(self.complaints[-1])
            await asyncio.sleep(min(float(answer.headers.get("retry-after", "1")), 2.0))

    async def read_along(self) -> None:
        """Hold the stream for ever; after every break go on from the last number that arrived whole."""
        while not self.conversation:
            await asyncio.sleep(0.05)
        path = f"/widget/v1/conversations/{self.conversation}/stream"
        while True:
            with suppress(Broken):
                async for id_, name, data in self.line.frames(path, self.cursor):
                    self.take(id_, name, data)
            self.resumed += 1
            await asyncio.sleep(self.dice.uniform(*RETRY_AFTER))

    def take(self, id_: int | None, name: str, data: dict[str, Any]) -> None:
        if name == "reset":
            self.complaints.append("a reset, although the log is whole")
        if name != "message" or id_ is None:
            return
        if id_ != self.cursor + 1 or data["after"] != self.cursor:
            self.complaints.append(f"event {id_} after {self.cursor}")
        self.cursor = max(self.cursor, id_)
        if data["type"] == "message.added":
            self.transcript.append(data["data"]["message"])
