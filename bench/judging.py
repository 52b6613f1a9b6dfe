"""How long it takes to judge one lead by a policy of twelve conditions, beside engines for rules and expressions.

    python -m bench.judging [--rounds N]

The peers decide the same six leads by the same twelve conditions, written as one expression each in their own language
and compiled once; each gets what is known of a lead in the form it wants. They answer with a word, ours with the
outcome and the profile or exclusion it rests on. Of these six leads everything is known. Peers have no third truth: the
last column counts the verdicts that differ on four leads of whom something is not known; they are not timed. Times are
medians over rounds that take turns. Both limits are held against zen's `evaluate_expression`; the same expression
compiled before, zen's fastest form, stands beside it.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rich.console import Console
from rich.table import Table

from allears.facts.answer import Answer
from allears.library.policy_file import read_policy
from allears.policy.explain import explain
from allears.policy.judge import judge_for
from allears.values.count import Count
from allears.values.date_interval import DateInterval

TODAY = date(2026, 11, 21)
POLICY = read_policy(
    """
format: 1
id: twelve
lists: {english: [US, CA, GB, IE, AU, NZ]}
fields:
  reps: {type: count, ask: "How many sell?"}
  employees: {type: count, ask: "How many are you?"}
  calls: {type: count, ask: "How many calls a month?"}
  style: {type: choice, options: {inside: [], field: [], both: []}, ask: "How do you sell?"}
  priority: {type: choice, options: {speed: [], reporting: [], forecasting: [], security: []}, ask: "What comes first?"}
  country: {type: place, ask: "Where?"}
  authority: {type: choice, options: {decides: [], shares: [], none: []}, ask: "Who has a say?"}
  approver: {type: text, ask: "Who else?"}
  pain: {type: text, ask: "What happened?"}
  start: {type: date_interval, ask: "When?"}
ideal:
  - id: small-teams
    we_can_help_them:
      - reps between 5 and 15
      - style in (inside, both)
      - country in list english
      - priority not in (reporting, forecasting, security)
      - calls >= 100
    they_can_help_us:
      - pain is known
      - authority in (decides, shares) or approver is known
not_ideal:
  - {id: alone, when: reps <= 1, because: too much tool, say: Too much tool for one.}
  - {id: enterprise, when: employees >= 1000, because: no roles, say: You would miss roles.}
  - {id: on-the-road, when: style = field, because: no maps, say: You would miss maps.}
