"""Invented visitors with a hidden truth: how few questions, how many decided, how often right, beside a form.

    python -m bench.rehearsal [--visitors 1000] [--seed 7]

Three policies of different trades, the right verdicts taking turns. The form has eleven fields, the same visitors with
the same patience, and true answers: what it loses are those who leave. Nothing here is a peer's own measurement.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from random import Random

from rich.console import Console
from rich.table import Table

from allears.demo.ringlane import knowledge_files
from allears.dialogue.talk import Setting
from allears.knowledge import Knowledge
from allears.library.knowledge_files import read_texts
from allears.library.policy_file import read_policy
from allears.library.ready_made import ready
from allears.rehearsal.conversing import Rehearsed, converse, draw_visitor
from allears.rehearsal.figures import Figures
from allears.rehearsal.form import fill_form, form_fields
from allears.rehearsal.truth import reachable_outcomes
from allears.visiting.phrase_files import range_of

TODAY = date(2026, 11, 21)
POLICIES = ("inside-sales-crm", "wedding-venue", "data-platform")
WITH_KNOWLEDGE = "inside-sales-crm"
MATCHED, DECIDED, TURNED_AWAY, QUESTIONS = 0.97, 0.85, 0.01, 3.0


@dataclass(frozen=True)
class Result:
    """What came of the visitors of one policy; of how many the form got an answer; the first seeds of broken rules."""

    policy: str
    figures: Figures
    form_stayed: int
    broken: tuple[str, ...]


def rehearse(name: str, visitors: int, seed: int) -> Result:
    found = ready("policies", name)
    assert found is not None
    policy = read_policy(found.text)
    within = range_of(policy, TODAY)
    outcomes = reachable_outcomes(within, Random(1))
    pages = Knowledge.build(read_texts(sorted(knowledge_files().items())).passages) if name == WITH_KNOWLEDGE else None
    setting = Setting(policy, "Ringlane", TODAY)
    talked: list[Rehearsed] = [
        converse(draw_visitor(number, seed, outcomes, within, may_ask=pages is not None), setting, pages)
        for number in range(visitors)
    ]
    left = list(fill_form(talked, form_fields(policy, within), seed))
    broken = tuple(f"--seed {seed} --visitor {one.character.number}: {one.broken[0]}" for one in talked if one.broken)
    return Result(name, Figures.of(talked), left.count(""), broken)


def table_of(results: list[Result]) -> tuple[Table, bool]:
    table = Table("rehearsal", *(one.policy for one in results), "limit", "met")
    rows = [
        ("decided, of those who stayed", [one.figures.share_decided for one in results], ">= 85 %", DECIDED, True),
        ("right, of those decided", [one.figures.share_matched for one in results], ">= 97 %", MATCHED, True),
        ("good fits turned away", [one.figures.share_turned_away for one in results], "<= 1 %", TURNED_AWAY, False),
    ]
    all_met = True
    for title, shares, limit, bound, at_least in rows:
        met = all(share >= bound if at_least else share <= bound for share in shares)
        all_met = all_met and met
        table.add_row(title, *(f"{share * 100:.1f} %" for share in shares), limit, "yes" if met else "no")
    questions = [one.figures.questions for one in results]
    met = max(questions) <= QUESTIONS
    table.add_row("questions on average", *(f"{one:.2f}" for one in questions), "<= 3", "yes" if met else "no")
    stayed = [f"{one.figures.stayed / one.figures.visitors * 100:.1f} %" for one in results]
    table.add_row("stayed to the end", *stayed, "", "")
    formed = [f"{one.form_stayed / one.figures.visitors * 100:.1f} %" for one in results]
    table.add_row("stayed to the end of an 11-field form", *formed, "", "")
    table.add_row("with a broken rule", *(str(one.figures.broken) for one in results), "0", "")
    return table, all_met and met and not any(one.figures.broken for one in results)


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visitors", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=7)
    said = parser.parse_args(words)
    with ProcessPoolExecutor(2) as processes:
        futures = [processes.submit(rehearse, name, said.visitors, said.seed) for name in POLICIES]
        results = [future.result() for future in futures]
    table, met = table_of(results)
    Console().print(table)
    for one in results:
        for line in one.broken[:5]:
            print(f"{one.policy} {line}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
