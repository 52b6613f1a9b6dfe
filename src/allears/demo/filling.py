"""The month is filled in besides the server, while whoever started the demo looks around."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from allears.demo.month import Month

log = logging.getLogger(__name__)

AT_ONCE = 25
"""So many leads, the newest, are invented without a pause; the others come while somebody looks."""
MOST_FAILURES = 3
REST = 0.15
"""Seconds between two invented leads, so that whoever writes is not kept waiting."""
FILLED_FILE = "month.txt"
"""How many leads of the month were invented already: who deleted them does not get them back at the next start."""
Tell = Callable[[str], None]


@dataclass
class Background:
    """Ends when `stop` is called."""

    stopped: threading.Event = field(default_factory=threading.Event)
    threads: list[threading.Thread] = field(default_factory=list)

    def start(self, work: Callable[[threading.Event], None], name: str) -> None:
        """Do this besides, until it is stopped."""
        thread = threading.Thread(target=work, args=(self.stopped,), name=name, daemon=True)
        self.threads.append(thread)
        thread.start()

    def stop(self) -> None:
        """End everything, and wait until it has."""
        self.stopped.set()
        for thread in self.threads:
            thread.join(timeout=10)


def filled(folder: Path) -> int:
    """How many leads were invented so far."""
    file = folder / FILLED_FILE
    return int(file.read_text(encoding="utf-8")) if file.is_file() else 0


def fill(month: Month, folder: Path, tell: Tell, stopped: threading.Event) -> None:
    """Invent the leads that are not there yet, the newest first. One that fails is left out; the demo goes on."""
    times, there = month.times(), filled(folder)
    failed = 0
    for number in range(there, len(times)):
        if stopped.wait(REST if number > AT_ONCE else 0):
            return
        try:
            month.lead(number, times[-1 - number])
        except Exception as problem:
            if stopped.is_set():
                return
            failed += 1
            log.exception("an invented lead was left out")
            if failed == MOST_FAILURES:
                tell(f"  No more leads are invented for the month ({type(problem).__name__}); everything else goes on.")
                return
        (folder / FILLED_FILE).write_text(f"{number + 1}\n", encoding="utf-8")
    if there < len(times):
        tell(f"  The month is filled in: {len(times) - failed:,} invented leads.")
