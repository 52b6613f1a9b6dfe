"""Which field to ask next: the one that settles the outcome at least expected effort."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from heapq import heappop, heappush
from math import inf, prod
from typing import NamedTuple

from allears.asking.diagram import Diagram
from allears.asking.gain import Gains, Likelihoods
from allears.asking.outcome import Ending
from allears.policy.verdict import Outcome

DOUBT = 0.1
"""How far the ranking doubts the likelihoods (0: not at all, 1: every answer is as likely as any other).

A verdict has to be certain, not likely: where everybody is expected to qualify, plain information gain sees nothing
left to tell and asks in any order. Measured on seeded policies, a tenth of doubt halves what the ranking loses.
"""
UNSETTLED, MISSING = 6.0, 0.5
"""What it costs when no question is left and the verdict is open, and each field that is missing, in efforts."""
WRONG_VERDICT = 20.0
"""What it costs to end with another verdict than the whole truth would have led to, in efforts."""
WRONG_ROW = 3.0
"""What it costs to recommend another row, or to name another segment, than the whole truth would, in efforts."""
BREADTH = 5
"""So many of the most telling fields are looked at for each question of a limited number."""


class OutOfStepsError(Exception):
    """The work that was allowed is used up."""


class Choice(NamedTuple):
    """The level to ask next (-1: asking no more is best), and the effort expected from here on, this question included
    (infinite: not known)."""

    level: int
    effort: float


class Strategy:
    """Chooses the next field of a diagram.

    `likelihoods[level]` are the probabilities of the level's answers, `efforts[level]` what asking costs (above 0).
    Wrong likelihoods cost questions, never a wrong outcome: every choice is a field that the outcome depends on.
    """

    def __init__(self, diagram: Diagram, root: int, likelihoods: Likelihoods, efforts: Sequence[float]) -> None:
        self.diagram = diagram
        self.root = root
        self.likelihoods = likelihoods
        self.efforts = efforts
        self.gains = Gains(diagram, root, [_doubted(one) for one in likelihoods])
        self.steps_left = inf
        self._ranked: dict[int, list[int]] = {}
        self._followed: dict[int, float] = {}
        self._best: dict[int, Choice] = {}
        self._limited: dict[tuple[int, int], Choice] = {}

    def choose(self, exact_states: int, rollout_steps: int) -> Choice:
        """The field to ask at the root: the best while at most `exact_states` states remain, else by rollouts."""
        if self.count_states(self.root) <= exact_states:
            return self.best(self.root)
        return self.roll_out(self.root, rollout_steps)

    def count_states(self, node: int) -> int:
        """In how many states a conversation may be from here on, counting only fields that matter."""
        return prod(self.diagram.sizes[level] + 1 for level in self.diagram.fields(node))

    def best(self, node: int) -> Choice:
        """The field with the least expected effort from here on, by looking at every order worth looking at."""
        found = self._best.get(node)
        if found is None:
            found = Choice(-1, inf)
            for level in self.rank(node):
                effort = self._effort_below(node, level, found.effort)
                if effort < found.effort:
                    found = Choice(level, effort)
            self._best[node] = found
        return found

    def choose_within(self, questions: int, steps: int) -> Choice:
        """The field to ask at the root when no more than so many `questions` may be asked, this one included.

        What stays open at the end is left to the lead's goodwill and to a person: it counts as `UNSETTLED`, and each
        field still missing as `MISSING`. Where nothing is worth a question, none is chosen. Falls
        back to `roll_out` when the steps are used up.
        """
        self.steps_left = inf
        self.rank(self.root)
        self.steps_left = steps
        try:
            return self._within(self.root, questions)
        except OutOfStepsError:
            return self.roll_out(self.root, steps)

    def _within(self, node: int, questions: int) -> Choice:
        if self.diagram.is_end(node):
            return Choice(-1, 0.0)
        found = self._limited.get((node, questions))
        if found is None:
            found = Choice(-1, self._cost_of_leaving(node))
            if questions > 0:
                levels = self.rank(node)[:BREADTH]
                tried = [Choice(level, self._effort_within(node, level, questions)) for level in levels]
                found = min((found, *tried), key=_effort)
            self._limited[node, questions] = found
        return found

    def _effort_within(self, node: int, level: int, questions: int) -> float:
        return self.efforts[level] + sum(
            likely * self._within(child, questions - 1).effort
            for likely, child in zip(self.likelihoods[level], self._children(node, level), strict=True)
            if likely > 0
        )

    def _cost_of_leaving(self, node: int) -> float:
        """What it costs to ask no more: nothing is settled, or what is settled so far may not be the whole truth."""
        settled = self._left_alone(node)
        if settled.outcome is Outcome.UNDECIDED:
            return UNSETTLED + MISSING * self.diagram.support(node).bit_count()
        shares = self.gains.shares(node)
        wrong = sum(share for one, share in shares.items() if one.outcome is not settled.outcome)
        same = [share for one, share in shares.items() if one.outcome is settled.outcome]
        return WRONG_VERDICT * wrong + WRONG_ROW * (sum(same) - max(same, default=0.0))

    def _left_alone(self, node: int) -> Ending:
        """The end when nothing more is learned: the last answer of each field."""
        while not self.diagram.is_end(node):
            node = self.diagram.children[node][-1]
        ending: Ending = self.diagram.values[node]
        return ending

    def _effort_below(self, node: int, level: int, limit: float) -> float:
        """Expected effort of asking `level` and then the best; infinite as soon as it is no better than `limit`."""
        branches = [
            (likely, child, self._least(child))
            for likely, child in zip(self.likelihoods[level], self._children(node, level), strict=True)
            if likely > 0 and not self.diagram.is_end(child)
        ]
        effort = self.efforts[level] + sum(likely * least for likely, _, least in branches)
        for likely, child, least in branches:
            if effort >= limit:
                return inf
            effort += likely * (self.best(child).effort - least)
        return effort

    def _least(self, node: int) -> float:
        """An effort that cannot be avoided from here: known already, or that of the cheapest field that matters."""
        found = self._best.get(node)
        return found.effort if found else min(self.efforts[level] for level in self.diagram.fields(node))

    def roll_out(self, node: int, steps: int) -> Choice:
        """The field that is best if from the next question on the most telling one for its effort is asked."""
        self.steps_left = inf
        order = self.rank(node)
        found = Choice(order[0], inf)
        self.steps_left = steps
        for level in order:
            try:
                effort = self.efforts[level] + sum(
                    likely * self.follow(child)
                    for likely, child in zip(self.likelihoods[level], self._children(node, level), strict=True)
                    if likely > 0
                )
            except OutOfStepsError:
                return found
            if effort < found.effort:
                found = Choice(level, effort)
        return found

    def follow(self, node: int) -> float:
        """Expected effort of always asking the most telling field for its effort. Raises OutOfStepsError."""
        if self.diagram.is_end(node):
            return 0.0
        found = self._followed.get(node)
        if found is None:
            level = self.rank(node)[0]
            found = self.efforts[level] + sum(
                likely * self.follow(child)
                for likely, child in zip(self.likelihoods[level], self._children(node, level), strict=True)
                if likely > 0
            )
            self._followed[node] = found
        return found

    def count_questions(self, level: int, steps: int) -> float:
        """How many questions to expect, the one about `level` included.

        The likeliest conversations are followed first; when the steps are used up the rest is taken to be settled by
        one question more, so that long conversations come out somewhat too short.
        """
        self.steps_left = inf
        order = self.rank(self.root)
        self.steps_left = steps
        waiting = [(-1.0, self.root, level)]
        expected = 0.0
        while waiting and self.steps_left > 0:
            share, node, asked = heappop(waiting)
            expected -= share
            with suppress(OutOfStepsError):
                for likely, child in zip(self.likelihoods[asked], self._children(node, asked), strict=True):
                    if likely > 0 and not self.diagram.is_end(child):
                        heappush(waiting, (share * likely, child, self._planned(child, order)))
        return expected - sum(share for share, _, _ in waiting)

    def _planned(self, node: int, order: list[int]) -> int:
        """What is asked at a node later on: the best where that was worked out, else by the root's order."""
        if node in self._best:
            return self._best[node].level
        if node in self._ranked:
            return self._ranked[node][0]
        depends = self.diagram.support(node)
        return next(level for level in order if depends >> level & 1)

    def rank(self, node: int) -> list[int]:
        """The fields that matter, the most telling for its effort first."""
        found = self._ranked.get(node)
        if found is None:
            nodes = self.diagram.below(node)
            self._use(len(nodes))
            gains = self.gains.of_fields(nodes)
            found = sorted(gains, key=lambda one: (-gains[one] / self.efforts[one], self.efforts[one], one))
            self._ranked[node] = found
        return found

    def _children(self, node: int, level: int) -> list[int]:
        before = self.diagram.fixed
        children = [self.diagram.fix(node, level, place) for place in range(self.diagram.sizes[level])]
        self._use(len(children) + self.diagram.fixed - before)
        return children

    def _use(self, steps: float) -> None:
        self.steps_left -= steps
        if self.steps_left < 0:
            raise OutOfStepsError


def _effort(one: Choice) -> float:
    return one.effort


def _doubted(likely: Sequence[float]) -> tuple[float, ...]:
    return tuple([(1 - DOUBT) * one + DOUBT / len(likely) for one in likely])
