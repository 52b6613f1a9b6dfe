"""What the tests of the rehearsal share: the small-team CRM, how its visitors talk, and a few of them."""

from __future__ import annotations

from datetime import date
from functools import cache
from random import Random

from allears.dialogue.talk import Setting
from allears.library.policy_file import read_policy
from allears.policy.policy import Policy
from allears.policy.verdict import Outcome
from allears.rehearsal.conversing import Rehearsed, converse, draw_visitor
from allears.rehearsal.sayings import Sayings, read_sayings
from allears.rehearsal.truth import Range, reachable_outcomes
from tests.tidy.repository import ROOT, SOURCE

TODAY = date(2026, 11, 21)
PHRASINGS = SOURCE / "rehearsal" / "phrasings"


@cache
def policy(name: str = "inside-sales-crm") -> Policy:
    return read_policy((ROOT / "policies" / f"{name}.yaml").read_text(encoding="utf-8"))


@cache
def sayings(name: str = "inside-sales-crm") -> Sayings:
    general, own = (read_sayings((PHRASINGS / f"{one}.txt").read_text(encoding="utf-8")) for one in ("general", name))
    return own.over(general)


@cache
def within(name: str = "inside-sales-crm") -> Range:
    return Range.of(policy(name), TODAY, sayings(name))


@cache
def outcomes(name: str = "inside-sales-crm") -> tuple[Outcome, ...]:
    return reachable_outcomes(within(name), Random(1))


def rehearsed(number: int, name: str = "inside-sales-crm", seed: int = 7) -> Rehearsed:
    visitor = draw_visitor(number, seed, outcomes(name), within(name), may_ask=False)
    return converse(visitor, Setting(policy(name), "Ringlane", TODAY))
