"""Invented visitors who come by while the demo runs: one after the other, over HTTP, as people do."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from random import Random

from allears.demo.meeting import STAYS, Meeting
from allears.demo.month import MIX
from allears.demo.past import TAG
from allears.demo.people import become, people
from allears.demo.ringlane import NAME, Demo
from allears.messenger.message import Author
from allears.messenger.room import Messenger
from allears.messenger.speaking import held
from allears.messenger.store_invented import INVENTED
from allears.messenger.store_visitor import VisitorStore
from allears.messenger.visitor import Identity
from allears.rehearsal.conversing import draw_visitor
from allears.rehearsal.truth import Range
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.visiting.browser import Browser, ServerRefused
from allears.visiting.talking import talk

log = logging.getLogger(__name__)

FIRST_AFTER, EVERY = 12.0, (20.0, 60.0)
"""Seconds until the first visitor comes by, and between one who has gone and the next."""
THINKS = (4.0, 12.0)
"""Seconds that somebody takes to write an answer."""
MOST_AT_ONCE = 3
NAMED = 0.7
"""How many of them the website knows by name."""


@dataclass
class PassingBy:
    """Who comes by, and where. `pages` are whole addresses; `gone` counts those who came and left."""

    demo: Demo
    database: Database
    server: str
    pages: tuple[str, ...]
    dice: Random
    first_after: float = FIRST_AFTER
    every: tuple[float, float] = EVERY
    thinks: tuple[float, float] = THINKS
    stays: tuple[float, float] = STAYS
    gone: int = 0
    here: list[threading.Thread] = field(default_factory=list)

    def keep_coming(self, within: Callable[[], Range], stopped: threading.Event) -> None:
        """One every little while, and never more than a few at once, until the demo ends."""
        drawn_from = within()
        wait = self.first_after
        while not stopped.wait(wait):
            wait = self.dice.uniform(*self.every)
            self.here = [one for one in self.here if one.is_alive()]
            if len(self.here) < MOST_AT_ONCE:
                dice = Random(self.dice.random())  # noqa: S311 - who comes by next is nobody's secret
                one = threading.Thread(target=self.visit, args=(drawn_from, dice, stopped), name="visitor", daemon=True)
                self.here.append(one)
                one.start()

    def visit(self, within: Range, dice: Random, stopped: threading.Event) -> None:
        """One visitor; whoever is sent away by an error, or stays when the demo ends, just goes."""
        try:
            self.come_by(within, dice, stopped)
        except (ServerRefused, OSError) as problem:
            log.info("a visitor left: %s", problem)
        self.gone += 1

    def come_by(self, within: Range, dice: Random, stopped: threading.Event) -> str:
        """One visitor: arrives, talks with the bot, and with a person if one comes; the conversation's id."""
        number, one, page = dice.randrange(1_000_000), dice.choice(people()), dice.choice(self.pages)
        visitor = draw_visitor(number, number, MIX, within)
        become(visitor, one)
        named = one.name if dice.random() < NAMED else None
        browser = Marked(self.server, self.demo.site.public_key, opened=lambda id_: self.mark(number, named, id_))
        browser.arrive((page,))
        meeting = Meeting(visitor, dice, self.stays)

        def pause() -> None:
            if stopped.wait(dice.uniform(*self.thinks)):
                raise Ended

        talk(visitor, browser, page, pause=pause, person=meeting.answer)
        meeting.goes_on(browser, page, pause)
        return browser.conversation

    def mark(self, number: int, name: str | None, conversation_id: str) -> None:
        """Say who it is and that they are invented, so that they go with all the others at one click."""
        self.database.write(partial(marked, self.demo, conversation_id, number, name)).result()


class Ended(OSError):  # noqa: N818 - the demo did
    """The demo ends while somebody thinks about an answer."""


def marked(demo: Demo, conversation_id: str, number: int, name: str | None, unit: Unit) -> None:
    """The visitor of this conversation is an invented one."""
    messenger = Messenger(unit, demo.workspace)
    visitor = VisitorStore(unit, demo.workspace).held(held(unit, demo.workspace, conversation_id).visitor_id)
    if visitor is not None:
        messenger.visitor_arrives(demo.site.id, visitor, Identity(f"{INVENTED}v{number}", name, None, {}))
    messenger.tag(conversation_id, TAG, Author("company", demo.workspace.id, NAME))


@dataclass
class Marked(Browser):
    """A browser whose conversation is marked as invented when it is opened."""

    opened: Callable[[str], object] = len

    def write(self, text: str, page: str = "", about: str | None = None, answer_to: str | None = None) -> str:
        """As any browser does."""
        first = not self.conversation
        stored = super().write(text, page, about, answer_to)
        if first:
            self.opened(self.conversation)
        return stored
