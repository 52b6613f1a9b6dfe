"""A month of invented leads: stories, and the visitors of a rehearsal, led by the real rooms as if it were then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from random import Random
from zoneinfo import ZoneInfo

from allears.demo.afterwards import Afterwards, said_between_people
from allears.demo.past import Past, day_of
from allears.demo.people import Invented, become, people
from allears.demo.ringlane import HOURS, POLICY
from allears.demo.told import Teller, newest, others, says_who_they_are
from allears.messenger.message import NewMessage
from allears.messenger.visitor import Visitor
from allears.policy.verdict import Outcome
from allears.rehearsal.conversing import draw_visitor
from allears.rehearsal.seen import see
from allears.rehearsal.truth import Range
from allears.rehearsal.visitor import Said
from allears.rehearsal.visitor import Visitor as Person
from allears.stories.story import Story

SEED = 20261121
LEADS = 140
DAYS = 30
BY_DAY, AT_WEEKENDS = 0.85, 0.15
"""How many write in office hours, and how many of those who would write at a weekend do."""
GREETED, NAMED = 0.6, 0.8
"""How many take up a greeting, and how many of the visitors the website knows by name."""
MOST_MESSAGES = 14
MINUTE = 60_000
LAUNCH = "/launch?utm_source=producthunt&utm_medium=referral&utm_campaign=launch-autumn"
REFERRERS = {
    "/": ("https://www.google.com/", "", "https://duckduckgo.com/", "https://www.linkedin.com/"),
    "/pricing": ("https://www.google.com/", "", "https://www.bing.com/"),
    LAUNCH: ("https://www.producthunt.com/",),
}
PAGES, SHARES = ("/", "/pricing", LAUNCH), (6, 5, 1)
MIX = (
    Outcome.QUALIFIED, Outcome.OUTSIDE, Outcome.DISQUALIFIED, Outcome.QUALIFIED, Outcome.OUTSIDE, Outcome.LATER,
    Outcome.OUTSIDE, Outcome.DISQUALIFIED, Outcome.QUALIFIED, Outcome.OUTSIDE,
)  # fmt: skip
"""Who writes to a small company: some fit, more do not, a few do later."""


@dataclass(frozen=True)
class Month:
    """Invents the leads of the month before `until` (UTC, milliseconds), each with a number and a time of its own."""

    past: Past
    within: Range
    until: int
    leads: int = LEADS

    def times(self) -> list[int]:
        """When each of them first writes, the oldest first: mostly by day, seldom at night and at weekends."""
        dice = Random(SEED)  # noqa: S311 - seeded, so that the month is the same every time
        drawn = [self._time(dice) for _ in range(self.leads * 3)]
        kept = [at for at in drawn if self.until - DAYS * 1440 * MINUTE < at < self.until - 3 * MINUTE]
        return sorted(dice.sample(kept, min(self.leads, len(kept))))

    def _time(self, dice: Random) -> int:
        day = day_of(self.until).astimezone(ZoneInfo(HOURS.zone)) - timedelta(days=dice.randrange(DAYS + 1))
        if day.weekday() > 4 and dice.random() > AT_WEEKENDS:
            day -= timedelta(days=dice.randint(2, 4))
        hour = dice.randrange(8, 18) if dice.random() < BY_DAY else dice.choice((6, 7, 18, 19, 20, 20, 21, 22, 23))
        return _milliseconds(day.replace(hour=hour, minute=dice.randrange(60), second=dice.randrange(60)))

    @cached_property
    def cast(self) -> tuple[Story | None, ...]:
        """Who they are, the newest first: stories, and between them those whom the dice invent (None)."""
        dice = Random(SEED)  # noqa: S311
        first = newest()
        rest: list[Story | None] = [*others(POLICY)]
        rest += [None] * (self.leads - len(first) - len(rest))
        dice.shuffle(rest)
        return (*first, *rest)[: self.leads]

    def lead(self, number: int, at: int) -> str:
        """The whole conversation of one invented lead, and what colleagues did with it since; its id."""
        dice = Random(f"{SEED} {number}")  # noqa: S311
        story = self.cast[number]
        known = one_of(number)
        if story is not None:
            teller = Teller(story)
            page = LAUNCH if story.page == "/launch" else story.page or dice.choices(PAGES, (3, 1, 0))[0]
            is_known = dice.random() < NAMED and not says_who_they_are(story)
            named = story.visitor or (known.name if is_known else None)
            conversation, ended_at = self._talk(teller, self._arrives(number, at, named, page, dice), page, at, dice)
            waits = number < len(newest()) or teller.afterwards or story.exception
            reason = "" if waits else self.past.handed_over_because(conversation)
            then = Afterwards(teller.afterwards or said_between_people(reason, named, None, (), dice), story.exception)
        else:
            person = draw_visitor(number, SEED, MIX, self.within)
            become(person, known)
            page = dice.choices(PAGES, SHARES)[0]
            named = known.name if dice.random() < NAMED else None
            visitor = self._arrives(number, at, named, page, dice)
            conversation, ended_at = self._talk(person, visitor, page, at, dice)
            reason, unknown = self.past.handed_over_because(conversation), self.past.unknown(conversation)
            then = Afterwards(said_between_people(reason, named, person, unknown, dice))
        then.happen(self.past, conversation, ended_at, self.until, dice)
        return conversation

    def _arrives(self, number: int, at: int, name: str | None, page: str, dice: Random) -> Visitor:
        pages = [page, *dice.sample(["/pricing", "/"], dice.randrange(3))]
        return self.past.arrives(at - dice.randrange(1, 4) * MINUTE, number, name, pages, dice.choice(REFERRERS[page]))

    def _talk(self, person: Person | Teller, visitor: Visitor, page: str, at: int, dice: Random) -> tuple[str, int]:
        """The conversation's id, and when it ended."""
        said: Said | None = person.open()
        conversation = ""
        recap: str | None = None
        opening = self.past.greeting(page) if dice.random() < GREETED else None
        for number in range(1, MOST_MESSAGES):
            if said is None:
                break
            about = said.about if recap else None
            new = NewMessage(f"m{number}", said.text, about=about, answer_to=recap if about else None)
            new = replace(new, page=f"{self.past.website}{page}") if number == 1 else new
            conversation = self.past.writes(at, visitor, new, conversation, opening)
            at += dice.randrange(900, 2600)
            reply = self.past.bot_answers(at, conversation)
            seen = see(reply)
            recap = self.past.last_of_bot(conversation) if seen.lines or seen.open else recap
            said = person.answer(seen) if reply.steps or isinstance(person, Teller) else None
            at += dice.randrange(8, 70) * 1000
        return conversation, at


def one_of(number: int) -> Invented:
    """Whoever has this number: everybody once, before anybody comes again."""
    return people()[number * 37 % len(people())]


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
