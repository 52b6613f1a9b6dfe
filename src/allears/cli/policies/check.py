"""`allears policy check`: what is wrong or unwise in a policy, with its line."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.policy_files import read_text

if TYPE_CHECKING:
    from allears.policy.linting.finding import Finding
    from allears.policy.policy import Policy

CLEAN, WARNED, WRONG = 0, 1, 2


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--strict", is_flag=True, help="End with status 1 when there are warnings.")
@click.option("--quiet", is_flag=True, help="Leave out the hints.")
def command(files: tuple[Path, ...], strict: bool, quiet: bool) -> None:
    """Find what is wrong or unwise in policy FILES.

    Ends with status 0 when a policy can be used, 1 when --strict is given and there are warnings, 2 on errors.
    """
    worst = max(_check(file, strict, quiet) for file in files)
    raise SystemExit(worst)


def _check(file: Path, strict: bool, quiet: bool) -> int:
    from allears.library.document import read_document
    from allears.library.places import locate
    from allears.library.policy_file import load_policy
    from allears.library.problem import PolicyError
    from allears.policy.linting.finding import Severity
    from allears.policy.linting.linter import lint

    text = read_text(file)
    try:
        policy = load_policy(file)
    except PolicyError as error:
        click.echo(error)
        click.echo(f"{file}: {_count(len(error.problems), 'error')}; the policy cannot be used")
        return WRONG
    document, _ = read_document(text)
    findings = lint(policy, datetime.now().astimezone().date())
    for finding in findings:
        if not (quiet and finding.severity is Severity.HINT):
            place = locate(document, finding.path)
            click.echo(_say(finding, f"{file}:{place.line}:{place.column}"))
    _sum_up(file, policy, findings)
    severities = {finding.severity for finding in findings}
    if Severity.ERROR in severities:
        return WRONG
    return WARNED if strict and Severity.WARNING in severities else CLEAN


def _say(finding: Finding, place: str) -> str:
    return (
        f"{place}: {finding.severity}: {finding.what} [{finding.code}]\n"
        f"    why: {finding.why}\n"
        f"    do:  {finding.remedy}"
    )


def _sum_up(file: Path, policy: Policy, findings: tuple[Finding, ...]) -> None:
    numbers = Counter(str(finding.severity) for finding in findings)
    found = ", ".join(_count(numbers[severity], severity) for severity in ("error", "warning", "hint"))
    parts = ", ".join(
        (
            _count(len(policy.fields), "field"),
            _count(len(policy.ideal), "segment"),
            _count(len(policy.not_ideal), "exclusion"),
        )
    )
    click.echo(f"{file}: {found}. {policy.id} has {parts}; version {policy.version[:12]}.")


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