later: [{when: start >= 2027-05-21}]
"""
)
GOOD: dict[str, Any] = {
    "reps": 8, "employees": 40, "calls": 900, "style": "inside", "priority": "speed", "country": "US",
    "authority": "shares", "approver": None, "pain": "calls get lost", "start": "2027-01-15",
}  # fmt: skip
LEADS: tuple[dict[str, Any], ...] = (
    GOOD,
    GOOD | {"start": "2027-09-01"},
    GOOD | {"employees": 5000},
    GOOD | {"country": "FR", "authority": "none", "approver": "the board"},
    GOOD | {"calls": 50, "reps": 12},
    GOOD | {"style": "field", "reps": 3},
)
MISSING: tuple[dict[str, Any], ...] = (
    GOOD | {"employees": None},
    GOOD | {"reps": None, "style": None, "pain": None},
    GOOD | {"start": None},
    GOOD | {"country": None, "pain": None},
)


def with_late(lead: dict[str, Any]) -> dict[str, Any]:
    """Not all peers compare dates: whether the start is late is worked out before, outside their time."""
    return lead | {"late": None if lead["start"] is None else lead["start"] >= "2027-05-21"}


CEL = (
    "reps <= 1 || employees >= 1000 || style == 'field' ? 'disqualified' : "
    "reps >= 5 && reps <= 15 && style in ['inside', 'both'] && country in ['US', 'CA', 'GB', 'IE', 'AU', 'NZ'] && "
    "!(priority in ['reporting', 'forecasting', 'security']) && calls >= 100 && pain != null && "
    "(authority in ['decides', 'shares'] || approver != null) ? "
    "(late ? 'later' : 'qualified') : 'outside'"
)
ZEN = (
    "reps <= 1 or employees >= 1000 or style == 'field' ? 'disqualified' : "
    "reps in [5..15] and style in ['inside', 'both'] and country in ['US', 'CA', 'GB', 'IE', 'AU', 'NZ'] and "
    "priority not in ['reporting', 'forecasting', 'security'] and calls >= 100 and pain != null and "
    "(authority in ['decides', 'shares'] or approver != null) ? "
    "(late ? 'later' : 'qualified') : 'outside'"
)


ZEN_CRITERIA = (
    "{a: reps <= 1, b: employees >= 1000, c: style == 'field', d: reps in [5..15], e: style in ['inside', 'both'], "
    "f: country in ['US', 'CA', 'GB', 'IE', 'AU', 'NZ'], g: priority not in ['reporting', 'forecasting', 'security'], "
    "h: calls >= 100, i: pain != null, j: authority in ['decides', 'shares'], k: approver != null, l: late}"
)
"""The truth of each of the twelve conditions, as a full trace has them: nothing is cut short."""


EVERY = "zen-engine, every condition"
ZEN_CALL = "zen-engine, evaluate_expression"


@dataclass(frozen=True)
class Runner:
    """One way to judge: what it is called, what it makes of a lead before, and how it judges.

    `limit` holds its time against that of the runner named `against`.
    """

    name: str
    prepare: Callable[[dict[str, Any]], Any]
    judge: Callable[[Any], Any]
    limit: float | None = None
    against: str = ZEN_CALL

    def verdict(self, lead: dict[str, Any]) -> str:
        """The verdict on one lead; what a peer raises is its answer."""
        try:
            return str(self.judge(self.prepare(lead)))
        except Exception as error:  # noqa: BLE001 - whatever a peer raises
            return type(error).__name__


def our_answers(lead: Mapping[str, Any]) -> dict[str, Answer]:
    """What is known of a lead, as facts hold it."""
    answers: dict[str, Answer] = {}
    for name, value in lead.items():
        if isinstance(value, int):
            answers[name] = Count.exactly(float(value))
        elif name == "start":
            answers[name] = DateInterval(date.fromisoformat(value), date.fromisoformat(value))
        elif value is not None:
            answers[name] = value
    return answers


def our_runners() -> list[Runner]:
    """The bare verdict, the verdict with its trace, and the explanation in words."""
    judge = judge_for(POLICY)
    return [
        Runner("allears, verdict", our_answers, lambda lead: judge.decide(lead, TODAY).outcome, 0.5),
        Runner(
            "allears, with full trace",
            our_answers,
            lambda lead: judge.judge(lead, TODAY).outcome,
            1.2,
        ),
        Runner("allears, explained", our_answers, lambda lead: explain(judge.judge(lead, TODAY)).sentence),
    ]


def zen_runners() -> list[Runner]:
    """zen-engine: the call of its documentation; the expression compiled before, which is its fastest form; each
    condition by itself; a decision graph."""
    import zen

    expression = zen.compile_expression(ZEN)
    node = {"key": "verdict", "id": "1", "value": ZEN}
    graph = {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in"},
            {"id": "decide", "type": "expressionNode", "name": "decide", "content": {"expressions": [node]}},
            {"id": "out", "type": "outputNode", "name": "out"},
        ],
        "edges": [
            {"id": "a", "type": "edge", "sourceId": "in", "targetId": "decide"},
            {"id": "b", "type": "edge", "sourceId": "decide", "targetId": "out"},
        ],
    }
    decision = zen.ZenEngine().create_decision(json.dumps(graph))
    return [
        Runner(ZEN_CALL, with_late, lambda lead: zen.evaluate_expression(ZEN, lead)),
        Runner("zen-engine, expression compiled", with_late, expression.evaluate),
        Runner(EVERY, with_late, zen.compile_expression(ZEN_CRITERIA).evaluate),
        Runner("zen-engine, graph", with_late, lambda lead: decision.evaluate(lead)["result"]["verdict"]),
    ]


def json_logic_rule() -> dict[str, Any]:
    """The same decision in JSON logic."""

    def var(name: str) -> dict[str, str]:
        return {"var": name}

    excluded = {"or": [{"<=": [var("reps"), 1]}, {">=": [var("employees"), 1000]}, {"==": [var("style"), "field"]}]}
    fits = {
        "and": [
            {"<=": [5, var("reps"), 15]},
            {"in": [var("style"), ["inside", "both"]]},
            {"in": [var("country"), ["US", "CA", "GB", "IE", "AU", "NZ"]]},
            {"!": [{"in": [var("priority"), ["reporting", "forecasting", "security"]]}]},
            {">=": [var("calls"), 100]},
            {"!=": [var("pain"), None]},
            {"or": [{"in": [var("authority"), ["decides", "shares"]]}, {"!=": [var("approver"), None]}]},
        ]
    }
    late = {"==": [var("late"), True]}
    return {"if": [excluded, "disqualified", fits, {"if": [late, "later", "qualified"]}, "outside"]}


def json_logic_runner() -> Runner:
    """JSON logic, interpreted: it has no compiled form."""
    from json_logic import jsonLogic

    rule = json_logic_rule()
    return Runner("JSON logic (json-logic-qubit)", with_late, lambda lead: jsonLogic(rule, lead))


def cel_runner() -> Runner:
    """cel-python, compiled."""
    import celpy
    from celpy.adapter import json_to_cel

    environment = celpy.Environment()
    program = environment.program(environment.compile(CEL))
    return Runner("cel-python", lambda lead: json_to_cel(with_late(lead)), program.evaluate)


def measure(runners: list[Runner], rounds: int) -> dict[str, float]:
    """Microseconds a lead: the median over rounds in which the runners take turns."""
    times: dict[str, list[float]] = {runner.name: [] for runner in runners}
    prepared = {runner.name: [runner.prepare(lead) for lead in LEADS] for runner in runners}
    repeats = {runner.name: max(1, int(0.02 / _spent(runner, prepared[runner.name], 1))) for runner in runners}
    for _ in range(rounds):
        for runner in runners:
            times[runner.name].append(_spent(runner, prepared[runner.name], repeats[runner.name]))
            times[runner.name][-1] *= 1e6 / repeats[runner.name] / len(LEADS)
    return {name: statistics.median(spent) for name, spent in times.items()}


def _spent(runner: Runner, leads: list[Any], repeats: int) -> float:
    judge = runner.judge
    start = time.perf_counter()
    for _ in range(repeats):
        for lead in leads:
            judge(lead)
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=21)
    chosen = arguments.parse_args()
    zen = zen_runners()
    runners = [*our_runners(), *zen, json_logic_runner(), cel_runner()]
    times = measure(runners, chosen.rounds)
    table = Table(title="Judging one lead, twelve conditions", title_justify="left")
    for column in ("", "µs a lead", "÷ zen-engine", "limit", "met", "wrong when something is missing"):
        table.add_column(column, justify="left" if column in ("", "met") else "right", no_wrap=column == "")
    for runner in runners:
        ratio = times[runner.name] / times[runner.against]
        met = "" if runner.limit is None else "yes" if ratio <= runner.limit else "NO"
        limit = "" if runner.limit is None else f"{runner.limit:.1f}"
        table.add_row(runner.name, f"{times[runner.name]:.1f}", f"{ratio:.2f}", limit, met, _wrong(runner, runners[0]))
    Console(width=120).print(table)


def _wrong(runner: Runner, truth: Runner) -> str:
    if runner.name in ("allears, explained", EVERY):
        return ""
    assert all(runner.verdict(lead) == truth.verdict(lead) for lead in LEADS), f"{runner.name} decides otherwise"
    wrong = sum(runner.verdict(lead) != truth.verdict(lead) for lead in MISSING)
    return f"{wrong} of {len(MISSING)}"


if __name__ == "__main__":
    main()
