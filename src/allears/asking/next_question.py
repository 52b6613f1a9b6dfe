"""The next question: what to ask a lead so that the outcome is settled with the least effort for them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from allears.asking.diagram import Diagram, TooLargeError
from allears.asking.expectation import expect_answers
from allears.asking.gain import Likelihoods
from allears.asking.offer import offer_bands
from allears.asking.open_field import OpenField, disputed_fields, find_open_fields, may_be_asked
from allears.asking.outcome import draw_outcome
from allears.asking.past import PastLeads
from allears.asking.question import Effect, Kind, Question, Settled
from allears.asking.strategy import Strategy
from allears.asking.trial import measure_influence
from allears.asking.worth import FIRST, possible_outcomes, say_worth, see_effects
from allears.facts.answer import Absence, Answers
from allears.facts.field import Field
from allears.facts.notebook import Notebook
from allears.policy.judge import decide, judge
from allears.policy.policy import Policy
from allears.policy.verdict import GrantedException, Outcome, Verdict
from allears.values.value import Value

MOST_NODES = 20_000
"""Nodes a policy's outcome may take before it counts as too entangled and trials decide."""
EXACT_STATES = 5_000
"""While no more states remain (about 10 ms), the best order of asking is worked out exactly."""
ROLLOUT_STEPS = 700
"""Nodes and answers that rollouts look at otherwise (about 4 ms)."""
WITHIN_STEPS = 5_000
"""Nodes and answers that planning for a limited number of questions looks at."""
COUNT_STEPS = 700
"""Nodes and answers that are looked at to say how many questions to expect."""
TRUST = 0.8
"""How often what was heard, though not surely enough to decide, turns out to be right."""
TRIAL_SEED = 20261121
ENTANGLED = "Its answer changes the outcome most often for the effort, tried on invented leads."


def next_question(
    known: Notebook | Answers,
    policy: Policy,
    now: date,
    past: PastLeads | None = None,
    received_answer: bool = False,
    already_asked: Collection[str] = (),
    exceptions: Sequence[GrantedException] = (),
    questions_left: int | None = None,
    offers_time: bool = False,
) -> Question | Settled:
    """The question that settles the outcome at least expected effort, or the verdict when none is worth asking.

    The outcome is the verdict at the end, the recommended row, and the segment where the policy cares which. A field is
    asked only if two completions of what is known that differ in it differ in the outcome; only fields marked `first`
    are heard before all others whatever they settle. `received_answer` says that the lead got something already, so
    that delicate questions cost no more than their effort. `already_asked` are fields that are not asked again.
    `past` are leads to expect answers from. With `questions_left` (None: any number) it is the question that most
    likely settles the verdict within them. `offers_time` says that a time is offered to whoever qualifies, so that no
    question is spent on whether it is too early.
    """
    answers = known.answers(policy.fields, now) if isinstance(known, Notebook) else known
    heard = _heard(known, policy, now) if isinstance(known, Notebook) else {}
    excepted = frozenset(one.exclusion for one in exceptions)
    open_fields = find_open_fields(policy, answers, now, received_answer, already_asked)
    likelihoods = [_expect(one, answers, past, heard) for one in open_fields]
    first = _first_unheard(policy, answers, already_asked)
    try:
        drawn = draw_outcome(policy, answers, now, open_fields, MOST_NODES, excepted, offers_time)
    except TooLargeError:
        allowed = replace(policy, not_ideal=tuple(one for one in policy.not_ideal if one.id not in excepted))
        plan = _plan_by_trials(allowed, answers, now, open_fields, likelihoods, first)
    else:
        plan = _plan(*drawn, open_fields, likelihoods, first, policy.language, questions_left)
    disputed = tuple(disputed_fields(policy, answers))
    if plan is None:
        return Settled(settle(known, policy, now, exceptions), disputed)
    return _put(plan, answers, heard, policy, disputed)


def settle(
    known: Notebook | Answers, policy: Policy, now: date, exceptions: Sequence[GrantedException] = ()
) -> Verdict:
    """The verdict once no question is worth asking: nothing more can be had, so what is not known has a cause."""
    return judge(known, policy, now, final=True, exceptions=exceptions)


class _Plan(NamedTuple):
    field: Field
    one: OpenField | None
    effects: tuple[Effect, ...]
    why: str
    questions: float


