"""How few questions settle an outcome: expected effort beside the best there is, and how long one choice takes.

    python -m bench.questions [--policies 1000] [--speed 200]

Policies, efforts and answer probabilities come from seeds (`bench.generated_policies`). The optimum is dynamic
programming over every state; `tests/asking/test_strategy.py` holds it equal to trying every order by brute force. Every
strategy's effort is its exact expectation under the true probabilities, refused answers included.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random
from time import perf_counter, process_time

from rich.console import Console
from rich.progress import track
from rich.table import Table

from allears.asking.diagram import Diagram
from allears.asking.next_question import EXACT_STATES, ROLLOUT_STEPS, next_question
from allears.asking.open_field import find_open_fields
from allears.asking.outcome import draw_outcome
from allears.asking.strategy import Strategy
from allears.policy.policy import Policy
from bench.generated_policies import seeded_policy

TODAY = date(2026, 11, 21)
REFUSALS = (0.0, 0.1, 0.3)
UNLIMITED = 10**12
LIMITED, LIMITS = "exact method off", (1.02, 1.10, 1.25)
"""The strategy that has limits, for the mean, the 95th percentile and the greatest."""
MOST_MS = 50
Pick = Callable[[int], int]
"""From a node of the diagram to the level asked next."""


@dataclass(frozen=True)
class Task:
    """One seeded policy with nothing known: its outcome, what people really answer, and what answering costs."""

    seed: int
    diagram: Diagram
    root: int
    likelihoods: Sequence[Sequence[float]]
    efforts: Sequence[float]

    def strategy(self, node: int, likelihoods: Sequence[Sequence[float]] | None = None) -> Strategy:
        return Strategy(self.diagram, node, likelihoods or self.likelihoods, self.efforts)

    def expected_effort(self, pick: Pick) -> float:
        """The expected effort of asking what `pick` says until the outcome is settled."""
        known: dict[int, float] = {}

        def effort(node: int) -> float:
            if self.diagram.is_end(node):
                return 0.0
            if node not in known:
                level = pick(node)
                known[node] = self.efforts[level] + sum(
                    likely * effort(self.diagram.fix(node, level, place))
                    for place, likely in enumerate(self.likelihoods[level])
                    if likely > 0
                )
            return known[node]

        return effort(self.root)

    def effort_in_order(self, order: Sequence[int]) -> float:
        """The expected effort of asking everything in one order until the outcome is settled, useless or not."""

        def effort(node: int, place: int) -> float:
            if self.diagram.is_end(node):
                return 0.0
            level = order[place]
            return self.efforts[level] + sum(
                likely * effort(self.diagram.fix(node, level, answer), place + 1)
                for answer, likely in enumerate(self.likelihoods[level])
                if likely > 0
            )

        return effort(self.root, 0)


def seeded_task(seed: int, fewest: int, most: int) -> Task | None:
    """The task of a seed; None when its outcome is settled before any question."""
    policy = seeded_policy(seed, fewest, most)
    open_fields = find_open_fields(policy, {}, TODAY, received_answer=False, already_asked=())
    diagram, root = draw_outcome(policy, {}, TODAY, open_fields, UNLIMITED)
    if diagram.is_end(root):
        return None
    dice = Random(seed)
    likelihoods = [_likelihoods(dice, len(one.values)) for one in open_fields]
    return Task(seed, diagram, root, likelihoods, [one.effort for one in open_fields])


def _likelihoods(dice: Random, values: int) -> tuple[float, ...]:
    weights = [dice.expovariate(1.0) + 0.05 for _ in range(values)]
    refusal = dice.choice(REFUSALS)
    return (*[weight / sum(weights) * (1 - refusal) for weight in weights], refusal)


def efforts_of(task: Task) -> dict[str, float]:
    """Strategy -> expected effort divided by the optimum's."""
    best = task.strategy(task.root)
    optimum = best.best(task.root).effort
    dice = Random(task.seed)
    levels = list(range(len(task.efforts)))
    wrong = [_deceived(dice, likely) for likely in task.likelihoods]
    deceived = task.strategy(task.root, wrong)
    efforts = {
        "whole form": sum(task.efforts),
        "fixed order, stops when settled": task.effort_in_order(levels),
        "random order, stops when settled": task.effort_in_order(dice.sample(levels, len(levels))),
        "cheapest field that matters first": task.expected_effort(lambda node: _cheapest(task, node)),
        "information gain alone": task.expected_effort(lambda node: best.rank(node)[0]),
        LIMITED: task.expected_effort(lambda node: task.strategy(node).roll_out(node, ROLLOUT_STEPS).level),
        "as shipped": task.expected_effort(lambda node: _shipped(task, best, node)),
        "as shipped, wrong probabilities": task.expected_effort(lambda node: _shipped(task, deceived, node)),
    }
    return {name: effort / optimum for name, effort in efforts.items()}


