"""`allears policy show`: a policy as a salesperson reads it."""

from __future__ import annotations

from pathlib import Path

import click

from allears.cli.policy_files import open_policy


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def command(file: Path) -> None:
    """Print the policy in FILE as a salesperson reads it."""
    from rich.console import Console

    from allears.cli.policies.portrait import portrait

    console = Console(highlight=False)
    policy = open_policy(file)
    for block in portrait(policy):
        console.print(block)
