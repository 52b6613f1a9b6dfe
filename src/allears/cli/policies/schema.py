"""`allears policy schema`: the JSON Schema of policy files."""

from __future__ import annotations

import click


@click.command()
def command() -> None:
    """Print the JSON Schema of policy files, by which editors complete and check them."""
    from allears.library.policy_schema import write_schema

    click.echo(write_schema(), nl=False)
