"""What goes on in the demo besides its server: the month is filled in, then visitors keep coming by."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from allears.demo.month import MIX, Month
from allears.rehearsal.conversing import draw_visitor
from allears.rehearsal.truth import Range
from allears.visiting.browser import Browser, ServerRefused
from allears.visiting.talking import talk

log = logging.getLogger(__name__)

AT_ONCE = 25
"""So many leads, the newest, are invented without a pause; the others come while somebody looks."""
MOST_FAILURES = 3
REST = 0.15
"""Seconds between two invented leads, so that whoever writes is not kept waiting."""
FIRST_AFTER, EVERY = 12.0, (20.0, 60.0)
"""Seconds until the first visitor comes by, and between two."""
THINKS = (4.0, 12.0)
"""Seconds that somebody takes to write an answer."""
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


def fill(month: Month, there: int, tell: Tell, stopped: threading.Event) -> None:
    """Invent the leads that are not there yet, the newest first. One that fails is left out; the demo goes on."""
    times = month.times()
    failed = 0
    for number in range(there, len(times)):
        if stopped.wait(REST if number > AT_ONCE else 0):
            return
        try:
            month.lead(number, times[-1 - number])
        except Exception as problem:
            failed += 1
            log.exception("an invented lead was left out")
            if failed == MOST_FAILURES:
                tell(f"  No more leads are invented for the month ({type(problem).__name__}); everything else goes on.")
                return
    if there < len(times):
        tell(f"  The month is filled in: {len(times) - failed:,} invented leads.")


def keep_coming(
    server: str, site_key: str, pages: tuple[str, ...], within: Range, dice: Random, stopped: threading.Event
) -> None:
    """Invented visitors come by every little while and talk with the real server, as people do."""
    wait = FIRST_AFTER
    while not stopped.wait(wait):
        try:
            come_by(server, site_key, dice.choice(pages), within, dice, stopped)
        except (ServerRefused, OSError) as problem:
            log.info("a visitor left: %s", problem)
        wait = dice.uniform(*EVERY)


def come_by(server: str, site_key: str, page: str, within: Range, dice: Random, stopped: threading.Event) -> None:
    """One visitor: arrives, talks, and goes."""
    number = dice.randrange(1_000_000)
    browser = Browser(server, site_key)
    browser.arrive((page,))
    talk(
        draw_visitor(number, number, MIX, within),
        browser,
        page,
        pause=lambda: stopped.wait(dice.uniform(*THINKS)),
    )
