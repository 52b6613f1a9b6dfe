"""A month of invented leads: the same visitors as in a rehearsal, led by the real rooms, at the times of that month."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from typing import TypeVar

from allears.demo.ringlane import NAME, Demo
from allears.dialogue.steps import Reply
from allears.duty.reading import handover_of
from allears.facts.answer import Absence
from allears.jobs.outbox import settle
from allears.leads.notation import read_back
from allears.messenger.message import Author, NewMessage
from allears.messenger.reading import messages
from allears.messenger.room import Messenger
from allears.messenger.store_invented import INVENTED
from allears.messenger.visitor import Identity, Visitor
from allears.policy.verdict import Outcome
from allears.publications.publication import Publication
from allears.reception import considering, handing_over
from allears.reception.consider import Desk, commit
from allears.reception.on_duty import RepsHere
from allears.reception.scene import look
from allears.rehearsal.conversing import draw_visitor
from allears.rehearsal.seen import see
from allears.rehearsal.truth import Range
from allears.rehearsal.visitor import Said
from allears.rehearsal.visitor import Visitor as Person
from allears.storage.unit import Unit
from allears.tracking.room import Tracking
from allears.tracking.seen import PageSeen

Result = TypeVar("Result")
SEED = 20261121
LEADS = 300
DAYS = 30
TAG = "demo"
OPENS, CLOSES = 8, 19
MOST_MESSAGES = 14
MINUTE = 60_000
TAKEN_AFTER = 3 * 60 * MINUTE
CLOSED_AFTER = 2 * 24 * 60 * MINUTE
ARRIVALS = (
    ("/", "https://www.google.com/"),
    ("/", ""),
    ("/pricing", "https://www.google.com/"),
    ("/pricing", ""),
    ("/launch?utm_source=producthunt&utm_medium=referral&utm_campaign=launch-autumn", "https://www.producthunt.com/"),
)
SHARES = (4, 3, 3, 2, 1)
MIX = (
    Outcome.QUALIFIED, Outcome.OUTSIDE, Outcome.DISQUALIFIED, Outcome.QUALIFIED, Outcome.OUTSIDE, Outcome.LATER,
    Outcome.OUTSIDE, Outcome.DISQUALIFIED, Outcome.QUALIFIED, Outcome.OUTSIDE,
)  # fmt: skip
"""Who writes to a small company: some fit, more do not, a few do later."""
HELLOS = (
    "Hi, {rep} here from Ringlane. I have read everything above, so you need not say it again.",
    "Hello, this is {rep}, a person. Give me two minutes to look at it, and you get a straight answer.",
    "Hi, {rep} here. Thank you for saying it so plainly; shall I ring you this afternoon?",
)


@dataclass(frozen=True)
class Month:
    """Invents the leads of the month before `until` (UTC, milliseconds), each with a number and a time of its own."""

    demo: Demo
    within: Range
    desk: Desk
    website: str
    until: int
    leads: int = LEADS

    def times(self) -> list[int]:
        """When each of them first writes, the oldest first: mostly by day, seldom at night and on Sundays."""
        leads = self.leads
        dice = Random(SEED)  # noqa: S311 - seeded, so that the month is the same every time
        drawn = [self._time(dice) for _ in range(leads * 2)]
        kept = sorted(at for at in drawn if at < self.until - 3 * MINUTE)
        return sorted(dice.sample(kept, min(leads, len(kept))))

    def _time(self, dice: Random) -> int:
        day = datetime.fromtimestamp(self.until / 1000, UTC) - timedelta(days=dice.randrange(DAYS))
        if day.weekday() == 6 and dice.random() < 0.7:
            day -= timedelta(days=dice.randint(1, 3))
        hour = dice.randrange(OPENS, CLOSES) if dice.random() < 0.85 else dice.randrange(24)
        at = day.replace(hour=hour, minute=dice.randrange(60), second=dice.randrange(60))
        return int(at.timestamp() * 1000)

    def lead(self, number: int, at: int) -> str:
        """The whole conversation of one invented lead; its id. Nobody is thought for inside a transaction."""
        person = draw_visitor(number, SEED, MIX, self.within)
        dice = Random(f"{SEED} {number}")  # noqa: S311 - seeded, so that the month is the same every time
        visitor = self._at(at, lambda unit: self._arrive(unit, person, dice))
        conversation_id, ended_at = self._talk(person, visitor, at, dice)
        self._at(ended_at, lambda unit: self._finish(unit, conversation_id, dice))
        return conversation_id

    def _at(self, at: int, work: Callable[[Unit], Result]) -> Result:
        """A unit of work at that moment of the month. The bot has its turns here, so no other is left to be taken."""

        def moved(unit: Unit) -> Result:
            unit.now = at
            unit.before_commit(taken)
            return work(unit)

        def taken(unit: Unit) -> None:
            settle(unit, self.demo.workspace, considering.KIND, at)

        return self.desk.database.write(moved).result()

    def _arrive(self, unit: Unit, person: Person, dice: Random) -> Visitor:
        name = person.character.truth.answers.get("name")
        known = None if name is None or isinstance(name, Absence) else str(name)
        identity = Identity(f"{INVENTED}{person.character.number}", known, None, {})
        messenger = Messenger(unit, self.demo.workspace)
        visitor = messenger.visitor_arrives(self.demo.site.id, None, identity).visitor
        page, referrer = dice.choices(ARRIVALS, SHARES)[0]
        pages = [page, *dice.sample(["/pricing", "/"], dice.randrange(2))]
        reports = [
            PageSeen(f"p{place}", unit.now, f"{self.website}{path}", "", "" if place else referrer)
            for place, path in enumerate(pages)
        ]
        Tracking(unit, self.demo.workspace).record(visitor.id, self.demo.site.id, reports)
        return visitor

    def _talk(self, person: Person, visitor: Visitor, at: int, dice: Random) -> tuple[str, int]:
        """The conversation's id, and when it ended."""
        said: Said | None = person.open()
        conversation_id = ""
        recap: str | None = None
        for number in range(1, MOST_MESSAGES):
            if said is None:
                break
            about = said.about if recap else None
            new = NewMessage(f"m{number}", said.text, about=about, answer_to=recap if about else None)
            conversation_id = self._at(at, partial(self._receive, visitor=visitor, new=new, known=conversation_id))
            at += dice.randrange(1500, 4000)
            reply = self._answer(conversation_id, at)
            seen = see(reply)
            recap = self._last_said(conversation_id) if seen.lines or seen.open else recap
            said = person.answer(seen) if reply.steps else None
            at += dice.randrange(8, 70) * 1000
        return conversation_id, at

    def _receive(self, unit: Unit, visitor: Visitor, new: NewMessage, known: str) -> str:
        messenger = Messenger(unit, self.demo.workspace)
        conversation_id = messenger.receive(visitor, new, known or None).conversation_id
        if not known:
            messenger.tag(conversation_id, TAG, self._company)
        return conversation_id

    def _last_said(self, conversation_id: str) -> str | None:
        """The id of the bot's newest message."""
        look_up = partial(messages, workspace=self.demo.workspace, conversation_id=conversation_id)
        said = self.desk.database.read(look_up).result()
        return next((one.id for one in reversed(said) if one.author.kind == "bot"), None)

    def _answer(self, conversation_id: str, at: int) -> Reply:
        """The bot's turn, as it is taken when somebody real writes."""
        here, workspace = self._here(at), self.demo.workspace
        scene = self.desk.database.read(
            lambda connection: look(connection, workspace, conversation_id, self.desk.bots, here, at)
        ).result()
        if scene is None:
            return Reply()

        def fetch(ids: tuple[str, ...]) -> tuple[Publication, ...]:
            return tuple(one for one in scene.bot.publications if one.id in ids)

        thought = self.desk.thinker.think(scene.task(at), fetch)
        self._at(at, lambda unit: commit(unit, scene, thought, here))
        reply: Reply = read_back(thought.kept["reply"])
        return reply

    def _finish(self, unit: Unit, conversation_id: str, dice: Random) -> None:
        """What the colleagues did with it since: taken up, answered, closed, as far as it is long ago."""
        workspace = self.demo.workspace
        offered = handover_of(unit.connection, workspace, conversation_id)
        messenger = Messenger(unit, workspace)
        if offered is not None and offered.is_open and unit.now < self.until - TAKEN_AFTER:
            rep = next((one for one in self.demo.colleagues if one.id == offered.to_rep_id), self.demo.colleagues[0])
            author = Author("rep", rep.id, rep.name)
            unit.now += dice.randrange(1, 25) * MINUTE
            handing_over.accept(unit, workspace, offered.id, author, self._here(unit.now))
            words = dice.choice(HELLOS).format(rep=rep.name.split()[0])
            messenger.say(author, NewMessage("hello", words), conversation_id)
        if unit.now < self.until - CLOSED_AFTER:
            unit.now += dice.randrange(5, 300) * MINUTE
            messenger.close(conversation_id, self._company)

    def _here(self, at: int) -> RepsHere:
        """Everybody by day, nobody at night."""
        hour = datetime.fromtimestamp(at / 1000, UTC).hour
        ids = tuple(one.id for one in self.demo.colleagues) if OPENS <= hour < CLOSES else ()
        return lambda _: ids

    @property
    def _company(self) -> Author:
        return Author("company", self.demo.workspace.id, NAME)
