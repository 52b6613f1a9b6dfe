"""What past leads say of one rule of a policy: for it, against it, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from allears.bulk.proportion import Interval, Proportion, difference
from allears.policy.condition import AllOf, AnyOf, Condition
from allears.policy.condition_wording import say_condition
from allears.policy.policy import Policy

FEWEST = 10
"""Leads that each side must have before anything is said of a rule."""


class Kind(StrEnum):
    """What a rule is in the policy."""

    SEGMENT = "segment"
    CRITERION = "criterion"
    EXCLUSION = "exclusion"
    HOT = "hot"


class Word(StrEnum):
    """What the file says of a rule."""

    SUPPORTED = "supported"
    AGAINST = "against"
    CANNOT_TELL = "cannot tell"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with the condition behind it. `id` is that of the segment or exclusion it belongs to."""

    kind: Kind
    id: str
    words: str
    condition: Condition

    @property
    def promises_more(self) -> bool:
        """Whether leads for whom it holds should become customers more often; exclusions say that they do not."""
        return self.kind is not Kind.EXCLUSION


@dataclass(frozen=True, slots=True)
class Finding:
    """How leads with an outcome came off, by the truth of one rule. `unknown` are those of whom it is not known."""

    rule: Rule
    holds: Proportion
    fails: Proportion
    unknown: int

    @property
    def difference(self) -> Interval:
        """The 95 % interval of how much more often those became customers for whom it holds."""
        return difference(self.holds, self.fails)

    @property
    def word(self) -> Word:
        """Supported or against when the whole interval of the difference lies on one side of none."""
        if min(self.holds.whole, self.fails.whole) < FEWEST:
            return Word.CANNOT_TELL
        low, high = self.difference
        if low <= 0 <= high:
            return Word.CANNOT_TELL
        return Word.SUPPORTED if (low > 0) is self.rule.promises_more else Word.AGAINST

    @property
    def doubt(self) -> str:
        """Why nothing can be said; empty when something can."""
        if self.word is not Word.CANNOT_TELL:
            return ""
        for side, words in ((self.holds, "true of"), (self.fails, "false of")):
            if side.whole == 0:
                return f"{words} nobody"
            if side.whole < FEWEST:
                return f"{words} only {side.whole}"
        low, high = self.difference
        return f"{100 * low:+.0f} to {100 * high:+.0f} points"

    @property
    def splits_perfectly(self) -> bool:
        """Whether the rule alone tells customers from others: too good to be true of anything known beforehand."""
        ends = {self.holds.rate, self.fails.rate}
        return min(self.holds.whole, self.fails.whole) >= FEWEST and ends == {0.0, 1.0}


def rules_of(policy: Policy) -> Iterator[Rule]:
    """Every segment followed by its criteria, every exclusion, and the hot mark."""
    language = policy.language
    for segment in policy.ideal:
        criteria = (*segment.we_can_help_them, *segment.they_can_help_us)
        yield Rule(Kind.SEGMENT, segment.id, segment.name.read_in(language), AllOf(criteria))
        for one in criteria:
            yield Rule(Kind.CRITERION, segment.id, say_condition(one, policy.fields, language), one)
    for exclusion in policy.not_ideal:
        yield Rule(Kind.EXCLUSION, exclusion.id, exclusion.name.read_in(language), exclusion.when)
    if policy.hot:
        hot = AnyOf(policy.hot) if len(policy.hot) > 1 else policy.hot[0]
        yield Rule(Kind.HOT, "hot", say_condition(hot, policy.fields, language), hot)