def _plan(
    diagram: Diagram,
    root: int,
    open_fields: tuple[OpenField, ...],
    likelihoods: Likelihoods,
    first: Field | None,
    language: str,
    questions_left: int | None,
) -> _Plan | None:
    if diagram.is_end(root):
        return None
    strategy = Strategy(diagram, root, likelihoods, [one.effort for one in open_fields])
    levels = {one.field.id: level for level, one in enumerate(open_fields)}
    if first is None:
        if questions_left is None:
            level = strategy.choose(EXACT_STATES, ROLLOUT_STEPS).level
        else:
            level = strategy.choose_within(questions_left, WITHIN_STEPS).level
            if level < 0:
                return None
    elif first.id in levels and levels[first.id] in diagram.fields(root):
        level = levels[first.id]
    else:
        rest = strategy.count_questions(strategy.rank(root)[0], COUNT_STEPS)
        return _Plan(first, None, (), FIRST, 1 + rest)
    one = open_fields[level]
    effects = see_effects(diagram, root, level, one, tuple(likelihoods[level]), language)
    why = say_worth(effects, possible_outcomes(diagram, root))
    return _Plan(
        one.field, one, effects, f"{FIRST} {why}" if first else why, strategy.count_questions(level, COUNT_STEPS)
    )


def _plan_by_trials(
    policy: Policy,
    answers: Answers,
    now: date,
    open_fields: tuple[OpenField, ...],
    likelihoods: Likelihoods,
    first: Field | None,
) -> _Plan | None:
    """A question for a policy too entangled to draw: the one whose answer most often changes the outcome.

    It stops when the verdict is certain, though the recommendation may not be.
    """
    if not open_fields or decide(answers, policy, now).outcome is not Outcome.UNDECIDED:
        return None
    influence = measure_influence(policy, answers, now, open_fields, likelihoods, TRIAL_SEED)
    order = sorted(range(len(open_fields)), key=lambda one: -influence[one] / open_fields[one].effort)
    one = open_fields[order[0]]
    if first is not None:
        return _Plan(first, None, (), FIRST, 1 + sum(influence))
    return _Plan(one.field, one, (), ENTANGLED, max(1.0, sum(influence)))


def _first_unheard(policy: Policy, answers: Answers, already_asked: Collection[str]) -> Field | None:
    """The first field that is heard before all others and was not heard yet."""
    for field in policy.fields.values():
        answer = answers.get(field.id, Absence.UNKNOWN)
        if field.first and answer is Absence.UNKNOWN and may_be_asked(field, answer, already_asked):
            return field
    return None


def _heard(notebook: Notebook, policy: Policy, now: date) -> dict[str, Value]:
    """What was heard but not surely enough to decide."""
    found: dict[str, Value] = {}
    for name in dict.fromkeys(fact.field for fact in notebook.facts):
        if name in policy.fields:
            standing = notebook.standing(policy.fields[name], now)
            unsure = standing.facts[0].value if standing.answer is Absence.UNKNOWN and standing.facts else None
            if unsure is not None and not isinstance(unsure, Absence):
                found[name] = unsure
    return found


def _expect(one: OpenField, answers: Answers, past: PastLeads | None, heard: Mapping[str, Value]) -> tuple[float, ...]:
    """The probabilities of the answers; what was heard, though not surely, mostly turns out to be right."""
    expected = expect_answers(one, answers, past)
    place = one.regions.find(heard[one.field.id]) if one.field.id in heard else None
    if place is None:
        return expected
    return tuple([(1 - TRUST) * share + TRUST * (number == place) for number, share in enumerate(expected)])


def _put(
    plan: _Plan, answers: Answers, heard: Mapping[str, Value], policy: Policy, disputed: tuple[str, ...]
) -> Question:
    name = plan.field.id
    known = answers.get(name, Absence.UNKNOWN)
    kind: Kind = "narrow" if not isinstance(known, Absence) else "confirm" if name in heard else "ask"
    return Question(
        field=plan.field,
        kind=kind,
        known=heard.get(name, known),
        bands=offer_bands(plan.field, known, plan.one.regions if plan.one else None, policy.language),
        effects=plan.effects,
        why=plan.why,
        expected_questions=plan.questions,
        disputed=disputed,
    )
