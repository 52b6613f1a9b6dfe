"""Speed to lead: how long visitors wait for their first useful answer. Who was never answered counts, too."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection

from allears.accounts.office_hours import open_stretches
from allears.accounts.store_sites import SiteStore
from allears.leads.reading import no_leads
from allears.messenger.answering import FirstAnswers, first_answers
from allears.storage.workspace import Workspace

DAY = 86_400_000
FEWEST = 5
"""A figure from fewer conversations would promise something that nobody measured."""

AnsweredBy = Literal["bot", "person"]


@dataclass(frozen=True, slots=True)
class Waited:
    """One conversation: how long (ms) until somebody answered usefully, None when nobody has."""

    conversation_id: str
    opened_at: int
    wait: int | None
    by: AnsweredBy | None
    in_hours: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """Over `number` conversations, of which `answered` were. Half waited at most `median`, nine in ten at most `slow`.

    Both are milliseconds; None where that many were not answered at all, or where there are too few to say.
    """

    number: int
    answered: int
    median: int | None
    slow: int | None

    @property
    def is_enough(self) -> bool:
        """Whether there are conversations enough to say anything."""
        return self.number >= FEWEST


@dataclass(frozen=True, slots=True)
class Speed:
    """The report over so many days: overall, of what came in office hours, and by who answered first."""

    days: int
    overall: Figure
    in_hours: Figure
    by_bot: Figure
    by_person: Figure
    waited: tuple[Waited, ...]


def speed_of(connection: Connection, workspace: Workspace, now: int, days: int) -> Speed:
    """Measured over the conversations that were opened in the last so many days, leads alone."""
    since = now - days * DAY
    others = no_leads(connection, workspace)
    found = [each for each in first_answers(connection, workspace, since) if each.conversation_id not in others]
    is_open = office_hours_of(connection, workspace, since, now)
    waited = tuple(waited_of(each, in_hours=is_open(each.site_id, each.opened_at)) for each in found)
    return Speed(
        days,
        figure(waited),
        figure([each for each in waited if each.in_hours]),
        figure([each for each in waited if each.by == "bot"]),
        figure([each for each in waited if each.by == "person"]),
        waited,
    )


def waited_of(found: FirstAnswers, *, in_hours: bool) -> Waited:
    """Until whoever answered first."""
    answers: list[tuple[int, AnsweredBy]] = []
    if found.person_at is not None:
        answers.append((found.person_at, "person"))
    if found.bot_at is not None:
        answers.append((found.bot_at, "bot"))
    if not answers:
        return Waited(found.conversation_id, found.opened_at, None, None, in_hours)
    at, by = min(answers)
    return Waited(found.conversation_id, found.opened_at, at - found.opened_at, by, in_hours)


def figure(waited: Sequence[Waited]) -> Figure:
    """Those who were not answered count as waiting longer than everybody."""
    waits = sorted(each.wait for each in waited if each.wait is not None)
    number = len(waited)
    if number < FEWEST:
        return Figure(number, len(waits), None, None)
    return Figure(number, len(waits), rank(waits, number, 50), rank(waits, number, 90))


def rank(waits: Sequence[int], number: int, percent: int) -> int | None:
    """The wait that so many of `number` stayed within (nearest rank); None when so many were not answered."""
    place = -(-percent * number // 100)
    return waits[place - 1] if place <= len(waits) else None


def office_hours_of(connection: Connection, workspace: Workspace, since: int, until: int) -> Callable[[str, int], bool]:
    """(site, moment) -> whether people were there then. A site without hours is always open, as one that is gone."""
    stretches = {
        site.id: list(open_stretches(site.settings.office_hours, since, until))
        for site in SiteStore(connection, workspace).all()
        if site.settings.office_hours is not None
    }
    starts = {site_id: [start for start, _ in each] for site_id, each in stretches.items()}

    def is_open(site_id: str, at: int) -> bool:
        if site_id not in stretches:
            return True
        place = bisect_right(starts[site_id], at) - 1
        return place >= 0 and at < stretches[site_id][place][1]

    return is_open


BUCKETS: tuple[tuple[str, int], ...] = (
    ("within a minute", 60_000),
    ("within 5 minutes", 5 * 60_000),
    ("within 15 minutes", 15 * 60_000),
    ("within an hour", 60 * 60_000),
    ("within a day", DAY),
)
"""Each up to so many milliseconds, without those of the one before; then "later", and "not yet"."""
LATER, NOT_YET = len(BUCKETS), len(BUCKETS) + 1


def bucket_of(waited: Waited) -> int:
    """Its place among the buckets."""
    if waited.wait is None:
        return NOT_YET
    return next((place for place, (_, most) in enumerate(BUCKETS) if waited.wait <= most), LATER)


def in_buckets(waited: Iterable[Waited]) -> list[list[Waited]]:
    """All of them, by bucket."""
    found: list[list[Waited]] = [[] for _ in range(NOT_YET + 1)]
    for each in waited:
        found[bucket_of(each)].append(each)
    return found
