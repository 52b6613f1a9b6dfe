"""What happened after the bot's part: a colleague took it up, they wrote to each other, and one day it was done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from allears.accounts.office_hours import is_open, opens_at
from allears.accounts.people import Rep
from allears.demo.past import Past
from allears.demo.phrases import sayings
from allears.demo.ringlane import HOURS
from allears.duty.handover import Handover
from allears.duty.reading import handover_of
from allears.facts.answer import Absence
from allears.leads.lead import By
from allears.leads.reading import lead_of
from allears.leads.room import Leads
from allears.messenger.message import Author, NewMessage
from allears.messenger.room import Messenger
from allears.messenger.speaking import held
from allears.policy.verdict import Outcome
from allears.reception import handing_over
from allears.rehearsal.visitor import Visitor as Person
from allears.rehearsal.wording import word
from allears.storage.unit import Unit
from allears.stories.story import StoryTurn

MINUTE, DAY = 60_000, 24 * 60 * 60_000
WAITS = ((1, 5), (1, 5), (2, 9), (5, 25), (20, 75))
"""Minutes until a colleague answers, in office hours: mostly soon, now and then not."""
MISSED, ASKED, THANKS = 0.12, 0.85, 0.55
"""How many leads nobody took up, how many were asked for what was missing, and how many thanked their colleague."""
MOST_ASKED = 3
TELLING = ("selling_style", "sales_reps", "country", "monthly_calls", "employees", "top_priority", "authority")
"""What a colleague of Ringlane asks for first."""
WEEK = 7 * DAY
LONG_AGO, LATELY, READ = 0.94, 0.5, 0.6
"""How many are closed after a week and after a day, and how many of the others somebody has read."""


def said_between_people(
    reason: str, name: str | None, person: Person | None, unknown: Sequence[str], dice: Random
) -> tuple[StoryTurn, ...]:
    """What a colleague wrote to a lead that was handed over for this reason, and what came back. Nothing without.

    Whom the bot could not decide about is asked for what is still `unknown` (fields, the most telling first). Who is
    told by a story (`person` None) says nothing but thanks.
    """
    first = (name or "there").split()[0]
    words = sayings().of(f"rep {reason}")
    if not words or dice.random() < MISSED:
        return ()
    asked = what_is_known(person, unknown) if person is not None and reason == "undecided" else []
    if person is not None and asked and dice.random() < ASKED:
        return between(person, asked, first, dice)
    turns = [StoryTurn("person", dice.choice(words).replace("{name}", first), 0)]
    if dice.random() < THANKS:
        turns.append(StoryTurn("lead", dice.choice(sayings().of("lead thanks")), 0))
    return tuple(turns)


def what_is_known(person: Person, unknown: Sequence[str]) -> list[str]:
    """Of the unknown fields those that a colleague would ask for, as far as the lead could answer."""
    truth = person.character.truth.answers
    open_ones = (one for one in TELLING if one in unknown)
    return [one for one in open_ones if not isinstance(truth.get(one, Absence.NOT_APPLICABLE), Absence)][:MOST_ASKED]


def between(person: Person, asked: list[str], name: str, dice: Random) -> tuple[StoryTurn, ...]:
    """A colleague asks what is missing, the lead says it, and hears where that leads."""
    truth, fields = person.character.truth, person.policy.fields
    asks = " And: ".join(str(fields[one].ask) for one in asked)
    said = [word(fields[one], truth.answers[one], person.sayings, dice, asked=False) for one in asked]
    then = sayings().of(f"rep then {truth.outcome.value}")
    return (
        StoryTurn("person", f"{dice.choice(sayings().of('rep asks')).replace('{name}', name)} {asks}", 0),
        StoryTurn("lead", ", ".join(filter(None, said)) or "good question, I'd have to look that up", 0),
        *([StoryTurn("person", dice.choice(then), 0)] if then and any(said) else []),
    )


@dataclass(frozen=True)
class Afterwards:
    """The turns between people in their order, and the reason of an exception, if one was made."""

    turns: tuple[StoryTurn, ...]
    exception: str = ""

    def happen(self, past: Past, conversation: str, at: int, until: int, dice: Random) -> None:
        """Everything that came before `until`; what would come later has not happened yet."""
        rep = dice.choice(past.reps)
        for number, turn in enumerate(self.turns):
            at = answered_at(at, dice) if turn.by == "person" else at + dice.randrange(40, 400) * 1000
            if at >= until:
                return
            if turn.by == "person":
                rep = past.at(at, takes_up(past, conversation, rep))
                past.at(at, says(past, conversation, rep, f"p{number}", turn.text))
            else:
                visitor_says(past, at, conversation, f"later{number}", turn.text)
        if self.exception and at + 5 * MINUTE < until:
            at += 4 * MINUTE
            past.at(at, excepts(past, conversation, rep, self.exception))
            past.bot_answers(at, conversation)
        settles(past, conversation, at, until, rep, dice)


def answered_at(at: int, dice: Random) -> int:
    """When a colleague gets to it: some minutes later, or after the office has opened."""
    waits = dice.randrange(*dice.choice(WAITS)) * MINUTE + dice.randrange(60) * 1000
    if is_open(HOURS, at + waits):
        return at + waits
    return (opens_at(HOURS, at + waits) or at) + waits


def author(rep: Rep) -> Author:
    """The rep as messages name them."""
    return Author("rep", rep.id, rep.name)


def takes_up(past: Past, conversation: str, rep: Rep) -> Callable[[Unit], Rep]:
    """Whoever it was offered to accepts it, else this rep takes it; who has it then."""

    def work(unit: Unit) -> Rep:
        offered: Handover | None = handover_of(unit.connection, past.demo.workspace, conversation)
        if offered is None or not offered.is_open:
            owner = held(unit, past.demo.workspace, conversation).rep_id
            return next((one for one in past.reps if one.id == owner), None) or takes(unit, rep)
        one = next((each for each in past.reps if each.id == offered.to_rep_id), rep)
        handing_over.accept(unit, past.demo.workspace, offered.id, author(one), past.here(unit.now))
        return one

    def takes(unit: Unit, one: Rep) -> Rep:
        past.messenger(unit).take(conversation, author(one))
        return one

    return work


def says(past: Past, conversation: str, rep: Rep, name: str, words: str) -> Callable[[Unit], None]:
    """What the rep writes, who has read everything before."""

    def work(unit: Unit) -> None:
        messenger = past.messenger(unit)
        reads(unit, past, messenger, conversation, rep)
        messenger.say(author(rep), NewMessage(name, words.replace("{rep}", rep.name.split()[0])), conversation)

    return work


def reads(unit: Unit, past: Past, messenger: Messenger, conversation: str, rep: Rep) -> None:
    """The rep has seen all that was said."""
    last = held(unit, past.demo.workspace, conversation).last_message_seq
    messenger.rep_sees(author(rep), conversation, last)


def visitor_says(past: Past, at: int, conversation: str, name: str, words: str) -> None:
    """What the lead writes to their colleague; the bot listens."""

    def work(unit: Unit) -> None:
        visitor = held(unit, past.demo.workspace, conversation).visitor_id
        rep = held(unit, past.demo.workspace, conversation).rep_id
        called = next((one.name.split()[0] for one in past.reps if one.id == rep), "")
        text = words.replace("{rep}", called).strip()
        past.messenger(unit).say(Author("visitor", visitor), NewMessage(name, text), conversation)

    past.at(at, work)
    past.bot_answers(at + 1000, conversation)


def excepts(past: Past, conversation: str, rep: Rep, reason: str) -> Callable[[Unit], None]:
    """The rep serves this lead although the policy says no."""

    def work(unit: Unit) -> None:
        lead = lead_of(unit.connection, past.demo.workspace, conversation)
        exclusion = lead.verdict.exclusion if lead and lead.verdict else None
        if exclusion:
            Leads(unit, past.demo.workspace).grant_exception(conversation, exclusion, reason, By(rep.id, rep.name))

    return work


def settles(past: Past, conversation: str, at: int, until: int, rep: Rep, dice: Random) -> None:
    """What is long ago was read, and closed or laid aside."""
    lead = past.desk.database.read(lambda found: lead_of(found, past.demo.workspace, conversation)).result()
    talk = lead.talk if lead else None
    at = answered_at(at, dice)
    if at >= until:
        return
    later = talk is not None and talk.outcome == Outcome.LATER.value
    closes = dice.random() < (LONG_AGO if at < until - WEEK else LATELY if at < until - DAY else 0)

    def work(unit: Unit) -> None:
        messenger = past.messenger(unit)
        reads(unit, past, messenger, conversation, rep)
        if later:
            messenger.snooze(conversation, until + dice.randrange(20, 90) * DAY, author(rep))
        elif closes:
            messenger.close(conversation, author(takes_up(past, conversation, rep)(unit)))

    if later or closes or dice.random() < READ:
        past.at(at, work)
