"""`allears policy`: everything one does with a policy file."""

from __future__ import annotations

import click

from allears.cli.lazy_group import LazyGroup

COMMANDS: dict[str, str] = {
    "check": "Find what is wrong or unwise in a policy.",
    "show": "Print a policy as a salesperson reads it.",
    "try": "Judge past leads and compare with what became of them.",
    "diff": "Say what a changed policy would decide differently.",
    "sql": "Print the decision as one SELECT for a warehouse.",
    "schema": "Print the JSON Schema of policy files, for editors.",
    "from-fields": "Make a policy to start from out of a list of fields.",
}
"""Command name -> its line in the help; the command lives in `allears/cli/policies/<name>.py` as `command`."""


@click.group(
    cls=LazyGroup,
    package="allears.cli.policies",
    summaries=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
)
def command() -> None:
    """Check, show, try, compare or export a policy."""
