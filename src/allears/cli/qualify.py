"""`allears qualify`: every lead of a file judged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.bad_input import BadInput
from allears.cli.policy_files import open_policy
from allears.cli.stopped import Stopped

if TYPE_CHECKING:
    from rich.console import Console

    from allears.bulk.engine import Watch
    from allears.bulk.qualify import Result, Stage
    from allears.policy.policy import Policy

SHOWN = 8
FILE = click.Path(path_type=Path)


@click.command()
@click.argument("leads", type=FILE)
@click.option("--policy", "policy_file", required=True, type=FILE, help="The policy (YAML).")
@click.option("--out", required=True, type=FILE, help="Where the verdicts go: .csv or .parquet.")
@click.option("--id", "id_column", metavar="COLUMN", help="The column that names the lead.")
@click.option("--map", "mapped", multiple=True, metavar="FIELD=COLUMN", help="Where a field stands in the file.")
@click.option("--final", is_flag=True, help="Nothing more can be had: what is not known stays so.")
@click.option("--rejects", type=FILE, help="CSV for rows that cannot be read; the others are judged.")
@click.option("--now", metavar="DATE", help="The day to judge on (2027-01-31); today without it.")
@click.option("--encoding", help="The text's encoding, when it is not found: latin-1, windows-1252 …")
def command(
    leads: Path,
    policy_file: Path,
    out: Path,
    id_column: str | None,
    mapped: tuple[str, ...],
    final: bool,
    rejects: Path | None,
    now: str | None,
    encoding: str | None,
) -> None:
    """Judge every lead of a CSV or Parquet file.

    LEADS has one lead a row. Columns are found by the policy's field ids and `columns`, or named with --map
    ("--map employees=Headcount"; "--map employees=" says that the file does not hold it). The result has the id,
    verdict, hot, segment, reasons and open_fields of each lead, in the order of the file.
    """
    from allears.bulk.lead_file_error import LeadFileError
    from allears.bulk.qualify import Task, qualify

    policy = open_policy(policy_file)
    task = Task(leads, out, read_day(now), final, id_column, read_mapping(mapped), rejects, encoding)
    try:
        with stages_shown() as stage:
            result = qualify(task, policy, stage)
    except LeadFileError as error:
        raise BadInput(str(error)) from error
    _show(result, policy, out, rejects)


def read_day(text: str | None) -> date:
    """The day of an option; today when it is not given."""
    if text is None:
        return datetime.now(UTC).astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadInput(f"--now {text}: is no day. Write it as 2027-01-31.") from error


def read_mapping(mapped: tuple[str, ...]) -> dict[str, str]:
    """Field id -> column, from `field=column` each."""
    pairs = [one.partition("=") for one in mapped]
    for one, (name, equals, _) in zip(mapped, pairs, strict=True):
        if not equals or not name.strip():
            raise BadInput(f"--map {one}: expected field=column, for example --map employees=Headcount.")
    return {name.strip(): column.strip() for name, _, column in pairs}


@contextmanager
def stages_shown() -> Iterator[Stage]:
    """A progress bar on the terminal for each stage of a long work; nothing where there is no terminal.

    Ctrl-C ends the work, which then must have written nothing.
    """
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:

        def stage(words: str) -> Watch:
            bar = progress.add_task(words, total=1.0)
            return lambda done: progress.update(bar, completed=done)

        try:
            yield stage
        except KeyboardInterrupt as stop:
            raise Stopped("Stopped. Nothing was written; a result of an earlier run is as it was.") from stop


def _show(result: Result, policy: Policy, out: Path, rejects: Path | None) -> None:
    from rich.console import Console

    console = Console(highlight=False)
    _show_verdicts(console, result)
    _show_reasons(console, result)
    _show_missing(console, result, policy)
    if result.leads.encoding not in ("utf-8", "utf-8-sig"):
        console.print(f"Read as {result.leads.encoding}; name another encoding with --encoding.")
    if result.absent:
        console.print(
            f"The file has no column for {', '.join(result.absent)}: not known of any lead (--map names one)."
        )
    if rejects is not None:
        console.print(f"{result.rejected:,} rows could not be judged: {rejects}")
    console.print(f"{result.summary.leads:,} leads judged: {out}")


def _show_verdicts(console: Console, result: Result) -> None:
    from rich.table import Table

    from allears.policy.verdict import Outcome

    summary = result.summary
    table = Table("verdict", title="Verdicts", title_justify="left", box=None, pad_edge=False)
    table.add_column("leads", justify="right")
    table.add_column("share", justify="right")
    for outcome in Outcome:
        table.add_row(outcome, f"{summary.outcomes[outcome]:,}", share(summary.outcomes[outcome], summary.leads))
    table.add_row("of all, hot", f"{summary.hot:,}", share(summary.hot, summary.leads), end_section=True)
    console.print(table, "")


def _show_reasons(console: Console, result: Result) -> None:
    from rich.table import Table

    table = Table("verdict", "commonest reasons", box=None, pad_edge=False)
    table.add_column("leads", justify="right")
    for (outcome, words), leads in result.summary.reasons.most_common(SHOWN):
        table.add_row(outcome, words, f"{leads:,}")
    if result.summary.reasons:
        console.print(table, "")


def _show_missing(console: Console, result: Result, policy: Policy) -> None:
    from rich.table import Table

    table = Table("fields most often missing", "", box=None, pad_edge=False)
    table.add_column("undecided leads", justify="right")
    for name, leads in result.summary.missing.most_common(SHOWN):
        table.add_row(name, policy.fields[name].title, f"{leads:,}")
    if result.summary.missing:
        console.print(table, "")


def share(part: int, whole: int) -> str:
    """A share in percent, for people."""
    return f"{100 * part / whole:.1f} %" if whole else "–"
