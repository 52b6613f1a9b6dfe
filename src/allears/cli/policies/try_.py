"""`allears policy try`: a policy held against past leads, and what became of them."""

from __future__ import annotations

from pathlib import Path

import click

from allears.cli.bad_input import BadInput
from allears.cli.policies.past_options import FILE, OUTCOME, past_options
from allears.cli.policy_files import open_policy


@click.command()
@click.argument("policy_file", metavar="POLICY", type=FILE)
@click.argument("leads", type=FILE)
@click.option("--outcome", required=True, metavar="COLUMN[=VALUE]", help=OUTCOME)
@past_options
@click.option("--rejects", type=FILE, help="CSV for rows that cannot be read; the others are judged.")
def command(
    policy_file: Path,
    leads: Path,
    outcome: str,
    only: tuple[str, ...],
    id_column: str | None,
    mapped: tuple[str, ...],
    final: bool,
    now: str | None,
    encoding: str | None,
    rejects: Path | None,
) -> None:
    """Judge past leads and compare with what became of them.

    LEADS is a CSV or Parquet file with one past lead a row and a column that says who became a customer. Shows each
    verdict's share of customers, what the file says of every segment, criterion and exclusion, and what to be wary of,
    with 95 % intervals.
    """
    from rich.console import Console
    from rich.text import Text

    from allears.bulk.lead_file_error import LeadFileError
    from allears.bulk.past_leads import Past
    from allears.bulk.qualify import Task
    from allears.bulk.try_policy import try_policy
    from allears.cli.policies.trial_tables import trial_tables
    from allears.cli.qualify import read_day, read_mapping, stages_shown

    policy = open_policy(policy_file)
    task = Task(leads, leads, read_day(now), final, id_column, read_mapping(mapped), rejects, encoding)
    try:
        with stages_shown() as stage:
            trial = try_policy(task, Past(outcome, only, needs_ids=False), policy, stage)
    except LeadFileError as error:
        raise BadInput(str(error)) from error
    console = Console(highlight=False)
    for block in trial_tables(trial, policy):
        console.print(Text(block) if isinstance(block, str) else block)
    if rejects is not None:
        console.print(f"{trial.past.rejected:,} rows could not be judged: {rejects}", markup=False, emoji=False)
