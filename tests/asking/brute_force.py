"""What the next question is measured against: every completion judged, every order of asking tried. Slow and plain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from math import inf

from allears.asking.open_field import OpenField
from allears.facts.answer import Answer, Answers
from allears.policy.judge import judge_for
from allears.policy.policy import Policy, Recommendation
from allears.policy.verdict import Outcome
from tests.policies_generated import TODAY

Ending = tuple[Outcome, Recommendation | None, int | None]


def end_of(answers: Answers, policy: Policy) -> Ending:
    """What the judge says when nothing more can be had, as far as it is worth a question."""
    judge = judge_for(policy, final=True)
    decision = judge.decide(answers, TODAY)
    if decision.segment is None:
        return decision.outcome, None, None
    return decision.outcome, judge.recommend(answers, TODAY), decision.segment if policy.by_segment else None


def completions(known: Answers, open_fields: Sequence[OpenField]) -> Iterator[dict[str, Answer]]:
    """Everything a lead may turn out to be."""
    for answers in product(*(one.answers for one in open_fields)):
        yield {**known, **dict(zip((one.field.id for one in open_fields), answers, strict=True))}


def matters(name: str, known: Answers, open_fields: Sequence[OpenField], policy: Policy) -> bool:
    """Whether two completions that differ only in this field have different outcomes."""
    asked = [one for one in open_fields if one.field.id == name]
    others = [one for one in open_fields if one.field.id != name]
    return any(
        len({end_of({**lead, name: answer}, policy) for answer in one.answers}) > 1
        for one in asked
        for lead in completions(known, others)
    )


def least_effort(
    known: Answers, open_fields: Sequence[OpenField], likelihoods: Sequence[Sequence[float]], policy: Policy
) -> float:
    """The expected effort of the best order of asking, over every state a conversation may be in."""

    @cache
    def ending(state: tuple[int | None, ...]) -> Ending | None:
        """The only outcome still possible, or None when there are several."""
        if None not in state:
            given = {one.field.id: one.answers[place or 0] for one, place in zip(open_fields, state, strict=True)}
            return end_of({**known, **given}, policy)
        level = state.index(None)
        found = {ending(after(state, level, place)) for place in range(len(open_fields[level].answers))}
        return found.pop() if len(found) == 1 else None

    @cache
    def least(state: tuple[int | None, ...]) -> float:
        if ending(state) is not None:
            return 0.0
        best = inf
        for level, place in enumerate(state):
            if place is None:
                below = enumerate(likelihoods[level])
                expected = sum(likely * least(after(state, level, answer)) for answer, likely in below)
                best = min(best, open_fields[level].effort + expected)
        return best

    return least((None,) * len(open_fields))


def after(state: tuple[int | None, ...], level: int, place: int) -> tuple[int | None, ...]:
    return (*state[:level], place, *state[level + 1 :])
