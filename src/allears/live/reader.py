"""Somebody who looks: a place in the order, and nothing else. What they have not read waits in the log, not here."""

from __future__ import annotations

import asyncio

MOST_WHISPERS = 16
"""Typing and presence that wait for a slow reader; what does not fit is dropped, as it will be old anyway."""


class Reader:
    """A cursor that is woken. `who` is the rep or visitor whose rights opened it.

    Ten thousand of these may be open, so each holds little: no queue, no task of its own.
    """

    __slots__ = ("_waiting", "conversation_id", "cursor", "is_stirred", "over", "whispers", "who", "workspace_id")

    def __init__(self, workspace_id: str, conversation_id: str | None, cursor: int, who: str) -> None:
        self.workspace_id, self.conversation_id, self.cursor, self.who = workspace_id, conversation_id, cursor, who
        self.whispers: list[bytes] = []
        self.over: str | None = None
        self.is_stirred = False
        self._waiting: asyncio.Future[None] | None = None

    def wake(self) -> None:
        """There is something; whoever waits goes on, and who did not wait yet will not."""
        self.is_stirred = True
        self._go_on()

    def _go_on(self) -> None:
        waiting = self._waiting
        if waiting is not None and not waiting.done():
            waiting.set_result(None)

    def whisper(self, frame: bytes) -> None:
        """Hand over something that nobody needs to have heard."""
        if len(self.whispers) < MOST_WHISPERS:
            self.whispers.append(frame)
        self.wake()

    def end(self, code: str) -> None:
        """No more for this reader: they come again, and are asked anew what they may see."""
        self.over = code
        self.wake()

    async def woken(self, seconds: float) -> bool:
        """Until there is something; False when the time was over before."""
        if not self.is_stirred:
            loop = asyncio.get_running_loop()
            self._waiting = loop.create_future()
            timer = loop.call_later(seconds, self._go_on)
            try:
                await self._waiting
            finally:
                timer.cancel()
                self._waiting = None
        stirred, self.is_stirred = self.is_stirred, False
        return stirred
