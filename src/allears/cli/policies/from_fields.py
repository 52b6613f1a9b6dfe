"""`allears policy from-fields`: a policy to start from."""

from __future__ import annotations

import re
from pathlib import Path

import click

from allears.cli.bad_input import BadInput
from allears.cli.policy_files import read_text, write_whole

HEAD = """\
# yaml-language-server: $schema=policy.schema.json
# A policy to start from: it asks every question and turns nobody away.
# Write down next whom you serve (`ideal`) and whom you turn away (`not_ideal`), then run `allears policy check`.
"""


@click.command()
@click.argument("fields", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The policy to write.")
@click.option("--id", "policy_id", help="The policy's id; without it, the name of the output file.")
@click.option("--language", default="en", show_default=True, help="The language the texts are in.")
def command(fields: Path, out: Path, policy_id: str | None, language: str) -> None:
    """Make a policy to start from out of FIELDS, a JSON list of fields."""
    from allears.library.from_fields import policy_from_fields
    from allears.library.policy_file import read_policy
    from allears.library.policy_writer import write_policy
    from allears.library.problem import PolicyError

    try:
        policy = policy_from_fields(read_text(fields), str(fields), policy_id or _id_of(out), language)
        text = HEAD + write_policy(policy)
        read_policy(text, str(out))
    except PolicyError as error:
        raise BadInput(str(error)) from error
    write_whole(out, text)
    click.echo(f"Wrote {out}: {len(policy.fields)} fields, nobody is turned away yet.")


def _id_of(path: Path) -> str:
    plain = re.sub(r"[^A-Za-z0-9_]+", "-", path.stem).strip("-")
    return plain if re.match(r"[A-Za-z_]", plain) else f"policy-{plain}".strip("-")
