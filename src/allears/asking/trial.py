"""Trials: when a policy is too entangled to draw, how often an answer changes the outcome of an invented lead."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random

from allears.asking.gain import Likelihoods
from allears.asking.open_field import OpenField
from allears.facts.answer import Answer, Answers
from allears.policy.judge import judge_for
from allears.policy.policy import Policy, Recommendation
from allears.policy.verdict import Decision, Outcome

TRIALS = 24
"""So many leads are invented, and of each every answer to every open field is tried."""


def measure_influence(
    policy: Policy, known: Answers, now: date, open_fields: Sequence[OpenField], likelihoods: Likelihoods, seed: int
) -> list[float]:
    """For each open field how often its answer changes the outcome (0 to 1), the other answers being as expected.

    Above 0 two completions are known that differ only in this field and have different outcomes.
    """
    dice = Random(seed)  # noqa: S311 - trials have to repeat, not to be secret
    changes = [0] * len(open_fields)
    for _ in range(TRIALS):
        lead: dict[str, Answer] = dict(known)
        for one, likely in zip(open_fields, likelihoods, strict=True):
            lead[one.field.id] = dice.choices(one.answers, likely)[0]
        for level, one in enumerate(open_fields):
            endings = [_end(policy, {**lead, one.field.id: answer}, now) for answer in one.answers]
            changes[level] += any(ending != endings[0] for ending in endings)
    return [count / TRIALS for count in changes]


def _end(policy: Policy, answers: Answers, now: date) -> tuple[Outcome, Recommendation | None, int | None]:
    judge = judge_for(policy, final=True)
    decision: Decision = judge.decide(answers, now)
    if decision.segment is None:
        return decision.outcome, None, None
    return decision.outcome, judge.recommend(answers, now), decision.segment if policy.by_segment else None
