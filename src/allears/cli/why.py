"""`allears why`: one lead's verdict, criterion by criterion, and the smallest change that would flip it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.bad_input import BadInput

if TYPE_CHECKING:
    from rich.console import Console

    from allears.facts.answer import Answers
    from allears.facts.notebook import Notebook
    from allears.policy.explain import Reason
    from allears.policy.policy import Policy
    from allears.policy.verdict import Verdict


@click.command()
@click.option("--policy", "policy_file", required=True, type=click.Path(path_type=Path), help="The policy, YAML.")
@click.option("--lead", help='One lead as JSON ({"employees": "about 40"}), a file with it, or - for standard input.')
@click.option("--leads", type=click.Path(path_type=Path), help="A file of leads, CSV or Parquet.")
@click.option("--id", "lead_id", help="The lead's id in --leads.")
@click.option("--id-column", help="The column of --leads that holds the ids, when its name does not tell.")
@click.option("--final", is_flag=True, help="Judge as when nothing more can be learned.")
@click.option("--now", type=click.DateTime(["%Y-%m-%d"]), help="The day to judge on. Default: today.")
def command(
    policy_file: Path,
    lead: str | None,
    leads: Path | None,
    lead_id: str | None,
    id_column: str | None,
    final: bool,
    now: datetime | None,
) -> None:
    """Explain one lead's verdict: each criterion, its truth, the value behind it, and what would change it.

    Give the lead with --lead, or with --leads and --id.
    """
    from rich.console import Console

    from allears.cli.policy_files import open_policy
    from allears.policy.judge import judge

    if (lead is None) == (leads is None) or (leads is None) != (lead_id is None):
        raise BadInput("name one lead: either --lead JSON, or --leads FILE with --id VALUE")
    policy = open_policy(policy_file)
    today = now.date() if now else datetime.now(UTC).date()
    known: Notebook | Answers
    if lead is not None:
        known = _read_lead(lead, policy, today)
    else:
        assert leads is not None and lead_id is not None  # noqa: S101 - checked above
        known = _find_lead(leads, lead_id, id_column, policy, today)
    print_verdict(Console(), judge(known, policy, today, final))


def _read_lead(lead: str, policy: Policy, today: date) -> Answers:
    from allears.cli.lead_argument import open_lead

    return open_lead(lead, policy, today)


def _find_lead(leads: Path, lead_id: str, id_column: str | None, policy: Policy, today: date) -> Notebook:
    from allears.bulk.lead_file_error import LeadFileError
    from allears.bulk.one_lead import find_lead

    try:
        return find_lead(leads, lead_id, policy, today, id_column)
    except LeadFileError as error:
        raise BadInput(str(error)) from error


def print_verdict(console: Console, verdict: Verdict) -> None:
    """The verdict in a sentence, every criterion with its truth and evidence, and what would change it."""
    from allears.policy.explain import explain
    from allears.policy.flip import find_flips

    explanation, flips = explain(verdict), find_flips(verdict)
    console.print(f"[bold]{verdict.outcome}[/bold]  {explanation.sentence}", highlight=False)
    if verdict.recommendation is not None:
        console.print(f"Recommended: {verdict.recommendation.plan}", highlight=False)
    for title, reasons in _grouped(explanation.reasons):
        console.print(f"\n[bold]{title}[/bold]", highlight=False)
        console.print(_table(reasons))
    console.print("\n[bold]What would change it[/bold]", highlight=False)
    for flip in flips:
        changes = " and ".join(f"{one.title} {one.instead} (now {one.now})" for one in flip.changes)
        console.print(f"  {changes}: {flip.outcome}", highlight=False)
    if not flips:
        console.print("  No change of one or two fields would.", highlight=False)


def _grouped(reasons: tuple[Reason, ...]) -> list[tuple[str, list[Reason]]]:
    """The reasons under the headings of the policy, in its order."""
    groups: dict[str, list[Reason]] = {}
    for reason in reasons:
        title = reason.part.capitalize() if reason.part == reason.of else f"{reason.of}: {reason.part}"
        groups.setdefault(title, []).append(reason)
    return list(groups.items())


def _table(reasons: list[Reason]) -> object:
    from rich.table import Table

    from allears.policy.explain import truth_word

    table = Table(show_header=True, header_style="dim", box=None, padding=(0, 2, 0, 2))
    for heading in ("criterion", "holds", "because", "from"):
        table.add_column(heading, overflow="fold")
    for reason in reasons:
        grounds = "\n".join(f"{ground.title}: {ground.said}" for ground in reason.grounds)
        evidence = "\n".join(ground.evidence for ground in reason.grounds)
        table.add_row(reason.says, truth_word(reason.truth), grounds, evidence)
    return table