def _cheapest(task: Task, node: int) -> int:
    return min(task.diagram.fields(node), key=lambda level: (task.efforts[level], level))


def _shipped(task: Task, shared: Strategy, node: int) -> int:
    """What the next question would be here; the exact method's work is shared between the states of one policy."""
    if shared.count_states(node) <= EXACT_STATES:
        return shared.best(node).level
    return task.strategy(node, shared.likelihoods).roll_out(node, ROLLOUT_STEPS).level


def _deceived(dice: Random, likely: Sequence[float]) -> tuple[float, ...]:
    """Probabilities that have nothing to do with the true ones: the likeliest answer is thought the rarest."""
    order = sorted(range(len(likely)), key=likely.__getitem__)
    swapped = dict(zip(order, reversed(order), strict=True))
    shares = [likely[swapped[place]] + 0.02 * dice.random() for place in range(len(likely))]
    return tuple(share / sum(shares) for share in shares)


def quantile(numbers: Sequence[float], share: float) -> float:
    """The smallest number that at least `share` of them do not exceed."""
    ordered = sorted(numbers)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def time_choices(policies: int) -> list[tuple[float, float]]:
    """Milliseconds of `next_question` with 20 unknown fields, and of the processor's work in it.

    Of each policy the best of three calls, so that other programs on the machine count less.
    """
    next_question({}, seeded_policy(0, 20, 20), TODAY)
    times = []
    for seed in track(range(policies), "20 unknown fields", console=Console(stderr=True), transient=True):
        policy = seeded_policy(seed, 20, 20)
        times.append(min(_time_once(policy) for _ in range(3)))
    return times


def _time_once(policy: Policy) -> tuple[float, float]:
    start, work = perf_counter(), process_time()
    next_question({}, policy, TODAY)
    return (perf_counter() - start) * 1000, (process_time() - work) * 1000


def show(ratios: dict[str, list[float]], times: Sequence[tuple[float, float]]) -> bool:
    """Print the table; True when every limit is met."""
    count = len(ratios["as shipped"])
    title = f"Expected effort ÷ optimum, {count:,} seeded policies of 4 to 8 fields with efforts of 1 to 5"
    table = Table("strategy", "mean", "95th percentile", "greatest", "limits", "met", title=title)
    met = []
    for name, found in ratios.items():
        figures = sum(found) / count, quantile(found, 0.95), max(found)
        shown = [f"{figure:.3f}" for figure in figures]
        if name == LIMITED:
            met.append(all(figure <= limit for figure, limit in zip(figures, LIMITS, strict=True)))
            table.add_row(name, *shown, " / ".join(f"{limit:.2f}" for limit in LIMITS), _yes(met[-1]))
        else:
            table.add_row(name, *shown)
    table.add_section()
    waited, worked = zip(*times, strict=True)
    met.append(quantile(waited, 0.99) < MOST_MS)
    table.add_row("ms a choice, 20 unknown fields", *_milliseconds(waited), f"p99 {MOST_MS}", _yes(met[-1]))
    table.add_row("  of which the processor worked", *_milliseconds(worked))
    Console(width=110).print(table)
    return all(met)


def _milliseconds(times: Sequence[float]) -> tuple[str, ...]:
    return f"{sum(times) / len(times):.1f}", f"p50 {quantile(times, 0.5):.1f}", f"p99 {quantile(times, 0.99):.1f}"


def _yes(met: bool) -> str:
    return "yes" if met else "no"


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when every figure meets its limit, else 1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--policies", type=int, default=1000)
    parser.add_argument("--speed", type=int, default=200, help="policies with 20 fields to time")
    wanted = parser.parse_args(arguments)
    times = time_choices(wanted.speed)
    ratios: dict[str, list[float]] = {}
    seed = 0
    for _ in track(range(wanted.policies), "policies of 4 to 8 fields", console=Console(stderr=True), transient=True):
        while (task := seeded_task(seed, 4, 8)) is None:
            seed += 1
        seed += 1
        for name, ratio in efforts_of(task).items():
            ratios.setdefault(name, []).append(ratio)
    return 0 if show(ratios, times) else 1


if __name__ == "__main__":
    sys.exit(main())
