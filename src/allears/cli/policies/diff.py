"""`allears policy diff`: what a changed policy would have decided differently."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.bad_input import BadInput
from allears.cli.policies.past_options import FILE, OUTCOME, past_options
from allears.cli.policy_files import open_policy

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

    from allears.bulk.compare_policies import Comparison
    from allears.policy.policy import Policy

HEADINGS = {"later": "later", "hot": "hot", "fast_lane": "fast lane", "never_refuse": "never refuse"}


@click.command()
@click.argument("old_file", metavar="OLD", type=FILE)
@click.argument("new_file", metavar="NEW", type=FILE)
@click.argument("leads", type=FILE)
@click.option("--out", required=True, type=FILE, help="Where the leads decided differently go: .csv or .parquet.")
@click.option("--outcome", metavar="COLUMN[=VALUE]", help=OUTCOME)
@past_options
@click.option("--rejects", type=FILE, help="CSV for rows that cannot be read; the others are judged.")
def command(
    old_file: Path,
    new_file: Path,
    leads: Path,
    out: Path,
    outcome: str | None,
    only: tuple[str, ...],
    id_column: str | None,
    mapped: tuple[str, ...],
    final: bool,
    now: str | None,
    encoding: str | None,
    rejects: Path | None,
) -> None:
    """Say what a changed policy would decide differently, lead by lead.

    Judges LEADS by the policies OLD and NEW. Shows what changed in the policy and how many leads move from which
    verdict to which (with --outcome also what became of them), and writes the leads decided differently to --out.
    """
    from rich.console import Console
    from rich.text import Text

    from allears.bulk.compare_policies import compare_policies
    from allears.bulk.lead_file_error import LeadFileError
    from allears.bulk.past_leads import Past
    from allears.bulk.qualify import Task
    from allears.cli.qualify import read_day, read_mapping, stages_shown

    old, new = open_policy(old_file), open_policy(new_file)
    mapping = read_mapping(mapped)
    for name in mapping:
        if name not in old.fields and name not in new.fields:
            raise BadInput(f"--map {name}=: neither policy has a field {name!r}.")
    task = Task(leads, out, read_day(now), final, id_column, mapping, rejects, encoding)
    try:
        with stages_shown() as stage:
            comparison = compare_policies(task, Past(outcome, only), old, new, stage)
    except LeadFileError as error:
        raise BadInput(str(error)) from error
    console = Console(highlight=False)
    for block in (*_changes(old, new), "", *_moves(comparison, out)):
        console.print(Text(block) if isinstance(block, str) else block)
    if rejects is not None:
        console.print(Text(f"Rows that could not be judged: {rejects}"))


def _changes(old: Policy, new: Policy) -> Iterator[str]:
    from allears.policy.changes import changes

    found = changes(old, new)
    yield "What changed in the policy" if found else "Nothing changed in the policy."
    for one in found:
        name = " ".join(filter(None, (HEADINGS.get(one.part, one.part), one.id)))
        yield f"  {name}: {one.how}"
        yield from (f"    {words}" for words in one.words)


def _moves(comparison: Comparison, out: Path) -> Iterator[RenderableType]:
    from allears.policy.verdict import Outcome

    moved = sum(one.leads for one in comparison.moves)
    if comparison.past.rows < comparison.past.all_rows:
        yield f"{comparison.past.rows:,} of {comparison.past.all_rows:,} rows are judged (--only)."
    if comparison.moves:
        yield _table(comparison)
        yield ""
    refused = comparison.newly(Outcome.DISQUALIFIED)
    became = f"; {refused.settled.part:,} of them became customers" if comparison.past.outcomes else ""
    if refused.leads:
        yield f"With this change {refused.leads:,} more of these leads would have been turned away{became}."
    if comparison.marked:
        yield f"{comparison.marked:,} leads keep their verdict and get another segment or hot mark."
    yield f"{moved:,} of {comparison.leads:,} leads get another verdict: {out}"


def _table(comparison: Comparison) -> Table:
    from rich.table import Table

    from allears.cli.policies.trial_tables import share_cells

    table = Table("before", "after", title="Leads that move", title_justify="left", box=None, pad_edge=False)
    table.add_column("leads", justify="right")
    if comparison.past.outcomes:
        for name in ("with outcome", "customers", "share", "95 % interval"):
            table.add_column(name, justify="right")
    for one in comparison.moves:
        cells = share_cells(one.settled) if comparison.past.outcomes else ()
        table.add_row(one.before, one.after, f"{one.leads:,}", *cells)
    return table
