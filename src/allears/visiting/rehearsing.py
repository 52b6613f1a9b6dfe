"""A rehearsal over the line: many visitors at once before one server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

from allears.policy.verdict import Outcome
from allears.rehearsal.conversing import draw_visitor
from allears.rehearsal.truth import Range, Truth
from allears.values.time_zones import zone_of_country
from allears.visiting.browser import Browser
from allears.visiting.talking import Talked, talk

AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Kept:
    """What the server keeps of a conversation: the verdict, and whether it lies on the fast lane. `broken` says in
    words which rules a turn of it broke."""

    outcome: str | None
    urgent: bool
    facts_without_quote: int = 0
    owners: int = 0
    broken: tuple[str, ...] = ()


Look = Callable[[str], Kept]
"""Conversation id -> what is kept of it; only who owns the server can look."""


@dataclass(frozen=True, slots=True)
class Visited:
    """One visitor's conversation, who they were, and what is kept of it (None: nobody can look)."""

    truth: Truth
    talked: Talked
    kept: Kept | None

    @property
    def is_decided(self) -> bool:
        """True when a verdict is kept, or a person was called at once."""
        return self.kept is not None and (self.kept.outcome not in (None, Outcome.UNDECIDED.value) or self.kept.urgent)

    @property
    def matches(self) -> bool:
        """True when it is the right one."""
        if self.kept is None:
            return False
        return self.kept.outcome == self.truth.outcome.value or (self.kept.urgent and self.truth.is_urgent)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the visitors go, and what they are drawn from."""

    server: str
    site_key: str
    page: str
    within: Range
    outcomes: tuple[Outcome, ...]
    seed: int
    may_ask: bool = True


def visit_all(place: Place, numbers: list[int], look: Look | None) -> Iterator[Visited]:
    """Each visitor in turn, several at once. Raises ServerRefused and OSError."""
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="visitor") as threads:
        yield from threads.map(partial(visit, place, look), numbers)


def visit(place: Place, look: Look | None, number: int) -> Visited:
    """One visitor."""
    visitor = draw_visitor(number, place.seed, place.outcomes, place.within, place.may_ask)
    told = visitor.character.truth.zone_country
    browser = Browser(place.server, place.site_key, time_zone=zone_of_country(told) if told else None)
    browser.arrive((place.page,))
    talked = talk(visitor, browser, place.page)
    kept = look(talked.conversation) if look is not None and talked.conversation else None
    if kept is not None:
        broken = (*talked.broken, *kept.broken, *(["a fact has no quote"] if kept.facts_without_quote else ()))
        broken += ("it has two owners",) if kept.owners > 1 else ()
        talked = replace(talked, broken=broken)
    return Visited(visitor.character.truth, talked, kept)
