"""Columns that give the outcome away: what they say was written after the lead had been decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from allears.bulk.column_search import plain_name
from allears.bulk.proportion import Proportion, difference
from allears.bulk.support import Finding

TELLING = 0.1
"""How much more often a column is filled in for one outcome, as a share, before it is pointed out."""
FEWEST = 10


@dataclass(frozen=True, slots=True)
class Filled:
    """How many leads have something in one column: of the customers, of the others, of those without an outcome."""

    field: str
    column: str
    customers: Proportion
    others: Proportion
    without: Proportion

    @property
    def settled(self) -> Proportion:
        """Of all leads with an outcome."""
        return Proportion(self.customers.part + self.others.part, self.customers.whole + self.others.whole)


def leaks(outcome: str, filled: Iterable[Filled], findings: Iterable[Finding]) -> Iterator[str]:
    """What to be wary of, a sentence each; `outcome` is the title of the outcome column."""
    listed = list(filled)
    for one in listed:
        if one.column == outcome:
            yield (
                f"The policy reads {one.field} from the outcome column {outcome!r} itself: it knows the answer "
                "beforehand, and these figures mean nothing. Name another column with --map, or none "
                f"(--map {one.field}=)."
            )
    yield from _blanks([one for one in listed if one.column != outcome])
    seen = set()
    for finding in findings:
        if finding.splits_perfectly and finding.rule.condition not in seen:
            seen.add(finding.rule.condition)
            yield (
                f"“{finding.rule.words}” tells customers from all others without one mistake. Was what it rests on "
                "written down afterwards?"
            )


def _blanks(filled: list[Filled]) -> Iterator[str]:
    """What it gives away that a column is filled in at all."""
    for_customers = [one for one in filled if _only(one.customers, one.others)]
    for_others = [one for one in filled if _only(one.others, one.customers)]
    for ones, whom in ((for_customers, "became customers"), (for_others, "did not become customers")):
        if ones:
            yield (
                f"Filled in only for leads that {whom}: {_names(ones)}. A blank gives the outcome away. Judge only "
                "rows that have these (--only), by an outcome that is still open for them."
            )
    rest = [one for one in filled if one not in for_customers and one not in for_others]
    telling = [one for one in rest if _is_telling(one)]
    if telling:
        shares = "; ".join(f"{_name(one)} {one.customers.rate:.0%} and {one.others.rate:.0%}" for one in telling)
        yield (
            f"Filled in for customers and for others not equally often: {shares}. Perhaps it was written down later. A "
            "blank counts as not known, neither for a rule nor against it."
        )
    if ones := [one for one in rest if _only(one.settled, one.without)]:
        yield (
            f"Filled in only for leads that have an outcome: {_names(ones)}. These figures speak of them, and not of "
            "leads as they come."
        )


def _is_telling(one: Filled) -> bool:
    if min(one.customers.whole, one.others.whole) < FEWEST:
        return False
    low, high = difference(one.customers, one.others)
    return low > TELLING or high < -TELLING


def _names(filled: list[Filled]) -> str:
    return ", ".join(map(_name, filled))


def _name(one: Filled) -> str:
    return one.field if plain_name(one.field) == plain_name(one.column) else f"{one.field} (column {one.column!r})"


def _only(one: Proportion, other: Proportion) -> bool:
    """Whether a column is filled in for some of `one` and none of `other`, with enough of both to say so."""
    return one.part >= FEWEST and other.whole >= FEWEST and other.part == 0 and difference(one, other).low > 0
