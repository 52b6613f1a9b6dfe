"""Replay of `online-school` over a real lead file: how many questions each lead would have been asked.

    ALLEARS_DATA=… python -m bench.replay [--leads 9191]

Leads come in the order of `Lead Number`. What was seen or imported is known at the start; what would have been asked is
hidden until it is asked. An empty cell is a question asked in vain, with its effort. Probabilities come from earlier
leads only. Every final verdict is compared with the one that asking everything brings.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from allears.asking.next_question import next_question, settle
from allears.asking.past import PastLeads, learn_from
from allears.asking.question import Question
from allears.facts.answer import Absence, Answer
from allears.library.lead_json import find_field, read_text
from allears.library.policy_file import load_policy
from allears.policy.policy import Policy
from allears.policy.verdict import Outcome, Verdict

TODAY = date(2026, 11, 21)
POLICY = Path(__file__).parents[1] / "policies" / "online-school.yaml"
FILE = Path("xeducation") / "lead_scoring.csv"
Lead = dict[str, Answer]
AskNext = Callable[[Lead, list[str], int], str | None]
"""What is known, what was asked, how many leads came before -> the field to ask next, or None."""


@dataclass
class Tally:
    """What one way of asking cost over all leads."""

    name: str
    questions: int = 0
    in_vain: int = 0
    effort: float = 0.0
    leads: int = 0
    unasked: int = 0
    same: int = 0

    def row(self, form: float) -> tuple[str, ...]:
        mean = self.questions / self.leads
        return (
            self.name,
            f"{mean:.3f}",
            f"{self.effort / self.leads:.3f}",
            f"{mean / form:.1%}",
            f"{self.in_vain / self.leads:.3f}",
            f"{self.unasked / self.leads:.1%}",
            f"{self.same:,} of {self.leads:,}",
        )


def read_leads(path: Path, policy: Policy) -> Iterator[Lead]:
    """The file's leads by their number, with what their cells say; relative dates do not occur in it."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: int(row["Lead Number"]))
    fields = {name: field for name in rows[0] if (field := find_field(name, policy)) is not None}
    for row in rows:
        lead: Lead = {}
        for name, field in fields.items():
            answer = read_text(field, row[name], TODAY)
            if answer is None:
                raise SystemExit(f"{path}, lead {row['Lead Number']}: {row[name]!r} is no {field.type}")
            lead[field.id] = answer
        yield lead


def replay(name: str, leads: Sequence[Lead], policy: Policy, ask_next: AskNext) -> Tally:
    """Ask each lead what `ask_next` says until it says nothing."""
    tally = Tally(name, leads=len(leads))
    for number, lead in enumerate(track(leads, name, console=Console(stderr=True), transient=True)):
        seen: Lead = {one: answer for one, answer in lead.items() if not policy.fields[one].asked}
        known, asked = dict(seen), list[str]()
        while (field := ask_next(known, asked, number)) is not None:
            asked.append(field)
            known[field] = told(lead, field)
            tally.in_vain += known[field] is Absence.DECLINED
            tally.effort += policy.fields[field].effort
        tally.questions += len(asked)
        tally.unasked += not asked
        everything = seen | {one: told(lead, one) for one, field in policy.fields.items() if field.asked}
        tally.same += end_of(settle(known, policy, TODAY)) == end_of(settle(everything, policy, TODAY))
    return tally


def told(lead: Lead, field: str) -> Answer:
    """What asking brings: the cell's value, or a refusal where the cell is empty."""
    answer = lead.get(field, Absence.UNKNOWN)
    return Absence.DECLINED if answer is Absence.UNKNOWN else answer


def end_of(verdict: Verdict) -> tuple[Outcome, object]:
    """What a verdict comes to: outcome and recommendation."""
    return verdict.outcome, verdict.recommendation


def ways_of_asking(leads: Sequence[Lead], policy: Policy) -> Iterator[tuple[str, AskNext]]:
    """The whole form, its order with early stop, and the next question without and with earlier leads."""
    form = [name for name, field in policy.fields.items() if field.asked]

    def in_order(known: Lead, asked: list[str], _: int) -> str | None:
        settled = not isinstance(next_question(known, policy, TODAY, already_asked=asked), Question)
        return None if settled or len(asked) == len(form) else form[len(asked)]

    def whole(_known: Lead, asked: list[str], _: int) -> str | None:
        return form[len(asked)] if len(asked) < len(form) else None

    def by_worth(learned: PastLeads | None) -> AskNext:
        def ask(known: Lead, asked: list[str], number: int) -> str | None:
            earlier = None if learned is None else learned.first(number)
            found = next_question(known, policy, TODAY, earlier, already_asked=asked)
            return found.field.id if isinstance(found, Question) else None

        return ask

    yield "whole form", whole
    yield "form's order, early stop", in_order
    yield "next question", by_worth(None)
    yield "… learned from earlier leads", by_worth(learn_from(leads, policy, TODAY))


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when every final verdict is the one that asking everything brings, else 1; 2 without the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--leads", type=int, default=None, help="only so many of the first leads")
    wanted = parser.parse_args(arguments)
    path = Path(os.environ.get("ALLEARS_DATA", "")) / FILE
    if not os.environ.get("ALLEARS_DATA") or not path.exists():
        print(f"set ALLEARS_DATA to the folder that holds {FILE}", file=sys.stderr)
        return 2
    policy = load_policy(POLICY)
    leads = list(read_leads(path, policy))[: wanted.leads]
    tallies = [replay(name, leads, policy, ask) for name, ask in ways_of_asking(leads, policy)]
    columns = (
        "questions a lead",
        "effort",
        "of the form",
        "asked in vain",
        "asked nothing",
        "same verdict as the form",
    )
    table = Table("way of asking", *columns, title=f"{policy.id} over {FILE.name}, {len(leads):,} leads")
    form = tallies[0].questions / len(leads)
    for tally in tallies:
        table.add_row(*tally.row(form))
    Console(width=120).print(table)
    return 0 if all(tally.same == tally.leads for tally in tallies) else 1


if __name__ == "__main__":
    sys.exit(main())
